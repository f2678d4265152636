import JourneySyntax
import TestSupport
import Testing

@testable import JourneyWords

@Suite struct GlossaryTests {
  private static let terms = Glossary.subjects.flatMap(\.terms)

  @Test("every term has a key of its own, in small letters")
  func keys() {
    let keys = Self.terms.map(\.key)
    #expect(Set(keys).count == keys.count)
    for key in keys { #expect(key.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(key)") }
  }

  @Test("nothing is left empty, in either language", arguments: Language.allCases)
  func complete(language: Language) {
    for term in Self.terms {
      let texts = term.forms(in: language) + term.avoided(in: language) + [term.meaning(in: language)]
      for text in texts { #expect(!text.isEmpty && text == text.trimmed, "\(term.key)") }
      let isArabic = term.meaning(in: language).unicodeScalars.contains(where: \.isRightToLeft)
      #expect(isArabic == (language == .arabic), "\(term.key)")
    }
  }

  @Test("an Arabic noun knows its article")
  func articles() {
    for term in Self.terms {
      guard case .noun(let indefinite, let definite, let plural, let definitePlural, _) = term.arabic else {
        continue
      }
      #expect(definite.contains("ال") && definite != indefinite, "\(term.key)")
      #expect((plural == nil) == (definitePlural == nil), "\(term.key)")
      #expect(definitePlural.map { $0.contains("ال") && $0 != plural } ?? true, "\(term.key)")
    }
  }

  @Test("two terms share no name", arguments: Language.allCases)
  func ownNames(language: Language) {
    var owners: [String: String] = [:]
    for term in Self.terms {
      for form in Set(term.forms(in: language)) {
        #expect(owners.updateValue(term.key, forKey: form) == nil, "\(form) of \(term.key)")
      }
    }
  }

  @Test("what one term is not called no other is", arguments: Language.allCases)
  func avoided(language: Language) {
    let names = Set(Self.terms.flatMap { $0.forms(in: language) })
    for term in Self.terms {
      for name in term.avoided(in: language) { #expect(!names.contains(name), "\(name) of \(term.key)") }
    }
  }

  /// Fields that models still write with another word than the glossary's, until the table has it too.
  private static let unsettled: Set<Keyword> = [.scale, .reach, .item]

  @Test("a term that is written with a keyword is called as the keyword is")
  func keywords() {
    #expect(Self.unsettled.isSubset(of: Self.terms.compactMap(\.keyword)))
    for term in Self.terms {
      guard let keyword = term.keyword else { continue }
      let entry = KeywordTable.entry(keyword)
      for language in Language.allCases {
        let spellings = entry.spellings(in: language).map { $0.lowercased() }
        let agrees = term.forms(in: language).contains { form in
          spellings.contains { $0 == form || $0.hasPrefix(form + " ") || form.hasPrefix($0 + " ") }
        }
        let isSettled = language == .english || !Self.unsettled.contains(keyword)
        #expect(agrees == isSettled, "\(term.key)")
      }
    }
  }

  @Test("the pages in docs are what the glossary says", arguments: Language.allCases)
  func pages(language: Language) throws {
    let page = GlossaryPage(words: Words(language: language)).markdown
    let file = "../../docs/glossary\(language == .english ? "" : ".\(language.rawValue)").md"
    #expect(try page == Fixtures.golden(file, rewrittenFrom: page))
  }
}
