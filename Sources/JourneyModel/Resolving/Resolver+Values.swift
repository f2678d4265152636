import JourneySyntax

extension FieldSyntax {
  /// Lines directly inside that have no place, kept as notes.
  var strayNotes: [String] {
    var notes: [String] = []
    var children = tree.children(of: index)
    while let child = children.nextNode() {
      if child.node.kind == .stray { notes.append(tree.text(child.node.value)) }
    }
    return notes
  }

  /// The things between its commas; none where it is open.
  var words: [String] { written.map { WrittenList.items(of: $0) } ?? [] }
}

/// Single values: numbers, choices, days, conditions. `?` is no value: it is open.
extension Resolver {
  /// Tells that a value is not what its field expects.
  /// - Parameter written: what is meant; nil for the whole text.
  mutating func reportUnreadable(
    _ field: FieldSyntax, _ written: String? = nil, expected: ValueProblem.Expected
  ) {
    report(
      ValueProblem.unreadableValue(
        written: written ?? field.written ?? "", field: field.spelling, expected: expected),
      field)
  }

  /// A number within the limits of its field; outside or unreadable it is reported.
  /// - Parameter isWhole: whether things are counted, which come in no parts.
  mutating func number(_ field: FieldSyntax, isWhole: Bool = false) -> Double? {
    guard field.written != nil, let kind = field.valueKind, let limits = kind.limits else { return nil }
    guard let number = TypedNumber(whole: field.valueBytes.span) else {
      reportUnreadable(field, expected: .number(on: limits))
      return nil
    }
    let isShare = number.isPercent && kind != .percent
    let reading = isShare ? .otherScale(top: 100) : number.reading(on: limits, isWhole: isWhole)
    if case .value(let value) = reading { return value }
    reportUnreadable(field, expected: .number(on: limits, insteadOf: reading))
    return nil
  }

  /// The chosen option's name; anything else is reported with the words it could have been.
  mutating func choice(_ field: FieldSyntax) -> String? {
    guard let written = field.written, case .choice(let choice) = field.valueKind else { return nil }
    if let option = ValueWords.option(of: choice, meantBy: written) { return option }
    let words = ValueWords.options(of: choice).map { $0.spellings(in: field.language)[0] }
    reportUnreadable(field, expected: .oneOf(words))
    return nil
  }

  /// Both ends of a scale; anything else is reported.
  mutating func range(_ field: FieldSyntax) -> ClosedRange<Double>? {
    guard field.written != nil else { return nil }
    if let ends = WrittenRange.ends(of: Array(field.valueBytes)) { return ends }
    reportUnreadable(field, expected: .range)
    return nil
  }

  /// A day in any way of writing it; what is none is reported.
  mutating func day(_ field: FieldSyntax) -> Day? {
    guard let written = field.written else { return nil }
    if let day = Day(written: written) { return day }
    reportUnreadable(field, expected: .day)
    return nil
  }

  /// A file by its path from the root folder; one that leaves it is reported.
  mutating func file(_ field: FieldSyntax) -> String? {
    guard let written = field.written else { return nil }
    if let path = RelativePath.resolve(written, beside: path(of: field.tree)) { return path }
    report(FileProblem.pathOutsideRoot(path: written), field)
    return nil
  }

  /// A length of time, or all of it; what is neither is reported.
  mutating func window(_ field: FieldSyntax) -> Window? {
    guard let written = field.written else { return nil }
    if let window = Window(written: written) { return window }
    reportUnreadable(field, expected: .window)
    return nil
  }

  /// Splits `left = right` at the last ` = `, else at the last `=`; reports a value without one.
  mutating func assignment(_ field: FieldSyntax) -> (left: String, right: String)? {
    guard let written = field.written else { return nil }
    let scalars = Array(written.unicodeScalars)
    let signs = scalars.indices.filter { scalars[$0] == "=" }
    let spaced = signs.last { $0 > 0 && scalars[$0 - 1].value.isBlank }
    if let sign = spaced ?? signs.last {
      let left = Self.string(scalars[..<sign]).trimmed
      let right = Self.string(scalars[(sign + 1)...]).trimmed
      if !left.isEmpty, !right.isEmpty { return (left, right) }
    }
    reportUnreadable(field, expected: .assignment)
    return nil
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  /// `column = value, value`.
  mutating func condition(_ field: FieldSyntax) -> CellCondition? {
    assignment(field).map { CellCondition(column: $0.left, values: WrittenList.items(of: $0.right)) }
  }
}

extension FieldSyntax {
  fileprivate var valueKind: ValueKind? { keyword.map { KeywordTable.entry($0).value } }
}

extension ValueKind {
  /// Between which numbers a value of this kind lies; nil where it is no number.
  package var limits: ClosedRange<Double>? {
    switch self {
    case .number(let lowest, let highest): lowest...highest
    case .rating: 1...5
    case .percent: 0...100
    default: nil
    }
  }
}
