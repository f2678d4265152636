import JourneySyntax

/// One field of a block, set in its own line.
extension TextChange {
  /// The text of a field, put behind its keyword in place of what stands there.
  static func stating(_ written: String, in field: FieldSyntax) -> TextChange {
    guard field.value.isEmpty else { return TextChange(field.value, with: written) }
    let end = field.content.upperBound
    return TextChange(end..<end, with: field.tree.source.bytes[end - 1] == .space ? written : " " + written)
  }

  /// A line of its own for a field that is not there yet.
  /// - Parameter end: where the line above it ends, in bytes.
  static func adding(
    _ keyword: Keyword, _ written: String, after end: Int, indentation: String, _ language: Language
  ) -> TextChange {
    TextChange(end..<end, with: "\n" + NextField.line(keyword, indentation, language) + written)
  }
}
