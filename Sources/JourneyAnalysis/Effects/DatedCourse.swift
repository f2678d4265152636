import JourneyEvidence
import JourneyModel
import JourneyStatistics

/// The answers of one group before and after a date, together and in waves that lie wholly on one side.
struct DatedCourse {
  /// In points; nil without answers.
  var before: ScoreHistogram?
  var after: ScoreHistogram?
  var nBefore = 0
  var nAfter = 0
  /// After minus before, in points; people who answered both times are compared with themselves. nil without answers on
  /// a side.
  var change: ScoreCombination?
  /// Who answered is known, so that `change` knows who did both times.
  var knowsPeople = false
  /// Answers of periods that hold the date and days before it.
  var mixed = 0
  /// From the middle of the answers before to the middle of those after, in waves of the length that is asked for.
  var reach = 0.0
  /// By wave, in order; only waves on one side with enough answers for a score.
  var waves: [Wave] = []

  /// The answers of one wave on one side of the date.
  struct Wave {
    var period: Period
    /// Of its middle, in waves of the length that is asked for: two that follow each other are 1 apart.
    var time: Double
    var isAfter: Bool
    /// In points.
    var answers: ScoreHistogram
  }

  var scoredBefore: Int { waves.count { !$0.isAfter } }
  var scoredAfter: Int { waves.count(where: \.isAfter) }

  /// - Parameters:
  ///   - found: answers by period, days or longer.
  ///   - people: who gave them; nil where nobody is known.
  ///   - points: of each level of an answer.
  init(
    _ found: [Period: Histogram], by people: PersonAnswers?, points: [Double], question: EffectQuestion,
    inPoints: (Histogram, _ days: ClosedRange<Day>) -> ScoreHistogram?
  ) {
    var before: Histogram?
    var after: Histogram?
    var waves: [Period: Histogram] = [:]
    for (period, histogram) in found.sorted(by: { $0.key < $1.key }) {
      let isAfter = period.start >= question.from
      guard isAfter || period.ends(before: question.from) else {
        mixed = mixed.saturatingAdd(histogram.n)
        continue
      }
      if isAfter { after.add(histogram) } else { before.add(histogram) }
      // A longer period than a wave is a wave of its own.
      let wave = period.length == .day ? Period(of: period.start, length: question.waves) : period
      if wave.start >= question.from || wave.ends(before: question.from) {
        var sum: Histogram? = waves[wave]
        sum.add(histogram)
        waves[wave] = sum
      }
    }
    let periods = found.keys.sorted()
    let (earlier, later) = (
      periods.filter { $0.ends(before: question.from) }, periods.filter { $0.start >= question.from }
    )
    func side(_ sum: Histogram?, _ periods: [Period]) -> ScoreHistogram? {
      guard let sum, let first = periods.first?.days, let last = periods.last?.days else { return nil }
      return inPoints(sum, first.lowerBound...last.upperBound)
    }
    reach = found.middle(of: later, in: question.waves) - found.middle(of: earlier, in: question.waves)
    self.before = side(before, earlier)
    self.after = side(after, later)
    knowsPeople = people != nil
    if let then = self.before, let now = self.after, let first = earlier.first, let last = later.last {
      change =
        people?.change(
          from: first.days.lowerBound, to: last.days.upperBound, at: question.from, points: points,
          then: then, now: now)
        ?? ScoreCombination(now, minus: then)
    }
    nBefore = before?.n ?? 0
    nAfter = after?.n ?? 0
    self.waves = waves.sorted { $0.key < $1.key }.compactMap { wave, histogram in
      guard histogram.n >= MeasuredScore.fewestAnswers, let answers = inPoints(histogram, wave.days) else {
        return nil
      }
      return Wave(
        period: wave, time: wave.time(inWavesOf: question.waves), isAfter: wave.start >= question.from,
        answers: answers)
    }
  }
}

extension PersonAnswers {
  /// After a date minus before it, of people some of whom may have answered both times; nil where the date has no day
  /// before it.
  fileprivate func change(
    from first: Day, to last: Day, at date: Day, points: [Double], then: ScoreHistogram, now: ScoreHistogram
  ) -> ScoreCombination? {
    guard let eve = Day(daysSince1970: date.daysSince1970 - 1), first <= eve, date <= last else { return nil }
    let pairs = eachPerson(on: first...eve, and: date...last, from: ClusteredMean.Person()) {
      person, level, weight in
      if points.indices.contains(level) { person.add(points[level], weight: weight) }
    }
    return OverlappingWaves(
      pairs.map { ($0.then.sum / $0.then.weight, $0.now.sum / $0.now.weight) }, then: then, now: now
    ).difference
  }
}

extension [Period: Histogram] {
  /// The mean time of the answers of some periods; 0 without any.
  fileprivate func middle(of periods: [Period], in length: WaveLength) -> Double {
    let counts = periods.map { Double(self[$0]?.n ?? 0) }
    let sum = zip(periods, counts).reduce(0) { $0 + $1.0.time(inWavesOf: length) * $1.1 }
    return counts.isEmpty ? 0 : sum / Swift.max(1, counts.reduce(0, +))
  }
}

extension Histogram? {
  fileprivate mutating func add(_ histogram: Histogram) {
    if self == nil { self = histogram } else { self?.merge(histogram) }
  }
}

extension Period {
  /// Its middle, counted in waves of a length; a longer period's lies between two of them.
  fileprivate func time(inWavesOf length: WaveLength) -> Double {
    let days = days
    let (first, last) = (
      Period(of: days.lowerBound, length: length), Period(of: days.upperBound, length: length)
    )
    return Double(first.number + last.number) / 2
  }
}
