package import JourneySyntax

/// A message at its line, as an editor shows it.
package struct LineMessage: Sendable, Equatable {
  /// Counted from 1.
  package var line: Int
  /// What is meant, in UTF-16 units from the line's start; nil when the whole line is.
  package var columns: Range<Int>?
  /// How much is known of what was meant.
  package var level: Problem.Level
  /// The stable code, e.g. `J210`.
  package var code: String
  /// In the language that was asked for.
  package var text: String
  /// What would solve it; nil where that cannot be said.
  package var fix: Problem.Fix?
  /// What would solve it if something else was meant.
  package var otherFix: Problem.Fix?

  /// The messages of a model that are about this file, in its language, by line; at a line the worst first.
  package static func about(_ tree: SyntaxTree, among problems: [Problem], in language: Language)
    -> [LineMessage]
  {
    let own = problems.filter { $0.place.file == tree.source.file }
    let lines = LineTable(of: tree.source.bytes)
    return own.enumerated().sorted { a, b in
      (a.element.place.line, -a.element.level.rawValue, a.offset)
        < (b.element.place.line, -b.element.level.rawValue, b.offset)
    }.map { LineMessage($0.element, in: tree, lines, language) }
  }

  private init(_ problem: Problem, in tree: SyntaxTree, _ lines: LineTable, _ language: Language) {
    line = problem.place.line
    level = problem.level
    code = problem.code
    text = problem.message(in: language)
    fix = problem.fix
    otherFix = problem.otherFix
    columns = problem.bytes.flatMap {
      lines.columns(of: $0, line: problem.place.line, in: tree.source.bytes)
    }
  }
}

extension LineTable {
  /// Bytes as columns of the line they are on; nil when they are not on it.
  fileprivate func columns(of range: Range<Int>, line: Int, in bytes: [UInt8]) -> Range<Int>? {
    let start = self[line].lowerBound
    guard (1...count).contains(line), range.lowerBound >= start, range.upperBound <= bytes.count else {
      return nil
    }
    let lower = bytes.utf16Count(in: start..<range.lowerBound)
    return lower..<lower + bytes.utf16Count(in: range)
  }
}
