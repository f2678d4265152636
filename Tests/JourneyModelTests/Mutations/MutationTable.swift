import Foundation
import JourneySyntax
import Synchronization
import TestSupport

/// The table of one language in `docs/forgiveness.md`, between two marks of its own.
struct MutationTable {
  let text: String

  init(_ measured: [Forgiveness], in language: Language) {
    var lines = [
      "| what happens | files spoilt | facts kept | promised | losses without a message |",
      "|---|---:|---:|---:|---|",
    ]
    for one in measured where one.mutants > 0 {
      let promise = one.mutation.promise.map { "\(Int($0)) %" } ?? ""
      let silent = one.silent.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(
        separator: ", ")
      lines.append(
        "| \(one.mutation.rawValue) | \(one.mutants) | \(one.kept.roundedDown) % | \(promise) | "
          + "\(silent.isEmpty ? "none" : silent) |")
    }
    text = lines.joined(separator: "\n") + "\n"
  }

  private static let page = Fixtures.repository.appending(path: "docs/forgiveness.md")

  /// The table of that name as the page has it; written there first when RIHLA_REWRITE_GOLDENS is set.
  static func documented(for table: String, rewrittenFrom actual: String) throws -> String {
    // The tables are measured side by side.
    try writing.withLock { _ in try read(table, actual) }
  }

  private static let writing = Mutex(())

  private static func read(_ table: String, _ actual: String) throws -> String {
    let start = "<!-- \(table): written by make goldens -->\n"
    let end = "<!-- end -->"
    let page = String(decoding: try Data(contentsOf: page), as: UTF8.self)
    let parts = page.components(separatedBy: start)
    guard parts.count == 2, let close = parts[1].range(of: end) else { return "" }
    if ProcessInfo.processInfo.environment["RIHLA_REWRITE_GOLDENS"] != nil {
      try Data((parts[0] + start + actual + parts[1][close.lowerBound...]).utf8).write(to: Self.page)
      return actual
    }
    return String(parts[1][..<close.lowerBound])
  }
}

extension Double {
  /// With one decimal, never more than it is: 99.96 is not 100.
  var roundedDown: Double { (self * 10).rounded(.down) / 10 }
}
