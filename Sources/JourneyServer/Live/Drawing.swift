import JourneyAnalysis
import JourneyEditing
import JourneyModel
import JourneyProject
import JourneySyntax
import JourneyWords

/// What came of one look at the files and the desk.
struct Drawing: Sendable {
  /// The journey that is shown.
  struct Chosen: Equatable {
    /// One of `models`.
    var model: ID<LoadedModel>
    var journey: ID<Journey>
  }

  /// In front of every id of the picture.
  static let namespace = "gap"

  /// How many moves of cards it shows.
  var moves = 0
  var models: [LoadedModel] = []
  /// Why nothing could be read.
  var failure: InputFailure?
  /// nil where there is no journey to draw.
  var picture: LivePicture?
  var chosen: Chosen?
  /// All opportunities of the model that the journey is in; nil where there is no journey.
  var board: OpportunityBoard?
  /// The step that the caret is in.
  var step: Place?
  /// The gap of that step with all that stands behind it; nil where none is known.
  var gap: String?
  /// The Actual that the caret is in; nil where it is in none.
  var actual: Place?
  /// The ids of the boxes of that step.
  var here: [String] = []
  /// The ids of the boxes of steps that hold something which is not understood.
  var marked: [String] = []
  /// Absolute: where changes may come from.
  var folders: Set<String> = []

  /// The journey that is shown, with its model.
  var shown: (model: LoadedModel, journey: Journey)? {
    chosen.map { (models[$0.model], models[$0.model].model.journeys[$0.journey]) }
  }

  /// Notes which boxes belong to the caret's step and to steps with errors.
  mutating func mark(_ journey: Journey, in model: LoadedModel, caret: Place?) {
    if let caret, let step = journey.steps.ids.first(where: { journey.steps[$0].name.place == caret }) {
      here = Self.boxes(of: step)
    }
    let errors = model.problems.filter { $0.level == .error }
    let steps = errors.compactMap { error in
      Self.step(around: error.place, in: model).flatMap { place in
        journey.steps.ids.first { journey.steps[$0].name.place == place }
      }
    }
    marked = Set(steps).sorted().flatMap(Self.boxes)
  }

  /// Where the step begins that a line stands in.
  private static func step(around place: Place, in model: LoadedModel) -> Place? {
    guard let tree = model.trees[place.file],
      let node = tree.nodes.last(where: { !$0.isImplied && Int($0.line) <= place.line }),
      let step = CaretPlace(at: Int(node.start), in: tree).step
    else { return nil }
    return Place(file: place.file, line: step.place.line)
  }

  private static func boxes(of step: ID<Step>) -> [String] {
    ["ideal", "gap", "actual", "moved"].map { "\(namespace)-\($0)\(step.index)" }
  }
}
