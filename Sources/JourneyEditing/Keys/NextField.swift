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
    let open = place.isBlank ? place.open : place.field?.holders ?? place.open
    guard let holder = open.last, let keyword = holder.keyword else {
      text = Self.line(.journey, "", language)
      return
    }
    let indentation = holder.indentation
    switch keyword {
    case .ideal, .actual: text = Self.inPart(holder, open, language)
    case .step:
      let part = Self.firstPart(before: holder)
      let inner = indentation + "  "
      text =
        inner + part.spelling(in: language) + "\n"
        + Self.line(Keyword.questions[0], inner + "  ", language)
    case .journey, .stage: text = Self.line(.step, Self.indentationOfSteps(in: tree), language)
    default:
      let wanted = Self.fields(of: keyword).first { holder.field($0) == nil }
      text =
        wanted.map { Self.line($0, indentation + "  ", language) } ?? Self.line(.step, "", language)
    }
  }

  /// The next question that the part does not hold, else the next step.
  private static func inPart(_ part: FieldSyntax, _ open: [FieldSyntax], _ language: Language) -> String {
    let missing = Keyword.questions.first { part.field($0) == nil }
    if let missing { return line(missing, indentation(inside: part), language) }
    let step = open.last { $0.keyword == .step }
    return line(.step, step?.indentation ?? "", language)
  }

  /// As the part's first field is indented, else two blanks more than the part.
  static func indentation(inside part: FieldSyntax) -> String {
    if let field = part.fields.first { return field.indentation }
    return (part.node.isImplied ? "  " : part.indentation) + "  "
  }

  static func line(_ keyword: Keyword, _ indentation: String, _ language: Language) -> String {
    "\(indentation)\(keyword.spelling(in: language)): "
  }

  /// The part that the step before begins with: who collects actual journeys goes on with them.
  private static func firstPart(before step: FieldSyntax) -> Keyword {
    let tree = step.tree
    let before = tree.nodes[..<step.index].lastIndex { $0.kind == .heading && $0.keyword == .step }
    return before.flatMap { tree.field(at: $0).parts.first?.keyword } ?? .ideal
  }

  private static func indentationOfSteps(in tree: SyntaxTree) -> String {
    let step = tree.nodes.lastIndex { $0.kind == .heading && $0.keyword == .step }
    return step.map { tree.field(at: $0).indentation } ?? ""
  }

  /// What a block may hold, in the table's order.
  private static func fields(of block: Keyword) -> [Keyword] {
    KeywordTable.entries.filter { $0.role == .field && $0.standsIn.contains(block) }.map(\.keyword)
  }
}
