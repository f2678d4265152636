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
    let written = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
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
