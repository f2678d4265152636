import JourneyModel

extension Tally {
  /// By journey, the day of the newest answer that counts, to the end of its wave; none without dated ones.
  func newestDays(until: Day?) -> [Int: Day] {
    var newest: [Int: Period] = [:]
    func add(_ cell: Cell) {
      guard let period = cell.period, until.map({ period.start <= $0 }) ?? true else { return }
      newest[cell.subject.journey] = max(newest[cell.subject.journey] ?? period, period)
    }
    for cell in histograms.keys { add(cell) }
    for cell in withheld.keys { add(cell) }
    let last = days.flatMap { Day(iso: $0.upperBound) }
    return newest.compactMapValues { [$0.days.upperBound, until, last].compactMap(\.self).min() }
  }

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
