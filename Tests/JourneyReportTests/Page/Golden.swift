import TestSupport
import Testing

/// A text that was looked at once and must not change unseen.
func expectGolden(_ text: String, _ name: String, at location: SourceLocation = #_sourceLocation) throws {
  let golden = try Fixtures.golden("report/\(name)", rewrittenFrom: text)
  #expect(text == golden, "\(name) differs from its golden", sourceLocation: location)
}
