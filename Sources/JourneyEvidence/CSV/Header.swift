import JourneySyntax

/// The names of a table's columns.
struct Header: Sendable {
  /// One a column, as written; empty where the column has none.
  let labels: [String]
  /// False where the first row seems to hold answers: then columns have numbers, and nothing of it is quoted.
  let namesColumns: Bool
  private let columns: [String: Int]
  private let wordings: [String]

  /// Of two columns with one name the first is meant.
  /// - Parameter aliases: further names, which are weaker than the labels; each list one a column.
  init(labels: [String], aliases: [[String]] = [], namesColumns: Bool = true) {
    self.labels = labels
    self.namesColumns = namesColumns
    wordings = aliases.first ?? []
    var columns: [String: Int] = [:]
    for names in [labels] + aliases {
      for (column, name) in names.prefix(labels.count).enumerated() {
        let folded = name.folded
        if !folded.isEmpty, columns[folded] == nil { columns[folded] = column }
      }
    }
    self.columns = columns
  }

  /// What the header's second row says of a column; empty where it has none.
  func wording(of column: Int) -> String { wordings.indices.contains(column) ? wordings[column] : "" }

  /// What a message calls a column: its name, or its number where it has none or the first row seems to be data.
  func name(of column: Int) -> String {
    let label = labels.indices.contains(column) ? labels[column] : ""
    return !namesColumns || label.isEmpty || QuotedCell.mayTell(label) ? "#\(column + 1)" : label
  }

  /// Columns without a name are left out.
  var names: [String] { labels.indices.filter { !namesColumns || !labels[$0].isEmpty }.map(name) }

  /// The column called `name`, folded; nil when there is none.
  func column(_ name: String) -> Int? { columns[name.folded] }

  /// The first of the columns called by one of `names`, which are folded already; nil when there is none.
  func column(firstOf names: [String]) -> Int? { names.lazy.compactMap { columns[$0] }.first }
}
