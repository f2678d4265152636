package import JourneyModel

/// What one source says, counted signal by signal. Tallies of parts of a file merge to the tally of the whole, by
/// addition.
package struct Tally: Sendable, Equatable {
  /// Whose rows something is counted of.
  package enum Group: Sendable, Hashable {
    /// Whoever answered, of every group and of none.
    case everybody
    /// Rows that a persona's `Segment` takes.
    case persona(ID<Persona>)
    /// Rows with this value in a segment column.
    case segment(column: String, value: String)
  }

  /// Parallel to `Signal.allCases`; most sources say something in one of them alone.
  var signals: [any SignalTally] = Signal.allCases.map { $0.tally.init() }
  /// Rows after the header, blank ones aside.
  package var rows = 0
  /// Respondents, those who did not finish too; nil where a respondent has several rows, or none.
  package var started: Int?
  /// Respondents who finished; nil where the file does not say it.
  package var finished: Int?
  /// Rows of another number of cells than the header, and rows whose weight or count is none: what they answer is lost.
  package var lostRows = 0
  /// The earliest and the latest day answered, ISO 8601, where the file has dates.
  package var days: ClosedRange<String>?

  /// Nothing counted yet.
  package init() {}

  /// What one signal says. It is copied: whatever counts in a loop counts in a tally of its own.
  subscript<Counted: SignalTally>(_: Counted.Type) -> Counted {
    get { signals[Counted.signal.rawValue] as? Counted ?? Counted() }
    set { signals[Counted.signal.rawValue] = newValue }
  }

  /// Adds what another part of the same source says.
  package mutating func merge(_ other: Tally) {
    for signal in signals.indices { signals[signal].add(other.signals[signal]) }
    rows = rows.saturatingAdd(other.rows)
    lostRows = lostRows.saturatingAdd(other.lostRows)
    if let others = other.started { started = (started ?? 0).saturatingAdd(others) }
    if let others = other.finished { finished = (finished ?? 0).saturatingAdd(others) }
    guard let mine = days, let others = other.days else {
      days = days ?? other.days
      return
    }
    days = min(mine.lowerBound, others.lowerBound)...max(mine.upperBound, others.upperBound)
  }

  /// Whether both count the same of the same rows.
  package static func == (a: Tally, b: Tally) -> Bool {
    a.rows == b.rows && a.started == b.started && a.finished == b.finished && a.days == b.days
      && a.lostRows == b.lostRows
      && zip(a.signals, b.signals).allSatisfy { $0.isEqual(to: $1) }
  }
}

extension Tally {
  /// Nothing counts, whatever the waves are.
  var saysNothing: Bool { signals.allSatisfy { $0.saysNothing } }

  /// The first day of the earliest wave; nil without waves.
  var firstWave: Day? { signals.compactMap { $0.firstWave }.min() }

  /// From the first to the last day answered; nil where that is not known.
  var spannedDays: ClosedRange<Day>? {
    guard let days, let first = Day(iso: days.lowerBound), let last = Day(iso: days.upperBound),
      first <= last
    else { return nil }
    return first...last
  }

  /// The last day answered; nil where it is not known.
  var lastDay: Day? { spannedDays?.upperBound }

  /// Leaves all that was said, but not when.
  mutating func forgetWaves() {
    for signal in signals.indices { signals[signal].forgetWaves() }
  }

  /// The same with waves put together to longer ones, where they are shorter and fit.
  func inWaves(of length: WaveLength) -> Tally {
    var tally = self
    for signal in signals.indices { tally.signals[signal].joinWaves(to: length) }
    return tally
  }
}
