/// Something the person should know about what was written: data only, put into words by `message(in:)`.
package struct Problem: Sendable {
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
  package var kind: any Kind
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
  /// What would solve it if something else was meant; nil where there is one way only.
  package var otherFix: Fix?

  /// A problem as given; code, level and words follow from the kind.
  package init(
    _ kind: any Kind, at place: Place, bytes: Range<Int>? = nil, story: Story? = nil, related: Place? = nil,
    fix: Fix? = nil, otherFix: Fix? = nil
  ) {
    self.kind = kind
    self.place = place
    self.bytes = bytes
    self.story = story
    self.related = related
    self.fix = fix
    self.otherFix = otherFix
  }

  /// The stable code, e.g. `J210`.
  package var code: String { kind.code.rawValue }
  /// The same for all problems of one code.
  package var level: Level { kind.code.level }

  /// What is wrong, quoting the person's own text, and what to do.
  package func message(in language: Language) -> String { kind.message(ProblemWords(language)) }
}

extension Problem: Equatable {
  /// The same kind with the same words, at the same place, solved alike.
  package static func == (a: Problem, b: Problem) -> Bool {
    a.kind.isEqual(to: b.kind)
      && (a.place, a.bytes, a.story, a.related, a.fix) == (b.place, b.bytes, b.story, b.related, b.fix)
      && a.otherFix == b.otherFix
  }
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
