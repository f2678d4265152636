package import JourneySyntax

/// The ideal of a step as the start of its actual.
extension TextChange {
  /// The answers of this step's Ideal that its Actual lacks, put there; an Actual is opened where there is none. nil
  /// where there is nothing to copy.
  package static func copyingIdeal(at place: CaretPlace, in language: Language) -> TextChange? {
    guard let step = place.step else { return nil }
    let parts = step.parts
    guard let ideal = parts.first(where: { $0.keyword == .ideal }) else { return nil }
    let actual = parts.first { $0.keyword == .actual && $0.value.isEmpty }
    let copied = Keyword.questions.compactMap { question in
      actual?.field(question) == nil ? lines(of: question, in: ideal) : nil
    }
    guard let first = copied.first else { return nil }
    var head = "\n"
    if actual == nil {
      let indentation = ideal.node.isImplied ? "  " : ideal.indentation
      head += indentation + Keyword.actual.spelling(in: language) + "\n"
    }
    let end = (actual ?? ideal).contentEnd
    return TextChange(
      end..<end, with: head + copied.joined(separator: "\n"), caret: head.utf8.count + first.utf8.count)
  }

  /// All lines of a part with this keyword that say something, as they stand.
  private static func lines(of keyword: Keyword, in part: FieldSyntax) -> String? {
    let fields = part.fields.filter { $0.keyword == keyword && !$0.value.isEmpty }
    guard !fields.isEmpty else { return nil }
    return fields.map { $0.tree.text($0.line.lowerBound..<$0.contentEnd) }.joined(separator: "\n")
  }
}
