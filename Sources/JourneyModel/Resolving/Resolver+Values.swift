import JourneySyntax

/// Single values: text, numbers, choices, lists, conditions. `?` is no value: it is open.
extension Resolver {
  /// The bytes of `؟`.
  static let longestOpenMark = 2

  /// The fields directly inside `node`; of those that stand once in such a block, the first.
  func fields(of file: Int, _ node: Int) -> Fields {
    Fields(children: files[file].tree.children(of: node), block: files[file].tree.nodes[node].keyword)
  }

  /// Lines without a place, kept as notes.
  func strayNotes(_ file: Int, _ node: Int) -> [String] {
    var notes: [String] = []
    var children = files[file].tree.children(of: node)
    while let child = children.nextNode() {
      if child.node.kind == .stray { notes.append(files[file].tree.text(child.node.value)) }
    }
    return notes
  }

  /// The text of a field with the lines that go on with it; nil when it is empty or `?`.
  func text(_ file: Int, _ node: Int) -> String? {
    let text = files[file].tree.fullText(of: node)
    if text.utf8.count > Self.longestOpenMark { return text }
    return text.isEmpty || isOpenMark(text) ? nil : text
  }

  /// `?`, in either language: to be asked.
  func isOpenMark(_ text: String) -> Bool { text == "?" || text == "؟" }

  /// The bytes of a field that stands on one line; nil when there are none or only `?`.
  func value(_ file: Int, _ node: Int) -> Range<Int>? {
    let value = files[file].tree.nodes[node].value
    if value.count > Self.longestOpenMark { return value }
    return text(file, node).map { _ in value }
  }

  /// Words, then a number at the end: `CSAT 85 %`. The words are empty where the number is all; nil without a number.
  static func splitNumber(_ bytes: [UInt8], _ value: Range<Int>) -> (
    words: Range<Int>, number: WrittenNumber
  )? {
    var i = max(value.lowerBound, value.upperBound - WrittenNumber.mostBytes)
    var isAfterBlank = i == value.lowerBound
    while i < value.upperBound {
      let (scalar, length) = Scalars.decode(bytes.span, at: i)
      if isAfterBlank, !scalar.isBlank,
        let number = WrittenNumber(whole: bytes.span.extracting(i..<value.upperBound))
      {
        return (withoutSign(bytes, HeadingLabel.trim(bytes, value.lowerBound..<i)), number)
      }
      isAfterBlank = scalar.isBlank
      i += length
    }
    return nil
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

  /// Words without the `:` or `=` that people write before a number.
  private static func withoutSign(_ bytes: [UInt8], _ words: Range<Int>) -> Range<Int> {
    let isSigned = words.last.map { bytes[$0] == 0x3A || bytes[$0] == 0x3D } ?? false
    return isSigned ? HeadingLabel.trim(bytes, words.lowerBound..<words.upperBound - 1) : words
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
    let numbers = WrittenNumber.numbers(in: Array(bytes(file, node)), atMost: 2)
    if numbers.count == 2, numbers[0] < numbers[1] { return numbers[0]...numbers[1] }
    report(.unreadableValue(written: written, field: spelling(file, node), expected: .range), file, node)
    return nil
  }

  /// A day in any way of writing it; what is none is reported.
  mutating func day(_ file: Int, _ node: Int) -> Day? {
    guard let written = text(file, node) else { return nil }
    if let day = Day(written: written) { return day }
    report(.unreadableValue(written: written, field: spelling(file, node), expected: .day), file, node)
    return nil
  }

  /// A length of time, or all of it; what is neither is reported.
  mutating func window(_ file: Int, _ node: Int) -> Window? {
    guard let written = text(file, node) else { return nil }
    if let window = Window(written: written) { return window }
    report(.unreadableValue(written: written, field: spelling(file, node), expected: .window), file, node)
    return nil
  }

  func list(_ file: Int, _ node: Int) -> [String] { text(file, node).map { WrittenList.items(of: $0) } ?? [] }

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
    assignment(file, node).map { CellCondition(column: $0.left, values: WrittenList.items(of: $0.right)) }
  }
}

/// Steps through the fields of one block.
struct Fields: Sequence, IteratorProtocol {
  private var children: SyntaxTree.Children
  private let block: Keyword?
  /// The keywords already met.
  private(set) var seen = KeywordSet()

  init(children: SyntaxTree.Children, block: Keyword?) {
    self.children = children
    self.block = block
  }

  mutating func next() -> (keyword: Keyword, node: Int)? {
    while let (index, node) = children.nextNode() {
      guard node.kind == .field, let keyword = node.keyword, let block else { continue }
      let isFirst = seen.insert(keyword)
      if isFirst || KeywordTable.entry(keyword).repeatsIn.contains(block) { return (keyword, index) }
    }
    return nil
  }
}
