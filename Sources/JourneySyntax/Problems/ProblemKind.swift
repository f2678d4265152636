extension Problem {
  /// Every kind of problem of every stage, with the person's own text. Codes are stable.
  package enum Kind: Sendable, Equatable {
    // Lines
    case misspelledKeyword(written: String, meant: String)
    case missingColon(line: String, keyword: String)
    case unclosedBracket
    case unopenedBracket
    case continuedText(line: String, field: String)
    case strayLine
    case missingLabel(block: Keyword)
    case unreadableValue(written: String, field: String, expected: Expected)
    // Structure
    case repeatedPart(step: String, part: Keyword, first: Int, second: Int)
    case repeatedField(field: String)
    case misplacedKeyword(keyword: String, inside: Keyword?, belongsIn: [Keyword])
    case fieldBeforePart(field: String, part: String)
    case stepWithoutJourney
    // Names
    /// Both as they would be written: an id in its brackets.
    case unknownName(written: String, closest: String?)
    /// `kind` is the heading keyword of the things that share the name.
    case ambiguousName(written: String, kind: Keyword)
    case repeatedID(written: String, first: Place, second: Place)
    // Files
    case circle(files: [String])
    case unreadableFile(path: String, reason: ReadFailure)
    case pathOutsideRoot(path: String)
    case sourceWithoutFile(source: String)
    case tooManyPersonas(first: [String])
    case openMerge
    case otherLanguage(keyword: String)
    // Values
    case scoreOutsideScale(written: String, measure: String, lowest: Double, highest: Double)
    case shareWithoutTopBox(measure: String)
    case orderCircle(step: String)
    case scoreWithoutMeasure(written: String)
    // Rows of a table
    case unmatchedRows(file: String, column: String, written: QuotedCell, rows: RowSample)
    /// Without a header the columns that are available have numbers for names.
    case missingColumn(file: String, column: String, available: [String], hasHeader: Bool = true)
    case notANumber(file: String, column: String, written: QuotedCell, rows: RowSample)
    case answerOutsideScale(
      file: String, column: String, written: QuotedCell, measure: String, rows: RowSample)
    case raggedRows(file: String, rows: RowSample)
    case unclosedQuote(file: String, row: Int)
    case emptyTable(file: String)
    /// Rows with more kinds of wrong text than are listed one by one.
    case furtherRows(file: String, rows: RowSample)
    /// Their answers count, but for no day.
    case unreadableDates(file: String, column: String, written: QuotedCell, flaw: DateFlaw, rows: RowSample)
    case unusableSegment(file: String, column: String, flaw: SegmentFlaw)
    case strayAnswers(StrayDates)
    case unreadableTally(file: String, line: Int)
    // Advice
    case unanswered(step: String, questions: [Keyword], part: Keyword)
    case sameIdealAndActual(step: String)
    case unsupportedActual(step: String)
    case unknownFeeling(words: String)
    case unbalancedDirection
    /// Nobody has looked at something: since that day, ISO 8601, so many days ago; nil where nothing says it.
    case stale(thing: Keyword, label: String, since: String?, days: Int)
  }

  /// What a value should have been.
  package enum Expected: Sendable, Equatable {
    case number(lowest: Double, highest: Double)
    case range
    case day
    case window
    case oneOf([String])
    case measureAndNumber
    case assignment
    case nothing
  }

  /// Why a date is none.
  package enum DateFlaw: Sendable, Equatable {
    /// Day and month could be either way round, and no other date of the file settles it.
    case ambiguous
    /// A Hijri year in a source that does not say `Calendar: hijri`.
    case hijri
    /// No answer can have been given then.
    case outsideYears(ClosedRange<Int>)
    case unknown
  }

  /// A few answers that are dated long after all others about a journey. All dates are ISO 8601.
  package struct StrayDates: Sendable, Equatable {
    /// The name of the file with the answers, without its folders.
    package var file: String
    /// The label of the journey they are about.
    package var journey: String
    /// How many answers they are.
    package var n: Int
    /// The wave of the earliest of them.
    package var first: String
    /// From the newest other answer to them.
    package var months: Int
    /// The last day of the window.
    package var end: String

    /// Names and dates as a message is to show them.
    package init(file: String, journey: String, n: Int, first: String, months: Int, end: String) {
      (self.file, self.journey, self.n) = (file, journey, n)
      (self.first, self.months, self.end) = (first, months, end)
    }
  }

  /// Why answers are not told apart by a column.
  package enum SegmentFlaw: Sendable, Equatable {
    /// It holds e-mail addresses, names, numbers of people or the like.
    case personal
    case tooManyValues(most: Int)
    /// Steps, groups and waves make more combinations than are counted apart.
    case tooManyCombinations
    /// So do steps, groups and shorter waves than months, which tell answers apart instead.
    case tooManyDays
  }

  /// Why a file could not be read.
  package enum ReadFailure: Error, Equatable {
    case missing
    case forbidden
    /// A folder on the way that may not be entered.
    case closedFolder(String)
    case isFolder
    /// A pipe, a device or another thing that has no end.
    case notRegular
    /// Somebody wrote to it, or cut it short, while it was read.
    case changed
    /// A link that leads out of the root folder.
    case outsideRoot
    /// A link that leads to where git keeps its own files.
    case gitsOwn
    case tooLarge(bytes: Int, most: Int)
    case tooManyLines(most: Int)
    /// The model has as many files as it may have without this one.
    case tooManyFiles(most: Int)
    /// Not UTF-8; the first bad byte. `looksLikeWindows1256` when the bytes are typical of Arabic in that encoding.
    case notUTF8(line: Int, byte: Int, looksLikeWindows1256: Bool)
    case other(String)
  }
}
