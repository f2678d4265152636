/// One row of the keyword table: all that is known of a keyword. A class, since every line of a file looks at a row and
/// a struct of six arrays would be copied each time.
package final class KeywordEntry: Sendable {
  /// What a line with this keyword does.
  package enum Role: Sendable {
    /// Opens a block: `Step: Pay [pay]`.
    case heading
    /// Opens one side of a step: `Ideal`.
    case part
    /// Says one thing about the block it stands in.
    case field
  }

  /// What the row is about; its raw value is the row's index in the table.
  package let keyword: Keyword
  /// Decides whether a line opens a block, opens a part or fills a field.
  package let role: Role
  /// Spellings, canonical first.
  package let english: [String]
  /// Spellings, canonical first; never empty.
  package let arabic: [String]
  /// The blocks and parts it may stand in; empty: the file itself.
  package let standsIn: [Keyword]
  /// Those of `standsIn` where it may be repeated.
  package let repeatsIn: [Keyword]
  /// What is to stand after its colon.
  package let value: ValueKind
  /// A word of everyday speech: a keyword only where its field may stand. Elsewhere the line is text, as if the table had
  /// no such row.
  package let isOrdinaryElsewhere: Bool
  /// What could stand after its colon, for its page and for completion; empty where nothing does.
  private let example: (english: String, arabic: String)
  /// What it is for, in one line.
  package let englishHelp: String
  /// The same in Arabic.
  package let arabicHelp: String

  init(
    keyword: Keyword, role: Role, english: [String], arabic: [String], standsIn: [Keyword],
    repeatsIn: [Keyword], value: ValueKind, example: (english: String, arabic: String),
    isOrdinaryElsewhere: Bool = false, englishHelp: String, arabicHelp: String
  ) {
    self.keyword = keyword
    self.role = role
    self.english = english
    self.arabic = arabic
    self.standsIn = standsIn
    self.repeatsIn = repeatsIn
    self.value = value
    self.example = example
    self.isOrdinaryElsewhere = isOrdinaryElsewhere
    self.englishHelp = englishHelp
    self.arabicHelp = arabicHelp
  }

  /// The canonical spelling comes first; never empty.
  package func spellings(in language: Language) -> [String] {
    switch language {
    case .english: english
    case .arabic: arabic
    }
  }

  /// What could stand after its colon; empty where nothing does.
  package func example(in language: Language) -> String {
    switch language {
    case .english: example.english
    case .arabic: example.arabic
    }
  }

  /// What it is for, in one line of that language.
  package func help(in language: Language) -> String {
    switch language {
    case .english: englishHelp
    case .arabic: arabicHelp
    }
  }
}

/// What stands after a keyword's colon.
package enum ValueKind: Sendable, Equatable {
  /// The name of a block, with or without an id.
  case label
  /// Nothing, or the personas an Actual is for.
  case personas
  /// Free text that may go on over several lines.
  case text
  /// Free text on one line.
  case line
  /// `channel / name`, or the name alone.
  case touchpoint
  /// `lane / what happens there`.
  case lane
  /// A level of 1 to 5, words, or both.
  case feeling
  /// A number, with its measure or without.
  case score
  /// Both ends included.
  case number(lowest: Double, highest: Double)
  /// A number from 1 to 5, or several with their names between commas.
  case rating
  /// A share of customers.
  case percent
  /// Words between commas.
  case list
  /// Personas, measures or steps, between commas.
  case references
  /// A step, then a share, then why.
  case loop
  /// Of a file, relative to the one it stands in.
  case path
  /// `Column = value`.
  case conditions
  /// `Column = MEASURE at [step]`.
  case binding
  /// `0 to 120`.
  case range
  /// `2026-05-12`, or in words.
  case day
  /// `6 months`, or `all`.
  case window
  /// One of a few words.
  case choice(Choice)

  /// Whether a line below that is no keyword line goes on with it.
  package var isContinued: Bool { self == .text }
}

extension Keyword {
  /// Its canonical spelling.
  package func spelling(in language: Language) -> String {
    KeywordTable.entry(self).spellings(in: language)[0]
  }
}
