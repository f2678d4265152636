import Foundation
import JourneyModel
import JourneySyntax
import TestSupport
import Testing

@Suite("Resolution")
struct ResolutionTests {
  static let good = Fixtures.names(in: "good").map { "good/\($0)" }
  static let bad = Fixtures.names(in: "bad").map { "bad/\($0)" }

  /// Resolves `model.journey` of a fixture with the files it uses.
  static func resolve(_ fixture: String) throws -> Resolution {
    var paths = ["model.journey"]
    var files: [ModelFile] = []
    var next = 0
    while next < paths.count {
      let path = paths[next]
      next += 1
      guard let bytes = try? Fixtures.bytes("\(fixture)/\(path)") else { continue }
      let tree = SyntaxTree(parsing: SourceText(file: path, bytes: bytes))
      files.append(ModelFile(path: path, tree: tree))
      for used in tree.usedPaths.compactMap({ RelativePath.resolve($0, beside: path) })
      where !paths.contains(used) {
        paths.append(used)
      }
    }
    return Resolution(resolving: files)
  }

  static func resolve(text: String) -> Resolution {
    let tree = SyntaxTree(parsing: SourceText(file: "model.journey", bytes: Array(text.utf8)))
    return Resolution(resolving: [ModelFile(path: "model.journey", tree: tree)])
  }

  static func messages(_ problems: [Problem], in language: Language) -> String {
    problems.map { problem in
      let story = problem.story.map { " (\($0.words(in: language)))" } ?? ""
      let level = problem.level.word(in: language)
      return "\(problem.place.file):\(problem.place.line): \(level) \(problem.code): "
        + problem.message(in: language) + story + "\n"
    }.joined()
  }

  @Test("gives the model of its golden", arguments: good)
  func model(fixture: String) throws {
    let description = try Self.resolve(fixture).model.description
    #expect(try description == Fixtures.golden("\(fixture)/model.txt", rewrittenFrom: description))
  }

  @Test("says what its golden says, in both languages", arguments: good + bad)
  func messages(fixture: String) throws {
    let resolution = try Self.resolve(fixture)
    for language in Language.allCases {
      let messages = Self.messages(resolution.problems, in: language)
      let path = "\(fixture)/messages.\(language.rawValue).txt"
      #expect(try messages == Fixtures.golden(path, rewrittenFrom: messages))
    }
  }

  /// What is wrong in the rows of a table is known once they are read, and what is stale once somebody asks.
  static let badWithoutRows = bad.filter { !$0.hasPrefix("bad/J3") && !$0.hasPrefix("bad/J6") }

  @Test("has the code that a bad fixture is named for", arguments: badWithoutRows)
  func code(fixture: String) throws {
    let code = fixture.dropFirst(4).prefix(4)
    #expect(try Self.resolve(fixture).problems.contains { $0.code == code })
  }

  @Test("finds no error or warning in a good fixture", arguments: good)
  func clean(fixture: String) throws {
    #expect(try Self.resolve(fixture).problems.allSatisfy { $0.level == .hint })
  }

  @Test("reads the same model from English and from Arabic keywords", arguments: good)
  func translated(fixture: String) throws {
    let text = String(decoding: try Fixtures.bytes("\(fixture)/model.journey"), as: UTF8.self)
    let tree = SyntaxTree(parsing: SourceText(file: "model.journey", bytes: Array(text.utf8)))
    for language in Language.allCases {
      for spelling in [0, 1] {
        let translated = Self.resolve(text: tree.translated(to: language, spelling: spelling))
        var model = translated.model
        model.settings.language = Self.resolve(text: text).model.settings.language
        #expect(model == Self.resolve(text: text).model)
      }
    }
  }

  @Test("keeps what was left open with a question mark, in a score too")
  func leftOpen() {
    let resolution = Self.resolve(
      text: "Journey: A\nStep: B\nIdeal\nScore: CSAT ?\nEvidence: ؟\nEvidence: ?\nThought: Why?\nDuration:\n")
    let part = resolution.model.journeys[0].steps[0].ideal
    #expect(part?.leftOpen == [.score, .evidence])
    #expect(part?.thoughts == ["Why?"])
    #expect(part?.scores == [])
    #expect(!resolution.problems.contains { $0.level == .error })
  }

  @Test("tells every problem with the story of its block")
  func stories() {
    let problems = Self.resolve(
      text: "Journey: J\nFor: [x]\nStep: S [s]\nOpportunity: O\nFixes: [y]\nValue: high\n"
    ).problems
    #expect(problems.compactMap { $0.story?.label } == ["J", "O", "O"])
  }

  @Test("marks the name that is meant, and offers the nearest")
  func names() {
    let text = "Journey: J\nStep: S [pay]\nOpportunity: O\nFixes: [pay], [payment], Py\n"
    let problems = Self.resolve(text: text).problems.filter { $0.code == "J120" }
    let marked = problems.map { String(decoding: Array(text.utf8)[$0.bytes ?? 0..<0], as: UTF8.self) }
    // One error a line is told: the first.
    #expect(marked == ["[payment]"])
    #expect(problems.first?.fix == Problem.Fix(.likely, replacing: 54..<63, with: "[pay]"))
  }

