extension PastedTable {
  /// Whether a text is a table of steps and what is asked of them: not only a score of each, as tables of answers have.
  package static func isOfSteps(_ bytes: [UInt8]) -> Bool {
    guard let table = try? PastedTable(bytes, guessing: false) else { return false }
    return table.columns.contains { column in
      if case .keyword(let keyword) = column.content { return Keyword.questions.contains(keyword) }
      return false
    }
  }
}
