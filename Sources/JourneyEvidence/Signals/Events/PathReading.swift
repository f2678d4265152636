import JourneyModel
import JourneySyntax

/// The pass over the rows of an event log. Memory grows with the cases, not with their events, as long as each case's
/// events stand in the order of time; a log in another order is sorted first, which takes memory for every event.
struct PathReading: Sendable {
  /// More kinds of steps than a journey has; further ones are reported.
  private static let mostSteps = 4096

  private struct Event {
    var hash: UInt64
    var instant: Int
    var step: Int
    var isConverted: Bool
  }

  private let caseColumn: Int
  private let stepColumn: Int
  private let dates: DateCells
  private let outcome: Int?
  private let start: RecordScanner
  private let width: Int
  private var steps = ValueNumbers(most: mostSteps)
  private var outcomes = CellLookup(texts: wordsForSuccess)
  private(set) var problems = RowProblems()
  private(set) var rows = 0
  private(set) var tally = PathTally(steps: [], variants: [], hasOutcomes: false)

  /// What an outcome column says of a case that reached the goal; compared folded.
  private static let wordsForSuccess = [
    "completed", "complete", "converted", "success", "succeeded", "done", "yes", "true", "1", "approved",
    "issued",
    "مكتمل", "مكتملة", "اكتمل", "اكتملت", "تم", "تمت", "نعم", "نجح", "منجز",
  ]

  /// nil when the log lacks the column of cases, steps or times.
  init?(of table: inout OpenTable, in bytes: Span<UInt8>) {
    let caseColumn = table.columns.neededColumn(of: .respondent)
    let stepColumn = table.columns.neededColumn(of: .step)
    guard let dateColumn = table.columns.neededColumn(of: .date), let caseColumn, let stepColumn else {
      return nil
    }
    let (opening, source) = (table.opening, table.source)
    self.caseColumn = caseColumn
    self.stepColumn = stepColumn
    outcome = table.columns.optionalColumn(firstOf: EventColumns.outcome)
    dates = DateCells(
      column: dateColumn, calendar: source.calendar,
      order: source.dateOrder
        ?? DateOrder(provenBy: dateColumn, after: opening.scanner, width: opening.width, in: bytes))
    start = opening.scanner
    width = opening.width
  }

  /// Reads every row.
  mutating func read(_ bytes: Span<UInt8>) {
    var tree = PathTree()
    var cases = CaseTable()
    let isInOrder = forEachEvent(in: bytes) { event in
      let slot = cases.slot(of: event.hash)
      guard event.instant >= cases[slot].instant else { return false }
      Self.add(event, to: &cases[slot], tree: &tree)
      return true
    }
    if !isInOrder { (tree, cases) = readSorted(bytes) }
    var leftOut = 0
    for entry in cases.slots where entry.hash != 0 {
      if entry.isLeftOut { leftOut += 1 } else { tree.count(entry.node, isConverted: entry.isConverted) }
    }
    tally = PathTally(
      steps: steps.values.enumerated().map { QuotedCell.mayTell($1) ? "#\($0 + 1)" : $1 },
      variants: tree.variants, hasOutcomes: outcome != nil, leftOut: leftOut)
  }

  private static func add(_ event: Event, to entry: inout CaseTable.Case, tree: inout PathTree) {
    entry.instant = event.instant
    if event.isConverted { entry.isConverted = true }
    guard !entry.isLeftOut else { return }
    if let node = tree.child(of: entry.node, step: event.step) {
      entry.node = node
    } else {
      entry.isLeftOut = true
    }
  }

  private mutating func readSorted(_ bytes: Span<UInt8>) -> (PathTree, CaseTable) {
    (problems, rows) = (RowProblems(), 0)
    var events: [Event] = []
    _ = forEachEvent(in: bytes) { event in
      events.append(event)
      return true
    }
    // Events of one instant keep the order of the file.
    let order = events.indices.sorted { (events[$0].instant, $0) < (events[$1].instant, $1) }
    var tree = PathTree()
    var cases = CaseTable()
    for index in order {
      let slot = cases.slot(of: events[index].hash)
      Self.add(events[index], to: &cases[slot], tree: &tree)
    }
    return (tree, cases)
  }

  /// Hands over every event that can be read, until one is refused; false when one was.
  private mutating func forEachEvent(in bytes: Span<UInt8>, _ body: (Event) -> Bool) -> Bool {
    var scanner = start
    var record = Record(columns: width)
    let lastColumn = max(caseColumn, stepColumn, dates.column, outcome ?? -1)
    while scanner.next(&record, in: bytes) {
      if record.isBlank(in: bytes), !record.isUnclosed { continue }
      rows += 1
      guard record.count > lastColumn, !record.hasSurplus, !record.isUnclosed, !record.isTorn else {
        problems.add(.ragged, row: scanner.row)
        continue
      }
      if let event = event(in: record, bytes: bytes, row: scanner.row), !body(event) { return false }
    }
    return true
  }

  private mutating func event(in record: borrowing Record, bytes: Span<UInt8>, row: Int) -> Event? {
    guard !record[caseColumn].isBlank(in: bytes) else {
      problems.add(.unmatched(.respondent), record[caseColumn], of: caseColumn, in: bytes, row: row)
      return nil
    }
    guard let step = steps.number(of: record[stepColumn], in: bytes) else {
      problems.add(.unmatched(.step), record[stepColumn], of: stepColumn, in: bytes, row: row)
      return nil
    }
    let instant: Int
    switch dates.instant(record[dates.column], in: bytes) {
    case .success(let read): instant = read
    case .failure(let flaw):
      problems.add(.date(flaw.kind), record[dates.column], of: dates.column, in: bytes, row: row)
      return nil
    }
    var isConverted = false
    if let outcome, case .known = outcomes.meaning(of: record[outcome], in: bytes) { isConverted = true }
    let hash = bytes.hash(of: record[caseColumn]).mixed | 1
    return Event(hash: hash, instant: instant, step: step, isConverted: isConverted)
  }
}
