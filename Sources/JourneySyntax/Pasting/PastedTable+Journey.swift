extension PastedTable {
  /// The table as journey text: a heading for each step, what is known of it, and its answers in an Actual part, for a
  /// table of what people did, thought and felt tells how it is.
  ///
  /// - Parameter language: of the keywords; the table's own when nil.
  package func journeyText(in language: Language? = nil) -> String {
    var writer = StepWriter(language: language ?? self.language)
    for row in rows { writer.write(cells(of: row)) }
    return writer.text
  }

  /// The filled cells of a row; those beyond the last column are notes.
  private func cells(of row: [String]) -> [(column: Column, text: String)] {
    row.enumerated().compactMap { index, cell in
      let text = cell.trimmed
      return text.isEmpty ? nil : (index < columns.count ? columns[index] : .note(""), text)
    }
  }
}

/// Writes steps, one row after the other.
private struct StepWriter {
  let language: Language
  private(set) var text = ""
  private var stage: String?
  /// The last row opened a step that a row without a step's name goes on with.
  private var isInStep = false

  private typealias Cell = (column: PastedTable.Column, text: String)

  init(language: Language) { self.language = language }

  mutating func write(_ cells: [(column: PastedTable.Column, text: String)]) {
    if let name = cells.first(where: { $0.column == .keyword(.stage) })?.text, name != stage {
      stage = name
      isInStep = false
      line(.stage, name.onOneLine, indent: "")
    }
    let label = cells.first { $0.column == .keyword(.step) }?.text
    if label != nil || !isInStep {
      isInStep = true
      line(.step, label?.onOneLine ?? "", indent: "")
    }
    let fields = cells.filter { $0.column != .keyword(.stage) && $0.column != .keyword(.step) }
    for cell in fields where Self.isOfStep(cell) { write(cell, indent: "  ") }
    let answers = fields.filter { !Self.isOfStep($0) }
    if label != nil, !answers.isEmpty { text += "  \(KeywordTable.entry(.actual).spellings(in: language)[0])\n" }
    for cell in answers { write(cell, indent: "    ") }
  }

  /// Notes and unknown columns are about the step, and so is what cannot stand in a part.
  private static func isOfStep(_ cell: Cell) -> Bool {
    guard case .keyword(let keyword) = cell.column else { return true }
    return KeywordTable.entry(keyword).standsIn.contains(.step)
  }

  private mutating func write(_ cell: Cell, indent: String) {
    guard case .keyword(let keyword) = cell.column else {
      if case .note(let name) = cell.column {
        lines(.note, name.isEmpty ? cell.text : "\(name): \(cell.text)", indent: indent)
      }
      return
    }
    let entry = KeywordTable.entry(keyword)
    if entry.value.isContinued {
      lines(keyword, cell.text, indent: indent)
    } else if entry.repeatsIn.contains(.actual) {
      for one in cell.text.separateLines { line(keyword, one, indent: indent) }
    } else {
      line(keyword, cell.text.onOneLine, indent: indent)
    }
  }

  /// A text with its line breaks: each further line starts with `|`, so that none is ever read as a keyword.
  private mutating func lines(_ keyword: Keyword, _ value: String, indent: String) {
    let parts = value.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { String($0).trimmed }
    line(keyword, parts[0], indent: indent)
    for part in parts.dropFirst() { text += "\(indent)  |\(part.isEmpty ? "" : " " + part)\n" }
  }

  private mutating func line(_ keyword: Keyword, _ value: String, indent: String) {
    let spelling = KeywordTable.entry(keyword).spellings(in: language)[0]
    text += "\(indent)\(spelling):\(value.isEmpty ? "" : " " + value)\n"
  }
}

extension String {
  fileprivate var separateLines: [String] {
    split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  fileprivate var onOneLine: String { separateLines.joined(separator: " ") }
}
