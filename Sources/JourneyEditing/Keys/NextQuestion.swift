package import JourneySyntax

/// The next of the four questions that nobody has answered yet.
extension TextChange {
  /// Goes to the first open question below the caret, else to the first of the file, and writes its keyword where it
  /// is missing; nil when all are answered.
  package static func nextQuestion(after place: CaretPlace, in language: Language) -> TextChange? {
    let all = OpenQuestion.all(in: place.tree)
    let here = OpenQuestion.Position(
      line: place.line.lowerBound,
      rank: place.field?.keyword.flatMap(Keyword.questions.firstIndex) ?? -1)
    let next = all.first { here < $0.position } ?? all.first
    return next?.change(in: language)
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
  private let field: FieldSyntax?
  /// What the line is to follow, and the part it belongs to; without one it opens an Ideal.
  private let previous: FieldSyntax
  private let part: FieldSyntax?

  /// Every open question of a file, in the order of its lines.
  static func all(in tree: SyntaxTree) -> [OpenQuestion] {
    var found: [OpenQuestion] = []
    for index in tree.nodes.indices {
      let line = tree.field(at: index)
      if line.node.kind == .part { found += questions(of: line) }
      if line.node.kind == .heading, line.keyword == .step, line.parts.isEmpty {
        found.append(OpenQuestion(Keyword.questions[0], field: nil, after: line, part: nil))
      }
    }
    return found.sorted { $0.position < $1.position }
  }

  private static func questions(of part: FieldSyntax) -> [OpenQuestion] {
    var previous = part
    var found: [OpenQuestion] = []
    for question in Keyword.questions {
      guard let field = part.field(question) else {
        found.append(OpenQuestion(question, field: nil, after: previous, part: part))
        continue
      }
      previous = field
      if field.written == nil {
        found.append(OpenQuestion(question, field: field, after: field, part: part))
      }
    }
    return found
  }

  private init(
    _ keyword: Keyword, field: FieldSyntax?, after previous: FieldSyntax, part: FieldSyntax?
  ) {
    self.keyword = keyword
    self.field = field
    self.previous = previous
    self.part = part
    position = Position(
      line: previous.line.lowerBound, rank: Keyword.questions.firstIndex(of: keyword) ?? 0)
  }

  /// The caret behind the question's colon, its line written where it is missing.
  func change(in language: Language) -> TextChange {
    if let field { return TextChange(movingTo: field.content.upperBound) }
    guard let part else {
      let indentation = previous.indentation + "  "
      let end = previous.content.upperBound
      return TextChange(
        end..<end,
        with: "\n" + indentation + Keyword.ideal.spelling(in: language) + "\n"
          + NextField.line(keyword, indentation + "  ", language))
    }
    let isFirst = previous == part
    let end = isFirst ? part.content.upperBound : previous.contentEnd
    let line = NextField.line(keyword, NextField.indentation(inside: part), language)
    // An implied part has no line of its own: its first line is another's.
    let isImplied = isFirst && part.node.isImplied
    let start = part.line.lowerBound
    return isImplied
      ? TextChange(start..<start, with: line + "\n", caret: line.utf8.count)
      : TextChange(end..<end, with: "\n" + line)
  }
}
