import JourneyModel

/// What has a window of its own.
enum DatedTopic: Sendable, Hashable {
  /// Its answers, whoever gave them.
  case question(Question)
  /// All that a signal says about a journey: what it says about the steps is compared.
  case journey(ID<Journey>, heardBy: Signal)

  /// What it is about, or the journey of the step that it is about.
  var journey: ID<Journey> {
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
