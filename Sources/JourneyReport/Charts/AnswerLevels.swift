import JourneyEvidence
import JourneyModel

/// The answers of a measure's scale in bars, from the worst to the best: one a level, or several levels in one where
/// there are many.
struct AnswerLevels {
  /// As many as an NPS has; more could not be labelled.
  private static let most = 11

  /// The levels of each bar, by their index in the histogram.
  private let bars: [Range<Int>]
  private let scale: Histogram
  private let higherIsBetter: Bool

  init(of measure: Measure) {
    scale = Histogram(measure: measure)
    higherIsBetter = measure.higherIsBetter
    let levels = scale.counts.count
    let count = min(levels, Self.most)
    let bars = (0..<count).map { bar in bar * levels / count..<(bar + 1) * levels / count }
    self.bars = higherIsBetter ? bars : bars.reversed()
  }

  /// `3`, or `20–29` where a bar holds several.
  func labels(_ words: Words) -> [String] {
    bars.map { bar in
      let (first, last) = (scale.answer(bar.lowerBound), scale.answer(bar.upperBound - 1))
      return first == last
        ? words.stated(first) : words.isolated(number: "\(words.stated(first))–\(words.stated(last))")
    }
  }

  /// Per cent of the answers in each bar.
  func shares(_ histogram: Histogram) -> [Double] {
    let counts = histogram.weights?.sums ?? histogram.counts.map(Double.init)
    let all = counts.reduce(0, +)
    guard all > 0, counts.count == scale.counts.count else { return [] }
    return bars.map { 100 * counts[$0].reduce(0, +) / all }
  }
}
