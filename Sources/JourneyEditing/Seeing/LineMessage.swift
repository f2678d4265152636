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

  /// The messages of a model that are about this file, in its language, by line; at a line the worst first.
  package static func about(_ tree: SyntaxTree, among problems: [Problem], in language: Language)
    -> [LineMessage]
  {
    let own = problems.filter { $0.place.file == tree.source.file }
    let starts = LineStarts(of: tree.source.bytes)
    return own.enumerated().sorted { a, b in
      (a.element.place.line, -a.element.level.rawValue, a.offset)
        < (b.element.place.line, -b.element.level.rawValue, b.offset)
    }.map { LineMessage($0.element, in: tree, starts, language) }
  }

  private init(_ problem: Problem, in tree: SyntaxTree, _ starts: LineStarts, _ language: Language) {
    line = problem.place.line
    level = problem.level
    code = problem.code
    text = problem.message(in: language)
    fix = problem.fix
    columns = problem.bytes.flatMap {
      starts.columns(of: $0, line: problem.place.line, in: tree.source.bytes)
    }
  }
}

/// Where the lines of a text begin.
struct LineStarts {
  private let starts: [Int]

  init(of bytes: [UInt8]) {
    var starts = [0]
    for i in bytes.indices where bytes[i] == 0x0A || (bytes[i] == 0x0D && bytes[safe: i + 1] != 0x0A) {
      starts.append(i + 1)
    }
    self.starts = starts
  }

  /// Bytes as columns of the line they are on; nil when they are not on it.
  func columns(of range: Range<Int>, line: Int, in bytes: [UInt8]) -> Range<Int>? {
    guard starts.indices.contains(line - 1), range.lowerBound >= starts[line - 1],
      range.upperBound <= bytes.count
    else { return nil }
    let lower = bytes.utf16Count(in: starts[line - 1]..<range.lowerBound)
    return lower..<lower + bytes.utf16Count(in: range)
  }
}

extension [UInt8] {
  fileprivate subscript(safe index: Int) -> UInt8? { indices.contains(index) ? self[index] : nil }
}
