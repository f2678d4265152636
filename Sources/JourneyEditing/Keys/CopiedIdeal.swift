package import JourneySyntax

/// The ideal of a step as the start of its actual.
extension TextChange {
  /// The answers of this step's Ideal that its Actual lacks, put there; an Actual is opened where there is none. nil
  /// where there is nothing to copy.
  package static func copyingIdeal(at place: CaretPlace, in language: Language) -> TextChange? {
    guard let step = place.step else { return nil }
    let tree = place.tree
    let parts = tree.children(of: step).filter { tree.nodes[$0].kind == .part }
    guard let ideal = parts.first(where: { tree.nodes[$0].keyword == .ideal }) else { return nil }
    let actual = parts.first { tree.nodes[$0].keyword == .actual && tree.nodes[$0].value.isEmpty }
    let copied = Keyword.questions.compactMap { question -> String? in
      if let actual, tree.field(question, of: actual) != nil { return nil }
      return lines(of: question, in: ideal, tree)
    }
    guard let first = copied.first else { return nil }
    var head = "\n"
    if actual == nil {
      let indentation = tree.nodes[ideal].isImplied ? "  " : tree.indentation(of: ideal)
      head += indentation + tree.spelling(of: .actual, in: language) + "\n"
    }
    let end = tree.contentEnd(of: actual ?? ideal)
    return TextChange(
      end..<end, with: head + copied.joined(separator: "\n"), caret: head.utf8.count + first.utf8.count)
  }

  /// All lines of a part with this keyword that say something, as they stand.
  private static func lines(of keyword: Keyword, in part: Int, _ tree: SyntaxTree) -> String? {
    let fields = tree.fields(of: part).filter { field in
      tree.nodes[field].keyword == keyword && !tree.nodes[field].value.isEmpty
    }
    guard !fields.isEmpty else { return nil }
    return fields.map { tree.text(Int(tree.nodes[$0].start)..<tree.contentEnd(of: $0)) }.joined(
      separator: "\n")
  }
}
