import JourneySyntax

/// A table up to its first row: what its header says.
struct TableOpening: Sendable {
  let separator: Separator
  let format: TableFormat
  let header: Header
  /// Columns of the header.
  let width: Int
  /// Stands before the first row.
  private(set) var scanner: RecordScanner

  enum Failure: Error, Equatable {
    case empty
    case unclosedQuote(row: Int)
  }

  /// Longer names of columns are not quoted whole: a question may be a page. In bytes.
  private static let longestName = 512

  init(_ bytes: Span<UInt8>) throws(Failure) {
    separator = Separator(detecting: bytes)
    scanner = RecordScanner(bytes, separator: separator)
    var record = Record(columns: Record.mostColumns)
    repeat {
      guard scanner.next(&record, in: bytes) else { throw .empty }
    } while record.isBlank(in: bytes)
    if record.isUnclosed { throw .unclosedQuote(row: scanner.row) }
    let first = Self.cells(of: record, in: bytes)
    let next = Self.records(2, after: scanner, in: bytes)
    format = TableFormat(recognising: first, next: next)
    width = record.count
    let further = format.furtherHeaderRows(first: first, next: next)
    var firstRow = FirstRow(first, separator: separator)
    let start = scanner
    let namesColumns = firstRow.isHeader(of: format) { Self.records($0, after: start, in: bytes) }
    header =
      namesColumns
      ? format.header(first: first, further: Array(next.prefix(further)))
      : Header(labels: first, namesColumns: false)
    for _ in 0..<further { _ = scanner.next(&record, in: bytes) }
  }

  private static func records(_ count: Int, after scanner: RecordScanner, in bytes: Span<UInt8>) -> [[String]]
  {
    var scanner = scanner
    var record = Record(columns: Record.mostColumns)
    var records: [[String]] = []
    while records.count < count, scanner.next(&record, in: bytes) {
      records.append(cells(of: record, in: bytes))
    }
    return records
  }

  private static func cells(of record: borrowing Record, in bytes: Span<UInt8>) -> [String] {
    (0..<record.count).map {
      String(decoding: record[$0].text(in: bytes, most: longestName), as: UTF8.self).trimmed
    }
  }
}

extension TableFormat {
  /// How many records after the first belong to the header.
  fileprivate func furtherHeaderRows(first: [String], next: [[String]]) -> Int {
    switch self {
    case .qualtrics:
      // The question's text, then the tool's own number of it.
      (next.firstIndex(where: Self.namesImports) ?? -1) + 1
    case .surveyMonkey:
      // What a question's parts are called; respondents have a number there.
      next.first?.first?.isEmpty == true ? 1 : 0
    default: 0
    }
  }

  fileprivate func header(first: [String], further: [[String]]) -> Header {
    guard let second = further.first else { return Header(labels: first) }
    // Parts that do not stand below their questions would go to others'; without them the source's columns are missed.
    if self == .surveyMonkey, second.count != first.count { return Header(labels: first) }
    guard self == .surveyMonkey else { return Header(labels: first, aliases: [second]) }
    // A question with several parts has its text in the first part's column only.
    var question = ""
    var labels: [String] = []
    var questions: [String] = []
    for column in first.indices {
      if !first[column].isEmpty { question = first[column] }
      let part = column < second.count ? second[column] : ""
      let isWhole = part.isEmpty || Self.wholeAnswers.contains(part.folded)
      labels.append(isWhole ? question : "\(question): \(part)")
      questions.append(question)
    }
    return Header(labels: labels, aliases: [second, questions])
  }

  /// What stands below a question that has no parts.
  static let wholeAnswers = ["Response", "Open-Ended Response"].map(\.folded)
}
