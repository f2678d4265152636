import JourneyModel

/// Which numbers are answers to a measure's question, and at which level of its histogram they count.
struct AnswerScale: Sendable {
  private let answers: ClosedRange<Double>
  /// The measures that everybody knows are answered by ticking a box: there is none between 4 and 5.
  private let isWhole: Bool
  private let histogram: Histogram
  /// The levels of the answers 0, 1, 2 …, worked out once: nearly all answers are among them.
  private var levelsOfSmallNumbers: [Int?] = []

  /// The scale of `model.measures[measure]`.
  init(of measure: Int, in model: Model) {
    answers = model.measures[measure].answers
    isWhole = measure < Measure.builtIn.count
    histogram = Histogram(measure: model.measures[measure])
    levelsOfSmallNumbers = (0...100).map { exactLevel(of: Double($0)) }
  }

  /// The level of an answer; nil when it is outside the scale.
  @inline(__always)
  func level(of answer: Double) -> Int? {
    if answer >= 0, answer <= 100, Double(Int(answer)) == answer { return levelsOfSmallNumbers[Int(answer)] }
    return exactLevel(of: answer)
  }

  private func exactLevel(of answer: Double) -> Int? {
    guard answers.contains(answer), !isWhole || answer.rounded() == answer else { return nil }
    return histogram.level(nearest: answer)
  }
}
