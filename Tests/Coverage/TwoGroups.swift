import JourneyStatistics
import StatisticsPeers

extension Coverage {
  /// Comparisons of groups.
  static let twoGroups = [
    difference("Difference of NPS (MOVER)", scores: [-1, 0, 1], 10, 10, parts: 8),
    difference("Difference of shares (Newcombe)", scores: [0, 1], 30, 10, parts: 20),
    difference("Difference of means, 1 to 5", scores: [1, 2, 3, 4, 5], 4, 4, parts: 7),
    ordinal(),
    paired(),
    differenceInDifferences(),
  ]

  /// What a sample of one group is, how likely under each truth, and what is computed from it.
  private struct Group {
    let histograms: [ScoreHistogram]
    /// By truth and sample.
    let probabilities: [[Double]]
    let truths: [[Double]]

    init(_ scores: [Double], n: Int, parts: Int) {
      let samples = Multinomial.samples(n, levels: scores.count)
      truths = Multinomial.truths(levels: scores.count, parts: parts)
      histograms = samples.map { ScoreHistogram(scores: scores, counts: $0) }
      probabilities = truths.map { truth in samples.map { Multinomial.probability(of: $0, truth) } }
    }
  }

  /// For every pair of truths the probability that the interval of a pair of samples holds what it should.
  private static func coverages(
    _ first: Group, _ second: Group, truth: ([Double], [Double]) -> Double,
    interval: (ScoreHistogram, ScoreHistogram) -> ClosedRange<Double>?
  ) -> [Double] {
    let limits = first.histograms.map { a in second.histograms.map { b in interval(a, b) } }
    return first.truths.indices.flatMap { i in
      second.truths.indices.map { j in
        let value = truth(first.truths[i], second.truths[j])
        var sum = 0.0
        for (row, p) in zip(limits, first.probabilities[i]) {
          for (range, q) in zip(row, second.probabilities[j]) where range?.holds(value) == true {
            sum += p * q
          }
        }
        return sum
      }
    }
  }

  private static func difference(
    _ family: String, scores: [Double], _ n1: Int, _ n2: Int, parts: Int
  ) -> CoverageRow {
    let first = Group(scores, n: n1, parts: parts)
    let second = Group(scores, n: n2, parts: parts)
    func truth(_ a: [Double], _ b: [Double]) -> Double {
      Multinomial.mean(scores, a) - Multinomial.mean(scores, b)
    }
    return CoverageRow(
      family: family, sample: "\(n1) v \(n2)",
      coverages: coverages(first, second, truth: truth) { ScoreCombination($0, minus: $1)?.limits() },
      classic: ("Welch", coverages(first, second, truth: truth) { WelchDifference($0, $1)?.limits }))
  }

  private static func ordinal() -> CoverageRow {
    let scores: [Double] = [1, 2, 3]
    let group = Group(scores, n: 10, parts: 8)
    func truth(_ a: [Double], _ b: [Double]) -> Double {
      var below = 0.0
      return zip(a, b).reduce(0) { sum, level in
        defer { below += level.0 }
        return sum + level.1 * (below + level.0 / 2)
      }
    }
    return CoverageRow(
      family: "Ordinal effect, 3 levels", sample: "10 v 10",
      coverages: coverages(group, group, truth: truth) { OrdinalEffect($0, $1)?.limits },
      classic: ("logit", coverages(group, group, truth: truth) { BrunnerMunzelTest($0, $1)?.limits }))
  }

  /// Two yes-or-no answers of the same persons: the four cells of their joint table.
  private static func paired() -> CoverageRow {
    let n = 15
    let samples = Multinomial.samples(n, levels: 4)
    let limits = samples.map { cells in
      PairedDifference(joint: [[cells[0], cells[1]], [cells[2], cells[3]]], levels: [0, 1]).score?
        .limits(confidence: ScoreInterval.confidence)
    }
    let coverages = Multinomial.truths(levels: 4, parts: 12).map { truth in
      zip(samples, limits).reduce(0) { sum, outcome in
        outcome.1?.holds(truth[2] - truth[1]) == true
          ? sum + Multinomial.probability(of: outcome.0, truth) : sum
      }
    }
    return CoverageRow(
      family: "Perception - expectation, 2 levels", sample: "\(n) pairs", coverages: coverages)
  }

  private static func differenceInDifferences() -> CoverageRow {
    let group = Group([0, 1], n: 6, parts: 6)
    let scores = group.histograms.compactMap(BoundedScore.init)
    let samples = scores.indices
    let truths = group.truths.indices
    let limits = Multinomial.indices(4, below: scores.count).map { index in
      ScoreCombination(zip([1, -1, -1, 1], index).map { ScoreCombination.Term($0, scores[$1]) }).limits()
    }
    let tuples = Multinomial.indices(4, below: samples.count)
    let coverages = Multinomial.indices(4, below: truths.count).map { truth -> Double in
      let effect = zip([1, -1, -1, 1], truth).reduce(0) { $0 + $1.0 * group.truths[$1.1][1] }
      return zip(tuples, limits).reduce(0) { sum, outcome in
        guard outcome.1.holds(effect) else { return sum }
        return sum + zip(truth, outcome.0).reduce(1) { $0 * group.probabilities[$1.0][$1.1] }
      }
    }
    return CoverageRow(family: "Difference in differences, shares", sample: "4 x 6", coverages: coverages)
  }
}

extension Multinomial {
  /// Every tuple of that many indices.
  static func indices(_ length: Int, below count: Int) -> [[Int]] {
    length == 0
      ? [[]] : indices(length - 1, below: count).flatMap { tuple in (0..<count).map { tuple + [$0] } }
  }
}
