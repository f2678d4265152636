import JourneyModel
import JourneySyntax

/// What is wrong with the rows of a table, gathered by the text that is wrong.
struct RowProblems: Sendable {
  enum Flaw: Sendable, Equatable {
    /// The cell names nothing in the model, or too much.
    case unmatched(Source.Role)
    /// In a column of scores, counts or weights.
    case notANumber(Source.Role)
    case outsideScale(measure: ID<Measure>)
    case ragged
    /// The rows need a column for this level of the scale, which the table lacks.
    case missingLevel(Int)
    case date(DateProblem.Flaw)
    /// The value is none of those with a known total.
    case withoutTotal

    /// Rows are listed together, whatever their text: the first one is the example.
    var isSameForAllTexts: Bool {
      if case .date(let flaw) = self { flaw.isSameForAllTexts } else { false }
    }

    /// What the column of the cell is for.
    var role: Source.Role {
      switch self {
      case .unmatched(let role), .notANumber(let role): role
      case .outsideScale, .ragged, .missingLevel: .score
      case .date: .date
      case .withoutTotal: .channel
      }
    }
  }

  /// Texts listed for one flaw; the rows of further ones are counted together. Enough to see what is going on.
  static let mostTexts = 20
  /// Bytes looked at of a text: what is longer is not quoted.
  static let longestText = 120

  private struct Entry {
    var flaw: Flaw
    /// The index of the column; nil where the table has none, or the flaw none of its own.
    var column: Int?
    var cell: QuotedCell
    var rows = RowSample()
  }

  /// In the order they were met.
  private var entries: [Entry] = []
  private var further = RowSample()
  /// The row added to `further` last: several bad cells of one row are one bad row.
  private var lastFurther: Int?

  /// - Parameter text: what the cell says; empty for a flaw of the whole row.
  mutating func add(_ flaw: Flaw, text: String = "", column: Int? = nil, row: Int) {
    let cell = QuotedCell(text, in: flaw.role.quoted)
    if let entry = entry(of: flaw, column, cell) {
      entries[entry].rows.add(row)
    } else if row != lastFurther {
      further.add(row)
      lastFurther = row
    }
  }

  mutating func add(_ flaw: Flaw, _ cell: Cell, of column: Int?, in bytes: Span<UInt8>, row: Int) {
    let text = String(decoding: cell.text(in: bytes, most: Self.longestText), as: UTF8.self)
    add(flaw, text: text, column: column, row: row)
  }

  /// The index of the entry for a cell, which is made if there is room; nil when there is none.
  private mutating func entry(of flaw: Flaw, _ column: Int?, _ cell: QuotedCell) -> Int? {
    var texts = 0
    for index in entries.indices where entries[index].flaw == flaw {
      let isSame = entries[index].column == column && entries[index].cell == cell
      if flaw.isSameForAllTexts || isSame { return index }
      texts += 1
    }
    guard texts < Self.mostTexts else { return nil }
    entries.append(Entry(flaw: flaw, column: column, cell: cell))
    return entries.count - 1
  }

  /// Adds the problems of a later part of the table, whose own row numbers are `offset` behind.
  mutating func merge(_ later: RowProblems, offset: Int) {
    for other in later.entries {
      if let entry = entry(of: other.flaw, other.column, other.cell) {
        entries[entry].rows.merge(other.rows, offset: offset)
      } else {
        further.merge(other.rows, offset: offset)
      }
    }
    further.merge(later.further, offset: offset)
  }

  /// As problems of `source`, in the order in which they were first met.
  /// - Parameter header: names the columns; nil for a file that is no table.
  func problems(of source: Source, in model: Model, header: Header?) -> [Problem] {
    let file = source.fileName
    var kinds = entries.map { entry -> any Problem.Kind in
      let column =
        entry.column.flatMap { header?.name(of: $0) } ?? source.columnName(of: entry.flaw.role)
      let written = entry.cell
      return switch entry.flaw {
      case .unmatched:
        CellProblem.unmatchedRows(file: file, column: column, written: written, rows: entry.rows)
      case .notANumber: CellProblem.notANumber(file: file, column: column, written: written, rows: entry.rows)
      case .outsideScale(let measure):
        CellProblem.answerOutsideScale(
          file: file, column: column, written: written, measure: model.measures[measure].name.label,
          rows: entry.rows)
      case .withoutTotal:
        TotalsProblem.rowsWithoutTotal(file: file, column: column, written: written, rows: entry.rows)
      case .ragged: TableProblem.raggedRows(file: file, rows: entry.rows)
      case .missingLevel(let level): TableProblem.missingColumn(file: file, column: "\(level)", available: [])
      case .date(let flaw):
        DateProblem.unreadableDates(
          file: file, column: column, written: written, flaw: flaw, rows: entry.rows)
      }
    }
    if further.count > 0 { kinds.append(CellProblem.furtherRows(file: file, rows: further)) }
    return kinds.map { Problem($0, at: source.name.place) }
  }
}

extension Source.Role {
  /// Whether messages may quote its cells.
  fileprivate var quoted: QuotedCell.Column {
    switch self {
    case .score: .score
    case .date: .date
    case .step: .step
    case .measure: .measure
    case .persona: .persona
    case .journey, .count, .weight, .respondent, .channel, .comment: .other
    }
  }
}
