import Foundation
import TestSupport
import Testing

@testable import JourneyPictures

/// Codes that phones read, beside those of another program for the same text.
@Suite struct QRCodeTests {
  @Test(arguments: ["version-4", "version-7"]) func itIsTheCodeOfTheStandard(name: String) throws {
    let file = Fixtures.repository.appending(path: "Tests/Fixtures/qr/\(name).txt")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
    let code = try #require(QRCode(of: lines[0]))
    #expect(code.modules.map { String($0.map { $0 ? "#" : "." }) } == Array(lines.dropFirst()))
  }

  @Test func aTextTakesTheSmallestCodeThatHoldsIt() {
    // Bytes that the versions 1 to 10 hold with the error correction M, as the standard's table 7 says.
    let most = [14, 26, 42, 62, 84, 106, 122, 152, 180, 213]
    for (place, bytes) in most.enumerated() {
      #expect(QRCode(of: String(repeating: "x", count: bytes))?.size == 21 + 4 * place)
      #expect(
        QRCode(of: String(repeating: "x", count: bytes + 1))?.size == (place < 9 ? 25 + 4 * place : nil))
    }
  }

  @Test func itsPathHasAQuietZone() throws {
    let path = try #require(QRCode(of: "A")).path
    #expect(path.hasPrefix("M4 4h1v1h-1z"))
  }
}
