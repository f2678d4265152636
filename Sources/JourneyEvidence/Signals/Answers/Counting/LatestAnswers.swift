import JourneyModel

/// Which answer of each person to each question is the latest: by its day, then by its place in the file. It takes
/// memory by the answers, in the first of two readings of a file, and is asked for by `Each person: once` alone.
struct LatestAnswers: Sendable {
  private struct Entry: Sendable {
    /// Of the person and the question.
    var key: UInt64
    /// As days since 1970; before all others without a date.
    var day: Int32
    /// Where its row begins in the file.
    var place: Int
    /// Another answer of the same is earlier.
    var isRepeated = false

    var order: (UInt64, Int32, Int) { (key, day, place) }
  }

  private var entries: [Entry] = []
  /// Entries at which the list is sorted and put together again.
  private var room = fewestEntries
  /// Of those alone who answered more than once: where the latest row begins.
  private var places: [UInt64: Int] = [:]

  private static let fewestEntries = 1 << 12

  /// Rows that name nobody are of nobody else's either.
  @inline(__always)
  mutating func note(_ row: borrowing Row, subject: Int, measure: ID<Measure>) {
    guard row.respondent != 0, row.times > 0 else { return }
    entries.append(
      Entry(
        key: Self.key(row, subject, measure), day: row.day.map { Int32(clamping: $0.daysSince1970) } ?? .min,
        place: row.place))
    if entries.count >= room { settle() }
  }

  @inline(__always)
  func isLatest(_ row: borrowing Row, subject: Int, measure: ID<Measure>) -> Bool {
    guard row.respondent != 0, let place = places[Self.key(row, subject, measure)] else { return true }
    return place == row.place
  }

  mutating func merge(_ other: LatestAnswers) {
    entries += other.entries
    settle()
  }

  /// The same, ready to be asked.
  var settled: LatestAnswers {
    var other = self
    other.settle()
    for entry in other.entries where entry.isRepeated { other.places[entry.key] = entry.place }
    other.entries = []
    return other
  }

  private mutating func settle() {
    entries.sort { $0.order < $1.order }
    var merged: [Entry] = []
    merged.reserveCapacity(entries.count)
    for var entry in entries {
      if merged.last?.key == entry.key {
        entry.isRepeated = true
        merged[merged.count - 1] = entry
      } else {
        merged.append(entry)
      }
    }
    entries = merged
    room = max(Self.fewestEntries, 2 * entries.count)
  }

  /// Mixed, so that two questions of one person do not meet those of another.
  @inline(__always)
  private static func key(_ row: borrowing Row, _ subject: Int, _ measure: ID<Measure>) -> UInt64 {
    (row.respondent &+ UInt64(subject &<< 16 &+ measure.index) &* 0x9E37_79B9_7F4A_7C15).mixed
  }
}
