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

/// The lines of a file, so that places can be found in it.
struct LineTable {
  let source: SourceText
  /// Where each line starts, and one after the last.
  private let starts: [Int]

  init(of source: SourceText) {
    self.source = source
    var starts = [0]
    for (index, byte) in source.bytes.enumerated() {
      let isPair = byte == 0x0D && index + 1 < source.bytes.count && source.bytes[index + 1] == 0x0A
      if byte == 0x0A || byte == 0x0D && !isPair { starts.append(index + 1) }
    }
    self.starts = starts + [source.bytes.count]
  }

  /// The region of a problem; all that its line says when it means no bytes of its own.
  func region(of problem: Problem) -> Region {
    let line = max(1, min(problem.place.line, starts.count - 1))
    let whole = withoutLineEnd(starts[line - 1]..<max(starts[line - 1], starts[line]))
    let meant = problem.bytes?.clamped(to: whole) ?? HeadingLabel.trim(source.bytes, whole)
    let column = 1 + utf16Count(whole.lowerBound..<meant.lowerBound)
    return Region(
      line: line, startColumn: column, endColumn: column + utf16Count(meant), bytes: meant, lineBytes: whole)
  }

  private func withoutLineEnd(_ line: Range<Int>) -> Range<Int> {
    var end = line.upperBound
    while end > line.lowerBound, source.bytes[end - 1] == 0x0A || source.bytes[end - 1] == 0x0D { end -= 1 }
    return line.lowerBound..<end
  }

  private func utf16Count(_ range: Range<Int>) -> Int {
    var count = 0
    var i = range.lowerBound
    while i < range.upperBound {
      let length = Scalars.decode(source.bytes.span, at: i).length
      count += length == 4 ? 2 : 1
      i += length
    }
    return count
  }
}
