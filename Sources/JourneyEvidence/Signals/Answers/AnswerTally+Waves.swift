import JourneyModel

extension AnswerTally {
  /// When each question was answered, by everybody; of some, a tally file has the number of answers alone. Where it is
  /// not known which answer was given when, all of them are one wave of all days: they have dates.
  /// - Parameter days: of the whole source; nil where they are not known.
  func questionWaves(on days: ClosedRange<Day>?) -> [Question: [Waves.Wave]] {
    var waves: [Question: [Waves.Wave]] = [:]
    for (cell, histogram) in histograms where cell.group == .everybody {
      guard let period = cell.period else { continue }
      waves[cell.question, default: []].append(Waves.Wave(period, n: histogram.n))
    }
    for (cell, n) in withheld where cell.group == .everybody {
      guard let period = cell.period else { continue }
      waves[cell.question, default: []].append(Waves.Wave(period, n: n, isWithheld: true))
    }
    guard waves.isEmpty, let days else { return waves }
    for (cell, histogram) in histograms where cell.group == .everybody {
      waves[cell.question] = [Waves.Wave(of: days, n: histogram.n)]
    }
    return waves
  }

  /// Of every question, by everybody's answers.
  func waves(on days: ClosedRange<Day>?, until last: (_ journey: ID<Journey>) -> Day?) -> [DatedTopic: Waves]
  {
    let found = questionWaves(on: days)
    let totals = histograms.filter { $0.key.group == .everybody && $0.key.period == nil }
    return totals.reduce(into: [:]) { waves, total in
      let question = total.key.question
      waves[.question(question)] = Waves(
        found[question] ?? [], of: total.value.n, until: last(question.subject.journey))
    }
  }

  /// In the order of time, as sums of weights depend on it.
  mutating func joinWaves(to length: WaveLength) {
    joinRespondents(to: length)
    let shorter = histograms.filter { $0.key.period.map { $0.fits(into: length) } ?? false }
    for cell in shorter.keys { histograms[cell] = nil }
    for (cell, histogram) in shorter.sorted(by: { Self.isEarlier($0.key, $1.key) }) {
      var longer = cell
      longer.period = cell.period.map { Period(of: $0.start, length: length) }
      if histograms[longer] == nil {
        histograms[longer] = histogram
      } else {
        histograms[longer]?.merge(histogram)
      }
    }
  }

  private mutating func joinRespondents(to length: WaveLength) {
    let shorter = respondents.filter { $0.key.period.map { $0.fits(into: length) } ?? false }
    for cell in shorter.keys { respondents[cell] = nil }
    for (cell, people) in shorter.sorted(by: { Self.isEarlier($0.key, $1.key) }) {
      var longer = cell
      longer.period = cell.period.map { Period(of: $0.start, length: length) }
      if respondents[longer] == nil {
        respondents[longer] = people
      } else {
        respondents[longer]?.merge(people)
      }
    }
  }

  private static func isEarlier(_ a: Cell, _ b: Cell) -> Bool {
    guard let first = a.period, let second = b.period else { return a.period == nil }
    return first < second
  }

  mutating func forgetWaves() {
    histograms = histograms.filter { $0.key.period == nil }
    respondents = respondents.filter { $0.key.period == nil }
    pairWaves = [:]
  }

  var saysNothing: Bool { !histograms.keys.contains { $0.period == nil } }

  var firstWave: Day? { histograms.keys.compactMap(\.period?.start).min() }
}

extension Period {
  /// Whether waves of a greater length hold it wholly: weeks do not part into months.
  fileprivate func fits(into longer: WaveLength) -> Bool {
    switch (length, longer) {
    case (.day, .week), (.day, .month), (.day, .quarter), (.month, .quarter): true
    default: false
    }
  }
}
