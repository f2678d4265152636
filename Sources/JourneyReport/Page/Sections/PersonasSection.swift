extension PageSection {
  static func personas(of subject: PageSubject) -> PageSection? {
    let people = PersonaCard.all(of: subject)
    guard !people.isEmpty else { return nil }
    return PageSection(
      id: "personas", title: subject.say("Personas", "الشخصيات"),
      body: subject.templates.render("personas", ["people": people]))
  }
}
