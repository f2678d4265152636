extension PastedTable {
  /// The table as journey text: the lines around it as comments, a heading for each step, what is known of it, and its
  /// answers. What names no side is in an Actual part, for a table of what people did, thought and felt tells how it is.
  ///
  /// A title is a comment and no heading: the steps are added to a journey, and one more would begin another.
  ///
  /// - Parameter language: of the keywords; the table's own when nil.
  package func journeyText(in language: Language? = nil) -> String {
    var writer = StepWriter(of: self, in: language ?? self.language)
    for remark in remarks { writer.remark(remark) }
    for row in rows { writer.add(cells(of: row)) }
    writer.finish()
    return writer.text
  }

  /// The filled cells of a row; those beyond the last column are notes.
  private func cells(of row: [String]) -> [StepWriter.Cell] {
    row.enumerated().compactMap { index, cell in
      let column = index < columns.count ? columns[index] : .unnamed
      return cell.isEmpty || column.content == .nothing ? nil : (column, cell)
    }
  }
}

/// Gathers the rows of a step, and writes it when the next one begins.
private struct StepWriter {
  typealias Cell = (column: TableColumn, text: String)

  private(set) var text = ""
  private let language: Language
  /// Rows say which side they are about: two of the same step are one.
  private let hasSides: Bool
  /// The steps have no names but those of their stages.
  private let isOfStages: Bool
  private let areStepsNumbered: Bool
  private var stage: String?
  /// The step that a row without a step's name goes on with.
  private var label: String?
  private var cells: [Cell] = []

  init(of table: PastedTable, in language: Language) {
    self.language = language
    hasSides = table.columns.contains { $0.content == .side }
    let step = table.columns.firstIndex { $0.content == .keyword(.step) }
    isOfStages = step == nil
    areStepsNumbered =
      step.map { step in
        table.rows.lazy.filter { step < $0.count && !$0[step].isEmpty }
          .allSatisfy { $0[step].onOneLine.withoutStepNumber != nil }
      } ?? false
  }

  mutating func remark(_ remark: String) { text += "// \(remark)\n" }

  mutating func add(_ row: [Cell]) {
    let newStage = row.first { $0.column.content == .keyword(.stage) }?.text.onOneLine
    let isNewStage = newStage != nil && newStage != stage
    let newLabel =
      isOfStages
      ? (isNewStage ? newStage : nil) : row.first { $0.column.content == .keyword(.step) }.map(name(of:))
    let goesOn = newLabel == nil || hasSides && newLabel == label
    if isNewStage || !goesOn || label == nil {
      finish()
      label = newLabel ?? ""
    }
    if isNewStage, let newStage {
      stage = newStage
      line(.stage, newStage, indent: "")
    }
    cells += answers(of: row)
  }

  /// A step's name; its number goes where all have one, for their order says it.
  private func name(of cell: Cell) -> String {
    let name = cell.text.onOneLine
    return areStepsNumbered ? name.withoutStepNumber ?? name : name
  }

  /// The cells that say something of the step, each with the side that it is of.
  private func answers(of row: [Cell]) -> [Cell] {
    let side = row.first { $0.column.content == .side }.flatMap { ColumnName($0.text).side }
    var answers: [Cell] = []
    for cell in row {
      switch cell.column.content {
      case .keyword(.stage), .keyword(.step), .side, .nothing: continue
      case .keyword, .score, .note:
        answers.append((TableColumn(side: cell.column.side ?? side, content: cell.column.content), cell.text))
      }
    }
    return Self.joiningChannels(in: answers)
  }

  /// A channel and the one touchpoint beside it are one: `app / Licensing app`.
  private static func joiningChannels(in answers: [Cell]) -> [Cell] {
    var answers = answers
    for (number, channel) in answers.enumerated().reversed()
    where channel.column.content == .keyword(.channels) {
      let wanted = TableColumn(side: channel.column.side, content: .keyword(.touchpoint))
      let touchpoints = answers.indices.filter { answers[$0].column == wanted }
      guard touchpoints.count == 1, let touchpoint = touchpoints.first,
        [channel.text, answers[touchpoint].text].allSatisfy({ !$0.contains { $0 == "/" || $0.isNewline } })
      else { continue }
      answers[touchpoint].text = "\(channel.text) / \(answers[touchpoint].text)"
      answers.remove(at: number)
    }
    return answers
  }

  /// Writes the step that was gathered: what belongs to it first, then its answers, so that none climbs out of a part.
  mutating func finish() {
    guard let label else { return }
    line(.step, label, indent: "")
    for cell in cells where Self.part(of: cell.column) == nil { write(cell, indent: "  ") }
    for part in [Keyword.ideal, .actual] {
      let answers = cells.filter { Self.part(of: $0.column) == part }
      if answers.isEmpty { continue }
      text += "  \(part.spelling(in: language))\n"
      for cell in answers { write(cell, indent: "    ") }
    }
    self.label = nil
    cells = []
  }

  /// Notes of no side and unknown columns are about the step, and so is what cannot stand in a part.
  private static func part(of column: TableColumn) -> Keyword? {
    guard case .keyword(let keyword) = column.content else {
      if case .score = column.content { return column.side ?? .actual }
      return column.side
    }
    if keyword == .note { return column.side }
    return KeywordTable.entry(keyword).standsIn.contains(.step) ? nil : column.side ?? .actual
  }

  private mutating func write(_ cell: Cell, indent: String) {
    switch cell.column.content {
    case .keyword(let keyword): answer(keyword == .channels ? .touchpoint : keyword, cell, indent: indent)
    case .score(let measure):
      for one in cell.text.separateLines { line(.score, "\(measure) \(one)", indent: indent) }
    case .note(let name): note(name, cell.text, indent: indent)
    case .side, .nothing: break
    }
  }

  private mutating func answer(_ keyword: Keyword, _ cell: Cell, indent: String) {
    let entry = KeywordTable.entry(keyword)
    let part = Self.part(of: cell.column)
    if let part, !entry.standsIn.contains(part) {
      note(keyword.spelling(in: language), cell.text, indent: indent)
    } else if entry.value.isContinued {
      lines(keyword, cell.text, indent: indent)
    } else if let part, entry.repeatsIn.contains(part) {
      for one in cell.text.separateLines { line(keyword, one, indent: indent) }
    } else {
      line(keyword, cell.text.onOneLine, indent: indent)
    }
  }

  private mutating func note(_ name: String, _ text: String, indent: String) {
    lines(.note, name.isEmpty ? text : "\(name): \(text)", indent: indent)
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
  /// `2. Pay`, `(2) Pay` and `Step 2: Pay` as `Pay`; nil without a number, or without anything else.
  var withoutStepNumber: String? {
    let bytes = Array(utf8)
    let name =
      if let number = LineMarks.listNumber(bytes, bytes.indices) {
        number.end..<bytes.count
      } else if let colon = bytes.firstIndex(of: UInt8(ascii: ":")) {
        HeadingLabel.trim(bytes, isStep(bytes, ..<colon) ? colon + 1..<bytes.count : 0..<0)
      } else {
        0..<0
      }
    return name.isEmpty ? nil : String(decoding: bytes[name], as: UTF8.self)
  }

  private func isStep(_ bytes: [UInt8], _ phrase: PartialRangeUpTo<Int>) -> Bool {
    let phrase = HeadingLabel.trim(bytes, 0..<phrase.upperBound)
    guard let words = HeadingNumber.removed(from: phrase, in: bytes) else { return false }
    return KeywordIndex.exact(Folding.fold(bytes.span.extracting(words)))?.keyword == .step
  }
}
