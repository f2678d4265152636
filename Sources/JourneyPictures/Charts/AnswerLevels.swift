import JourneyEvidence
import JourneyModel
import JourneyWords

/// The answers of a measure's scale in bars, from the worst to the best: one an answer where there are few, else as many
/// round steps of the scale as can be labelled.
struct AnswerLevels {
  /// As many as an NPS has.
  private static let most = 11
  /// Points between the labels of neighbours.
  private static let labelGap = 6.0
  /// In points: as large as on a phone, where letters among marks grow.
  private static let labelSize = 17.0

  /// What stands below or above each bar: `3`, or `20–29` where it holds several answers.
  let labels: [String]
  /// The levels of each bar, by their index in the histogram.
  private let bars: [Range<Int>]
  private let levelCount: Int

  /// - Parameters:
  ///   - histograms: all that are shown, as whole answers on a fine scale are shown as whole ones.
  ///   - room: the width of all bars together, in points.
  init(of measure: Measure, showing histograms: [Histogram], words: Words, room: Double) {
    let scale = Histogram(measure: measure)
    let unit = Self.unit(of: scale, in: histograms)
    var found: (bars: [Range<Int>], labels: [String]) = ([], [])
    for step in Self.roundSteps(from: unit, to: scale.counts.count) {
      found.bars = Self.bars(of: scale.counts.count, each: step, single: step == unit)
      found.labels = found.bars.map { Self.label(of: $0, on: scale, unit: unit, words: words) }
      let widest = found.labels.map { LineWrapping.width(of: $0, size: Self.labelSize) }.max() ?? 0
      let fits = widest + Self.labelGap <= room / Double(found.bars.count)
      if found.bars.count <= Self.most, fits { break }
    }
    let (bars, labels) = found
    self.bars = measure.higherIsBetter ? bars : bars.reversed()
    self.labels = measure.higherIsBetter ? labels : labels.reversed()
    levelCount = scale.counts.count
  }

  /// How many levels lie between neighbouring answers that were given: a scale of one's own counts in fine grains, on
  /// which people answer in whole numbers or in tenths.
  private static func unit(of scale: Histogram, in histograms: [Histogram]) -> Int {
    var unit = 1
    while scale.grain * Double(unit) < 0.999 { unit *= 10 }
    let given = Set(
      histograms.flatMap { histogram in histogram.counts.indices.filter { histogram.counts[$0] > 0 } })
    while unit > 1, given.contains(where: { $0 % unit != 0 }) || (scale.counts.count - 1) % unit != 0 {
      unit /= 10
    }
    return unit
  }

  /// One, two or five units, and ten times as many, until one step holds the scale.
  private static func roundSteps(from unit: Int, to count: Int) -> [Int] {
    var steps: [Int] = []
    var ten = unit
    while steps.last ?? 0 < count {
      steps += [ten, 2 * ten, 5 * ten]
      ten *= 10
    }
    return steps
  }

  /// The end of the scale belongs to the last step before it, unless every answer has a bar of its own.
  private static func bars(of count: Int, each step: Int, single: Bool) -> [Range<Int>] {
    let starts = Array(stride(from: 0, to: single ? count : max(count - 1, 1), by: step))
    return zip(starts, starts.dropFirst() + [count]).map { $0..<$1 }
  }

  private static func label(of bar: Range<Int>, on scale: Histogram, unit: Int, words: Words) -> String {
    let isLast = bar.upperBound == scale.counts.count
    let first = scale.answer(bar.lowerBound)
    let last = scale.answer(bar.upperBound - (isLast ? 1 : unit))
    return last <= first
      ? words.stated(first) : words.isolated(number: "\(words.stated(first))–\(words.stated(last))")
  }

  /// Per cent of the answers in each bar.
  func shares(_ histogram: Histogram) -> [Double] {
    let counts = histogram.weights?.sums ?? histogram.counts.map(Double.init)
    let all = counts.reduce(0, +)
    guard all > 0, counts.count == levelCount else { return [] }
    return bars.map { 100 * counts[$0].reduce(0, +) / all }
  }
}
