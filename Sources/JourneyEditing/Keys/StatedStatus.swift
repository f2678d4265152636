package import JourneySyntax

/// A card of the board that goes to another column: the line `Status: …` of its opportunity.
extension TextChange {
  /// The status of an opportunity set to what is written, in its line or on a new one at the end of the block; without a
  /// text the line is taken out again. nil where nothing is to be changed.
  package static func status(
    _ written: String?, of opportunity: FieldSyntax, _ language: Language
  ) -> TextChange? {
    let field = opportunity.field(.status)
    guard let written else {
      guard let field else { return nil }
      // With the end of the line above, so that none is left empty.
      let before = opportunity.tree.source.bytes.endOfLine(before: field.line.lowerBound)
      return TextChange(before..<field.content.upperBound, with: "")
    }
    if let field {
      return opportunity.tree.text(field.value) == written ? nil : stating(written, in: field)
    }
    let indentation = opportunity.fields.first?.indentation ?? opportunity.indentation + "  "
    return adding(.status, written, after: opportunity.contentEnd, indentation: indentation, language)
  }
}

extension SyntaxTree {
  /// The opportunity with this label that begins on this line, counted from 1; else the only one that has it.
  package func opportunity(labelled label: String, nearLine line: Int) -> FieldSyntax? {
    let found = nodes.indices.filter {
      nodes[$0].kind == .heading && nodes[$0].keyword == .opportunity && !nodes[$0].isImplied
    }.map(field).filter { text($0.heading.label) == label }
    return found.first { $0.place.line == line } ?? (found.count == 1 ? found[0] : nil)
  }
}

extension [UInt8] {
  /// Where the line ends that stands before a line's start; the start itself in the first line.
  fileprivate func endOfLine(before start: Int) -> Int {
    guard start > 0 else { return start }
    let isPair = start > 1 && self[start - 1] == UInt8(ascii: "\n") && self[start - 2] == UInt8(ascii: "\r")
    return start - (isPair ? 2 : 1)
  }
}
