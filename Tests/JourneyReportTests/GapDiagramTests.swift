import Foundation
import JourneyReport
import Testing

@Suite struct GapDiagramTests {
  /// `RIHLA_REWRITE_GOLDENS=1 swift test --filter GapDiagramTests` writes the goldens anew, to be reviewed as a diff.
  @Test(arguments: GapDiagramSample.all.map(\.name))
  func dotIsAsAgreed(name: String) throws {
    let sample = try #require(GapDiagramSample.all.first { $0.name == name })
    let golden = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Fixtures/diagram/\(name).dot").standardizedFileURL
    if ProcessInfo.processInfo.environment["RIHLA_REWRITE_GOLDENS"] == "1" {
      try sample.diagram.dot.write(to: golden, atomically: true, encoding: .utf8)
    }
    #expect(try sample.diagram.dot == String(contentsOf: golden, encoding: .utf8))
  }

  @Test(arguments: GapDiagramSample.all.map(\.name))
  func look(name: String) throws {
    let sample = try #require(GapDiagramSample.all.first { $0.name == name })
    try sample.diagram.svg().write(toFile: "/tmp/dg/\(name).html", atomically: true, encoding: .utf8)
  }
}
