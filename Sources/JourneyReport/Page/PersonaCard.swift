import JourneyAnalysis
import JourneyModel
import JourneyWords

/// One persona, as a chip above the report and as a card below it.
struct PersonaCard {
  /// What the persona has of one kind.
  struct Group {
    let heading: String
    let items: [String]
  }

  /// Her place in the model, counted from 1.
  let number: Int
  let initial: String
  let name: String
  /// Markup; nil where there is none.
  let picture: String?
  let about: String?
  /// What her own answers say; nil where none can be told to be hers.
  let voice: String?
  /// Where the page shows that; nil on a page that does not.
  var proof: PageNote.Proof?
  let quotes: [String]
  let groups: [Group]

  /// The cards of all personas that the journey is for.
  static func all(of subject: PageSubject) -> [PersonaCard] {
    subject.personas.map { PersonaCard($0, of: subject) }
  }

  private init(_ id: ID<Persona>, of subject: PageSubject) {
    let (model, words) = (subject.model, subject.words)
    let persona = model.personas[id]
    let voice = PersonaVoice(of: id, in: subject.analysis.journey, of: model, given: subject.evidence)
    number = id.number
    self.voice = words.says(voice, of: subject.journey, in: model)
    initial = String(persona.shortName.prefix(1))
    name = words.isolated(persona.name.label)
    picture = subject.pictures.markup(
      of: persona.picture, named: words.isolated(persona.shortName), isCut: true)
    let age = persona.age.map {
      words.say(en: "Age \(words.isolated($0))", ar: "العمر \(words.isolated($0))")
    }
    let facts =
      [age].compactMap(\.self)
      + [persona.role, persona.context].compactMap(\.self).map { words.isolated($0) }
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
