/// What a text for a person is printed on: a terminal of so many cells a line, or something whose lines have no end.
package struct Paper: Sendable, Equatable {
  /// The cells of a line; nil where it may be of any length, as in a file or a pipe.
  package let width: Int?
  /// Lines may be drawn: an eye looks at it, and no program reads it.
  package let hasRules: Bool

  /// A file or a pipe: whole lines, and letters alone.
  package static let endless = Paper(width: nil, hasRules: false)

  /// On fewer cells nothing can be laid out.
  private static let fewestCells = 20

  /// - Parameter width: counted as no fewer cells than a word may take.
  package init(width: Int?, hasRules: Bool) {
    self.width = width.map { max($0, Self.fewestCells) }
    self.hasRules = hasRules
  }

  /// The text with every line that is too long broken between its words.
  package func fitting(_ text: String) -> String {
    guard let width else { return text }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.map { line in
      line.displayWidth <= width
        ? line : line.broken(to: width, hanging: hang(of: line, width)).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  /// What goes on of a line stands under its last column, which two spaces begin, else a little further in than the line.
  private func hang(of line: String, _ width: Int) -> Int {
    let indent = line.prefix { $0 == " " }
    let rest = line.dropFirst(indent.count)
    guard let gap = rest.firstRange(of: "  ") else { return indent.count + Self.step }
    let column = line[..<gap.lowerBound].displayWidth + rest[gap.lowerBound...].prefix { $0 == " " }.count
    return column <= width / 2 ? column : indent.count + Self.step
  }

  private static let step = 2
}
