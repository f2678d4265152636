/// A table that somebody has already, as a list of steps in journey text.
///
/// It may come from a spreadsheet, a file with commas or a page in Markdown; its steps stand below each other or beside
/// each other, and its names are in either language and any order. Nothing is dropped: what no keyword names becomes a
/// note, and a line above the table a comment. What was guessed is in `notices`; what cannot be understood is thrown, as
/// a question.
package struct PastedTable {
  let columns: [TableColumn]
  let rows: [[String]]
  /// The language of the names; of a table without any the one that its text is written in.
  package let language: Language
  /// What was guessed, in the order in which it is to be said.
  package let notices: [TableNotice]
  /// Lines that stand in no column, the title first.
  let remarks: [String]

  /// Reads UTF-8; a byte order mark is skipped, empty rows are left out.
  ///
  /// - Parameter guessing: whether a table is taken that can be told from other text by its tabs or bars alone.
  package init(_ bytes: [UInt8], guessing: Bool = true) throws(TableQuestion) {
    let layout = try TableLayout(of: TableText(bytes), guessing: guessing)
    if layout.rows.isEmpty { throw .noRows }
    rows = layout.rows
    var guesses: [TableNotice] = []
    var remarks = layout.remarks
    if let header = layout.header {
      let found = try TableColumns(header, of: layout)
      columns = found.columns
      guesses = found.notices
      remarks += found.remarks
    } else {
      columns = TableColumns.usual
      guesses = [.unnamedColumns]
    }
    let columns = columns
    let unnamed = rows.reduce(0) { count, row in
      count
        + row.enumerated().count { !$1.isEmpty && ($0 < columns.count ? columns[$0] : .unnamed) == .unnamed }
    }
    if unnamed > 0 { guesses.append(.unnamedCells(unnamed)) }
    if !remarks.isEmpty { guesses.append(.remarks(remarks)) }
    notices = guesses
    self.remarks = remarks
    language =
      layout.header?.names.lazy.compactMap(\.language).first
      ?? (rows.joined().contains { $0.writtenLanguage == .arabic } ? .arabic : .english)
  }
}
