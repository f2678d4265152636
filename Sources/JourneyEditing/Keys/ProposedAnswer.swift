package import JourneySyntax

/// What somebody in the room proposed for a step, written as if it had been typed there.
extension TextChange {
  /// A thought, a feeling or a pain in the Actual that is for everybody, else in the first; it is opened where there is
  /// none. A feeling, of which a part has one, takes the place of what stands there.
  package static func proposed(
    _ written: String, as keyword: Keyword, for step: FieldSyntax, in language: Language
  ) -> TextChange {
    let actuals = step.parts.filter { $0.keyword == .actual }
    guard let part = actuals.first(where: { $0.value.isEmpty }) ?? actuals.first else {
      let indentation = step.indentation + "  "
      let head = "\n" + indentation + Keyword.actual.spelling(in: language) + "\n"
      return TextChange(
        step.contentEnd..<step.contentEnd,
        with: head + NextField.line(keyword, indentation + "  ", language) + written)
    }
    let fields = part.fields.filter { $0.keyword == keyword }
    if let field = fields.first(where: { $0.written == nil || keyword == .feeling }) {
      return stating(written, in: field)
    }
    return adding(
      keyword, written, after: fields.last?.contentEnd ?? part.contentEnd,
      indentation: NextField.indentation(inside: part), language)
  }
}

extension SyntaxTree {
  /// The first step with this id, or label where it has none, however it is written.
  package func step(named name: String) -> FieldSyntax? {
    nodes.indices.lazy.filter { self.nodes[$0].kind == .heading && self.nodes[$0].keyword == .step }
      .map(field).first { step in
        let heading = step.heading
        return text(heading.id ?? heading.label).folded == name.folded
      }
  }
}
