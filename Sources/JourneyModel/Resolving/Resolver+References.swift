import JourneySyntax

/// A name as someone wrote it, and its bytes.
struct WrittenName: Equatable {
  /// An id with its brackets, or a label.
  var text: String
  var bytes: Range<Int>

  /// Without brackets; one that was not closed is read as if it were.
  var name: String { Resolver.withoutBrackets(text) }
}

extension FieldSyntax {
  /// The names between its commas, and ids that only blanks or `and` part.
  var names: [WrittenName] {
    writtenValue == nil ? [] : items.flatMap(ids).map { WrittenName(text: tree.text($0), bytes: $0) }
  }

  /// `[layla] [omar]`, `[layla] and [omar]`: each id; any other item as it is.
  private func ids(in item: Range<Int>) -> [Range<Int>] {
    let ids = references.filter { item.contains($0.lowerBound) }
    guard ids.count > 1, ids.first?.lowerBound == item.lowerBound, ids.last?.upperBound == item.upperBound
    else {
      return [item]
    }
    let areJoined = zip(ids, ids.dropFirst()).allSatisfy { id, next in
      ["", "and", "&", "و"].contains(tree.text(id.upperBound..<next.lowerBound).folded)
    }
    return areJoined ? ids : [item]
  }

  /// A name that stands `offset` bytes into its value.
  func name(_ written: String, at offset: Int = 0) -> WrittenName {
    let value = value
    // Malformed bytes take more room in a text than in the file.
    let start = min(value.lowerBound + max(0, offset), value.upperBound)
    return WrittenName(text: written, bytes: start..<min(start + written.utf8.count, value.upperBound))
  }
}

/// Names in fields, led to what they name.
extension Resolver {
  /// `[pay]` without its brackets, one of which may have been forgotten; other text as it is.
  static func withoutBrackets(_ written: String) -> String {
    let bytes = written.utf8
    let opens = bytes.first == UInt8(ascii: "[")
    let closes = bytes.last == UInt8(ascii: "]")
    guard opens || closes else { return written }
    let inside = bytes.dropFirst(opens ? 1 : 0).dropLast(closes ? 1 : 0)
    // Brackets around a part of the text only are no mistake.
    if inside.contains(UInt8(ascii: "[")) || inside.contains(UInt8(ascii: "]")) { return written }
    return String(Substring(inside)).trimmed
  }

  /// The one thing of `table` with this name; none or several are reported.
  mutating func find<Thing>(
    _ written: WrittenName, in table: NameTable<Thing>, _ field: FieldSyntax
  ) -> ID<Thing>? {
    switch table.find(written.name) {
    case .one(let thing): return thing
    case .several: reportAmbiguous(written, table.kind, field)
    case .leftOut: break
    case .none:
      if let (label, id) = Self.labelAndID(written, field) {
        return find(id, labelled: label, in: table, field, written)
      }
      reportUnknown(written, table.kind, closest: closest(to: written, in: table), field)
    }
    return nil
  }

  /// `Pay the fee [pay]`, as in a heading: the id says which thing, as long as the label is not that of another one.
  private mutating func find<Thing>(
    _ id: WrittenName, labelled label: String, in table: NameTable<Thing>, _ field: FieldSyntax,
    _ written: WrittenName
  ) -> ID<Thing>? {
    guard let thing = find(id, in: table, field) else { return nil }
    if case .one(let other) = table.find(label), other != thing {
      reportAmbiguous(written, table.kind, field)
      return nil
    }
    return thing
  }

  /// A name taken apart like a heading; nil where it has no label or no id.
  static func labelAndID(_ written: WrittenName, _ field: FieldSyntax) -> (label: String, id: WrittenName)? {
    let heading = HeadingLabel(field.tree.source.bytes, value: written.bytes)
    guard let id = heading.id, !heading.label.isEmpty, heading.unopened == nil,
      !field.tree.source.bytes[heading.label].contains(UInt8(ascii: "["))
    else { return nil }
    let bytes = heading.label.upperBound..<written.bytes.upperBound
    let name = WrittenName(
      text: "[\(field.tree.text(id))]", bytes: HeadingLabel.trim(field.tree.source.bytes, bytes))
    return (field.tree.text(heading.label), name)
  }

  /// As many names are compared in one model as take no noticeable time: a page pasted from elsewhere may name
  /// thousands of things that are not there.
  static let mostComparisons = 200_000

  /// The name that was probably meant, as long as there are comparisons left.
  private mutating func closest<Thing>(to written: WrittenName, in table: NameTable<Thing>) -> String? {
    comparisonsLeft -= table.count
    return comparisonsLeft < 0 ? nil : table.closest(to: written)
  }

  private mutating func reportAmbiguous(_ written: WrittenName, _ kind: Keyword, _ field: FieldSyntax) {
    report(NameProblem.ambiguousName(written: written.text, kind: kind), field, bytes: written.bytes)
  }

  private mutating func reportUnknown(
    _ written: WrittenName, _ kind: Keyword, closest: String?, _ field: FieldSyntax
  ) {
    report(
      NameProblem.unknownName(written: written.text, kind: kind, closest: closest), field,
      bytes: written.bytes,
      fix: closest.map { Problem.Fix(.likely, replacing: written.bytes, with: $0) })
  }

  /// All things that a list names, each once, in its order.
  mutating func references<Thing>(
    _ written: [WrittenName], in table: NameTable<Thing>, _ field: FieldSyntax
  ) -> [ID<Thing>] {
    var known = Set<ID<Thing>>()
    return written.compactMap { find($0, in: table, field) }.filter { known.insert($0).inserted }
  }

  /// A step of any journey.
  mutating func findStep(_ written: WrittenName, _ field: FieldSyntax) -> StepReference? {
    guard let found = allStepNames.bearers(of: written.name) else {
      if let (label, id) = Self.labelAndID(written, field) {
        return findStep(id, labelled: label, field, written)
      }
      reportUnknown(written, .step, closest: closest(to: written, in: allStepNames), field)
      return nil
    }
    // The steps of a journey stand side by side, so the first and the last tell whether all are of one.
    let journey = allSteps[found.first].journey
    if allSteps[found.last].journey == journey,
      case .one(let step) = stepNames[journey.index].find(written.name)
    {
      return StepReference(journey: journey, step: step)
    }
    reportAmbiguous(written, .step, field)
    return nil
  }

  /// A step of any journey by its id, as long as the label beside it is not that of another one.
  private mutating func findStep(
    _ id: WrittenName, labelled label: String, _ field: FieldSyntax, _ written: WrittenName
  ) -> StepReference? {
    guard let step = findStep(id, field) else { return nil }
    let names = stepNames[step.journey.index]
    if case .one(let other) = names.find(label), other != step.step {
      reportAmbiguous(written, .step, field)
      return nil
    }
    return step
  }
}
