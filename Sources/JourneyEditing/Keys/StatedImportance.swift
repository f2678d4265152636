package import JourneySyntax

extension TextChange {
  /// The importance of the step that begins on a line, counted from 1, set to `value`, 1 to 5 with one decimal at most;
  /// the caret stays where it is given. nil where no step begins there.
  package static func importance(
    _ value: Double, ofStepAtLine line: Int, caret: Int, in tree: SyntaxTree, _ language: Language
  ) -> TextChange? {
    let step = tree.nodes.firstIndex { Int($0.line) == line && $0.kind == .heading && $0.keyword == .step }
    guard let step else { return nil }
    let tenths = Int((value * 10).rounded())
    let written = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    var change: TextChange
    if let field = statedField(of: step, in: tree) {
      change = TextChange(tree.nodes[field].value, with: written)
      if tree.nodes[field].value.isEmpty {
        let end = tree.lineContent(of: field).upperBound
        change = TextChange(end..<end, with: tree.source.bytes[end - 1] == .space ? written : " " + written)
      }
    } else {
      let end = tree.lineContent(of: step).upperBound
      let indentation = tree.indentation(of: step) + "  "
      change = TextChange(
        end..<end, with: "\n\(indentation)\(tree.spelling(of: .importance, in: language)): \(written)")
    }
    change.caret = caret
    if caret >= change.bytes.upperBound, !(change.bytes.isEmpty && caret == change.bytes.lowerBound) {
      change.caret += change.replacement.utf8.count - change.bytes.count
    }
    return change
  }

  /// Also where it was written inside a part.
  private static func statedField(of step: Int, in tree: SyntaxTree) -> Int? {
    (step..<Int(tree.nodes[step].subtreeEnd)).first { index in
      tree.nodes[index].kind == .field && tree.nodes[index].keyword == .importance
    }
  }
}
