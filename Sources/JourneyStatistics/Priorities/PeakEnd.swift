/// What is remembered of a curve of feelings: its peak and its end. In a meta-analysis of 174 effects it predicts later
/// judgement as well as the mean does, and no better (Alaybek and others 2022): to be shown beside it.
package struct PeakEnd: Sendable, Equatable {
  /// Of the peak, counted from 0.
  package let peakIndex: Int
  /// The feeling farthest from 0, with its sign.
  package let peak: Double
  /// Of all feelings, each weighted alike.
  package let mean: Double
  /// ½ (peak + end).
  package let remembered: Double
  /// Parallel to the feelings; they add up to 1.
  package let weights: [Double]
  /// The feelings so weighted.
  package let blended: Double

  /// Convention: half of the weight on peak and end, half on all steps alike.
  package static let customaryShare = 0.5

  /// nil without feelings. The peak is the feeling farthest from 0; of two as far the negative, then the later.
  package init?(_ feelings: [Double], share: Double = Self.customaryShare) {
    guard let end = feelings.last else { return nil }
    let peakIndex =
      feelings.indices.max { a, b in
        (abs(feelings[a]), feelings[a] < 0 ? 1 : 0, a) < (abs(feelings[b]), feelings[b] < 0 ? 1 : 0, b)
      } ?? 0
    var weights = [Double](repeating: (1 - share) / Double(feelings.count), count: feelings.count)
    weights[peakIndex] += share / 2
    weights[feelings.count - 1] += share / 2
    self.peakIndex = peakIndex
    peak = feelings[peakIndex]
    mean = feelings.reduce(0, +) / Double(feelings.count)
    remembered = (feelings[peakIndex] + end) / 2
    self.weights = weights
    blended = zip(weights, feelings).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
