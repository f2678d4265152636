import JourneyModel

extension Tally {
  /// When each question was answered, by everybody; of some, a tally file has the number of answers alone. Where it is
  /// not known which answer was given when, all of them are one wave of all days: they have dates.
  var waves: [Question: [Waves.Wave]] {
    var waves: [Question: [Waves.Wave]] = [:]
    for (cell, histogram) in histograms where cell.group == .everybody {
      guard let period = cell.period else { continue }
      waves[cell.question, default: []].append(Waves.Wave(period, n: histogram.n))
    }
    for (cell, n) in withheld where cell.group == .everybody {
      guard let period = cell.period else { continue }
      waves[cell.question, default: []].append(Waves.Wave(period, n: n, isWithheld: true))
    }
    guard waves.isEmpty, let days = spannedDays else { return waves }
    for (cell, histogram) in histograms where cell.group == .everybody {
      waves[cell.question] = [Waves.Wave(of: days, n: histogram.n)]
    }
    return waves
  }

  /// From the first to the last day answered; nil where that is not known.
  var spannedDays: ClosedRange<Day>? {
    guard let days, let first = Day(iso: days.lowerBound), let last = Day(iso: days.upperBound),
      first <= last
    else { return nil }
    return first...last
  }

  /// The last day answered; nil where it is not known.
  var lastDay: Day? { spannedDays?.upperBound }

  /// The same with waves put together to longer ones, where they are shorter and fit. In the order of time, as sums of
  /// weights depend on it.
  func inWaves(of length: WaveLength) -> Tally {
    let shorter = histograms.filter { $0.key.period.map { $0.fits(into: length) } ?? false }
    guard !shorter.isEmpty else { return self }
    var tally = self
    for cell in shorter.keys { tally.histograms[cell] = nil }
    for (cell, histogram) in shorter.sorted(by: { Self.isEarlier($0.key, $1.key) }) {
      var longer = cell
      longer.period = cell.period.map { Period(of: $0.start, length: length) }
      if tally.histograms[longer] == nil {
        tally.histograms[longer] = histogram
      } else {
        tally.histograms[longer]?.merge(histogram)
      }
    }
    return tally
  }

  private static func isEarlier(_ a: Cell, _ b: Cell) -> Bool {
    guard let first = a.period, let second = b.period else { return a.period == nil }
    return first < second
  }
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
