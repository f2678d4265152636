/// What one column of a table holds.
struct TableColumn: Hashable {
  /// What is made of a cell.
  enum Content: Hashable {
    /// Stages, steps, or what a keyword says.
    case keyword(Keyword)
    /// A score of this measure.
    case score(measure: String)
    /// A note that starts with this name, where it has one.
    case note(String)
    /// Which side the row is about.
    case side
    /// It holds nothing.
    case nothing
  }

  /// The part of the step that the cells belong to; nil where no side is named.
  var side: Keyword?
  var content: Content

  /// One that nothing is said of.
  static let unnamed = TableColumn(side: nil, content: .note(""))
}

/// The columns of a table, by their names and by what stands in them.
struct TableColumns {
  private(set) var columns: [TableColumn] = []
  /// Of what could not be told by names alone.
  private(set) var notices: [TableNotice] = []
  /// Cells of the table that became remarks.
  private(set) var remarks: [String] = []
  private let names: [ColumnName]
  private let rows: [[String]]

  /// The columns of a table without names.
  static let usual = ([.step] + Keyword.questions).map { TableColumn(side: nil, content: .keyword($0)) }

  init(_ header: TableHeader, of layout: TableLayout) throws(TableQuestion) {
    let groups = header.sides
    let count = max(header.names.count, groups.count)
    let names = (0..<count).map { i in
      let name = i < header.names.count ? header.names[i] : ColumnName(unread: "")
      return name.isBlank && i < groups.count && !groups[i].isSideAlone ? groups[i] : name
    }
    self.names = Self.takingPossibleSides(of: names)
    rows = layout.rows
    readNames(under: groups)
    findSides()
    try findSteps(isTurned: layout.isTurned)
    readLevels()
    leaveOutCount()
    keepOneOfEach()
    tell()
  }

  /// `Now` beside `Ideal` is the other side.
  private static func takingPossibleSides(of names: [ColumnName]) -> [ColumnName] {
    names.map { name in
      guard let side = name.possibleSide, names.contains(where: { $0.isSideAlone && $0.side != side }) else {
        return name
      }
      var name = name
      name.takePossibleSide()
      return name
    }
  }

  /// Takes each name by itself, with the side above it: a group goes on until the next one, and so does a side that
  /// stands before its columns without any text.
  private mutating func readNames(under groups: [ColumnName]) {
    var group: Keyword?
    var running: Keyword?
    for (i, name) in names.enumerated() {
      if i < groups.count, !groups[i].isBlank { group = groups[i].isSideAlone ? groups[i].side : nil }
      if name.isSideAlone, isEmpty(i) {
        running = name.side
        columns.append(TableColumn(side: nil, content: .nothing))
        continue
      }
      let content: TableColumn.Content =
        if let measure = name.measure { .score(measure: measure) } else if let keyword = name.keyword {
          .keyword(keyword)
        } else { .note(name.rest) }
      columns.append(TableColumn(side: name.side ?? group ?? running, content: content))
    }
  }

  /// A column that says of each row which side it is about.
  private mutating func findSides() {
    columns.indices.first { i in
      isUnknown(i) && !isEmpty(i) && cells(i).allSatisfy { ColumnName($0).isSideAlone }
    }.map { columns[$0] = TableColumn(side: nil, content: .side) }
  }

  /// Whatever the column of the steps is called, it stands before those of the questions and is the fullest there. Of two
  /// side by side that are not called anything the first holds the stages.
  private mutating func findSteps(isTurned: Bool) throws(TableQuestion) {
    let named = columns.indices.filter { columns[$0].content == .keyword(.step) && !isEmpty($0) }
    if named.count(where: { !isNumbers($0) }) > 1 { throw .severalTables }
    var step = named.first { !isNumbers($0) }
    let leading = columns.indices.prefix { !isAnswer($0) }.filter { isUnknown($0) && !isEmpty($0) }
    if step == nil {
      let steps = leading.filter { !isNumbers($0) && !isLong($0) }
      let most = steps.map(count).max()
      let fullest = steps.filter { count($0) == most }
      step = fullest.prefix { names[$0].isBlank }.last ?? fullest.first
      if let step, !names[step].isBlank { notices.append(.steps(name: names[step].text)) }
    }
    step = step ?? named.first
    for i in named where i != step { columns[i].content = .note(names[i].text) }
    if let step { columns[step] = TableColumn(side: nil, content: .keyword(.step)) }
    findStages(among: leading.filter { $0 < step ?? 0 })
    if isTurned, let step { moveRemarks(of: leading.filter { $0 < step && isUnknown($0) }) }
    if step == nil {
      guard let stage = columns.firstIndex(where: { $0.content == .keyword(.stage) }), namesEachRow(stage)
      else {
        throw .noSteps(names: names.filter { !$0.isBlank }.map(\.text))
      }
      notices.append(.stepsFromStages)
    }
  }

  private mutating func findStages(among unnamed: [Int]) {
    let named = columns.indices.filter { columns[$0].content == .keyword(.stage) }
    for i in named.dropFirst() { columns[i].content = .note(names[i].text) }
    if let first = named.first {
      columns[first].side = nil
    } else if let stage = unnamed.first(where: { names[$0].isBlank && !isNumbers($0) }) {
      columns[stage] = TableColumn(side: nil, content: .keyword(.stage))
      notices.append(.stages)
    }
  }

