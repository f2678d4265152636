package import JourneySyntax

/// What somebody in the room proposed for a step, written as if it had been typed there.
extension TextChange {
  /// A thought, a feeling or a pain in the Actual that is for everybody, else in the first; it is opened where there is
  /// none. A feeling, of which a part has one, takes the place of what stands there. The caret stays where it is given.
  package static func proposed(
    _ written: String, as keyword: Keyword, for step: FieldSyntax, caret: Int, in language: Language
  ) -> TextChange {
    guard let part = step.proposedPart else {
      let indentation = step.indentation + "  "
      let head = "\n" + indentation + Keyword.actual.spelling(in: language) + "\n"
      return TextChange(
        step.contentEnd..<step.contentEnd,
        with: head + NextField.line(keyword, indentation + "  ", language) + written
      ).keeping(caret)
    }
    let fields = part.fields.filter { $0.keyword == keyword }
    if let field = fields.first(where: { $0.written == nil || keyword == .feeling }) {
      return stating(written, in: field).keeping(caret)
    }
    return adding(
      keyword, written, after: fields.last?.contentEnd ?? part.contentEnd,
      indentation: NextField.indentation(inside: part), language
    ).keeping(caret)
  }
}

extension FieldSyntax {
  /// The Actual of this step that a proposal goes into; nil where it has none yet.
  package var proposedPart: FieldSyntax? {
    let actuals = parts.filter { $0.keyword == .actual }
    return actuals.first { $0.value.isEmpty } ?? actuals.first
  }
}

extension SyntaxTree {
  /// A step of a journey, each by its id, or label where it has none, however it is written; of several of one name the one
  /// with this number, counted from 1. In a file that begins no journey its steps are those of any.
  package func step(named name: String, occurrence: Int = 1, ofJourney journey: String) -> FieldSyntax? {
    var isInJourney = true
    var found = 0
    for index in nodes.indices where nodes[index].kind == .heading {
      switch nodes[index].keyword {
      case .journey where !nodes[index].isImplied:
        isInJourney = self.name(ofHeading: index) == journey.folded
      case .step where isInJourney && self.name(ofHeading: index) == name.folded:
        found += 1
        if found == occurrence { return field(at: index) }
      default: break
      }
    }
    return nil
  }

  private func name(ofHeading index: Int) -> String {
    let heading = field(at: index).heading
    return text(heading.id ?? heading.label).folded
  }
}