  @Test("proposes the level of known words, which is read once it is written")
  func likelyLevels() {
    for (words, level) in [("4 times asked, annoyed", 2), ("3 إلى ٤ ساعات، غاضب", 1), ("a bit happy", 5)] {
      let text = "Journey: J\nStep: S\nIdeal\nFeeling: \(words)\n"
      let asked = Self.resolve(text: text)
      #expect(asked.model.journeys[0].steps[0].ideal?.feeling == Feeling(level: nil, words: words))
      let fixes = asked.problems.filter { $0.code == "J404" }.compactMap(\.fix)
      #expect(fixes.map(\.confidence) == [.likely])
      let mended = String(decoding: fixes.applied(to: Array(text.utf8)), as: UTF8.self)
      #expect(
        Self.resolve(text: mended).model.journeys[0].steps[0].ideal?.feeling
          == Feeling(level: level, words: words))
    }
  }

  @Test("takes a name of one letter for no other of one letter")
  func shortNames() {
    let problems = Self.resolve(text: "Persona: Ada [a]\nJourney: J\nFor: [e]\n").problems
    #expect(problems.map(\.code) == ["J120"])
    #expect(problems.first?.fix == nil)
  }

  @Test("scores count once a measure and part, and name their measure where there are several")
  func scores() {
    let several = Self.resolve(
      text:
        "Journey: J\nStep: A\nActual\nScore: CSAT 3\nScore: CSAT 2\nScore: CSAT 80 %\nStep: B\nActual\nScore: NPS -12\nScore: 3.5\n"
    )
    #expect(several.problems.filter { $0.level > .hint }.map(\.code) == ["J114", "J212"])
    #expect(several.model.journeys.first?.steps[0].actuals.first?.scores.map(\.value) == [3, 80])
    let one = Self.resolve(text: "Journey: J\nStep: A\nIdeal\nScore: CSAT 4\nActual\nScore: 3.5\n")
    #expect(one.problems.allSatisfy { $0.level == .hint })
    for written in ["3 - 4", "CSAT 3.2 - 3.4", "CSAT 3 1"] {
      let odd = Self.resolve(text: "Journey: J\nStep: A\nIdeal\nScore: \(written)\n")
      #expect(odd.problems.map(\.code).contains("J107"))
    }
  }

  @Test(
    "items of the agenda last as long as they say",
    arguments: [
      ("20 min Actual", 20, "Actual"), ("2 hours Ideal", 120, "Ideal"), ("1.5 h", 90, ""),
      ("٢ ساعات المثالي", 120, "المثالي"),
      ("15 Welcome", 15, "Welcome"), ("Welcome", nil, "Welcome"),
    ])
  func agenda(written: String, minutes: Double?, topic: String) {
    let item = Self.resolve(text: "Agenda\nItem: \(written)\n").model.agenda.first
    #expect(item?.minutes == minutes)
    #expect(item?.topic == topic)
  }

  @Test(
    "counts no Actual as everybody's behind which something is written",
    arguments: ["?", ",", "[x]", "nobody"])
  func actualForSome(written: String) {
    for line in ["Actual: \(written)", "Actual [x]", "Actual [x]:"] {
      let text = "Journey: J\nStep: S\nIdeal\nFeeling: 4 calm\n\(line)\nFeeling: 1 lost\n"
      #expect(Self.resolve(text: text).model.journeys[0].steps[0].actuals == [])
    }
  }

  @Test("reads an id whose bracket is not closed as if it were")
  func unclosed() {
    let open = Self.resolve(text: "Journey: J\nStep: S [s]\nActual\nFeeling: 2 sad\nBack to: [s\n")
    let closed = Self.resolve(text: "Journey: J\nStep: S [s]\nActual\nFeeling: 2 sad\nBack to: [s]\n")
    #expect(open.model == closed.model)
    #expect(open.model.journeys[0].steps[0].actuals[0].loops.count == 1)
  }

  @Test("counts the first of two fields that stand once")
  func first() {
    let step = Self.resolve(text: "Journey: J\nStep: S\nImportance: 3\nImportance: 5\n").model.journeys[0]
      .steps[0]
    #expect(step.importance == 3)
    let climbing = Self.resolve(
      text: "Journey: J\nStep: S\nReach: 30 %\nActual\nFeeling: 2 sad\nReach: 50 %\n")
    #expect(climbing.model.journeys[0].steps[0].reach == 30)
  }

  @Test("keeps the first of a field that stands once in its block, though it is repeated in others")
  func onceHere() {
    let notes = "  Note: one\n  Note: two\n"
    let resolution = Self.resolve(text: "Journey: J\nStage: A\n\(notes)Step: S\n\(notes)")
    let journey = resolution.model.journeys[0]
    #expect(journey.stages[0].note == "one" && journey.steps[0].notes == ["one", "two"])
  }

  @Test("rounds a count that is not whole")
  func counts() {
    let resolution = Self.resolve(text: "Source: S\n  File: s.csv\n  Invited: 12.7\nJourney: J\n")
    #expect(resolution.model.sources[0].invited == 13)
  }

  @Test("survives 100,000 steps each after the next, and a circle of them")
  func longOrder() {
    var text = "Journey: J\n"
    for step in 0..<20_000 {
      text += "Step: \(step) [s\(step)]\nActual\nFeeling: 2 sad\nAfter: [s\((step + 1) % 20_000)]\n"
    }
    let resolution = Self.resolve(text: text)
    #expect(resolution.problems.count { $0.code == "J220" } == 1)
    #expect(Set(resolution.model.journeys[0].actualOrder).count == 20_000)
  }
}

extension SyntaxTree {
  /// The file with its keywords in another language, or by another spelling of it.
  func translated(to language: Language, spelling index: Int) -> String {
    nodes.map { node in
      let line = text(Int(node.start)..<Int(node.end))
      guard let keyword = node.keyword, !node.isImplied else { return line }
      let spellings = KeywordTable.entry(keyword).spellings(in: language)
      let spelling = spellings[min(index, spellings.count - 1)]
      let value = text(node.value)
      return value.isEmpty ? "\(spelling):\n" : "\(spelling): \(value)\n"
    }.joined()
  }
}
