import JourneyModel
import JourneySyntax
import Testing

@testable import JourneyEvidence

/// A bad row is one row, however many of its cells are bad.
@Suite struct CountedRowsTests {
  @Test func badCellsOfOneRowAreOneRow() {
    var problems = RowProblems()
    for row in 2...4 {
      for column in 0..<30 { problems.add(.notANumber(.score), text: "bad \(row) \(column)", row: row) }
    }
    let source = Source(name: Models.name("s"))
    let further = problems.problems(of: source, in: Models.licence, header: nil).compactMap {
      problem -> Int? in
      guard case .furtherRows(_, let rows)? = problem.kind as? CellProblem else { return nil }
      return rows.count
    }
    #expect(further == [3])
  }
}
