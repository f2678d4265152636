/// What one file says, line by line; lossless, and never failing.
package struct SyntaxTree: Sendable {
  package let source: SourceText
  package let problems: [Problem]

  package init(parsing source: SourceText) {
    self.source = source
    problems = []
  }

  /// The values of the file's `Use` lines, as written.
  package var usedPaths: [String] { [] }
}
