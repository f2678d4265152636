/// Merges left open: both versions are kept, the first is used.
extension Parser {
  /// Where the parser stands in a merge that was left open.
  enum Merge {
    case none
    case first
    case others
    /// No closing mark follows: marks are ordinary lines from here on.
    case unclosed
  }

  /// Takes a line that is a mark, or part of another version than the first.
  mutating func readMerge(_ line: Line) -> Bool {
    if case .merge(let mark) = line.shape, readMark(mark, line) { return true }
    guard case .others = merge else { return false }
    leaf(.otherVersion, line)
    return true
  }

  private mutating func readMark(_ mark: UInt8, _ line: Line) -> Bool {
    switch (merge, mark) {
    case (.none, UInt8(ascii: "<")):
      report(LineProblem.openMerge, line.contentStart..<line.contentEnd)
      merge = hasClosingMark(after: line.end) ? .first : .unclosed
    case (.unclosed, UInt8(ascii: "<")), (.none, UInt8(ascii: ">")), (.unclosed, UInt8(ascii: ">")):
      report(LineProblem.openMerge, line.contentStart..<line.contentEnd)
    case (.first, UInt8(ascii: "|")), (.first, UInt8(ascii: "=")), (.others, UInt8(ascii: "=")):
      merge = .others
    case (.first, UInt8(ascii: ">")), (.others, UInt8(ascii: ">")): merge = .none
    default: return false
    }
    leaf(.mergeMark, line)
    return true
  }

  private func hasClosingMark(after start: Int) -> Bool {
    var lexer = Lexer(bytes, from: start)
    while let line = lexer.next() {
      if case .merge(UInt8(ascii: ">")) = line.shape { return true }
    }
    return false
  }
}
