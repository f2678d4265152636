/// One line of a file, for what has no structure but lines. The lines of a file tile it without gaps.
package struct TextLine: Sendable {
  /// With its line end.
  package let bytes: Range<Int>
  /// What it says: without indentation, direction marks, a byte order mark, blanks at its end and the line end.
  package let content: Range<Int>
  /// `// …`
  package let isComment: Bool

  /// The lines that stand in some bytes of a file; these start and end with whole lines.
  package static func lines(of bytes: [UInt8], in range: Range<Int>) -> [TextLine] {
    var lexer = Lexer(bytes, from: range.lowerBound)
    var lines: [TextLine] = []
    while lines.last?.bytes.upperBound ?? range.lowerBound < range.upperBound, let line = lexer.next() {
      lines.append(TextLine(line))
    }
    return lines
  }

  private init(_ line: Line) {
    bytes = line.start..<line.end
    content = line.contentStart..<line.contentEnd
    isComment = if case .comment = line.shape { true } else { false }
  }
}
