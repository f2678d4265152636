import JourneySyntax

/// Where in a file a problem is, in every way that readers count.
struct Region: Equatable {
  /// Counted from 1.
  var line: Int
  /// UTF-16 code units from the start of the line, counted from 1, as editors and SARIF do; the end is the column after.
  var startColumn: Int
  var endColumn: Int
  /// Into the file.
  var bytes: Range<Int>
  /// The bytes of the whole line, without its end.
  var lineBytes: Range<Int>
}

extension Region {
  /// Where a problem is; all that its line says when it means no bytes of its own.
  /// - Parameter lines: of `source`.
  init(of problem: Problem, in source: SourceText, lines: LineTable) {
    let bytes = source.bytes
    line = max(1, min(problem.place.line, lines.count))
    lineBytes = bytes.withoutLineEnd(lines[line])
    self.bytes = problem.bytes?.clamped(to: lineBytes) ?? HeadingLabel.trim(bytes, lineBytes)
    startColumn = 1 + bytes.utf16Count(in: lineBytes.lowerBound..<self.bytes.lowerBound)
    endColumn = startColumn + bytes.utf16Count(in: self.bytes)
  }
}
