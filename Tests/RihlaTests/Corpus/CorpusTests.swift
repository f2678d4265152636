import Foundation
import TestSupport
import Testing

/// What people wrote is read as it was when it was frozen: whoever changes how something is read finds here whose file
/// it is. What is new may be added to what is read of a file; nothing may be lost.
@Suite struct CorpusTests {
  static let folder = Fixtures.repository.appending(path: "Tests/Corpus/2026-11")

  /// A folder of files that belong together.
  struct Case: CustomStringConvertible, Sendable {
    var path: String
    var description: String { path }
    var url: URL { CorpusTests.folder.appending(path: path) }
    /// What was read of it.
    var golden: URL { CorpusTests.folder.appending(path: path + ".txt") }
  }

  static let cases: [Case] = {
    let kinds = FileManager.default.subpaths(atPath: folder.path) ?? []
    let read = kinds.filter { $0.hasSuffix(".txt") }.map { Case(path: String($0.dropLast(4))) }
    return read.sorted { $0.path < $1.path }
  }()

  @Test(arguments: cases) func isReadAsItWas(_ frozen: Case) throws {
    let read = try FrozenReading(of: frozen.url.path).lines
    if ProcessInfo.processInfo.environment["RIHLA_FREEZE"] != nil {
      try Data(read.map { $0 + "\n" }.joined().utf8).write(to: frozen.golden)
    }
    let golden = String(decoding: try Data(contentsOf: frozen.golden), as: UTF8.self)
    let expected = golden.split(separator: "\n").map(String.init)
    for line in expected.without(read) { Issue.record("\(frozen): no longer read: \(line)") }
    // A message that was not there is another reading, too.
    for line in read.without(expected) where line.contains(": message · ") {
      Issue.record("\(frozen): was not said: \(line)")
    }
  }

  @Test func nothingOfTheCorpusIsLeftOut() {
    #expect(Self.cases.count > 100)
  }
}

extension [String] {
  /// Those that `others` has not, or has fewer times.
  fileprivate func without(_ others: [String]) -> [String] {
    var counts = others.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    return filter { line in
      counts[line, default: 0] -= 1
      return counts[line, default: 0] < 0
    }
  }
}
