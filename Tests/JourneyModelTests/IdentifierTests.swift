import JourneySyntax
import TestSupport
import Testing

@testable import JourneyModel

@Suite("Identifiers")
struct IdentifierTests {
  @Test(
    "are the words of a label, in its own letters",
    arguments: [
      ("Pay the fee", "pay-the-fee"), ("Look up — what's needed?", "look-up-whats-needed"),
      ("سَداد الرسوم", "سداد-الرسوم"),
      ("Book a medical test near home this week", "book-a-medical-test-near"), ("Q3 2026", "q3-2026"),
      ("Rechtsschutzversicherungsgesellschaften", "rechtsschutzversicherung"), ("e-mail / app", "e-mail-app"),
      ("\u{200F}دفع\u{200F}", "دفع"), ("İzmir", "i\u{307}zmir"),
    ])
  func derived(label: String, id: String) {
    #expect(Identifier.derived(from: label) == id)
    #expect(HeadingLabel.isID(Array(id.utf8), 0..<id.utf8.count))
  }

  @Test("are not made from signs alone", arguments: ["?", "…", "— / —", "👍"])
  func nothing(label: String) {
    #expect(Identifier.derived(from: label) == nil)
  }

  @Test("are written as the golden says", arguments: Fixtures.names(in: "identifiers"))
  func golden(fixture: String) throws {
    let names = Fixtures.names(in: "identifiers/\(fixture)").filter { $0.hasPrefix("given.") }
    let files = try names.map { name in
      let source = SourceText(file: name, bytes: try Fixtures.bytes("identifiers/\(fixture)/\(name)"))
      return ModelFile(path: name, tree: SyntaxTree(parsing: source))
    }
    for (name, bytes) in zip(names, IdentifiedTexts(of: files).bytes) {
      let text = String(decoding: bytes, as: UTF8.self)
      let path = "identifiers/\(fixture)/\(name.replacing("given.", with: "identified."))"
      #expect(try text == Fixtures.golden(path, rewrittenFrom: text))
    }
  }

  @Test("leave the model as it is, and settle at most names that were unknown", arguments: ExampleFile.all)
  func harmless(file: ExampleFile) {
    for text in [file.bytes] + Spoiling.variants(of: file.bytes, edited: 12, seed: 23) {
      let before = ResolutionTests.resolve(bytes: text)
      let bytes = Self.identified(before.tree)
      let after = ResolutionTests.resolve(bytes: bytes)
      let shown = String(decoding: text, as: UTF8.self)
      #expect(Self.identified(after.tree) == bytes, "\(shown)")
      let codes = before.resolution.problems.map(\.code)
      guard !codes.contains("J120") else { continue }
      #expect(after.resolution.problems.map(\.code) == codes, "\(shown)")
      #expect(after.resolution.model.withoutIDs == before.resolution.model.withoutIDs, "\(shown)")
    }
  }

  @Test("are given to every heading that has a label and no bracket left open", arguments: ExampleFile.all)
  func complete(file: ExampleFile) {
    let tree = ResolutionTests.resolve(bytes: file.bytes).tree
    let model = ResolutionTests.resolve(bytes: Self.identified(tree)).resolution.model
    let names = model.personas.map(\.name) + model.journeys.flatMap { $0.steps.map(\.name) }
    #expect(names.allSatisfy { $0.id != nil || $0.label == "…" })
    let steps = model.journeys.flatMap(\.steps).compactMap { $0.name.id.map(NameKey.init(id:)) }
    #expect(Set(steps).count == steps.count || file.path.contains("J131"))
  }

  private static func identified(_ tree: SyntaxTree) -> [UInt8] {
    IdentifiedTexts(of: [ModelFile(path: "model.journey", tree: tree)]).bytes[0]
  }
}

extension Model {
  /// The model as text without ids and the numbers of lines.
  fileprivate var withoutIDs: String {
    var model = self
    for index in personas.indices { model.personas[index].name.id = nil }
    for index in measures.indices { model.measures[index].name.id = nil }
    for index in sources.indices { model.sources[index].name.id = nil }
    for index in opportunities.indices { model.opportunities[index].name.id = nil }
    for index in journeys.indices {
      model.journeys[index].name.id = nil
      for step in journeys[index].steps.ids { model.journeys[index].steps[step].name.id = nil }
    }
    return model.withoutLines
  }
}
