package import JourneyEvidence
package import JourneyModel
import JourneyStatistics

extension Evidence {
  /// The answers that say how the journeys of a model are now, as `init(tallies:of:in:waves:)` has them; where a score
  /// surely went to another level within its window, those since then alone.
  package init(
    measuring tallies: [Tally], of model: Model, in frame: TimeFrame, waves: WaveLength = .month
  ) {
    self.init(tallies: tallies, of: model, in: frame, waves: waves)
    let voice = CustomerVoice(model: model, evidence: self, settings: AnalysisSettings())
    let shifts = tallies.enumerated().map { index, tally in
      let source = ID<Source>(index)
      let answers = tally.answers
      let waves = answers.waves(of: .everybody)
      return spans(ofSource: source).reduce(into: [Question: Day]()) { found, entry in
        guard !entry.value.isAll, let days = entry.value.days, !answers.withholds(entry.key, in: days) else {
          return
        }
        found[entry.key] = voice.shift(
          of: entry.key, from: source, among: (waves[entry.key] ?? []).inOrder(of: days))
      }
    }
    guard shifts.contains(where: { !$0.isEmpty }) else { return }
    self.init(tallies: tallies, of: model, in: frame, waves: waves, shifts: shifts)
  }
}

extension CustomerVoice {
  /// The first day of the level that the answers to a question are at now; nil where no boundary between the waves
  /// parts them by surely more than the margin, for all boundaries that leave enough answers on both sides
  /// (Bonferroni). Exploratory: where it lies was looked for.
  fileprivate func shift(
    of question: Question, from source: ID<Source>, among waves: [AnswerTally.Wave]
  ) -> Day? {
    guard model.measures.ids.contains(question.measure) else { return nil }
    let unit = ScoreUnit(measure: question.measure, isShare: false)
    func points(_ answers: Histogram, of waves: ArraySlice<AnswerTally.Wave>) -> PartedScore.Side? {
      guard answers.n >= AnswerSpan.fewestAnswers, let first = waves.first, let last = waves.last else {
        return nil
      }
      let days = first.period.days.lowerBound...last.period.days.upperBound
      return self.points(answers, about: question.subject, in: unit, from: source, of: days).map {
        PartedScore.Side(answers: $0, days: days)
      }
    }
    let before = waves.map(\.answers).sums.enumerated().map { points($1, of: waves[...$0]) }
    let after = waves.map(\.answers).reversed().sums.reversed().enumerated().map {
      points($1, of: waves[$0...])
    }
    let parted = waves.indices.dropFirst().compactMap { boundary -> PartedScore? in
      guard let before = before[boundary - 1], let after = after[boundary] else { return nil }
      return PartedScore(at: waves[boundary].period.start, before: before, after: after)
    }
    guard let best = parted.max(by: { ($0.distance, $1.since) < ($1.distance, $0.since) }) else {
      return nil
    }
    // People who are on both sides are compared with themselves.
    guard
      let difference = difference(
        best.after.answers, on: best.after.days, minus: best.before.answers, on: best.before.days,
        about: question.subject, in: unit, from: source)
    else { return nil }
    let doubt = (1 - settings.confidence) / Double(parted.count)
    let limits = difference.limits(confidence: 1 - doubt)
    return limits.lowerBound > settings.margin || limits.upperBound < -settings.margin ? best.since : nil
  }

  /// The mean of the answers to a question before it went to another level within its window, in the unit's scores; nil
  /// where it did not, and for few answers.
  func scoreBefore(_ span: AnswerSpan?, about subject: Subject, in unit: ScoreUnit, from source: ID<Source>)
    -> Double?
  {
    guard let days = span?.earlier,
      let answers = waves(about: subject, in: unit, from: source, in: days).map(\.answers).sums.last,
      answers.n >= MeasuredScore.fewestAnswers
    else {
      return nil
    }
    return answers.scored(in: unit, of: model.measures[unit.measure], by: nil)?.mean
  }

