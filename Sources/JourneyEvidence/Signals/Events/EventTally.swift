import JourneyModel

/// What a log of events says.
package struct EventTally: SignalTally, Sendable, Equatable {
  static let signal = Signal.events

  /// The ways that cases went; nil where no log was read.
  package var paths: PathTally?

  /// No log yet.
  package init() {}

  mutating func merge(_ other: EventTally) {
    guard let others = other.paths else { return }
    paths?.merge(others)
    paths = paths ?? others
  }

  /// Customers were watched, not asked.
  static func voice(stated: Source.Voice) -> Source.Voice { stated == .direct ? .indirect : stated }
}

extension Tally {
  /// Its log of events.
  package var events: EventTally {
    get { self[EventTally.self] }
    set { self[EventTally.self] = newValue }
  }
}

/// A way is counted whole, without the days that it was gone on: no window cuts it.
extension EventTally {
  func waves(on days: ClosedRange<Day>?, until last: (_ journey: ID<Journey>) -> Day?) -> [DatedTopic: Waves]
  {
    [:]
  }

  mutating func narrow(to cut: TallyCut) {}

  mutating func forgetWaves() {}

  /// It says how customers went, which is no opinion: beside a log alone all opinions may be too old to count.
  var saysNothing: Bool { true }

  var firstWave: Day? { nil }
}

extension EventTally {
  static func read(_ table: inout OpenTable, in bytes: Span<UInt8>) -> TableResult {
    guard var reading = PathReading(of: &table, in: bytes) else { return TableResult(unreadable: table) }
    reading.read(bytes)
    var tally = Tally()
    tally.events.paths = reading.tally
    tally.rows = reading.rows
    return TableResult(of: table, tally, problems: reading.problems)
  }
}
