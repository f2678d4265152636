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

  /// - Parameter found: answers by period, days or longer.
  init(
    _ found: [Period: Histogram], question: EffectQuestion,
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
