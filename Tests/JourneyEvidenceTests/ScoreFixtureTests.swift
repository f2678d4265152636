import Foundation
import JourneyEvidence
import JourneyModel
import TestSupport
import Testing

/// Tables as people have them, and what is read from them. `RIHLA_REWRITE_GOLDENS=1 swift test` writes the goldens anew, to
/// be reviewed as a diff.
@Suite struct ScoreFixtureTests {
  static let models: [(name: String, model: Model)] =
    [
      ("long-english", Models.licence), ("long-arabic", Models.licenceInArabic),
      ("long-faults", Models.licence), ("wide-english", Models.flight),
      ("wide-arabic", Models.flightInArabic), ("long-arabic-1256", Models.licenceInArabic),
    ] + Models.exports

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/scores")

  static func table(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: "\(name).csv")))
  }

  @Test(arguments: models) func tableIsRead(name: String, model: Model) throws {
    let table = try Self.table(name)
    let text = ScoreReading(of: 0, in: model, bytes: table.span).text(in: model)
    let golden = Self.folder.appending(path: "\(name).txt")
    if ProcessInfo.processInfo.environment["RIHLA_REWRITE_GOLDENS"] != nil {
      try Data(text.utf8).write(to: golden)
    }
    #expect(try text == String(contentsOf: golden, encoding: .utf8))
  }
}
