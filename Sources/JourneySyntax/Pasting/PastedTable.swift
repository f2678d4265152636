/// Rows copied from a spreadsheet, as a list of steps in journey text.
///
/// The first row names the columns, in either language and any order; without such a row they are step, touchpoint,
/// expectation, thought and feeling. Nothing is dropped: what no keyword names becomes a note.
package struct PastedTable {
  /// What a column holds.
  enum Column: Equatable {
    case keyword(Keyword)
    /// A note that starts with the column's name.
    case note(String)
  }

  let columns: [Column]
  let rows: [[String]]
  /// The language of the header; of a table without one the language that its text is written in.
  package let language: Language

  /// Reads tabs and lines as spreadsheets copy them, in UTF-8; a byte order mark is skipped, empty rows are left out.
  package init(_ bytes: [UInt8]) {
    let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    var rows = TabbedRows(Array(bytes.dropFirst(isMarked ? 3 : 0))).rows
    let header = rows.first.flatMap(Header.init)
    if header != nil { rows.removeFirst() }
    columns = header?.columns ?? Header.usual
    language = header?.language ?? (rows.joined().contains(where: \.hasArabic) ? .arabic : .english)
    self.rows = rows
  }

  /// No row holds anything.
  package var isEmpty: Bool { rows.isEmpty }
}

/// The first row, where it names columns.
private struct Header {
  let columns: [PastedTable.Column]
  let language: Language

  static let usual: [PastedTable.Column] =
    ([.step] + Keyword.questions).map(PastedTable.Column.keyword)

  /// nil where fewer than two cells name a column: one may be chance, a step that is called "Feeling".
  init?(_ cells: [String]) {
    let names = cells.map(\.trimmed)
    let spellings = names.map(Self.spelling)
    guard let first = spellings.compactMap(\.self).first, spellings.count(where: { $0 != nil }) >= 2 else {
      return nil
    }
    var columns = zip(names, spellings).map { name, spelling in
      spelling.map { PastedTable.Column.keyword($0.keyword) } ?? .note(name)
    }
    // Whatever the column of the steps is called, it is the first that is not called otherwise.
    if !columns.contains(.keyword(.step)), let unnamed = spellings.firstIndex(where: { $0 == nil }) {
      columns[unnamed] = .keyword(.step)
    }
    self.columns = columns
    language = first.language
  }

  private static func spelling(of name: String) -> KeywordIndex.Spelling? {
    let bytes = Array(name.utf8)
    guard
      let spelling = KeywordIndex.exact(Folding.fold(bytes.span))
        ?? KeywordIndex.meant(by: bytes.span, among: isColumn),
      isColumn(spelling.keyword)
    else { return nil }
    return spelling
  }

  /// Stages and steps, and what can be said of a step or its Actual.
  private static func isColumn(_ keyword: Keyword) -> Bool {
    let places = KeywordTable.entry(keyword).standsIn
    return keyword == .stage || keyword == .step
      || KeywordTable.entry(keyword).role == .field && (places.contains(.step) || places.contains(.actual))
  }
}

extension String {
  fileprivate var hasArabic: Bool { unicodeScalars.contains { (0x0600...0x06FF).contains($0.value) } }
}
