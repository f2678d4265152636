import JourneyModel
import JourneySyntax

/// What is wrong with the rows of a table, gathered by the text that is wrong.
struct RowProblems: Sendable {
  enum Flaw: Sendable, Equatable {
    /// The cell names nothing in the model, or too much.
    case unmatched(Source.Role)
    case notANumber
    /// Index into `Model.measures`.
    case outsideScale(measure: Int)
    case ragged
    /// The rows need a column of this name, which the table lacks.
    case missingColumn
    case date(Problem.DateFlaw)

    /// Rows are listed together, whatever their text: the first one is the example.
    var isSameForAllTexts: Bool { self == .date(.ambiguous) || self == .date(.hijri) }
  }

  /// Texts listed for one flaw; the rows of further ones are counted together. Enough to see what is going on.
  static let mostTexts = 20
  /// Bytes quoted of a text: the start of a comment tells what it is.
  static let longestText = 120

  private struct Entry {
    var flaw: Flaw
    var text: [UInt8]
    var rows = RowSample()
  }

  /// In the order they were met.
  private var entries: [Entry] = []
  private var further = RowSample()

  mutating func add(_ flaw: Flaw, text: [UInt8] = [], row: Int) {
    if let entry = entry(of: flaw, text: text) { entries[entry].rows.add(row) } else { further.add(row) }
  }

  /// The index of the entry for a text, which is made if there is room; nil when there is none.
  private mutating func entry(of flaw: Flaw, text: [UInt8]) -> Int? {
    var texts = 0
    for index in entries.indices where entries[index].flaw == flaw {
      if flaw.isSameForAllTexts || entries[index].text == text { return index }
      texts += 1
    }
    guard texts < Self.mostTexts else { return nil }
    entries.append(Entry(flaw: flaw, text: text))
    return entries.count - 1
  }

  /// Adds the problems of a later part of the table, whose own row numbers are `offset` behind.
  mutating func merge(_ later: RowProblems, offset: Int) {
    for other in later.entries {
      if let entry = entry(of: other.flaw, text: other.text) {
        entries[entry].rows.merge(other.rows, offset: offset)
      } else {
        further.merge(other.rows, offset: offset)
      }
    }
    further.merge(later.further, offset: offset)
  }

  mutating func add(_ flaw: Flaw, _ cell: Cell, in bytes: Span<UInt8>, row: Int) {
    add(flaw, text: cell.text(in: bytes, most: Self.longestText), row: row)
  }

  /// As problems of `source`, in the order in which they were first met.
  func problems(of source: Source, in model: Model) -> [Problem] {
    let file = source.fileName
    var kinds = entries.map { entry -> Problem.Kind in
      let written = Self.quote(entry.text)
      return switch entry.flaw {
      case .unmatched(let role):
        .unmatchedRows(file: file, column: source.columnName(of: role), written: written, rows: entry.rows)
      case .notANumber:
        .notANumber(file: file, written: written, rows: entry.rows)
      case .outsideScale(let measure):
        .answerOutsideScale(
          file: file, written: written, measure: model.measures[measure].name.label, rows: entry.rows)
      case .ragged:
        .raggedRows(file: file, rows: entry.rows)
      case .missingColumn:
        .missingColumn(file: file, column: written, available: [])
      case .date(let flaw):
        .unreadableDates(file: file, written: written, flaw: flaw, rows: entry.rows)
      }
    }
    if further.count > 0 { kinds.append(.furtherRows(file: file, rows: further)) }
    return kinds.map { Problem($0, at: source.name.place) }
  }

  /// A text for a message, cut where it became too long, never within a character.
  private static func quote(_ text: [UInt8]) -> String {
    guard text.count >= longestText else { return String(decoding: text, as: UTF8.self).trimmed }
    var end = longestText
    while end > 0, text[end - 1] & 0xC0 == 0x80 { end -= 1 }
    if end > 0, text[end - 1] >= 0xC0 { end -= 1 }
    return String(decoding: text[..<end], as: UTF8.self).trimmed + "…"
  }
}
