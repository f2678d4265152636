extension Problem {
  /// Every kind of problem of every stage, with the person's own text. Codes are stable.
  package enum Kind: Sendable, Equatable {
    // Lines
    case misspelledKeyword(written: String, meant: String)
    case missingColon(line: String, keyword: String)
    case unclosedBracket
    case continuedText(line: String, field: String)
    case strayLine
    case missingLabel(keyword: String)
    case unreadableValue(written: String, field: String, expected: Expected)
    // Structure
    case repeatedPart(step: String, part: Keyword, first: Int, second: Int)
    case repeatedField(field: String)
    case misplacedKeyword(keyword: String, inside: Keyword?, belongsIn: [Keyword])
    case fieldBeforePart(field: String, part: String)
    case stepWithoutJourney
    // Names
    case unknownName(written: String, closest: String?)
    case ambiguousName(written: String)
    case repeatedID(written: String)
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
    case unmatchedRows(file: String, column: String, written: String, rows: RowSample)
    case missingColumn(file: String, column: String, available: [String])
    case notANumber(file: String, written: String, rows: RowSample)
    case answerOutsideScale(file: String, written: String, measure: String, rows: RowSample)
    case raggedRows(file: String, rows: RowSample)
    case unclosedQuote(file: String, row: Int)
    case emptyTable(file: String)
    /// Rows with more kinds of wrong text than are listed one by one.
    case furtherRows(file: String, rows: RowSample)
    /// Their answers count, but for no day.
    case unreadableDates(file: String, written: String, flaw: DateFlaw, rows: RowSample)
    case unusableSegment(file: String, column: String, flaw: SegmentFlaw)
    case unreadableTally(file: String, what: String)
    // Advice
    case unanswered(step: String, questions: [Keyword], part: Keyword)
    case sameIdealAndActual(step: String)
    case unsupportedActual(step: String)
    case unknownFeeling(words: String)
    case unbalancedDirection
  }

  /// What a value should have been.
  package enum Expected: Sendable, Equatable {
    case number(lowest: Double, highest: Double)
    case range
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
    case unknown
  }

  /// Why answers are not told apart by a column.
  package enum SegmentFlaw: Sendable, Equatable {
    /// It holds e-mail addresses, names, numbers of people or the like.
    case personal
    case tooManyValues(most: Int)
  }

  /// Why a file could not be read.
  package enum ReadFailure: Sendable, Equatable {
    case missing
    case forbidden
    case isFolder
    case tooLarge(bytes: Int, most: Int)
    /// Not UTF-8; the first bad byte. `looksLikeWindows1256` when the bytes are typical of Arabic in that encoding.
    case notUTF8(line: Int, byte: Int, looksLikeWindows1256: Bool)
    case other(String)
  }
}

extension Problem.Kind {
  package var code: String { catalogueEntry.code }
  package var level: Problem.Level { catalogueEntry.level }

  /// The catalogue: one row a kind.
  private var catalogueEntry: (code: String, level: Problem.Level) {
    switch self {
    case .misspelledKeyword: ("J101", .warning)
    case .missingColon: ("J102", .warning)
    case .unclosedBracket: ("J103", .error)
    case .continuedText: ("J104", .hint)
    case .strayLine: ("J105", .error)
    case .missingLabel: ("J106", .warning)
    case .unreadableValue: ("J107", .error)
    case .repeatedPart: ("J110", .error)
    case .misplacedKeyword: ("J111", .error)
    case .fieldBeforePart: ("J112", .warning)
    case .stepWithoutJourney: ("J113", .warning)
    case .repeatedField: ("J114", .warning)
    case .unknownName: ("J120", .error)
    case .ambiguousName: ("J121", .error)
    case .repeatedID: ("J131", .error)
    case .circle: ("J140", .error)
    case .unreadableFile: ("J141", .error)
    case .pathOutsideRoot: ("J142", .error)
    case .sourceWithoutFile: ("J143", .error)
    case .tooManyPersonas: ("J150", .error)
    case .openMerge: ("J160", .error)
    case .otherLanguage: ("J190", .hint)
    case .scoreOutsideScale: ("J210", .error)
    case .shareWithoutTopBox: ("J211", .error)
    case .orderCircle: ("J220", .error)
    case .scoreWithoutMeasure: ("J212", .error)
    case .unmatchedRows: ("J301", .error)
    case .missingColumn: ("J310", .error)
    case .notANumber: ("J311", .error)
    case .answerOutsideScale: ("J312", .error)
    case .raggedRows: ("J313", .warning)
    case .unclosedQuote: ("J314", .error)
    case .emptyTable: ("J315", .warning)
    case .furtherRows: ("J316", .error)
    case .unreadableDates: ("J317", .warning)
    case .unusableSegment: ("J318", .warning)
    case .unreadableTally: ("J319", .error)
    case .unanswered: ("J401", .hint)
    case .sameIdealAndActual: ("J402", .hint)
    case .unsupportedActual: ("J403", .hint)
    case .unknownFeeling: ("J404", .hint)
    case .unbalancedDirection: ("J501", .warning)
    }
  }
}
