package import JourneySyntax

/// Tab: the next question of the four, then the next step.
extension TextChange {
  /// The line that comes next where the caret stands; on an empty line in its place, else below the caret's line.
  /// - Parameter language: of the keywords.
  package static func nextField(at place: CaretPlace, in language: Language) -> TextChange {
    let next = NextField(at: place, in: language)
    if place.isBlank { return TextChange(place.line, with: next.text) }
    return TextChange(place.line.upperBound..<place.line.upperBound, with: "\n" + next.text)
  }
}

/// What a person would type next: the lines, up to the colon of the last one.
struct NextField {
  let text: String

  init(at place: CaretPlace, in language: Language) {
    let tree = place.tree
    // On a line that says something the next one goes into what that line opens.
    let open =
      place.isBlank ? place.open : place.node.map { CaretPlace.holders(of: $0, in: tree) } ?? place.open
    guard let holder = open.last, let keyword = tree.nodes[holder].keyword else {
      text = Self.line(.journey, "", language, tree)
      return
    }
    let indentation = tree.indentation(of: holder)
    switch keyword {
    case .ideal, .actual: text = Self.inPart(holder, open, language, tree)
    case .step:
      let part = Self.firstPart(before: holder, in: tree)
      let inner = indentation + "  "
      text =
        inner + tree.spelling(of: part, in: language) + "\n"
        + Self.line(.touchpoint, inner + "  ", language, tree)
    case .journey, .stage: text = Self.line(.step, Self.indentationOfSteps(in: tree), language, tree)
    default:
      let wanted = Self.fields(of: keyword).first { tree.field($0, of: holder) == nil }
      text =
        wanted.map { Self.line($0, indentation + "  ", language, tree) }
        ?? Self.line(.step, "", language, tree)
    }
  }

  /// The next question that the part does not hold, else the next step.
  private static func inPart(_ part: Int, _ open: [Int], _ language: Language, _ tree: SyntaxTree) -> String {
    let missing = Keyword.questions.first { tree.field($0, of: part) == nil }
    if let missing { return line(missing, indentation(insidePart: part, in: tree), language, tree) }
    let step = open.last { tree.nodes[$0].keyword == .step }
    return line(.step, step.map(tree.indentation) ?? "", language, tree)
  }

  /// As the part's first field is indented, else two blanks more than the part.
  static func indentation(insidePart part: Int, in tree: SyntaxTree) -> String {
    if let field = tree.fields(of: part).first { return tree.indentation(of: field) }
    return (tree.nodes[part].isImplied ? "  " : tree.indentation(of: part)) + "  "
  }

  static func line(_ keyword: Keyword, _ indentation: String, _ language: Language, _ tree: SyntaxTree)
    -> String
  {
    "\(indentation)\(tree.spelling(of: keyword, in: language)): "
  }

  /// The part that the step before begins with: who collects actual journeys goes on with them.
  private static func firstPart(before step: Int, in tree: SyntaxTree) -> Keyword {
    let before = tree.nodes[..<step].lastIndex { $0.kind == .heading && $0.keyword == .step }
    let part = before.flatMap { step in tree.children(of: step).first { tree.nodes[$0].kind == .part } }
    return part.flatMap { tree.nodes[$0].keyword } ?? .ideal
  }

  private static func indentationOfSteps(in tree: SyntaxTree) -> String {
    let step = tree.nodes.lastIndex { $0.kind == .heading && $0.keyword == .step }
    return step.map(tree.indentation) ?? ""
  }

  /// What a block may hold, in the table's order.
  private static func fields(of block: Keyword) -> [Keyword] {
    KeywordTable.entries.filter { $0.role == .field && $0.standsIn.contains(block) }.map(\.keyword)
  }
}
