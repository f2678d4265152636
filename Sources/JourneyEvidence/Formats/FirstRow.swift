import JourneyModel
import JourneySyntax

/// The first row of a table, which is its header or, where there is none, somebody's answers.
///
/// It is taken for a header where it has the columns of a known tool or of counts. Any other is one where no cell is an
/// address, a long number, an answer or a date, and where one is a name that we know, or stands above a column of
/// nothing but answers or dates. In doubt it is answers: of those no message quotes anything.
struct FirstRow {
  /// Rows below that are looked at.
  private static let rowsLookedAt = 16

  private enum Content {
    /// A number, a number with its label, or a date.
    case answer
    /// `N/A` and its like.
    case noAnswer
    case text
  }

  private let cells: [String]
  private var answers: AnswerCells

  init(_ cells: [String], separator: Separator) {
    self.cells = cells
    answers = AnswerCells(notApplicable: [], separator: separator)
  }

  /// - Parameter rows: reads as many of the rows below as are asked for.
  mutating func isHeader(of format: TableFormat, above rows: (Int) -> [[String]]) -> Bool {
    guard format == .wide || format == .long else { return true }
    guard !cells.contains(where: QuotedCell.mayTell) else { return false }
    let contents = cells.map { content(of: $0) }
    guard !contents.contains(.answer), !contents.contains(.noAnswer) else { return false }
    if cells.contains(where: { Self.knownNames.contains($0.folded) }) { return true }
    let below = rows(Self.rowsLookedAt)
    return cells.indices.contains { column in
      guard contents[column] == .text else { return false }
      let values = below.compactMap { column < $0.count ? content(of: $0[column]) : nil }
      return values.contains(.answer) && !values.contains(.text)
    }
  }

  private static let knownNames = Set(Source.Role.allCases.flatMap(\.defaultNames).map(\.folded))

  /// nil for a blank cell.
  private mutating func content(of text: String) -> Content? {
    let bytes = Array(text.utf8)
    let cell = Cell(0, bytes.count)
    if WrittenDate(cell, in: bytes.span) != nil { return .answer }
    switch answers.answer(cell, in: bytes.span) {
    case .empty: return nil
    case .notApplicable: return .noAnswer
    case .percent: return .answer
    case .number: return Self.isNumbered(text) || QuotedCell.mayTell(text) ? .text : .answer
    case .text: return .text
    }
  }

  /// `1. How satisfied are you` and `1) …` are rather the first question than an answer.
  private static func isNumbered(_ text: String) -> Bool {
    let rest = text.drop(while: \.isWholeNumber)
    return (rest.first == "." || rest.first == ")") && WrittenNumber(whole: text) == nil
  }
}
