import JourneySyntax

/// How answers were weighted to known totals.
package struct Weighting: Sendable, Equatable {
  /// Whose totals are known, as the table of totals names them.
  package var columns: [String]
  /// How many times more answers an unweighted survey as sure would save, from the weights alone (Kish 1965); 1 or more.
  package var designEffect: Double
}

extension Weighting {
  /// Its part of a tally file.
  var json: JSONValue {
    .object([("columns", .array(columns.map { .string($0) })), ("designEffect", .number(designEffect))])
  }

  /// nil where a tally says nothing of it.
  init?(reading entry: JSONValue?) {
    guard let columns = entry?["columns"]?.elements, let effect = entry?["designEffect"]?.double, effect >= 1,
      effect.isFinite
    else { return nil }
    self.init(columns: columns.compactMap(\.string), designEffect: effect)
  }
}
