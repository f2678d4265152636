import JourneyModel
import JourneyPictures
import JourneyWords

extension PageSection {
  /// Every opportunity for this journey as a card in the column of its status; nil where there is none.
  static func board(of subject: PageSubject, on day: Day?) -> PageSection? {
    guard let board = PageBoard(of: subject, on: day) else { return nil }
    let columns = board.board.columns.map { BoardColumn($0, words: subject.words) }
    let table = ChartTable(
      heads: board.table.heads,
      rows: board.table.rows.map { ChartTable.Row(cells: $0.map { ChartTable.Cell($0) }) })
    return PageSection(
      id: "board", title: board.title, sub: board.sub,
      body: picture(
        subject.templates.render("board", ["columns": columns]), kind: "bare", as: table,
        id: "board", title: board.title, on: subject))
  }
}

/// A column of the board, by the names it has in `board.mustache`.
private struct BoardColumn {
  struct Card {
    let label: String
    let isOverdue: Bool
    let facts: [OpportunityBoard.Fact]
  }

  let title: String
  let count: String
  let cards: [Card]

  init(_ column: OpportunityBoard.Column, words: Words) {
    title = column.title
    count = words.number(column.cards.count)
    cards = column.cards.map { Card(label: $0.label, isOverdue: $0.isOverdue, facts: $0.facts) }
  }
}
