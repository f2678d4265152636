/// A file laid out as everybody lays it out, and in one language if asked. The model stays the same, and every byte that
/// is no blank stays in its place in the order: only indentation, blanks at line ends, line ends and empty lines change.
package struct FormattedText: Sendable {
  /// The whole file, laid out.
  package let bytes: [UInt8]

  /// - Parameter language: the one to write keywords in; nil leaves them as they are.
  package init(of tree: SyntaxTree, language: Language? = nil) {
    var layout = Layout(of: tree, language: language)
    layout.writeAll()
    bytes = layout.output
  }
}
