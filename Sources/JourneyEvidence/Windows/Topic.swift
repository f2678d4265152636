import JourneyModel

/// What has a window of its own.
enum Topic: Sendable, Hashable {
  /// Its answers, whoever gave them.
  case question(Question)
  /// All that a signal says about a journey: what it says about the steps is compared.
  case journey(Int, heardBy: Signal)

  /// Index into `Model.journeys`.
  var journey: Int {
    switch self {
    case .question(let question): question.subject.journey
    case .journey(let journey, _): journey
    }
  }

  /// nil where it is no question.
  var question: Question? {
    if case .question(let question) = self { question } else { nil }
  }
}
