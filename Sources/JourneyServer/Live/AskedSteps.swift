import JourneyEvidence
import JourneyModel
import JourneyProject
import JourneySyntax

/// The steps of the journey in the room that somebody may meet, as customers are asked about them. Made once for each drawing: a thousand phones
/// and walls may ask between two.
struct AskedSteps: Sendable {
  struct Subject: Sendable {
    /// Rows of answers name journey and step in the same way.
    var place: StepPlace
    var label: String
    /// How many people have answered so far, as far as they were counted.
    var answers: Int
  }

  private(set) var all: [Subject] = []
  /// As people know it; nil while there is no journey.
  private(set) var journey: String?
  /// As its file names it.
  private(set) var journeyName = ""
  /// What is asked about each step: what the journey is measured by, else the usual three.
  private(set) var measures: [Measure] = []
  /// By folded addresses.
  private var places: [String: ID<Subject>] = [:]

  init() {}

  /// - Parameter file: where the answers are kept; nil where none are.
  init(of drawing: Drawing, answersIn file: String?) {
    guard let chosen = drawing.chosen, let (model, journey) = drawing.shown else { return }
    let source = file.flatMap { file in model.model.sources.firstIndex { $0.file == file } }
    let answers = source.map { model.evidence.whole[$0].answers }
    let measures = journey.measuredBy.isEmpty ? [Measure.nps, Measure.csat, Measure.ces] : journey.measuredBy
    self.journey = journey.name.label
    self.measures = measures.map { model.model.measures[$0] }
    journeyName = journey.name.id ?? journey.name.label
    let name = journeyName
    var occurrences: [String: Int] = [:]
    let places = journey.steps.map { step in
      let written = step.name.id ?? step.name.label
      occurrences[written.folded, default: 0] += 1
      return StepPlace(journey: name, step: written, occurrence: occurrences[written.folded] ?? 1)
    }
    all = journey.steps.ids.filter { journey.steps[$0].mayBeMet }.map { id in
      let subject = JourneyModel.Subject.step(StepReference(journey: chosen.journey, step: id))
      let counts = model.model.measures.ids.map {
        answers?.histograms[AnswerTally.Cell(subject: subject, measure: $0)]?.n ?? 0
      }
      return Subject(
        place: places[id.index], label: journey.steps[id].name.label, answers: counts.max() ?? 0)
    }
    self.places = Dictionary(zip(all.map(\.place.address.folded), all.ids)) { first, _ in first }
  }

  /// The step of this address, however it is written.
  subscript(address: String) -> Subject? { places[address.folded].map { all[$0] } }
}

extension Step {
  /// Nothing says that nobody meets it: neither the team, by `Actual: none` alone, nor a log.
  fileprivate var mayBeMet: Bool { (notOffered == nil || !actuals.isEmpty) && reach != 0 }
}
