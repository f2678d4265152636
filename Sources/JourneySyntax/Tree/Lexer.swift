/// Cuts bytes into lines and finds what structures a line: its content, its first colon, its shape.
struct Lexer {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    position = start
  }

  /// The next line, or nil after the last one. A file that ends in a line end has no empty line after it.
  mutating func next() -> Line? {
    guard position < bytes.count else { return nil }
    var line = Line(start: position)
    line.contentStart = skipPadding(from: position)
    line.mayHaveDirectionMarks = bytes[line.start..<line.contentStart].contains(0xE2)
    let lineEnd = scanContent(of: &line)
    line.contentEnd = max(line.contentStart, trimmedEnd(lineEnd, notBefore: line.contentStart))
    line.end = endAfterLineBreak(lineEnd)
    line.shape = shape(of: line)
    position = line.end
    return line
  }

  /// Finds the line's end and, on the way, its first colon.
  private func scanContent(of line: inout Line) -> Int {
    var i = line.contentStart
    var words = 0
    var isInWord = false
    while i < bytes.count {
      let byte = bytes[i]
      if byte.isLineEnd { break }
      if byte == UInt8(ascii: ":") || (byte == 0xEF && isFullWidthColon(i)) {
        line.colon = i..<i + (byte == UInt8(ascii: ":") ? 1 : 3)
        break
      }
      if byte == .space || byte == .tab {
        isInWord = false
      } else {
        if !isInWord { words += 1 }
        if words > KeywordIndex.mostWords { break }
        isInWord = true
        if byte == 0xE2 { line.mayHaveDirectionMarks = true }
      }
      i += 1
    }
    while i < bytes.count, !bytes[i].isLineEnd {
      if bytes[i] == 0xE2 { line.mayHaveDirectionMarks = true }
      i += 1
    }
    return i
  }

  private func isFullWidthColon(_ i: Int) -> Bool {
    i + 2 < bytes.count && bytes[i + 1] == 0xBC && bytes[i + 2] == 0x9A
  }

  private func skipPadding(from start: Int) -> Int {
    var i = start
    while i < bytes.count {
      if bytes[i] == .space || bytes[i] == .tab {
        i += 1
        continue
      }
      if bytes[i] < 0x80 { return i }
      let (scalar, length) = Scalars.decode(bytes.span, at: i)
      guard scalar.isBlank || scalar.isBidiControl || scalar == 0xFEFF else { return i }
      i += length
    }
    return i
  }

  private func trimmedEnd(_ end: Int, notBefore start: Int) -> Int {
    var i = end
    while i > start {
      if bytes[i - 1] == .space || bytes[i - 1] == .tab {
        i -= 1
      } else if i - 2 >= start, bytes[i - 2] == 0xC2, bytes[i - 1] == 0xA0 {
        i -= 2
      } else {
        break
      }
    }
    return i
  }

  private func endAfterLineBreak(_ lineEnd: Int) -> Int {
    guard lineEnd < bytes.count else { return lineEnd }
    let isPair =
      bytes[lineEnd] == .carriageReturn && lineEnd + 1 < bytes.count && bytes[lineEnd + 1] == .lineFeed
    return lineEnd + (isPair ? 2 : 1)
  }

  private func shape(of line: Line) -> Line.Shape {
    let length = line.contentEnd - line.contentStart
    guard length > 0 else { return .blank }
    let first = bytes[line.contentStart]
    if first == UInt8(ascii: "/"), length > 1, bytes[line.contentStart + 1] == UInt8(ascii: "/") {
      return .comment
    }
    if first == UInt8(ascii: "|"), !isMergeMark(line) { return .text }
    if line.contentStart == line.start, isMergeMark(line) { return .merge(first) }
    return .words
  }

  private func isMergeMark(_ line: Line) -> Bool {
    line.contentStart == line.start && looksLikeMergeMark(line.contentStart..<line.contentEnd)
  }

  /// Seven times the same mark, then nothing or a blank. Only at a line's start is that a mark of a merge.
  func looksLikeMergeMark(_ content: Range<Int>) -> Bool {
    let afterMark = content.lowerBound + 7
    guard content.count >= 7, let first = bytes[content].first, Self.isMergeMark(first),
      bytes[content.lowerBound..<afterMark].allSatisfy({ $0 == first })
    else { return false }
    return content.upperBound == afterMark || bytes[afterMark] == .space
  }

  private static func isMergeMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: "|"), UInt8(ascii: "="), UInt8(ascii: ">"): true
    default: false
    }
  }

  /// What a line already cut says: its bytes without padding, blanks at the end and line end.
  func content(of line: Range<Int>) -> Range<Int> {
    let start = skipPadding(from: line.lowerBound)
    return start..<trimmedEnd(max(start, bytes.withoutLineEnd(line).upperBound), notBefore: start)
  }
}
