import JourneyAnalysis
package import JourneyModel
package import JourneyWords
import JourneyXML

/// The numbers of a chart as a table.
package struct ChartTable: Sendable, Equatable {
  /// A cell's text, and the fragment of the page that it leads to.
  package struct Cell: Sendable, Equatable, ExpressibleByStringInterpolation {
    /// Plain text: it is escaped where the table is written.
    package var text: String
    /// Without the `#`, as `step-3`; nil for a cell that leads nowhere.
    package var target: String?

    /// A cell that leads nowhere unless a target is given.
    package init(_ text: String, target: String? = nil) {
      self.text = text
      self.target = target
    }

    /// A cell written as a literal; it leads nowhere.
    package init(stringLiteral text: String) { self.init(text) }
  }

  /// A line; its first cell is its heading.
  package struct Row: Sendable, Equatable {
    /// What it is about; nil where that is no step.
    package var step: ID<Step>?
    /// Of the line in the page, as `score-3`; nil for one that nothing leads to.
    package var id: String?
    /// Parallel to `heads`.
    package var cells: [Cell]

    /// A line about no step, and without an id, unless they are given.
    package init(step: ID<Step>? = nil, id: String? = nil, cells: [Cell]) {
      (self.step, self.id, self.cells) = (step, id, cells)
    }
  }

  /// Names of the columns, in reading order.
  package var heads: [TableHead]
  /// From top to bottom.
  package var rows: [Row]
  /// By its place in `heads`, the persona whom a column is about, where one can be chosen on the page: it is hidden where
  /// another is.
  package var personas: [Int: ID<Persona>] = [:]
  /// What has to be known to read it.
  package var caption: String?

  /// A table without a caption unless one is given.
  package init(heads: [TableHead], rows: [Row], caption: String? = nil) {
    (self.heads, self.rows, self.caption) = (heads, rows, caption)
  }

  /// The same, with the columns from one on about these personas, where they can be chosen.
  func with(_ people: [ID<Persona>], from first: Int, chosenAmong views: [PersonaView]) -> ChartTable {
    var table = self
    for (column, persona) in people.enumerated() where views.contains(where: { $0.persona == persona }) {
      table.personas[first + column] = persona
    }
    return table
  }

  /// The table as HTML.
  /// - Parameter isExplained: each head leads to its explanation, which the page has to have.
  package func html(isExplained: Bool = false) -> String {
    var markup = Markup(.element)
    markup.open("table", ["class": "rows numbers"])
    if let caption { markup.element("caption", text: caption) }
    markup.open("thead")
    markup.open("tr")
    for (column, head) in heads.enumerated() {
      markup.open("th", ["scope": "col", "data-for": audience(of: column)])
      if isExplained, let fragment = head.word?.fragment {
        markup.element("a", ["href": "#" + fragment], text: head.text)
      } else {
        markup.write(head.text)
      }
      markup.close("th")
    }
    markup.close("tr")
    markup.close("thead")
    markup.open("tbody")
    for row in rows { write(row, &markup) }
    markup.close("tbody")
    markup.close("table")
    return markup.text
  }

  private func audience(of column: Int) -> String? {
    personas[column].map { "\(Audience.everybody.mark) \(Audience.persona($0).mark)" }
  }

  private func write(_ row: Row, _ markup: inout Markup) {
    markup.open("tr", ["id": row.id, "data-step": row.step.map { String($0.number) }])
    for (index, cell) in row.cells.enumerated() {
      // Further lines of the row above have no heading of their own.
      let isHeading = index == 0 && !cell.text.isEmpty
      markup.open(
        isHeading ? "th" : "td", ["scope": isHeading ? "row" : nil, "data-for": audience(of: index)])
      if let target = cell.target {
        markup.element("a", ["href": "#" + target], text: cell.text)
      } else {
        markup.write(cell.text)
      }
      markup.close(isHeading ? "th" : "td")
    }
    markup.close("tr")
  }
}

extension ChartTable.Cell {
  /// A step's name, which leads to its place in the map.
  package init(step: ID<Step>, of steps: [String]) {
    self.init(steps[step.index], target: "step-\(step.number)")
  }
}
