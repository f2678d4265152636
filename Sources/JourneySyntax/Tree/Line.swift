/// One line as the lexer cuts it; all offsets are bytes into the file. The lines of a file tile it without gaps.
struct Line {
  enum Shape {
    case blank
    /// `// …`
    case comment
    /// `| …`: always text.
    case text
    /// `<<<<<<<`, `|||||||`, `=======` or `>>>>>>>`, seven times the byte given.
    case merge(UInt8)
    case words
  }

  var shape = Shape.blank
  /// First byte of the line.
  var start: Int
  /// First byte after indentation, direction marks and a byte order mark.
  var contentStart = 0
  /// After the last byte that is neither blank nor line end.
  var contentEnd = 0
  /// First byte of the next line.
  var end = 0
  /// The first colon, when at most three words stand before it.
  var colon: Range<Int>?
  /// Some byte may belong to a direction mark.
  var mayHaveDirectionMarks = false
}
