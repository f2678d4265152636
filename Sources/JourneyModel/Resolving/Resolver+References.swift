import JourneySyntax

/// Names in fields, led to what they name.
extension Resolver {
  /// `[pay]` without its brackets; other text as it is.
  static func withoutBrackets(_ written: String) -> String {
    guard written.hasPrefix("["), written.hasSuffix("]") else { return written }
    return String(written.dropFirst().dropLast()).trimmed
  }

  /// The one thing of `table` with this name; none or several are reported.
  mutating func find(
    _ written: String, in table: NameTable, _ file: Int, _ node: Int, story: Story? = nil
  ) -> Int? {
    let name = Self.withoutBrackets(written)
    switch table.find(name) {
    case .one(let index): return index
    case .several: report(.ambiguousName(written: name), file, node, story: story)
    case .none:
      report(.unknownName(written: name, closest: table.closest(to: name)), file, node, story: story)
    }
    return nil
  }

  /// All things that a list names, each once, in its order.
  mutating func references(
    _ written: [String], in table: NameTable, _ file: Int, _ node: Int, story: Story? = nil
  ) -> [Int] {
    var found: [Int] = []
    for item in written {
      if let index = find(item, in: table, file, node, story: story), !found.contains(index) {
        found.append(index)
      }
    }
    return found
  }

  /// A step of any journey, `first` before the others.
  mutating func findStep(_ written: String, first: Int?, _ file: Int, _ node: Int) -> StepReference? {
    let name = Self.withoutBrackets(written)
    if let first, case .one(let step) = stepNames[first].find(name) {
      return StepReference(journey: first, step: step)
    }
    let found = allStepNames.matches(name)
    if let journey = found.first.map({ allSteps[$0].journey }),
      found.allSatisfy({ allSteps[$0].journey == journey }), case .one(let step) = stepNames[journey].find(name)
    {
      return StepReference(journey: journey, step: step)
    }
    if found.isEmpty {
      report(.unknownName(written: name, closest: allStepNames.closest(to: name)), file, node)
    } else {
      report(.ambiguousName(written: name), file, node)
    }
    return nil
  }
}
