import JourneyModel
import JourneySyntax

/// A table of tickets. A ticket is no answer, but one with the tag of a step says that something went wrong there.
struct TicketForm: TableForm {
  /// Kinds of tags counted; a help desk has hundreds.
  private static let mostSignals = 10_000

  private let tags: Int
  private let steps: NameTable
  private let subjects: SubjectNumbers
  /// What the tags met so far mean, by their text.
  private var meanings: [[UInt8]: Int?] = [:]
  /// By the number of the wave, 0 for none.
  private var counts: [Tally.Signal: [Int: Int]] = [:]
  let lastColumn: Int

  /// nil when the table has no tags.
  init?(finding columns: inout ColumnSearch, in model: Model, subjects: SubjectNumbers) {
    let column = ["Tags", "الوسوم", "العلامات"].lazy.compactMap { [columns] in columns.optionalColumn($0) }
      .first
    guard let tags = column ?? columns.column("Tags") else { return nil }
    self.tags = tags
    self.subjects = subjects
    lastColumn = tags
    steps = NameTable(ofAllStepsIn: model, subjects: subjects)
  }

  mutating func read(
    _ record: borrowing Record, in bytes: Span<UInt8>, row: borrowing Row,
    into gathering: inout AnswerGathering
  ) {
    let text = record[tags].text(in: bytes)
    for tag in Set(WrittenList.tags(in: text)) {
      guard let subject = subject(of: Array(tag)) else { continue }
      let signal = Tally.Signal(
        subject: subjects.subjects[subject], tag: String(decoding: tag, as: UTF8.self))
      guard counts[signal] != nil || counts.count < Self.mostSignals else { continue }
      let before = counts[signal, default: [:]][row.period, default: 0]
      counts[signal, default: [:]][row.period] = before.saturatingAdd(row.times)
    }
  }

  func signals(in periods: [Period]) -> [Tally.Signal: Int] {
    var signals: [Tally.Signal: Int] = [:]
    for (signal, waves) in counts {
      signals[signal] = waves.values.reduce(0) { $0.saturatingAdd($1) }
      for (wave, tickets) in waves where wave > 0 {
        var dated = signal
        dated.period = periods[wave - 1]
        signals[dated] = tickets
      }
    }
    return signals
  }

  /// A tag is one word: `book_a_test` and `book-a-test` mean the step "Book a test".
  private mutating func subject(of tag: [UInt8]) -> Int? {
    if let known = meanings[tag] { return known }
    let spellings: [[UInt8]] = [
      tag, tag.map { $0 == 0x5F ? 0x2D : $0 }, tag.map { $0 == 0x5F || $0 == 0x2D ? 0x20 : $0 },
    ]
    let subject = spellings.compactMap { steps[Folding.fold($0.span)] }.first
    if meanings.count < Self.mostSignals { meanings[tag] = .some(subject) }
    return subject
  }
}