  /// A line above the steps with one cell is about the whole: `Persona`, `Layla`.
  private mutating func moveRemarks(of unknown: [Int]) {
    for i in unknown where count(i) == 1 && !names[i].isBlank {
      remarks.append("\(names[i].text): \(cells(i).joined().onOneLine)")
      columns[i].content = .nothing
    }
  }

  /// Under a side alone levels are those of feelings.
  private mutating func readLevels() {
    for i in columns.indices where columns[i].side != nil && columns[i].content == .note("") && !isEmpty(i) {
      guard cells(i).allSatisfy(\.isLevel) else { continue }
      columns[i].content = .keyword(.feeling)
      notices.append(.meant(name: names[i].text, keyword: .feeling))
    }
  }

  /// Numbers before the steps say no more than their order.
  private mutating func leaveOutCount() {
    let steps = columns.prefix { $0.content != .keyword(.step) }
    for i in steps.indices where isUnknown(i) && !isEmpty(i) {
      let numbers = cells(i).map { TypedNumber(leading: Array($0.utf8).span)?.decimal }
      if numbers.count == rows.count, isNumbers(i), numbers.elementsEqual((1...rows.count).map(Double.init)) {
        columns[i].content = .nothing
      }
    }
  }

  /// What can be said once is said by the column that names it best; the others are notes.
  private mutating func keepOneOfEach() {
    var holders: [TableColumn: Int] = [:]
    for i in columns.indices {
      guard case .keyword(let keyword) = columns[i].content, !keyword.isRepeated(in: columns[i].side) else {
        continue
      }
      let place = TableColumn(side: columns[i].side ?? .actual, content: columns[i].content)
      if let other = holders[place] {
        let (best, worse) = names[i].certainty > names[other].certainty ? (i, other) : (other, i)
        columns[worse].content = .note(names[worse].text)
        holders[place] = best
      } else {
        holders[place] = i
      }
    }
  }

  private mutating func tell() {
    for i in columns.indices where !isEmpty(i) && names[i].certainty < .certain {
      guard case .keyword(let keyword) = columns[i].content else { continue }
      notices.append(.meant(name: names[i].text, keyword: keyword == .channels ? .touchpoint : keyword))
    }
    let isOneSided = columns.allSatisfy { $0.side == nil && $0.content != .side }
    if isOneSided, columns.indices.contains(where: { isAnswer($0) && !isEmpty($0) && isOfPart($0) }) {
      notices.append(.noSide)
    }
    let notes = columns.indices.filter { if case .note = columns[$0].content { !isEmpty($0) } else { false } }
    let sides = notes.filter { columns[$0].content == .note("") }.compactMap { columns[$0].side }
    if !sides.isEmpty { notices.append(.sideNotes(Set(sides).sorted { $0.rawValue < $1.rawValue })) }
    let named = notes.filter { columns[$0].content != .note("") }.map { names[$0].text }
    if !named.isEmpty { notices.append(.notes(names: named)) }
  }
}

/// What stands in a column.
extension TableColumns {
  private func cells(_ column: Int) -> some Sequence<String> {
    rows.lazy.filter { column < $0.count && !$0[column].isEmpty }.map { $0[column] }
  }

  private func isEmpty(_ column: Int) -> Bool { !cells(column).contains { _ in true } }

  private func count(_ column: Int) -> Int { cells(column).reduce(0) { count, _ in count + 1 } }

  /// Whether its name says neither a side nor what it holds.
  private func isUnknown(_ column: Int) -> Bool {
    if case .note = columns[column].content { columns[column].side == nil } else { false }
  }

  /// Whether it holds what somebody thought, felt or said of a step.
  private func isAnswer(_ column: Int) -> Bool {
    switch columns[column].content {
    case .keyword(.stage), .keyword(.step), .side, .nothing: false
    case .note: columns[column].side != nil
    case .keyword, .score: true
    }
  }

  /// Whether it stands in Ideal or Actual, and in no step itself.
  private func isOfPart(_ column: Int) -> Bool {
    switch columns[column].content {
    case .score: true
    case .keyword(let keyword): KeywordTable.entry(keyword).standsIn.contains(.actual)
    case .note, .side, .nothing: false
    }
  }

  /// Whether no two rows have the same text there.
  private func namesEachRow(_ column: Int) -> Bool {
    let names = Array(cells(column))
    return names.count == rows.count && zip(names, names.dropFirst()).allSatisfy { $0 != $1 }
  }

  /// Whole lists stand in its cells, and no names.
  private func isLong(_ column: Int) -> Bool { cells(column).contains { $0.contains(where: \.isNewline) } }

  /// Steps are counted, and have a name elsewhere.
  private func isNumbers(_ column: Int) -> Bool {
    cells(column).allSatisfy { cell in
      cell.unicodeScalars.allSatisfy { $0.value.digitValue != nil || ".#-()".unicodeScalars.contains($0) }
    }
  }
}

extension String {
  /// One digit from 1 to 5.
  fileprivate var isLevel: Bool {
    unicodeScalars.count == 1 && (1...5).contains(unicodeScalars.first?.value.digitValue ?? 0)
  }
}

extension Keyword {
  /// Whether one step may say it more than once, on this side.
  fileprivate func isRepeated(in side: Keyword?) -> Bool {
    if self == .channels { return true }
    let places = KeywordTable.entry(self).repeatsIn
    return places.contains(side ?? .actual) || places.contains(.step)
  }
}
