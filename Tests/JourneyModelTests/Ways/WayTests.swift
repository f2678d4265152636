import Foundation
import JourneySyntax
import TestSupport
import Testing

@Suite("Twenty ways of writing a journey")
struct WayTests {
  /// Of all facts of all ways, in per cent.
  static let promise = 95.0

  @Test("are read, or their meaning is proposed", arguments: Language.allCases)
  func areUnderstood(language: Language) throws {
    let ways = try Self.ways(in: language)
    #expect(ways.count == 20)
    #expect(ways.understood >= Self.promise)
    let table = Self.table(of: ways)
    #expect(try table == MutationTable.documented(for: "ways \(language.rawValue)", rewrittenFrom: table))
  }

  private static func ways(in language: Language) throws -> [Way] {
    let code = language.rawValue
    let journey = String(decoding: try Fixtures.bytes("ways/journey.\(code).journey"), as: UTF8.self)
    return try Fixtures.names(in: "ways/\(code)").map { name in
      let text = String(decoding: try Fixtures.bytes("ways/\(code)/\(name)"), as: UTF8.self)
      return try Way(
        name: String(name.dropFirst(3).dropLast(4)), text: text, meaning: journey,
        isTable: name.contains("table"))
    }
  }

  /// A row for each way that is not read whole, and one for all.
  private static func table(of ways: [Way]) -> String {
    var lines = ["| written with | facts | read | read or proposed |", "|---|---:|---:|---:|"]
    for way in ways where way.unread.count > 0 {
      lines.append(
        "| \(way.name.replacing("-", with: " ")) | \(way.facts) | \(way.facts - way.unread.count) "
          + "| \(way.facts - way.lost.count) |")
    }
    let all = ways.reduce(0) { $0 + $1.facts }
    lines.append("| all twenty | \(all) | \(ways.read.roundedDown) % | \(ways.understood.roundedDown) % |")
    return lines.joined(separator: "\n") + "\n"
  }
}
