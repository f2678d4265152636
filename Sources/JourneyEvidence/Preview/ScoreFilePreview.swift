package import JourneyModel
import JourneySyntax

/// What a file of answers is, before any model reads it: who wrote it, what its columns are, and how much of it is
/// good. No cell of a column that tells who people are is in it.
package struct ScoreFilePreview: Sendable {
  /// What a column holds.
  package enum Content: Sendable, Equatable {
    /// A column of a long table, or the date, weight or respondent of any.
    case role(Source.Role)
    /// The survey tool's own mark of answers that are unfinished or trials.
    case state
    /// Numbers, and what they are taken for.
    case question(ColumnGuess)
    /// Ratings in words, which no scale is known for.
    case ratingsInWords
    /// Several choices in a cell.
    case multipleChoice
    /// Few values: groups of respondents can be told apart by it.
    case segment
    /// Days of something else than the answers, or another day of theirs.
    case dates
    /// Sentences, which are never shown.
    case text
    /// It tells who somebody is, and is never shown.
    case personal(PersonalData)
    /// No cell of it says anything.
    case empty
  }

  /// What a column is called and what its cells say, all together.
  package struct Column: Sendable, Equatable {
    /// As in the header, `#` and a number where that names nothing or may tell of people; empty in an unnamed column.
    package var name: String
    /// The question in full, where the header has it in a row of its own.
    package var wording: String
    /// What it most likely holds, by its name and its cells.
    package var content: Content
    /// Cells by what they hold.
    package var answers: AnswerTotals
    /// How many different values it has, as far as they are told apart; spellings that fold to one are one.
    package var differentValues: Int
    /// 0 means that nobody answered.
    package var hasZeroForNoAnswer: Bool
    /// The lowest and the highest number in it; nil where there is none.
    package var range: ClosedRange<Double>?
    /// All its numbers are whole.
    package var isWhole: Bool
    /// Cells of a question that are no answers, as far as they may be quoted: short, and of nobody.
    package var unreadableTexts: [String] = []
    /// Not all of these are known, or may be quoted.
    package var hasUnlistedTexts = false
  }

  /// A cell that is no answer in a column of answers, a date that cannot be read, or a row that does not fit the header.
  package struct Fault: Sendable, Equatable {
    /// As a spreadsheet numbers it: from 1, the header included.
    package var row: Int
    /// nil for a row with another number of cells than the header.
    package var column: String?
    /// The cell as far as it may be quoted; an empty one for a row that does not fit the header.
    package var written: QuotedCell
    /// What is wrong with a date.
    package var date: DateProblem.Flaw?
    /// How many rows have it; more than one where all of them show alike what one shows.
    package var rows = 1
  }

  /// When the answers were given, as far as the table says.
  package struct Dates: Sendable, Equatable {
    /// What the column of the day of each answer is called; nil where no column holds it.
    package var column: String?
    /// Further columns of dates, in the order of the table.
    package var others: [String] = []
    /// How many of its dates could be day or month first, where none settles it.
    package var ambiguous = 0
    /// One of these.
    package var example: QuotedCell?
    /// Dates with a Hijri year.
    package var hijri = 0
  }

  /// Faults that are listed.
  package static let mostFaults = 10

  /// As detected; a file in another encoding than UTF-8 is converted before it is read.
  package private(set) var encoding: TextEncoding
  /// What parts the cells; a comma too where the file is no table.
  package private(set) var separator = Separator.comma
  /// nil where the file is no table.
  package private(set) var format: TableFormat?
  /// It is a tally, which a source can name as it is.
  package private(set) var isTally = false
  /// In the order of the table; none where the file is no table or a tally.
  package private(set) var columns: [Column] = []
  /// False where the first row seems to hold answers: the columns then have numbers for names.
  package private(set) var hasHeader = true
  /// The table's rows, the header aside; all 0 where the file is no table or a tally.
  package private(set) var rows = RowTotals()
  /// Rows of a respondent who has one already, where the file numbers its respondents.
  package private(set) var duplicates: Int?
  /// The first ones.
  package private(set) var faults: [Fault] = []
  /// How many faults there are beyond those listed.
  package private(set) var furtherFaults = 0
  /// When the answers were given.
  package private(set) var dates = Dates()

  /// - Parameter bytes: a table in any of `TextEncoding`.
  package init(of bytes: Span<UInt8>) {
    encoding = TextEncoding(detecting: bytes)
    if encoding == .utf8 {
      read(bytes)
    } else if let converted = encoding.convertedToUTF8(bytes) {
      read(converted.span)
    }
  }

  private mutating func read(_ bytes: Span<UInt8>) {
    isTally = TallyReading.isTally(bytes)
    guard !isTally, !Self.isBinary(bytes), let opening = try? TableOpening(bytes) else { return }
    separator = opening.separator
    format = opening.format
    hasHeader = opening.header.namesColumns
    var surveys = Array(repeating: ColumnSurvey(separator: opening.separator), count: opening.width)
    var candidates = Candidates(dates: DateSurveys(in: opening, bytes: bytes))
    readRows(of: opening, in: bytes, into: &surveys, &candidates)
    columns = surveys.indices.map { Column(at: $0, surveys[$0], candidates.dates, in: opening) }
    for index in columns.indices where columns[index].content.isQuestion {
      columns[index].list(candidates.texts[index].map(\.written))
    }
    for (index, guess) in ColumnGuess.guesses(for: columns).enumerated() {
      if let guess { columns[index].content = .question(guess) }
    }
    keepDates(candidates.dates)
    keepFaults(candidates)
  }

  private mutating func keepDates(_ surveys: DateSurveys) {
    let ambiguous = surveys.chosen?.flaws.first { $0.flaw == .ambiguous }
    dates = Dates(
      column: surveys.chosen.map { columns[$0.column].name },
      others: surveys.others.map { columns[$0].name },
      ambiguous: ambiguous?.rows ?? 0, example: ambiguous?.written, hijri: surveys.chosen?.hijri ?? 0)
  }

  /// No text has a zero byte; pictures, archives and workbooks have one early.
  private static func isBinary(_ bytes: Span<UInt8>) -> Bool {
    let start = bytes.extracting(first: 1 << 12)
    return start.indices.contains { start[$0] == 0 }
  }

  /// Texts met in each column; which of them are faults is known at the end, when it is known what the column holds.
  private struct Candidates {
    var ragged: [Int] = []
    var texts: [[(row: Int, written: String)]] = []
    var dates: DateSurveys
  }

  private mutating func readRows(
    of opening: TableOpening, in bytes: Span<UInt8>, into surveys: inout [ColumnSurvey],
    _ candidates: inout Candidates
  ) {
    var scanner = opening.scanner
    var record = Record(columns: opening.width)
    var filter = ExportFilter(of: opening)
    var repeats = RepeatedRespondents(in: opening)
    candidates.texts = Array(repeating: [], count: opening.width)
    while scanner.next(&record, in: bytes) {
      if record.isBlank(in: bytes), !record.isUnclosed { continue }
      rows.all += 1
      guard record.count == opening.width, !record.hasSurplus, !record.isUnclosed, !record.isTorn else {
        rows.ragged += 1
        if candidates.ragged.count < Self.mostFaults { candidates.ragged.append(scanner.row) }
        continue
      }
      switch filter.verdict(on: record, in: bytes) {
      case .counts: break
      case .unfinished:
        rows.unfinished += 1
        continue
      case .trial:
        rows.trials += 1
        continue
      }
      repeats.add(record, in: bytes)
      candidates.dates.add(record, in: bytes, row: scanner.row)
      for column in surveys.indices where !surveys[column].add(record[column], in: bytes) {
        guard candidates.texts[column].count < Self.mostFaults else { continue }
        let text = record[column].text(in: bytes, most: RowProblems.longestText)
        candidates.texts[column].append((scanner.row, String(decoding: text, as: UTF8.self).trimmed))
      }
    }
    duplicates = repeats.count
  }

  private mutating func keepFaults(_ candidates: Candidates) {
    var all = candidates.ragged.map { Fault(row: $0, column: nil, written: QuotedCell("", in: .other)) }
    var count = rows.ragged
    if let dates = candidates.dates.chosen {
      count += dates.totals.unreadable
      all += dates.flaws.map {
        Fault(
          row: $0.row, column: columns[dates.column].name, written: $0.written, date: $0.flaw, rows: $0.rows)
      }
    }
    for (column, texts) in zip(columns, candidates.texts) where column.content.holdsAnswers {
      count += column.answers.unreadable
      all += texts.map {
        Fault(
          row: $0.row, column: column.name, written: QuotedCell($0.written, in: column.content.quoted))
      }
    }
    faults = Array(
      all.sorted { ($0.row, $0.column ?? "") < ($1.row, $1.column ?? "") }.prefix(Self.mostFaults))
    furtherFaults = count - faults.reduce(0) { $0 + $1.rows }
  }
}

extension ScoreFilePreview.Content {
  /// Whether its cells are answers to one question.
  package var isQuestion: Bool {
    if case .question = self { true } else { false }
  }

  /// Whether messages may quote its cells.
  fileprivate var quoted: QuotedCell.Column {
    switch self {
    case .question, .role(.score): .score
    default: .other
    }
  }

  fileprivate var holdsAnswers: Bool {
    switch self {
    case .question, .role(.score), .role(.count), .role(.weight): true
    default: false
    }
  }
}
