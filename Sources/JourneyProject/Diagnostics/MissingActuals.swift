import JourneySyntax

/// The steps of a file that are intended and have no Actual anywhere: whether anybody meets them is still to be said.
struct MissingActuals {
  /// The names of the steps, in the order of the file.
  private(set) var steps: [String] = []
  /// Writes `Actual: none` below the Ideal of each.
  private(set) var fixes: [Problem.Fix] = []
  private let tree: SyntaxTree

  /// Those of all journeys in a file.
  /// - Parameter described: of all files that may go on with its steps.
  init(in tree: SyntaxTree, beside described: DescribedSteps) {
    self.tree = tree
    for step in WrittenStep.all(in: tree) {
      guard let ideal = step.ideal, !step.hasActual, !described.contains(step) else { continue }
      steps.append(tree.text(step.block.heading.label))
      fixes.append(none(below: ideal))
    }
  }

  /// On a line of its own, behind the last line that says something in the Ideal, as deep as its heading.
  private func none(below ideal: FieldSyntax) -> Problem.Fix {
    let bytes = tree.source.bytes
    let inside = tree.nodes[ideal.index..<Int(ideal.node.subtreeEnd)]
    let last = inside.last { $0.kind != .blank && $0.kind != .comment } ?? ideal.node
    let end = Int(last.end)
    let isOpenEnded = end == bytes.count && !(bytes.last?.isLineEnd ?? true)
    let heading = bytes[Int(ideal.node.start)..<Int(ideal.node.end)]
    let indent =
      ideal.node.isImplied
      ? "  " : String(decoding: heading.prefix { $0 == 0x20 || $0 == 0x09 }, as: UTF8.self)
    let language = tree.language
    let line =
      "\(indent)\(Keyword.actual.spelling(in: language)): \(ValueWords.none.spellings(in: language)[0])"
    return Problem.Fix(.likely, replacing: end..<end, with: (isOpenEnded ? "\n" : "") + line + "\n")
  }
}
