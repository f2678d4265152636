package import JourneySyntax

/// Everything one root file and the files it uses say. Plain values; entities refer to each other by their
/// places in the arrays below, so an `ID` is valid in this model only.
package struct Model: Sendable, Equatable {
  /// The most personas a model may have: a team cannot keep more people in mind.
  package static let mostPersonas = 4

  /// Each as the first `Setting` block that names it says, the root file's before those of the files it uses.
  package var settings: Settings
  /// At most `mostPersonas`.
  package var personas: [Persona]
  /// NPS, CSAT and CES first, in this order, then the model's own.
  package var measures: [Measure]
  /// Files of answers in the order they were read; a source without a file is among them.
  package var sources: [Source]
  /// In the order they were read, the root file's first; one that goes on after another block is one journey.
  package var journeys: [Journey]
  /// In the order they were read, the root file's first; not in the order of what to do first.
  package var opportunities: [Opportunity]
  /// The items of all `Agenda` blocks together, in the order they were read.
  package var agenda: [AgendaItem]

  /// Without arguments an empty model, which still has the built-in measures.
  package init(
    settings: Settings = Settings(), personas: [Persona] = [], measures: [Measure] = Measure.builtIn,
    sources: [Source] = [], journeys: [Journey] = [], opportunities: [Opportunity] = [],
    agenda: [AgendaItem] = []
  ) {
    self.settings = settings
    self.personas = personas
    self.measures = measures
    self.sources = sources
    self.journeys = journeys
    self.opportunities = opportunities
    self.agenda = agenda
  }
}

/// What `Setting` blocks say, and what follows from the root file where they are silent.
package struct Settings: Sendable, Equatable {
  /// The language reports are written in.
  package var language: Language
  /// Latin where no `Setting` says otherwise, in Arabic reports too.
  package var digits: Digits
  /// The report's title as written; nil where no `Setting` gives one.
  package var title: String?

  /// Without arguments what holds where nothing is set, for a root file in English.
  package init(language: Language = .english, digits: Digits = .latin, title: String? = nil) {
    self.language = language
    self.digits = digits
    self.title = title
  }
}

/// The digits a report is written with.
package enum Digits: String, Sendable, Equatable, CaseIterable {
  /// `0 1 2` or `٠ ١ ٢`.
  case latin, arabic
}

/// One line of the workshop's timetable, e.g. `20 min Actual journey`.
package struct AgendaItem: Sendable, Equatable {
  /// Length in minutes, when the line starts with one.
  package var minutes: Double?
  /// The text after the minutes, trimmed; empty where the minutes are all.
  package var topic: String
  /// The line of `Item`.
  package var place: Place

  /// An item whose minutes and topic are told apart already.
  package init(minutes: Double?, topic: String, place: Place) {
    self.minutes = minutes
    self.topic = topic
    self.place = place
  }
}

extension Settings {
  /// What may be written in its block.
  static let fields = ModelFields<Settings>([
    .choice(.language, \.language), .choice(.digits, \.digits), .text(.title, \.title),
  ])
}

extension AgendaItem {
  /// What may be written in an agenda.
  static let fields = ModelFields<[AgendaItem]>([
    .each(
      .item, \.self, read: { AgendaItem($1) },
      fact: { item, _ in .item(minutes: item.minutes, topic: item.topic) })
  ])

  /// `20 min Actual journey`: the minutes are what the line starts with; nil where nothing is written.
  private init?(_ field: FieldSyntax) {
    guard let written = field.written else { return nil }
    self.init(minutes: nil, topic: written, place: field.place)
    let bytes = Array(written.utf8)
    guard let number = WrittenNumber(leading: bytes.span) else { return }
    let rest = String(decoding: bytes[number.length...], as: UTF8.self).trimmed
    let words = rest.unicodeScalars.split(maxSplits: 1) { $0.value.isBlank }.map(String.init)
    let unit = words.first.flatMap { Self.units[$0.folded] }
    minutes = number.value * (unit ?? 1)
    topic = unit == nil ? rest : words.dropFirst().first?.trimmed ?? ""
  }

  /// The minutes in each unit, by its names.
  private static let units: [String: Double] = {
    let names = [
      (1.0, ["min", "mins", "min.", "minute", "minutes", "m", "د", "دقيقة", "دقائق"]),
      (60.0, ["h", "h.", "hr", "hrs", "hour", "hours", "س", "ساعة", "ساعات"]),
    ]
    let units = names.flatMap { minutes, names in names.map { ($0.folded, minutes) } }
    return Dictionary(units, uniquingKeysWith: { first, _ in first })
  }()
}
