import JourneyEvidence
import JourneyModel
import JourneyStatistics

/// One wave of answers about something.
struct WaveAnswers {
  var period: Period
  /// As they were given.
  var n: Int
  /// The same by level; nil without any.
  var counts: Histogram?
  /// In points; nil under `MeasuredScore.fewestAnswers`, and where that of another wave could be told from
  /// it.
  var answers: ScoreHistogram?
}

extension CustomerVoice {
  /// For each source all waves from its first to its last; where there are more than `ScoreTrend.mostWaves`,
  /// the
  /// latest. Waves of another length than the last one's are left out: they would count answers twice.
  var calendar: [[Period]] {
    evidence.tallies.map { tally in
      let sorted = Set(tally.answers.histograms.keys.compactMap(\.period)).sorted()
      guard let last = sorted.last, var period = sorted.first(where: { $0.length == last.length }) else {
        return []
      }
      var all: [Period] = []
      while period < last {
        all.append(period)
        guard let next = period.next else { break }
        period = next
      }
      return (all + [last]).suffix(ScoreTrend.mostWaves)
    }
  }

  /// Every wave of one source from the first that has answers about the subject to the last, those between
  /// without
  /// any too.
  func waves(about subject: Subject, in unit: ScoreUnit, from source: ID<Source>, in calendar: [[Period]])
    -> [WaveAnswers]
  {
    guard calendar.indices.contains(source.index) else { return [] }
    let periods = calendar[source.index]
    let cells = periods.map {
      AnswerTally.Cell(subject: subject, measure: unit.measure, group: settings.group, period: $0)
    }
    let found = cells.map { evidence.tallies[source.index].answers.histograms[$0] }
    guard let first = found.firstIndex(where: { $0 != nil }), let last = found.lastIndex(where: { $0 != nil })
    else { return [] }
    let counts = found.map { $0?.n ?? 0 }
    return (first...last).map { index in
      let answers =
        evidence.isHidden(cells[index], ofSource: source)
        ? nil
        : found[index].flatMap { points($0, about: subject, in: unit, from: source, of: periods[index].days) }
      return WaveAnswers(period: periods[index], n: counts[index], counts: found[index], answers: answers)
    }
  }

  /// Answers of one source in points, as many as they are worth; nil where they are none.
  /// - Parameter days: when they were given, where it was not on all days.
  func points(
    _ histogram: Histogram, about subject: Subject, in unit: ScoreUnit, from source: ID<Source>,
    of days: ClosedRange<Day>? = nil
  ) -> ScoreHistogram? {
    let measure = model.measures[unit.measure]
    let whole = AnswerTally.Cell(subject: subject, measure: unit.measure)
    let people =
      days == nil
      ? evidence.whole[source.index].answers.respondents[whole]
      : self.people(behind: subject, in: unit, from: source, on: days)
    let answers = histogram.scored(in: unit, of: measure, by: people)?.inPoints(of: unit, in: measure)
    return answers.flatMap { $0.n > 0 ? $0 : nil }
  }
}

extension ScoreTrend {
  /// More waves than a picture shows; the work grows with their square.
  static let mostWaves = 400
}
