import JourneyModel

/// Which numbers are answers to a measure's question, and at which level of its histogram they count.
struct AnswerScale: Sendable {
  /// How a survey tool numbers the boxes, where it is not as the measure does.
  struct Boxes: Sendable {
    var count: Int

    /// The position on the scale, 0 to 1, of the box numbered `answer` from 0; nil when there is no such box.
    func position(of answer: Double) -> Double? {
      guard answer >= 0, answer < Double(count), answer.rounded() == answer else { return nil }
      return answer / Double(count - 1)
    }
  }

  private let answers: ClosedRange<Double>
  /// The measures that everybody knows are answered by ticking a box: there is none between 4 and 5.
  private let isWhole: Bool
  private let histogram: Histogram
  private let boxes: Boxes?
  /// The levels of the answers 0, 1, 2 …, worked out once: nearly all answers are among them.
  private var levelsOfSmallNumbers: [Int?] = []

  /// The scale of `model.measures[measure]`.
  init(of measure: ID<Measure>, in model: Model, boxes: Boxes? = nil) {
    answers = model.measures[measure].answers
    isWhole = Measure.builtIn.ids.contains(measure)
    histogram = Histogram(measure: model.measures[measure])
    self.boxes = boxes
    levelsOfSmallNumbers = (0...100).map { exactLevel(of: Double($0)) }
  }

  /// It counts in hundredths, so that `80 %` is an answer.
  var isPercent: Bool { answers == 0...100 }

  /// The level of an answer; nil when it is outside the scale.
  @inline(__always)
  func level(of answer: Double) -> Int? {
    if answer >= 0, answer <= 100, Double(Int(answer)) == answer { return levelsOfSmallNumbers[Int(answer)] }
    return exactLevel(of: answer)
  }

  private func exactLevel(of written: Double) -> Int? {
    var answer = written
    if let boxes {
      guard let position = boxes.position(of: written) else { return nil }
      answer = answers.lowerBound + position * (answers.upperBound - answers.lowerBound)
    }
    guard answers.contains(answer), !isWhole || answer.rounded() == answer else { return nil }
    return histogram.level(nearest: answer)
  }
}
