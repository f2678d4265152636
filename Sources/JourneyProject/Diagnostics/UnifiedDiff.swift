import JourneySyntax

/// What a correction changes, in the form that `patch` and `git apply` read. Corrections change lines and neither add
/// nor remove any, so lines are compared one by one.
package struct UnifiedDiff {
  /// The whole difference, file names first.
  package let text: String

  /// Unchanged lines shown around a change.
  private static let context = 3

  /// Compares both states of a file.
  package init(of file: CorrectedFile) {
    let before = file.before.linesWithEnds.map { String(decoding: $0, as: UTF8.self) }
    let after = file.after.linesWithEnds.map { String(decoding: $0, as: UTF8.self) }
    let changed = before.indices.filter { $0 < after.count && before[$0] != after[$0] }
    var text = "--- a/\(file.name)\n+++ b/\(file.name)\n"
    for lines in Self.stretches(around: changed, in: before.count) {
      text += "@@ -\(lines.lowerBound + 1),\(lines.count) +\(lines.lowerBound + 1),\(lines.count) @@\n"
      text += Self.hunk(lines, before, after)
    }
    self.text = text
  }

  /// The changed lines with their context; changes whose contexts meet share a stretch.
  private static func stretches(around changed: [Int], in count: Int) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    for line in changed {
      let near = max(0, line - context)..<min(count, line + context + 1)
      if let last = stretches.last, near.lowerBound <= last.upperBound {
        stretches[stretches.count - 1] = last.lowerBound..<near.upperBound
      } else {
        stretches.append(near)
      }
    }
    return stretches
  }

  /// Lines that change together stand together: first as they were, then as they become.
  private static func hunk(_ lines: Range<Int>, _ before: [String], _ after: [String]) -> String {
    var text = ""
    var added = ""
    for line in lines {
      if before[line] == after[line] {
        text += added + marked(" ", before[line])
        added = ""
      } else {
        text += marked("-", before[line])
        added += marked("+", after[line])
      }
    }
    return text + added
  }

  private static func marked(_ sign: String, _ line: String) -> String {
    line.hasSuffix("\n") || line.hasSuffix("\r\n")
      ? sign + line : sign + line + "\n\\ No newline at end of file\n"
  }
}
