package import JourneySyntax

/// The next of the four questions that nobody has answered yet.
extension TextChange {
  /// Goes to the first open question below the caret, else to the first of the file, and writes its keyword where it
  /// is missing; nil when all are answered.
  package static func nextQuestion(after place: CaretPlace, in language: Language) -> TextChange? {
    let all = OpenQuestion.all(in: place.tree)
    let here = OpenQuestion.Position(
      line: place.line.lowerBound,
      rank: place.node.flatMap { place.tree.nodes[$0].keyword }.flatMap(Keyword.questions.firstIndex) ?? -1)
    let next = all.first { here < $0.position } ?? all.first
    return next?.change(in: place.tree, language)
  }
}

/// A question without an answer, and where its answer belongs.
struct OpenQuestion {
  /// Questions are asked line by line; those that belong below the same line in their own order.
  struct Position: Comparable {
    /// Where the line begins that the question stands on or is to follow.
    var line: Int
    var rank: Int

    static func < (a: Position, b: Position) -> Bool { (a.line, a.rank) < (b.line, b.rank) }
  }

  let position: Position
  private let keyword: Keyword
  /// The empty field that waits for the answer.
  private let field: Int?
  /// The node that the line is to follow, and the part it belongs to; without one it opens an Ideal.
  private let previous: Int
  private let part: Int?

  /// Every open question of a file, in the order of its lines.
  static func all(in tree: SyntaxTree) -> [OpenQuestion] {
    var found: [OpenQuestion] = []
    for index in tree.nodes.indices {
      let node = tree.nodes[index]
      if node.kind == .part { found += questions(ofPart: index, in: tree) }
      let isStep = node.kind == .heading && node.keyword == .step
      if isStep, !tree.children(of: index).contains(where: { tree.nodes[$0].kind == .part }) {
        found.append(OpenQuestion(.touchpoint, field: nil, after: index, part: nil, in: tree))
      }
    }
    return found.sorted { $0.position < $1.position }
  }

  private static func questions(ofPart part: Int, in tree: SyntaxTree) -> [OpenQuestion] {
    var previous = part
    var found: [OpenQuestion] = []
    for question in Keyword.questions {
      guard let field = tree.field(question, of: part) else {
        found.append(OpenQuestion(question, field: nil, after: previous, part: part, in: tree))
        continue
      }
      previous = field
      let answer = tree.fullText(of: field)
      if answer.isEmpty || answer == "?" || answer == "؟" {
        found.append(OpenQuestion(question, field: field, after: field, part: part, in: tree))
      }
    }
    return found
  }

  private init(_ keyword: Keyword, field: Int?, after previous: Int, part: Int?, in tree: SyntaxTree) {
    self.keyword = keyword
    self.field = field
    self.previous = previous
    self.part = part
    position = Position(
      line: Int(tree.nodes[previous].start), rank: Keyword.questions.firstIndex(of: keyword) ?? 0)
  }

  /// The caret behind the question's colon, its line written where it is missing.
  func change(in tree: SyntaxTree, _ language: Language) -> TextChange {
    if let field {
      let end = tree.lineContent(of: field).upperBound
      return TextChange(movingTo: end)
    }
    guard let part else {
      let indentation = tree.indentation(of: previous) + "  "
      let end = tree.lineContent(of: previous).upperBound
      return TextChange(
        end..<end,
        with: "\n" + indentation + tree.spelling(of: .ideal, in: language) + "\n"
          + NextField.line(keyword, indentation + "  ", language, tree))
    }
    let isFirst = previous == part
    let end = isFirst ? tree.lineContent(of: part).upperBound : tree.contentEnd(of: previous)
    let line = NextField.line(
      keyword, NextField.indentation(insidePart: part, in: tree), language, tree)
    // An implied part has no line of its own: its first line is another's.
    let isImplied = isFirst && tree.nodes[part].isImplied
    let start = Int(tree.nodes[part].start)
    return isImplied
      ? TextChange(start..<start, with: line + "\n", caret: line.utf8.count)
      : TextChange(end..<end, with: "\n" + line)
  }
}