  /// A score that went to another level within its window, before and since, beside the boundaries that were tried; nil
  /// where it did not.
  func shifted(_ score: MeasuredScore, about subject: Subject) -> ShiftedScore? {
    let unit = score.unit
    guard let earlier = score.span?.earlier, let days = score.span?.days,
      let answers = waves(about: subject, in: unit, from: score.source, in: earlier).map(\.answers).sums.last,
      let before = points(answers, about: subject, in: unit, from: score.source),
      let after = self.answers(about: subject, in: unit, from: score.source)
    else { return nil }
    let window = earlier.lowerBound...days.upperBound
    return ShiftedScore(
      since: days.lowerBound, before: before,
      after: after.inPoints(of: unit, in: model.measures[unit.measure]), daysBefore: earlier,
      daysAfter: days, n: answers.n.saturatingAdd(score.n),
      boundaries: max(1, waves(about: subject, in: unit, from: score.source, in: window).count - 1))
  }

  /// What the source of a score heard in some days; nil where that is too little, or not known to the last answer.
  func score(_ score: MeasuredScore, about subject: Subject, of days: ClosedRange<Day>) -> ScoreOfDays? {
    let question = Question(subject: subject, measure: score.unit.measure)
    guard !evidence.whole[score.source.index].answers.withholds(question, in: days),
      let answers = waves(about: subject, in: score.unit, from: score.source, in: days).map(\.answers).sums
        .last,
      let points = points(answers, about: subject, in: score.unit, from: score.source, of: days),
      var heard = MeasuredScore(
        points, n: answers.n, from: score.source, in: score.unit, confidence: settings.confidence),
      let estimate = heard.estimate
    else { return nil }
    heard.estimate = estimate.score(in: score.unit, of: model.measures[score.unit.measure])
    heard.span = AnswerSpan(days: days)
    return ScoreOfDays(score: heard, points: points)
  }

  private func waves(
    about subject: Subject, in unit: ScoreUnit, from source: ID<Source>, in days: ClosedRange<Day>
  ) -> [AnswerTally.Wave] {
    let question = Question(subject: subject, measure: unit.measure)
    return (evidence.whole[source.index].answers.waves(of: settings.group)[question] ?? []).inOrder(of: days)
  }
}

/// A score, and the answers behind it in points.
struct ScoreOfDays {
  var score: MeasuredScore
  var points: ScoreHistogram
}

extension AnswerTally {
  fileprivate typealias Wave = (period: Period, answers: Histogram)

  /// What a group answered to each question, by wave.
  fileprivate func waves(of group: Tally.Group) -> [Question: [Wave]] {
    histograms.reduce(into: [:]) { waves, entry in
      guard entry.key.group == group, let period = entry.key.period else { return }
      waves[entry.key.question, default: []].append((period, entry.value))
    }
  }

  /// Whether the tally has the number alone of some answers to a question: on which side of a boundary they are good or
  /// bad is not known.
  fileprivate func withholds(_ question: Question, in days: ClosedRange<Day>) -> Bool {
    withheld.keys.contains { cell in
      cell.question == question && cell.period.map { days.overlaps($0.days) } ?? false
    }
  }
}

extension [(period: Period, answers: Histogram)] {
  /// Those that begin in these days, in the order of time; of waves of two lengths those of the last one's, as they
  /// would count answers twice.
  fileprivate func inOrder(of days: ClosedRange<Day>) -> Self {
    let found = filter { days.contains($0.period.start) }.sorted { $0.period < $1.period }
    return found.filter { $0.period.length == found.last?.period.length }
  }
}

/// A score on both sides of a boundary, in points.
private struct PartedScore {
  /// The answers of the waves on one side, and the days of those.
  struct Side {
    let answers: ScoreHistogram
    let days: ClosedRange<Day>
  }

  let since: Day
  let before: Side
  let after: Side
  /// In standard errors.
  let distance: Double

  init?(at day: Day, before: Side, after: Side) {
    guard let second = SmoothedScore(after.answers),
      let distance = SmoothedScore(before.answers)?.distance(to: second)
    else { return nil }
    (since, self.before, self.after, self.distance) = (day, before, after, distance)
  }
}

extension Sequence<Histogram> {
  /// At each the answers of all up to it.
  fileprivate var sums: [Histogram] {
    var sums: [Histogram] = []
    for wave in self {
      var sum = wave
      if let last = sums.last {
        sum = last
        sum.merge(wave)
      }
      sums.append(sum)
    }
    return sums
  }
}
