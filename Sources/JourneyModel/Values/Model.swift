package import JourneySyntax

/// Everything one root file and the files it uses say. Plain values; entities refer to each other by index
/// into the arrays below, so an index is valid in this model only.
package struct Model: Sendable, Equatable {
  /// The most personas a model may have: a team cannot keep more people in mind.
  package static let mostPersonas = 4

  package var settings: Settings
  /// At most `mostPersonas`.
  package var personas: [Persona]
  /// NPS, CSAT and CES first, in this order, then the model's own.
  package var measures: [Measure]
  package var sources: [Source]
  package var journeys: [Journey]
  package var opportunities: [Opportunity]
  package var agenda: [AgendaItem]

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
  package var digits: Digits
  package var title: String?

  package init(language: Language = .english, digits: Digits = .latin, title: String? = nil) {
    self.language = language
    self.digits = digits
    self.title = title
  }
}

/// The digits a report is written with.
package enum Digits: Sendable, Equatable, CaseIterable {
  case latin, arabic
}

/// One line of the workshop's timetable, e.g. `20 min Actual journey`.
package struct AgendaItem: Sendable, Equatable {
  /// Length in minutes, when the line starts with one.
  package var minutes: Double?
  package var topic: String
  package var place: Place

  package init(minutes: Double?, topic: String, place: Place) {
    self.minutes = minutes
    self.topic = topic
    self.place = place
  }
}
