import JourneyPictures

extension PageSection {
  /// - Parameter groups: the chart that may show what a persona's own answers say.
  static func personas(of subject: PageSubject, beside groups: GroupMultiples?) -> PageSection? {
    var people = PersonaCard.all(of: subject)
    guard !people.isEmpty else { return nil }
    let shown = Set(groups?.panels.compactMap(\.persona) ?? [])
    for (index, persona) in subject.personas.enumerated()
    where shown.contains(persona) && people[index].voice != nil {
      people[index].proof = .chart(in: "groups", subject.words)
    }
    return PageSection(
      id: "personas", title: subject.say("Personas", "الشخصيات"),
      body: subject.templates.render("personas", ["people": people]))
  }
}
