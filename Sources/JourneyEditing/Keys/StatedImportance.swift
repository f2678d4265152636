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
    var change =
      statedField(of: step).map { stating(written, in: $0) }
      ?? adding(
        .importance, written, after: step.content.upperBound, indentation: step.indentation + "  ", language)
    change.caret = caret
    if caret >= change.bytes.upperBound, !(change.bytes.isEmpty && caret == change.bytes.lowerBound) {
      change.caret += change.replacement.utf8.count - change.bytes.count
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
