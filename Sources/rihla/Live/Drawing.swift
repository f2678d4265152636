import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// What came of one look at the files and the desk.
struct Drawing: Sendable {
  /// The journey that is shown.
  struct Chosen: Equatable {
    /// Index into `models`.
    var model: Int
    /// Index into `Model.journeys`.
    var journey: Int
  }

  /// In front of every id of the picture.
  static let namespace = "gap"

  var models: [LoadedModel] = []
  /// Why nothing could be read.
  var failure: InputFailure?
  /// nil where there is no journey to draw.
  var picture: LivePicture?
  var chosen: Chosen?
  /// The step that the caret is in.
  var step: Place?
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
    if let caret, let step = journey.steps.firstIndex(where: { $0.name.place == caret }) {
      here = Self.boxes(of: step)
    }
    let errors = model.problems.filter { $0.level == .error }.map(\.place)
    let steps = errors.compactMap { error in
      journey.steps.lastIndex { $0.name.place.file == error.file && $0.name.place.line <= error.line }
    }
    marked = Set(steps).sorted().flatMap(Self.boxes)
  }

  private static func boxes(of step: Int) -> [String] {
    ["ideal", "gap", "actual", "moved"].map { "\(namespace)-\($0)\(step)" }
  }
}
