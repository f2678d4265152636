import JourneyEvidence
import JourneyModel
import JourneyStatistics

/// The tickets of one source about the steps of a journey, beside what each step would have if tickets went with visits.
struct TicketShares {
  let source: ID<Source>
  /// Parallel to `Journey.steps`.
  let counts: [Int]
  /// The total shared out by reach; a step whose reach nobody knows is one that everybody takes.
  let expected: [Double]

  /// A step that surely has less than this times its share is quiet: my own choice, as there is no convention.
  private static let quietBelow = 2.0

  /// One a source that has tickets about the journey.
  /// - Parameter model: with what logs say of reach already in it.
  static func all(of journey: ID<Journey>, in model: Model, given evidence: Evidence) -> [TicketShares] {
    model.sources.ids.compactMap { source in
      guard evidence.tallies.indices.contains(source.index) else { return nil }
      return TicketShares(
        evidence.tallies[source.index].tickets, from: source, about: model.journeys[journey], at: journey)
    }
  }

  private init?(
    _ tickets: TicketTally, from source: ID<Source>, about subject: Journey, at journey: ID<Journey>
  ) {
    guard !tickets.counts.isEmpty else { return nil }
    var counts = subject.steps.map { _ in 0 }
    // A sum, so that the order of the dictionary cannot show.
    for (cell, count) in tickets.counts where cell.period == nil {
      if case .step(let step) = cell.subject, step.journey == journey {
        counts[step.step.index] = counts[step.step.index].saturatingAdd(count)
      }
    }
    let total = counts.reduce(0) { $0.saturatingAdd($1) }
    let reach = subject.steps.map { $0.reach ?? Fix.presumedReach }
    let visits = reach.reduce(0, +)
    guard total > 0, visits > 0 else { return nil }
    self.source = source
    self.counts = counts
    expected = reach.map { Double(total) * $0 / visits }
  }

  /// Whether a step surely has more than its share of tickets, by Poisson's score interval; nil where it cannot be
  /// told.
  func isBad(at step: ID<Step>, confidence: Double) -> Bool? {
    guard
      let rate = RateInterval(
        events: Double(counts[step.index]), exposure: expected[step.index], confidence: confidence)
    else { return nil }
    if counts[step.index] >= SmallCells.fewestAnswers, rate.limits.lowerBound > 1 { return true }
    return rate.limits.upperBound < Self.quietBelow ? false : nil
  }
}
