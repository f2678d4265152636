import JourneyEvidence
import JourneyModel
import JourneyProject
import JourneySyntax

/// The steps of the journey in the room as customers are asked about them. Made once for each drawing: a thousand phones
/// and walls may ask between two.
struct AskedSteps: Sendable {
  struct Subject: Sendable {
    /// How the rows of answers name the two.
    var journey: String
    var step: String
    var label: String
    /// How many people have answered so far, as far as they were counted.
    var answers: Int
  }

  private(set) var all: [Subject] = []
  /// By folded names.
  private var places: [String: ID<Subject>] = [:]

  init() {}

  /// - Parameter file: where the answers are kept.
  init(of drawing: Drawing, answersIn file: String) {
    guard let chosen = drawing.chosen, let (model, journey) = drawing.shown else { return }
    let source = model.model.sources.firstIndex { $0.file == file }
    let answers = source.map { model.evidence.whole[$0].answers }
    let measures = model.model.measures.ids
    all = zip(journey.steps.ids, journey.steps).map { id, step in
      let subject = JourneyModel.Subject.step(StepReference(journey: chosen.journey, step: id))
      let counts = measures.map {
        answers?.histograms[AnswerTally.Cell(subject: subject, measure: $0)]?.n ?? 0
      }
      return Subject(
        journey: journey.name.id ?? journey.name.label, step: step.name.id ?? step.name.label,
        label: step.name.label, answers: counts.max() ?? 0)
    }
    places = Dictionary(zip(all.map(\.step.folded), all.ids)) { first, _ in first }
  }

  /// The step of this id, or label where it has none, however it is written.
  subscript(name: String) -> Subject? { places[name.folded].map { all[$0] } }
}
