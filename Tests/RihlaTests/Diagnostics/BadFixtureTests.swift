import Foundation
import JourneySyntax
import TestSupport
import Testing

/// Every bad fixture through the built program: it says the code that the fixture is named for.
@Suite struct BadFixtureTests {
  static let names = Fixtures.names(in: "bad")

  private func copy(_ name: String) throws -> Scratch {
    let scratch = try Scratch()
    for file in Fixtures.names(in: "bad/\(name)") where !file.hasSuffix(".txt") {
      try scratch.write(Fixtures.bytes("bad/\(name)/\(file)"), to: file)
    }
    return scratch
  }

  @Test(arguments: names)
  func saysItsCode(name: String) throws {
    let code = try #require(Problem.Code(rawValue: String(name.prefix(4))))
    let run = try Run("check", "model.journey", "--format", "short", in: copy(name))
    #expect(run.output.contains(" \(code.level.word(in: .english)) \(code.rawValue): "), "\(run.output)")
    #expect(run.errors.isEmpty && run.status == (run.output.contains(": error J") ? 1 : 0))
  }

  /// The rows of tables are read by the program alone, so their messages are kept here.
  @Test(arguments: names.filter { $0.hasPrefix("J3") }, Language.allCases)
  func saysItsMessages(name: String, language: Language) throws {
    let run = try Run(
      "check", "model.journey", "--format", "short", "--language", language.rawValue, in: copy(name))
    let golden = "bad/\(name)/rows.\(language.rawValue).txt"
    #expect(try run.output == Fixtures.golden(golden, rewrittenFrom: run.output))
  }

  @Test(arguments: names)
  func fixingIsDoneOnce(name: String) throws {
    let scratch = try copy(name)
    _ = try Run("fix", "model.journey", in: scratch)
    let fixed = try scratch.bytes(of: "model.journey")
    #expect(try Run("fix", "model.journey", in: scratch).output.contains("Nothing to fix."))
    #expect(try scratch.bytes(of: "model.journey") == fixed)
  }
}
