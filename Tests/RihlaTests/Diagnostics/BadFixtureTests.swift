import Foundation
import JourneySyntax
import TestSupport
import Testing

@testable import JourneyProject

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

  /// What a fixture wants `rihla check` to be asked beside its file, a line an argument.
  private func arguments(of name: String) throws -> [String] {
    guard Fixtures.names(in: "bad/\(name)").contains("arguments.txt") else { return [] }
    return String(decoding: try Fixtures.bytes("bad/\(name)/arguments.txt"), as: UTF8.self)
      .split(separator: "\n").map(String.init)
  }

  @Test(arguments: names)
  func saysItsCode(name: String) throws {
    let code = try #require(ProblemCatalogue.code(String(name.prefix(4))))
    let further = try arguments(of: name)
    let run = try Run(["check", "model.journey", "--format", "short"] + further, in: copy(name))
    #expect(run.output.contains(" \(code.level.word(in: .english)) \(code.rawValue): "), "\(run.output)")
    // What is asked for besides is a finding of its own.
    let isFound = run.output.contains(": error J") || !further.isEmpty
    #expect(run.errors.isEmpty && run.status == (isFound ? 1 : 0))
  }

  /// The rows of tables and the days of git are read by the program alone, so their messages are kept here.
  @Test(arguments: names.filter { $0.hasPrefix("J3") || $0.hasPrefix("J6") }, Language.allCases)
  func saysItsMessages(name: String, language: Language) throws {
    let asked = ["check", "model.journey", "--format", "short", "--language", language.rawValue]
    let run = try Run(asked + arguments(of: name), in: copy(name))
    let golden = "bad/\(name)/rows.\(language.rawValue).txt"
    #expect(try run.output == Fixtures.golden(golden, rewrittenFrom: run.output))
  }

  @Test(arguments: names)
  func fixingIsDoneOnce(name: String) throws {
    let scratch = try copy(name)
    _ = try Run("fix", "model.journey", in: scratch)
    let fixed = try scratch.bytes(of: "model.journey")
    let again = try Run("fix", "model.journey", in: scratch).output
    #expect(["Nothing to fix.", "لا شيء يحتاج إلى تصحيح."].contains(where: again.contains))
    #expect(try scratch.bytes(of: "model.journey") == fixed)
  }
}
