import JourneySyntax

/// Single values: text, numbers, choices, lists, conditions. `?` is no value: it is open.
extension Resolver {
  /// The fields directly inside `node`; of those that stand once in such a block, the first.
  func fields(of file: Int, _ node: Int) -> [(keyword: Keyword, node: Int)] {
    let tree = files[file].tree
    guard let block = tree.nodes[node].keyword else { return [] }
    var seen: UInt128 = 0
    return tree.children(of: node).compactMap { child in
      guard tree.nodes[child].kind == .field, let keyword = tree.nodes[child].keyword else { return nil }
      let bit: UInt128 = 1 << UInt128(keyword.rawValue)
      let isSecond = seen & bit != 0 && !KeywordTable.entry(keyword).repeatsIn.contains(block)
      seen |= bit
      return isSecond ? nil : (keyword, child)
    }
  }

  /// Lines without a place, kept as notes.
  func strayNotes(_ file: Int, _ node: Int) -> [String] {
    let tree = files[file].tree
    return tree.children(of: node).compactMap { child in
      tree.nodes[child].kind == .stray ? tree.text(tree.nodes[child].value) : nil
    }
  }

  /// The text of a field with the lines that go on with it; nil when it is empty or `?`.
  func text(_ file: Int, _ node: Int) -> String? {
    let text = files[file].tree.fullText(of: node)
    return text.isEmpty || text == "?" || text == "؟" ? nil : text
  }

  func bytes(_ file: Int, _ node: Int) -> ArraySlice<UInt8> {
    let tree = files[file].tree
    return tree.source.bytes[tree.nodes[node].value]
  }

  /// The spelling of a field's keyword in the language it was written in.
  func spelling(_ file: Int, _ node: Int) -> String {
    let node = files[file].tree.nodes[node]
    return node.keyword.map { KeywordTable.entry($0).spellings(in: node.language)[0] } ?? ""
  }

  /// A number within the limits; outside or unreadable it is reported.
  mutating func number(_ file: Int, _ node: Int, in limits: ClosedRange<Double>) -> Double? {
    guard let written = text(file, node) else { return nil }
    if let number = WrittenNumber(whole: bytes(file, node).span), limits.contains(number.value) {
      return number.value
    }
    report(
      .unreadableValue(
        written: written, field: spelling(file, node),
        expected: .number(lowest: limits.lowerBound, highest: limits.upperBound)),
      file, node)
    return nil
  }

  /// The chosen option's name; anything else is reported with the words it could have been.
  mutating func choice(_ choice: ValueKind.Choice, _ file: Int, _ node: Int) -> String? {
    guard let written = text(file, node) else { return nil }
    if let option = ValueWords.option(of: choice, meantBy: written) { return option }
    let language = files[file].tree.nodes[node].language
    let words = ValueWords.options(of: choice).map { language == .arabic ? $0.arabic[0] : $0.english[0] }
    report(
      .unreadableValue(written: written, field: spelling(file, node), expected: .oneOf(words)), file, node)
    return nil
  }

  /// `0 to 120`: the first two numbers of the value.
  mutating func range(_ file: Int, _ node: Int) -> ClosedRange<Double>? {
    guard let written = text(file, node) else { return nil }
    let bytes = Array(bytes(file, node))
    var numbers: [Double] = []
    var i = 0
    while i < bytes.count, numbers.count < 2 {
      // After a number a hyphen joins ("1-5"); only before the first it is a minus.
      let isJoined = !numbers.isEmpty && bytes[i] == 0x2D && i > 0 && bytes[i - 1] != 0x20
      if !isJoined, let number = WrittenNumber(leading: bytes.span.extracting(i..<bytes.count)) {
        numbers.append(number.value)
        i += number.length
      } else {
        i += Scalars.decode(bytes.span, at: i).length
      }
    }
    if numbers.count == 2, numbers[0] < numbers[1] { return numbers[0]...numbers[1] }
    report(.unreadableValue(written: written, field: spelling(file, node), expected: .range), file, node)
    return nil
  }

  /// The items between commas outside brackets, trimmed, without empty ones; as bytes of `bytes`.
  static func items(of bytes: [UInt8], in value: Range<Int>) -> [Range<Int>] {
    var items: [Range<Int>] = []
    var start = value.lowerBound
    var depth = 0
    var i = start
    while i < value.upperBound {
      let (scalar, length) = Scalars.decode(bytes.span, at: i)
      if scalar == 0x5B { depth += 1 }
      if scalar == 0x5D { depth = max(0, depth - 1) }
      if depth == 0, isListSeparator(scalar) {
        items.append(HeadingLabel.trim(bytes, start..<i))
        start = i + length
      }
      i += length
    }
    items.append(HeadingLabel.trim(bytes, start..<value.upperBound))
    return items.filter { !$0.isEmpty }
  }

  /// `,` `،` `;` `؛`
  private static func isListSeparator(_ scalar: UInt32) -> Bool {
    scalar == 0x2C || scalar == 0x060C || scalar == 0x3B || scalar == 0x061B
  }

  private static func list(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return items(of: bytes, in: bytes.indices).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  func list(_ file: Int, _ node: Int) -> [String] { text(file, node).map(Self.list) ?? [] }

  /// Splits `left = right` at the last ` = `, else at the last `=`; reports a value without one.
  mutating func assignment(_ file: Int, _ node: Int) -> (left: String, right: String)? {
    guard let written = text(file, node) else { return nil }
    let scalars = Array(written.unicodeScalars)
    let signs = scalars.indices.filter { scalars[$0] == "=" }
    let spaced = signs.last { $0 > 0 && scalars[$0 - 1].value.isBlank }
    if let sign = spaced ?? signs.last {
      let left = Self.string(scalars[..<sign]).trimmed
      let right = Self.string(scalars[(sign + 1)...]).trimmed
      if !left.isEmpty, !right.isEmpty { return (left, right) }
    }
    report(.unreadableValue(written: written, field: spelling(file, node), expected: .assignment), file, node)
    return nil
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  mutating func condition(_ file: Int, _ node: Int) -> CellCondition? {
    assignment(file, node).map { CellCondition(column: $0.left, values: Self.list($0.right)) }
  }
}
