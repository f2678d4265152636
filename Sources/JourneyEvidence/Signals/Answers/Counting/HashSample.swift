/// Something about each of some respondents: those with the smallest hashes, below a limit that is halved until no more
/// than `capacity` are.
///
/// A respondent in the sample has been in it since the first row, so what is gathered of each is complete. Up to
/// `capacity` respondents all are in it. Samples of parts merge to the sample of the whole. Hashes stay in memory; no
/// output has them.
struct HashSample<Value: Sendable & Equatable>: Sendable, Equatable {
  private let capacity: Int
  private(set) var values: [UInt64: Value] = [:]
  /// Hashes from here on are in no sample.
  private var limit = UInt64.max

  init(capacity: Int) { self.capacity = capacity }

  /// All respondents are in the sample.
  var isExact: Bool { limit == .max }

  @inline(__always)
  func holds(_ hash: UInt64) -> Bool { hash < limit }

  /// Changes what is known of a respondent whom the sample `holds`.
  mutating func change(_ hash: UInt64, from first: Value, _ change: (inout Value) -> Void) {
    change(&values[hash, default: first])
    if values.count >= 2 * capacity { trim() }
  }

  /// Leaves at most `capacity`: samples are equal only after this. The limit is halved only while more are below it, so
  /// that it is the same in whatever order they came.
  mutating func trim() {
    while values.count > capacity {
      limit /= 2
      values = values.filter { $0.key < limit }
    }
  }

  /// Leaves what a change makes of each; nobody where that is nil.
  mutating func filter(_ change: (Value) -> Value?) { values = values.compactMapValues(change) }

  mutating func merge(_ other: HashSample, by sum: (Value, Value) -> Value) {
    limit = min(limit, other.limit)
    values.merge(other.values, uniquingKeysWith: sum)
    values = values.filter { $0.key < limit }
    trim()
  }
}
