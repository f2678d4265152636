import JourneyModel

/// Which numbers are answers to a measure's question, and at which level of its histogram they count.
struct AnswerScale: Sendable {
  private let answers: ClosedRange<Double>
  /// The measures that everybody knows are answered by ticking a box: there is none between 4 and 5.
  private let isWhole: Bool
  private let histogram: Histogram

  /// The scale of `model.measures[measure]`.
  init(of measure: Int, in model: Model) {
    answers = model.measures[measure].answers
    isWhole = measure < Measure.builtIn.count
    histogram = Histogram(measure: model.measures[measure])
  }

  /// The level of an answer; nil when it is outside the scale.
  @inline(__always)
  func level(of answer: Double) -> Int? {
    guard answers.contains(answer), !isWhole || answer.rounded() == answer else { return nil }
    return histogram.level(nearest: answer)
  }
}
