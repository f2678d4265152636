import JourneyEvidence
import JourneyModel
import JourneySyntax

/// A table of answers as it was read, and all that the reading followed from.
struct KeptAnswers {
  /// Relative to the root folder.
  var path: String
  var stamp: FileStamp?
  var question: Question
  var reading: ScoreReading

  /// What a model asks of a table: how things are named and measured, not where in a text that stands nor anything else
  /// that it says.
  struct Question: Equatable {
    struct Thing: Equatable {
      var label: String
      var id: String?
      var segment: [CellCondition] = []
      var inside: [Thing] = []

      init(_ name: Name) {
        label = name.label
        id = name.id
      }
    }

    var source: Source
    private var measures: [Measure]
    private var journeys: [Thing]
    private var personas: [Thing]
    private var settings: ReadingSettings

    init(aboutSource id: ID<Source>, in model: Model, settings: ReadingSettings) {
      self.settings = settings
      source = model.sources[id]
      source.name.place.line = 0
      measures = model.measures.map { measure in
        var measure = measure
        measure.name.place.line = 0
        return measure
      }
      journeys = model.journeys.map { journey in
        var thing = Thing(journey.name)
        thing.inside = journey.steps.map { Thing($0.name) }
        return thing
      }
      personas = model.personas.map { persona in
        var thing = Thing(persona.name)
        thing.segment = persona.segment
        return thing
      }
    }
  }
}
