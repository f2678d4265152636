import JourneyModel
import JourneySyntax
import TestSupport
import Testing

@Suite("The model of a formatted file")
struct FormattedModelTests {
  @Test(
    "is the same, and so are the problems, however spoilt the file",
    arguments: ExampleFile.all.sampled(every: 5))
  func same(file: ExampleFile) {
    for text in [file.bytes] + Spoiling.variants(of: file.bytes, edited: 12, seed: 17) {
      let before = ResolutionTests.resolve(bytes: text)
      let after = ResolutionTests.resolve(bytes: FormattedText(of: before.tree).bytes)
      let shown = String(decoding: text, as: UTF8.self)
      #expect(after.resolution.model.withoutLines == before.resolution.model.withoutLines, "\(shown)")
      #expect(after.resolution.problems.map(\.code) == before.resolution.problems.map(\.code), "\(shown)")
    }
  }

  @Test(
    "is the same with keywords of another language", arguments: ExampleFile.all.sampled(every: 5),
    Language.allCases)
  func translated(file: ExampleFile, language: Language) {
    for text in [file.bytes] + Spoiling.variants(of: file.bytes, edited: 8, seed: 19) {
      let before = ResolutionTests.resolve(bytes: text)
      var after = ResolutionTests.resolve(bytes: FormattedText(of: before.tree, language: language).bytes)
      after.resolution.model.settings.language = before.resolution.model.settings.language
      let shown = String(decoding: text, as: UTF8.self)
      #expect(after.resolution.model.withoutLines == before.resolution.model.withoutLines, "\(shown)")
    }
  }

  @Test("keeps a language that a setting chose")
  func pinned() {
    let tree = ResolutionTests.resolve(bytes: Array("Setting:\nLanguage: English\nJourney: J\n".utf8)).tree
    let after = ResolutionTests.resolve(bytes: FormattedText(of: tree, language: .arabic).bytes)
    #expect(after.tree.language == .arabic && after.resolution.model.settings.language == .english)
  }
}

extension Model {
  /// The model as text without the numbers of lines: they move when empty lines go.
  var withoutLines: String { "\(self)".replacing(#/line: \d+/#, with: "") }
}

extension ResolutionTests {
  static func resolve(bytes: [UInt8]) -> (tree: SyntaxTree, resolution: Resolution) {
    let tree = SyntaxTree(parsing: SourceText(file: "model.journey", bytes: bytes))
    return (tree, Resolution(resolving: [ModelFile(path: "model.journey", tree: tree)]))
  }
}
