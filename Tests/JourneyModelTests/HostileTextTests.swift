import JourneyModel
import JourneySyntax
import TestSupport
import Testing

/// Texts that nobody writes and somebody sends. Each is long enough that work which grows with its square would not end.
@Suite("Hostile text")
struct HostileTextTests {
  struct Attack: CustomTestStringConvertible {
    var testDescription: String
    var text: String
    /// A code that must be told, when there is one.
    var code: String?

    init(_ name: String, _ text: String, code: String? = nil) {
      testDescription = name
      self.text = text
      self.code = code
    }
  }

  private static let many = 20_000
  private static let part = "Journey: J\nStep: S\nActual\n"

  private static func lines(_ line: (Int) -> String) -> String {
    (0..<many).map { line($0) + "\n" }.joined()
  }

  static let attacks = [
    Attack("a line of 10 MB", "Journey: " + String(repeating: "word ", count: 2_000_000)),
    Attack("10 MB without a blank", String(repeating: "a:", count: 5_000_000), code: "J105"),
    Attack(
      "a score after 1 MB of blanks", part + "Score: CSAT\(String(repeating: " \t", count: 500_000))x",
      code: "J107"),
    Attack("1 MB of digits", part + "Feeling: \(String(repeating: "9", count: 1_000_000))"),
    Attack(
      "a label of 1 MB above many problems",
      "Journey: J\nStep: \(String(repeating: "long ", count: 200_000))\n" + lines { _ in "Importance: no" },
      code: "J107"),
    Attack(
      "1 MB of brackets", "Persona: P\nJourney: J\nFor: \(String(repeating: "[", count: 1_000_000))",
      code: "J103"),
    Attack("1 MB of commas", "Journey: J\nFor: \(String(repeating: ",", count: 1_000_000))"),
    Attack(
      "many things named in one line", "Journey: J\nMeasured by: " + (0..<many).map { "n\($0)," }.joined(),
      code: "J120"),
    Attack("one id many times", "Journey: J\n" + lines { _ in "Step: S [s]" }, code: "J131"),
    Attack(
      "one label many times",
      "Journey: J\n" + lines { _ in "Step: S" } + lines { "Opportunity: O\($0)\nFixes: S" }, code: "J121"),
    Attack(
      "many unknown names",
      "Journey: J\n" + lines { "Step: S [s\($0)]" } + lines { "Opportunity: O\nFixes: [t\($0)]" },
      code: "J120"),
    Attack(
      "a journey that goes on many times",
      "Journey: J\n" + lines { "Opportunity: O\($0)\nStep: S\($0)\nstray" }),
    Attack(
      "many columns and many steps",
      "Source: S\nFile: s.csv\n" + lines { "Column: c\($0) = CSAT at [s\($0)]" } + "Journey: J\n"
        + lines { "Step: S\($0) [s\($0)]\nActual" }, code: "J401"),
    Attack(
      "many journeys and many columns",
      "Source: S\nFile: s.csv\n" + lines { "Column: c\($0) = CSAT" } + lines { "Journey: J\($0)" }),
    Attack("many marks of merges", lines { _ in "<<<<<<< ours\na\n=======\nb" }, code: "J160"),
    Attack(
      "many merges",
      "Journey: J\n" + lines { _ in "<<<<<<< ours\nStep: a\n=======\nStep: b\n>>>>>>> theirs" }, code: "J160"),
    Attack(
      "direction marks that never close", part + lines { _ in "Thought: \u{202E}pay\u{2066} less" },
      code: "J501"),
    Attack("NUL bytes", "Journey: J\u{0}\nStep:\u{0}\n\u{0}Actual\nThought: \u{0}\n"),
    Attack(
      "many texts that look like fields", part + "Thought: so\n" + lines { "Weather\($0): fine" },
      code: "J104"),
    Attack(
      "many steps, each after the next", "Journey: J\n" + lines { "Step: S\($0)\nActual\nAfter: S\($0 + 1)" }),
  ]

  @Test("is read to its end, and told of", arguments: attacks.sampled(every: 3))
  func endures(attack: Attack) {
    let resolution = ResolutionTests.resolve(text: attack.text)
    if let code = attack.code { #expect(resolution.problems.contains { $0.code == code }) }
    for problem in resolution.problems.prefix(3) {
      for language in Language.allCases { #expect(problem.message(in: language).utf8.count < 2_000) }
    }
  }

  @Test("of 100,000 steps gives 100,000 steps")
  func manySteps() {
    let text = "Journey: J\n" + (0..<100_000).map { "Step: S\($0)\n" }.joined()
    #expect(ResolutionTests.resolve(text: text).model.journeys[0].steps.count == 100_000)
  }

  @Test("of files that all use each other tells of some circles, not of all")
  func circles() {
    let count = 300
    let uses = (0..<count).map { "Use: \($0).journey\n" }.joined()
    let files = (0..<count).map { number in
      let path = "\(number).journey"
      return ModelFile(path: path, tree: SyntaxTree(parsing: SourceText(file: path, bytes: Array(uses.utf8))))
    }
    let circles = Resolution(resolving: files).problems.count { $0.code == "J140" }
    #expect((1...100).contains(circles))
  }

  @Test("in a chain of Use lines as deep as files allow is followed to its end")
  func deepChain() {
    let count = 5_000
    let files = (0..<count).map { number in
      let path = "\(number).journey"
      let text = "Use: \(number + 1).journey\nJourney: J\(number)\n"
      return ModelFile(path: path, tree: SyntaxTree(parsing: SourceText(file: path, bytes: Array(text.utf8))))
    }
    let resolution = Resolution(resolving: files)
    #expect(resolution.model.journeys.count == count)
    #expect(resolution.problems.filter { $0.level == .error }.map(\.code) == ["J141"])
  }
}
