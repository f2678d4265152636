import Foundation
import JourneySyntax
import TestSupport
import Testing

@Suite("Forgiveness")
struct MutationTests {
  /// The examples written in a language, but for the one that only tries ways of writing single values: it is no
  /// journey that anybody would spoil.
  static func examples(in language: Language) -> [Example] {
    (ExampleFile.shown + ExampleFile.good).filter { !$0.path.contains("/values/") }.map(Example.init)
      .filter { $0.tree.language == language }
  }

  @Test("keeps what was meant, and tells of what it loses", arguments: Language.allCases)
  func forgives(language: Language) throws {
    let examples = Self.examples(in: language)
    let measured = Mutation.allCases.map { Forgiveness(of: $0, in: examples) }
    for forgiveness in measured where forgiveness.mutants > 0 {
      if let promise = forgiveness.mutation.promise {
        #expect(forgiveness.kept >= promise, "\(language) \(forgiveness.mutation.rawValue)")
      }
    }
    // All that the page tells takes a minute and a half of a machine's time.
    guard Sampling.isWhole else { return }
    let table = MutationTable(measured, in: language).text
    #expect(try table == MutationTable.documented(for: language.rawValue, rewrittenFrom: table))
  }
}
