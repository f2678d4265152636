/// Something the person should know about what was written: data only, put into words by `message(in:)`.
package struct Problem: Sendable, Equatable {
  /// How much is known of what was meant.
  package enum Level: Int, Sendable, Comparable, CaseIterable {
    /// Advice on method.
    case hint
    /// The meaning was guessed.
    case warning
    /// The meaning is unknown.
    case error

    /// The milder level is less: a hint, a warning, an error.
    package static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
  }

  /// What is wrong, with the person's own words; decides code and level.
  package var kind: Kind
  /// The file and line that a message names.
  package var place: Place
  /// The bytes meant, as offsets into the file; nil when the whole file is.
  package var bytes: Range<Int>?
  /// The block it stands in, as people would say it.
  package var story: Story?
  /// The other place it is about, e.g. the first definition.
  package var related: Place?
  /// What would solve it, where that can be said.
  package var fix: Fix?

  /// A problem as given; code, level and words follow from the kind.
  package init(
    _ kind: Kind, at place: Place, bytes: Range<Int>? = nil, story: Story? = nil, related: Place? = nil,
    fix: Fix? = nil
  ) {
    self.kind = kind
    self.place = place
    self.bytes = bytes
    self.story = story
    self.related = related
    self.fix = fix
  }

  /// The stable code, e.g. `J210`.
  package var code: String { kind.code.rawValue }
  /// The same for all problems of one code.
  package var level: Level { kind.code.level }
}

/// In which block a problem stands: `step "Pay", Actual`.
package struct Story: Sendable, Equatable {
  /// The keyword of the block's heading.
  package var block: Keyword
  /// Empty while the block has no name.
  package var label: String
  /// `ideal` or `actual`; nil outside of both.
  package var part: Keyword?

  /// A story as given; `part` makes sense in a step only.
  package init(block: Keyword, label: String, part: Keyword? = nil) {
    self.block = block
    self.label = label
    self.part = part
  }
}

/// Rows of a table that share a problem: how many, and the numbers of the first ones. The header is row 1.
package struct RowSample: Sendable, Equatable {
  /// The most row numbers that are kept.
  package static let shown = 3
  /// All rows, also those whose numbers are not kept.
  package private(set) var count = 0
  /// The numbers of the rows added first, at most `shown`.
  package private(set) var first: [Int] = []

  /// No rows yet.
  package init() {}

  /// Counts one row, and keeps its number while there are fewer than `shown`.
  package mutating func add(_ row: Int) {
    count += 1
    if first.count < Self.shown { first.append(row) }
  }

  /// Adds the rows of a later part of the table, whose own numbers are `offset` behind.
  package mutating func merge(_ later: RowSample, offset: Int) {
    count += later.count
    first += later.first.prefix(Self.shown - first.count).map { $0 + offset }
  }
}
