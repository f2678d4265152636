extension PastedTable {
  /// The table as journey text: a heading for each step, what is known of it, and its answers in an Actual part, for a
  /// table of what people did, thought and felt tells how it is.
  ///
  /// - Parameter language: of the keywords; the table's own when nil.
  package func journeyText(in language: Language? = nil) -> String {
    var writer = StepWriter(language: language ?? self.language)
    for row in rows { writer.add(cells(of: row)) }
    writer.finish()
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

/// Gathers the rows of a step, and writes it when the next one begins.
private struct StepWriter {
  let language: Language
  private(set) var text = ""
  private var stage: String?
  /// The step that a row without a step's name goes on with.
  private var label: String?
  private var cells: [Cell] = []

  typealias Cell = (column: PastedTable.Column, text: String)

  init(language: Language) { self.language = language }

  mutating func add(_ row: [Cell]) {
    let newStage = row.first { $0.column == .keyword(.stage) }?.text
    let newLabel = row.first { $0.column == .keyword(.step) }?.text
    let isNewStage = newStage != nil && newStage != stage
    if isNewStage || newLabel != nil || label == nil {
      finish()
      label = newLabel?.onOneLine ?? ""
    }
    if isNewStage, let newStage {
      stage = newStage
      line(.stage, newStage.onOneLine, indent: "")
    }
    cells += row.filter { $0.column != .keyword(.stage) && $0.column != .keyword(.step) }
  }

  /// Writes the step that was gathered: what belongs to it first, then its answers, so that none climbs out of the part.
  mutating func finish() {
    guard let label else { return }
    line(.step, label, indent: "")
    for cell in cells where Self.isOfStep(cell) { write(cell, indent: "  ") }
    let answers = cells.filter { !Self.isOfStep($0) }
    if !answers.isEmpty { text += "  \(Keyword.actual.spelling(in: language))\n" }
    for cell in answers { write(cell, indent: "    ") }
    self.label = nil
    cells = []
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
    let parts = value.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
      String($0).trimmed
    }
    line(keyword, parts[0], indent: indent)
    for part in parts.dropFirst() { text += "\(indent)  |\(part.isEmpty ? "" : " " + part)\n" }
  }

  private mutating func line(_ keyword: Keyword, _ value: String, indent: String) {
    let spelling = keyword.spelling(in: language)
    text += "\(indent)\(spelling):\(value.isEmpty ? "" : " " + value)\n"
  }
}

extension String {
  fileprivate var separateLines: [String] {
    split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  fileprivate var onOneLine: String { separateLines.joined(separator: " ") }
}
