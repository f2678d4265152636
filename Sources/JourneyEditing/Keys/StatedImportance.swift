package import JourneySyntax

extension TextChange {
  /// The importance of the step that begins on a line, counted from 1, set to `value`, 1 to 5 with one decimal at most;
  /// the caret stays where it is given. nil where no step begins there.
  package static func importance(
    _ value: Double, ofStepAtLine line: Int, caret: Int, in tree: SyntaxTree, _ language: Language
  ) -> TextChange? {
    let heading = tree.nodes.firstIndex { Int($0.line) == line && $0.kind == .heading && $0.keyword == .step }
    guard let step = heading.map(tree.field) else { return nil }
    let tenths = Int(value.lastDigits(decimals: 1))
    let latin = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    let written = tree.hasArabicDigits ? latin.inArabicDigits : latin
    let change =
      statedField(of: step).map { stating(written, in: $0) }
      ?? adding(
        .importance, written, after: step.content.upperBound, indentation: step.indentation + "  ", language)
    return change.keeping(caret)
  }

  /// The importance of several steps as one stretch of text, as of one; nil where one of the lines begins no step.
  package static func importance(
    _ values: [(line: Int, value: Double)], caret: Int, in tree: SyntaxTree, _ language: Language
  ) -> TextChange? {
    let changes = values.compactMap {
      importance($0.value, ofStepAtLine: $0.line, caret: caret, in: tree, language)
    }
    guard changes.count == values.count else { return nil }
    let edits = changes.sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
    guard let first = edits.first, let last = edits.last else { return nil }
    let stretch = first.bytes.lowerBound..<last.bytes.upperBound
    // From the last on, so that each stands where it was found.
    let text = edits.reversed().reduce(tree.source.bytes) { $1.applied(to: $0) }
    let end = text.count - (tree.source.bytes.count - stretch.upperBound)
    var whole = TextChange(
      stretch, with: String(decoding: text[stretch.lowerBound..<end], as: UTF8.self))
    whole.caret = edits.reduce(caret) { $0 + $1.caret - caret }
    return whole
  }

  /// With the caret where it is given in the text as it was.
  func keeping(_ caret: Int) -> TextChange {
    var change = self
    change.caret = caret
    if caret >= bytes.upperBound, !(bytes.isEmpty && caret == bytes.lowerBound) {
      change.caret += replacement.utf8.count - bytes.count
    }
    return change
  }

  /// Also where it was written inside a part.
  private static func statedField(of step: FieldSyntax) -> FieldSyntax? {
    step.field(.importance) ?? step.parts.lazy.compactMap { $0.field(.importance) }.first
  }
}

extension SyntaxTree {
  /// Numbers of the file are written in Arabic digits, more often than not.
  fileprivate var hasArabicDigits: Bool {
    let digits = String(decoding: source.bytes, as: UTF8.self).unicodeScalars.lazy
    let arabic = digits.count { ("\u{660}"..."\u{669}").contains($0) }
    return arabic > 0 && arabic >= digits.count { ("0"..."9").contains($0) }
  }
}

extension String {
  /// A number in Latin digits, such as `4.5`, as Arabic writes it.
  fileprivate var inArabicDigits: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          scalar == "." ? "\u{66B}" : Unicode.Scalar(scalar.value - 0x30 + 0x660) ?? scalar
        }))
  }
}
