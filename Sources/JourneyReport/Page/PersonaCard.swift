import JourneyModel

/// One persona, as a chip above the report and as a card below it.
struct PersonaCard {
  /// What the persona has of one kind.
  struct Group {
    let heading: String
    let items: [String]
  }

  let initial: String
  let name: String
  let about: String?
  let quotes: [String]
  let groups: [Group]

  init(_ persona: Persona, words: Words) {
    initial = String(persona.shortName.prefix(1))
    name = words.isolated(persona.name.label)
    let facts = [persona.age, persona.role, persona.context].compactMap { $0 }.map { words.isolated($0) }
    about = facts.isEmpty ? nil : facts.joined(separator: " · ")
    quotes = persona.quotes.map { words.quoted($0) }
    let channels = words.list(persona.channels.map { words.isolated($0) })
    groups = [
      Group(heading: words.say(en: "Goals", ar: "الأهداف"), items: persona.goals.map { words.isolated($0) }),
      Group(
        heading: words.say(en: "Needs", ar: "الاحتياجات"), items: persona.needs.map { words.isolated($0) }),
      Group(
        heading: words.say(en: "Pains", ar: "نقاط الألم"), items: persona.pains.map { words.isolated($0) }),
      Group(heading: words.say(en: "Channels", ar: "القنوات"), items: channels.isEmpty ? [] : [channels]),
      Group(heading: words.say(en: "Notes", ar: "ملاحظات"), items: persona.notes.map { words.isolated($0) }),
    ].filter { !$0.items.isEmpty }
  }
}
