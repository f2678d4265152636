import JourneyEvidence
import JourneyModel
package import JourneyStatistics
import JourneySyntax

/// A change of a score told apart by one segment column, in points: what its groups changed by, and what came of other
/// parts of them answering.
package struct MixChange: Sendable, Equatable {
  /// The name of the column, as the side of now has it.
  package var column: String
  /// Within the groups, each by its part of the answers now.
  package var within: Estimate
  /// Of the mix: other parts of the same groups.
  package var mix: Estimate
  /// Answers of the groups that both sides have, earlier.
  package var nThen: Int
  /// The same of now.
  package var nNow: Int
  /// Answers of groups that are on one side alone or too small to show, of both sides.
  package var leftOut: Int

  /// Another mix of people moved the score, by more than the answers leave open.
  package var didMove: Bool { !mix.interval.contains(0) }
}

/// The answers of one source to one question, by the values of its segment columns.
struct SegmentedAnswers {
  /// One value's.
  struct Group {
    /// In points.
    var answers: ScoreHistogram
    var n: Int
  }

  /// A column as it is written, and its values by how they are compared.
  struct Column {
    var name: String
    var groups: [String: Group]
  }

  /// By how their names are compared.
  var columns: [String: Column] = [:]
  /// Everybody's answers.
  var n: Int
}

extension MixChange {
  /// One for each column that both sides have, of which two groups or more have enough answers on both.
  static func all(now: SegmentedAnswers, then: SegmentedAnswers, confidence: Double) -> [MixChange] {
    now.columns.sorted { $0.key < $1.key }.compactMap { key, column in
      guard let earlier = then.columns[key] else { return nil }
      let shared = column.groups.sorted { $0.key < $1.key }.compactMap { value, now in
        earlier.groups[value].map { (then: $0, now: now) }
      }
      let groups = shared.compactMap { pair -> MixDecomposition.Group? in
        guard let then = MixDecomposition.Side(spreading: pair.then.answers),
          let now = MixDecomposition.Side(spreading: pair.now.answers)
        else { return nil }
        return MixDecomposition.Group(then: then, now: now)
      }
      guard groups.count == shared.count, groups.count > 1, let found = MixDecomposition(groups) else {
        return nil
      }
      let (nThen, nNow) = (shared.reduce(0) { $0 + $1.then.n }, shared.reduce(0) { $0 + $1.now.n })
      let z = NormalDistribution.deviate(confidence: confidence)
      func estimate(_ value: Double, _ error: Double) -> Estimate {
        Estimate(value: value, interval: value - z * error...value + z * error)
      }
      return MixChange(
        column: column.name, within: estimate(found.within, found.standardError),
        mix: estimate(found.mix, found.standardErrorOfMix), nThen: nThen, nNow: nNow,
        leftOut: max(0, then.n - nThen) + max(0, now.n - nNow))
    }
  }
}

extension MixDecomposition.Side {
  /// With a spread that is never 0: few equal answers are no certainty.
  fileprivate init?(spreading answers: ScoreHistogram) {
    guard let mean = answers.mean, let smoothed = SmoothedScore(answers) else { return nil }
    self.init(n: answers.n, mean: mean, variance: smoothed.variance)
  }
}

extension CustomerVoice {
  /// Everybody's answers of one source by its segment columns, of the days that count or of one wave.
  /// - Parameters:
  ///   - groups: the values of its columns; nil to look for them.
  ///   - grown: leaves out what an older table had.
  func segmented(
    about subject: Subject, in unit: ScoreUnit, from source: ID<Source>, groups: [Tally.Group]? = nil,
    period: Period? = nil, grown: GrownAnswers? = nil
  ) -> SegmentedAnswers? {
    let period = period ?? settings.period
    let groups = groups ?? evidence.tallies[source.index].answers.segmentGroups
    func counted(_ answers: Histogram?, of group: Tally.Group) -> Histogram? {
      guard let answers, let grown else { return answers }
      return grown.added(to: answers, of: group) ?? answers
    }
    let histograms = evidence.tallies[source.index].answers.histograms
    return segmented(groups, about: subject, in: unit, from: source, on: period?.days) { group in
      let cell = AnswerTally.Cell(subject: subject, measure: unit.measure, group: group, period: period)
      return evidence.isHidden(cell, ofSource: source) && group != .everybody
        ? nil : counted(histograms[cell], of: group)
    }
  }

  /// The same of several waves together, without those of a group that are too small to show.
  func segmented(
    about subject: Subject, in unit: ScoreUnit, from source: ID<Source>, inWavesOf days: ClosedRange<Day>
  ) -> SegmentedAnswers? {
    let answers = evidence.tallies[source.index].answers
    let periods = Set(answers.histograms.keys.compactMap(\.period)).filter { days.contains($0.start) }
      .sorted()
    return segmented(answers.segmentGroups, about: subject, in: unit, from: source, on: days) { group in
      let waves = periods.map {
        AnswerTally.Cell(subject: subject, measure: unit.measure, group: group, period: $0)
      }.filter { !evidence.isHidden($0, ofSource: source) }.compactMap { answers.histograms[$0] }
      return waves.dropFirst().reduce(into: waves.first) { $0?.merge($1) }
    }
  }

  /// - Parameter counted: the answers of a group.
  private func segmented(
    _ groups: [Tally.Group], about subject: Subject, in unit: ScoreUnit, from source: ID<Source>,
    on days: ClosedRange<Day>?, _ counted: (Tally.Group) -> Histogram?
  ) -> SegmentedAnswers? {
    // Parts of weighted answers are parts of their weights, which the decomposition does not know.
    guard settings.group == .everybody, let all = counted(.everybody), all.weights == nil else { return nil }
    var found = SegmentedAnswers(n: all.n)
    for group in groups {
      guard case .segment(let column, let value) = group, let histogram = counted(group),
        histogram.n >= MeasuredScore.fewestAnswers,
        let answers = points(histogram, about: subject, in: unit, from: source, of: days)
      else { continue }
      found.columns[column.folded, default: SegmentedAnswers.Column(name: column, groups: [:])]
        .groups[value.folded] = SegmentedAnswers.Group(answers: answers, n: histogram.n)
    }
    return found
  }
}

extension AnswerTally {
  /// The values of all segment columns.
  var segmentGroups: [Tally.Group] {
    Array(
      Set(
        histograms.keys.compactMap { cell in
          if case .segment = cell.group { cell.group } else { nil }
        }))
  }
}
