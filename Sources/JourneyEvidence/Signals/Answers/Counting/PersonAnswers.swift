package import JourneyModel

/// Who gave the answers to one question, and which: as several answers of one person are not several people.
///
/// Of up to `mostPeople` everybody is kept. Of more those with the smallest hashes are, below a limit that is halved until
/// no more than that are: who is kept has been kept since the first row, so all of a person's answers are here, and their
/// number says that of all to a third of a per cent. Samples of parts merge to the sample of the whole. Hashes stay in
/// memory; no output has them.
package struct PersonAnswers: Sendable, Equatable {
  /// Some megabytes a question at most.
  static let mostPeople = 1 << 17

  /// A person's answers of one wave at one level.
  private struct Entry: Sendable, Equatable {
    var person: UInt64
    /// The first day of the wave, as days since 1970; `undated` without a date.
    var day: Int32
    var level: UInt16
    var times: UInt32
    /// Of all of them together.
    var weight: Double

    static let undated = Int32.min

    var key: (UInt64, Int32, UInt16) { (person, day, level) }
  }

  private var entries: [Entry] = []
  /// Hashes from here on are not kept.
  private var limit = UInt64.max
  /// Entries at which the list is sorted and put together again.
  private var room = fewestEntries
  private let waves: WaveLength

  /// Under as many it is not worth sorting.
  private static let fewestEntries = 1 << 12

  /// - Parameter waves: how long the waves are that answers are told apart by, so that a window that is made of some of
  ///   them has those of its own days.
  package init(waves: WaveLength = .month) { self.waves = waves }

  /// Nobody's answers, told apart by waves as those of another list.
  init(like other: PersonAnswers) { waves = other.waves }

  /// - Parameter weight: of one of the answers.
  @inline(__always)
  mutating func add(_ person: UInt64, level: Int, times: Int = 1, weight: Double = 1, on day: Day? = nil) {
    guard person < limit, times > 0 else { return }
    let start = day.map { Int32(clamping: Period(of: $0, length: waves).start.daysSince1970) }
    entries.append(
      Entry(
        person: person, day: start ?? Entry.undated, level: UInt16(clamping: level),
        times: UInt32(clamping: times), weight: weight * Double(times)))
    if entries.count >= room { settle() }
  }

  /// By what is kept; room for more is no difference.
  package static func == (a: PersonAnswers, b: PersonAnswers) -> Bool {
    a.entries == b.entries && a.limit == b.limit && a.waves == b.waves
  }

  /// Puts entries of one person, wave and level together, and leaves at most `mostPeople`: two are equal only after this,
  /// whatever the order in which the answers came.
  mutating func settle() {
    entries.sort { $0.key < $1.key }
    var merged: [Entry] = []
    merged.reserveCapacity(entries.count)
    for entry in entries {
      if let last = merged.last, last.key == entry.key {
        merged[merged.count - 1].times =
          last.times.addingReportingOverflow(entry.times).overflow
          ? .max : last.times + entry.times
        merged[merged.count - 1].weight += entry.weight
      } else {
        merged.append(entry)
      }
    }
    entries = merged
    while kept > Self.mostPeople {
      limit /= 2
      let limit = limit
      entries.removeAll { $0.person >= limit }
    }
    room = max(Self.fewestEntries, 2 * entries.count)
  }

  /// Adds those of another part, or of another group.
  package mutating func merge(_ other: PersonAnswers) {
    limit = min(limit, other.limit)
    let limit = limit
    entries.removeAll { $0.person >= limit }
    entries += other.entries.filter { $0.person < limit }
    settle()
  }

  /// Who answered in the waves of these days, or without a date.
  package func within(_ days: ClosedRange<Day>) -> PersonAnswers {
    let first = Int32(clamping: Period(of: days.lowerBound, length: waves).start.daysSince1970)
    let last = Int32(clamping: days.upperBound.daysSince1970)
    var some = self
    some.entries = entries.filter { $0.day == Entry.undated || ($0.day >= first && $0.day <= last) }
    return some
  }

  /// Those of one wave alone, without answers that have no date.
  func dated(in days: ClosedRange<Day>) -> PersonAnswers {
    var some = within(days)
    some.entries.removeAll { $0.day == Entry.undated }
    return some
  }

  /// Everybody is kept.
  package var isExact: Bool { limit == .max }

  /// How many people are kept.
  package var kept: Int {
    var count = 0
    var previous: UInt64?
    for entry in entries where entry.person != previous {
      count += 1
      previous = entry.person
    }
    return count
  }

  /// How many people answered: exact up to `mostPeople`.
  package var people: Int {
    isExact ? kept : Int((Double(kept) / (Double(limit) / Double(UInt64.max))).rounded())
  }

  /// Answers of those who are kept.
  package var answers: Int { entries.reduce(0) { $0.saturatingAdd(Int($1.times)) } }

  /// One value a person who is kept, made of her answers one after the other.
  package func eachPerson<Sum>(
    from first: Sum, _ add: (inout Sum, _ level: Int, _ weight: Double) -> Void
  ) -> [Sum] {
    var sums: [Sum] = []
    var previous: UInt64?
    for entry in entries {
      if entry.person != previous { sums.append(first) }
      previous = entry.person
      add(&sums[sums.count - 1], Int(entry.level), entry.weight)
    }
    return sums
  }

  /// The answers of those kept who answered both in some waves and in others: of each person what her answers make.
  package func eachPerson<Sum>(
    on then: ClosedRange<Day>, and now: ClosedRange<Day>, from first: Sum,
    _ add: (inout Sum, _ level: Int, _ weight: Double) -> Void
  ) -> [(then: Sum, now: Sum)] {
    dated(in: then).eachPerson(andOf: dated(in: now), from: first, add).map {
      (then: $0.mine, now: $0.theirs)
    }
  }

  /// The same of those who are kept both here and in another list of answers, which names people alike.
  package func eachPerson<Sum>(
    andOf others: PersonAnswers, from first: Sum, _ add: (inout Sum, _ level: Int, _ weight: Double) -> Void
  ) -> [(mine: Sum, theirs: Sum)] {
    func sums(_ people: PersonAnswers) -> [UInt64: Sum] {
      people.entries.reduce(into: [:]) { add(&$0[$1.person, default: first], Int($1.level), $1.weight) }
    }
    let (mine, theirs) = (sums(self), sums(others))
    return mine.keys.sorted().compactMap { person in
      guard let here = mine[person], let there = theirs[person] else { return nil }
      return (here, there)
    }
  }

  /// Each group of people has enough answers to be told.
  var isEveryGroupLarge: Bool {
    var counts = Array(repeating: 0, count: PeopleGroup.count)
    for entry in entries {
      let group = PeopleGroup.number(of: entry.person)
      counts[group] = counts[group].saturatingAdd(Int(entry.times))
    }
    return counts.allSatisfy { $0 >= SmallCells.fewestAnswers }
  }

  /// Counts by level of twenty groups of people, told apart by their hashes: what a file may have of people of whom it
  /// must name none.
  func groups(levels: Int) -> [[Double]] {
    var groups = Array(repeating: Array(repeating: 0.0, count: levels), count: PeopleGroup.count)
    for entry in entries where Int(entry.level) < levels {
      groups[PeopleGroup.number(of: entry.person)][Int(entry.level)] += entry.weight
    }
    return groups
  }
}

/// The groups that people are parted into where they cannot be told apart one by one: by hash, so that one person's
/// answers are of one group, that parts of a file part people alike, and that sums over groups add up.
package enum PeopleGroup {
  /// From ten to twenty are customary (Kott 2001): more make the error surer, fewer hide people better.
  package static let count = 20

  /// 0 to `count` − 1.
  @inline(__always)
  static func number(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash &>> 8 % UInt64(count)) }
}
