import JourneyModel
import JourneySyntax

/// A table of tickets: one a row, with tags.
struct TicketForm: TableForm {
  /// Kinds of tags counted; a help desk has hundreds.
  private static let mostTags = 10_000

  private let tags: Int
  private let steps: CellNames
  private let subjects: SubjectNumbers
  /// What the tags met so far mean, by their text.
  private var meanings: [[UInt8]: Int?] = [:]
  /// By the number of the wave, 0 for none.
  private var counts: [TicketTally.Cell: [Int: Int]] = [:]
  let lastColumn: Int

  /// nil when the table has no tags.
  init?(of table: inout OpenTable) {
    let column = table.columns.optionalColumn(firstOf: TicketColumns.tags)
    guard let tags = column ?? table.columns.column(TicketColumns.tags[0]) else { return nil }
    self.tags = tags
    subjects = table.subjects
    lastColumn = tags
    steps = CellNames(ofAllStepsIn: table.model, subjects: table.subjects)
  }

  mutating func read(
    _ record: borrowing Record, in bytes: Span<UInt8>, row: borrowing Row, problems: inout RowProblems
  ) {
    let text = record[tags].text(in: bytes)
    for tag in Set(WrittenList.tags(in: text)) {
      guard let subject = subject(of: Array(tag)) else { continue }
      let cell = TicketTally.Cell(
        subject: subjects.subjects[subject], tag: String(decoding: tag, as: UTF8.self))
      guard counts[cell] != nil || counts.count < Self.mostTags else { continue }
      let before = counts[cell, default: [:]][row.period, default: 0]
      counts[cell, default: [:]][row.period] = before.saturatingAdd(row.times)
    }
  }

  /// A tag is one word: `book_a_test` and `book-a-test` mean the step "Book a test".
  private mutating func subject(of tag: [UInt8]) -> Int? {
    if let known = meanings[tag] { return known }
    let spellings: [[UInt8]] = [
      tag, tag.map { $0 == 0x5F ? 0x2D : $0 }, tag.map { $0 == 0x5F || $0 == 0x2D ? 0x20 : $0 },
    ]
    let subject = spellings.compactMap { steps[Folding.fold($0.span)] }.first
    if meanings.count < Self.mostTags { meanings[tag] = .some(subject) }
    return subject
  }

  static func tally(of parts: [(form: TicketForm, names: RowNames)], in table: OpenTable) -> TicketTally {
    parts.reduce(into: TicketTally()) { $0.merge($1.form.tally(in: $1.names.periods)) }
  }

  /// In all and by wave.
  private func tally(in periods: [Period]) -> TicketTally {
    var tally = TicketTally()
    for (cell, waves) in counts {
      tally.counts[cell] = waves.values.reduce(0) { $0.saturatingAdd($1) }
      for (wave, tickets) in waves where wave > 0 {
        var dated = cell
        dated.period = periods[wave - 1]
        tally.counts[dated] = tickets
      }
    }
    return tally
  }
}

extension TicketTally {
  static func read(_ table: inout OpenTable, in bytes: Span<UInt8>) -> TableResult {
    let rows = table.rowColumns(in: bytes)
    let form = TicketForm(of: &table)
    return TableResult(of: table, by: form, rows, in: bytes)
  }
}
