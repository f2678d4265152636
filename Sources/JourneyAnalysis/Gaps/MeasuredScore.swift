import JourneyEvidence
import JourneyModel

/// A score that customers gave.
package struct MeasuredScore: Sendable, Equatable {
  /// Index into `Model.sources`.
  package var source: Int
  package var unit: ScoreUnit
  package var n: Int
  /// nil under `fewestAnswers`: then only the count may be shown.
  package var estimate: Estimate?

  /// Under this many answers only the count is shown: for privacy, and because the interval says nothing.
  package static let fewestAnswers = SmallCells.fewestAnswers
}

/// A number with its 95 % interval, in score units (per cent for a share).
package struct Estimate: Sendable, Equatable {
  package var value: Double
  package var interval: ClosedRange<Double>

  package init(value: Double, interval: ClosedRange<Double>) {
    self.value = value
    self.interval = interval
  }
}

extension MeasuredScore {
  /// What `histogram` says in `unit`; nil when nobody answered, or when a share is asked of a measure without a top box.
  init?(_ histogram: Histogram, from source: Int, in unit: ScoreUnit, of measure: Measure) {
    let n = histogram.n
    guard n > 0, let scores = histogram.scores(of: measure, asShare: unit.isShare) else { return nil }
    self.init(source: source, unit: unit, n: n, estimate: nil)
    guard n >= Self.fewestAnswers else { return }
    let interval = ScoreInterval(
      scores: scores, counts: histogram.counts.map(Double.init),
      on: unit.isShare ? 0...100 : measure.scores)
    estimate = interval.mean.map { Estimate(value: $0, interval: interval.limits) }
  }
}
