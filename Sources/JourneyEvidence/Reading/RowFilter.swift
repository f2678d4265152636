import JourneyModel

/// Conditions on a row that must all hold.
struct RowFilter: Sendable {
  private var conditions: [(column: Int, values: CellLookup)] = []

  /// The filter of `conditions`; nil when the table lacks one of their columns.
  init?(_ conditions: [CellCondition], column: (String) -> Int?) {
    var isComplete = true
    for condition in conditions {
      if let column = column(condition.column) {
        self.conditions.append((column, CellLookup(texts: condition.values)))
      } else {
        isComplete = false
      }
    }
    if !isComplete { return nil }
  }

  /// The rightmost column it looks at; −1 when it looks at none.
  var lastColumn: Int { conditions.map(\.column).max() ?? -1 }

  @inline(__always)
  mutating func accepts(_ record: borrowing Record, in bytes: Span<UInt8>) -> Bool {
    for index in conditions.indices {
      let cell = record[conditions[index].column]
      guard case .known = conditions[index].values.meaning(of: cell, in: bytes) else { return false }
    }
    return true
  }
}
