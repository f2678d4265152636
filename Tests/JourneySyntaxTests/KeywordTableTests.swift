import JourneySyntax
import TestSupport
import Testing

@Suite("Keyword table")
struct KeywordTableTests {
  @Test("has one row a keyword, in the order of the keywords")
  func order() {
    #expect(KeywordTable.entries.map(\.keyword) == Keyword.allCases)
  }

  /// Said in a journey, "Personas" lists those it is for, and a typo of the heading would open another one there.
  private static let near: Set<Set<String>> = [["Persona", "Personas"]]

  @Test("spells different keywords of one language at a distance of at least 2", arguments: Language.allCases)
  func distance(language: Language) {
    let spellings = KeywordIndex.spellings.filter { $0.language == language }
    for (i, a) in spellings.enumerated() {
      for b in spellings[(i + 1)...] where a.keyword != b.keyword && !Self.near.contains([a.text, b.text]) {
        let distance = EditDistance.between(a.text.foldedScalars, b.text.foldedScalars, atMost: 3)
        #expect(distance >= 2, "\(a.text) and \(b.text)")
      }
    }
  }

  @Test("has keywords that a set tells apart, however many")
  func sets() {
    var set = KeywordSet()
    for (number, keyword) in Keyword.allCases.enumerated() {
      #expect(set.insert(keyword) && !set.insert(keyword))
      #expect(Keyword.allCases.count(where: set.contains) == number + 1)
    }
  }

  @Test("has every keyword with help in both languages", arguments: Keyword.allCases)
  func complete(keyword: Keyword) {
    let entry = KeywordTable.entry(keyword)
    for language in Language.allCases {
      #expect(!entry.spellings(in: language).isEmpty)
      #expect(!entry.help(in: language).isEmpty)
    }
  }

  @Test("is found by every spelling, in any case, with tashkeel and tatweel")
  func found() {
    for spelling in KeywordIndex.spellings {
      let shouted = spelling.text.uppercased().replacing("ا", with: "اَ").replacing(" ", with: "  ")
      let found = KeywordIndex.exact(Folding.fold(Array(shouted.utf8).span))
      #expect(found?.keyword == spelling.keyword, "\(spelling.text)")
    }
  }

  @Test("repeats only where it stands, and knows every block it names")
  func consistent() {
    for entry in KeywordTable.entries {
      #expect(entry.repeatsIn.allSatisfy(entry.standsIn.contains))
      #expect(entry.standsIn.allSatisfy { KeywordTable.entry($0).role != .field })
      #expect(KeywordIndex.mostWords >= entry.english.map { $0.split(separator: " ").count }.max() ?? 0)
    }
  }
}

extension String {
  var foldedScalars: [UInt32] { folded.unicodeScalars.map(\.value) }
}
