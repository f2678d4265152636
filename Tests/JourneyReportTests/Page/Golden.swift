import Foundation
import Testing

/// A text that was looked at once and must not change unseen. `RIHLA_REWRITE_GOLDENS=1` writes it anew.
func expectGolden(_ text: String, _ name: String, at location: SourceLocation = #_sourceLocation) throws {
  let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let file = tests.appending(path: "Fixtures/report/\(name)")
  if ProcessInfo.processInfo.environment["RIHLA_REWRITE_GOLDENS"] == "1" {
    try Data(text.utf8).write(to: file)
  }
  let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
  #expect(text == expected, "\(name) differs from its golden", sourceLocation: location)
}
