import JourneyAnalysis
import JourneyModel
import JourneyPictures
import JourneyWords

extension PageSection {
  /// The opportunities for this journey: those of which both axes are known in the picture, all others in words.
  static func opportunities(of subject: PageSubject) -> PageSection? {
    let prism = OpportunityPrism(
      of: subject.analysis, in: subject.model, words: subject.words, namespace: "opportunities-chart")
    let placed = Set(prism?.entries.map(\.opportunity) ?? [])
    let notes = subject.model.opportunities.ids.filter { !placed.contains($0) }.compactMap { id in
      subject.words.unplaced(
        subject.model.opportunities[id], for: subject.analysis.journey, in: subject.model)
    }.map { PageNote(text: $0) }
    let (id, title) = ("opportunities", subject.say("Opportunities", "فرص التحسين"))
    guard var section = prism.map({ picture(of: $0, id: id, title: title, on: subject) }) else {
      guard !notes.isEmpty else { return nil }
      return PageSection(id: id, title: title, body: subject.templates.render("notes", ["notes": notes]))
    }
    if !notes.isEmpty { section.body += "\n" + subject.templates.render("notes", ["notes": notes]) }
    return section
  }

  private static func picture(
    of prism: OpportunityPrism, id: String, title: String, on subject: PageSubject
  ) -> PageSection {
    PageSection(
      id: id, title: title,
      sub: subject.say(
        "What the most urgent measured gap that an opportunity would close is worth, beside how feasible the team holds "
          + "it. The line through a point is the uncertainty of that gap. That the opportunity closes it is the team's "
          + "assumption.",
        "قيمة أهم فجوة مقيسة قد تسدها كل فرصة، بجانب جدواها بتقدير الفريق. والخط المار بالنقطة هو عدم اليقين في تلك "
          + "الفجوة. أما أنها ستسدها فهو افتراض الفريق."),
      showing: prism, on: subject)
  }
}
