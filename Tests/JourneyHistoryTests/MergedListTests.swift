import JourneyModel
import JourneySyntax
import TestSupport
import Testing

/// A merge cuts lists where the model does, however they are written.
@Suite struct MergedListTests {
  private static let pieces = [
    "a", "b c", "سداد", ", ", ",", "،", "; ", "؛", " ", "[", "]", "[d, e]", "[f؛g]",
  ]

  @Test func whatBothAddedIsInTheList() {
    var random = RandomNumbers(seed: 31)
    var merges = 0
    for _ in 0..<300 {
      let list = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        Self.pieces.randomElement(using: &random) ?? ""
      }.joined()
      let items = channels(of: file(list))
      let (text, conflicts) = merged(file(list + "، one"), file(list + ", two"), from: file(list))
      // Of things of one name nobody knows which is meant.
      guard conflicts == 0, !items.isEmpty, Set(items.map(\.folded)).count == items.count else { continue }
      #expect(channels(of: text) == items + ["one", "two"], "\(list)")
      merges += 1
    }
    #expect(merges > 150)
  }

  private func file(_ list: String) -> String { "Persona: A [a]\n  Channels: \(list)\n" }

  private func channels(of text: String) -> [String] {
    let tree = SyntaxTree(parsing: SourceText(file: "a.journey", bytes: Array(text.utf8)))
    let model = Resolution(resolving: [ModelFile(path: "a.journey", tree: tree)]).model
    return model.personas.first?.channels ?? []
  }
}
