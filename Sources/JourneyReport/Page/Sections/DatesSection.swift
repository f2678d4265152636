extension PageSection {
  /// How old is what the page rests on.
  static func dates(_ dates: PageDates, of subject: PageSubject) -> PageSection {
    PageSection(
      id: "dates", title: subject.say("Dates", "التواريخ"),
      body: subject.templates.render("dates", ["dates": dates.lines, "noDates": dates.none]))
  }
}
