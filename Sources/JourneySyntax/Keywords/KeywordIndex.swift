/// Finds keywords by what was written: exactly after folding, or as the typo rule allows.
package enum KeywordIndex {
  /// One spelling of a keyword; a class for the same reason as `KeywordEntry`.
  package final class Spelling: Sendable {
    /// What it spells; other spellings may mean the same.
    package let keyword: Keyword
    /// The language whose column of the table has it.
    package let language: Language
    /// As the table has it.
    package let text: String
    /// Scalars after folding, for distances.
    let scalars: [UInt32]
    /// The same with the article that folding drops: its letters can be swapped too.
    let scalarsWithArticle: [UInt32]
    /// The letters among them: each edit changes at most two of its bits.
    let letters: UInt64

    fileprivate init(_ text: String, of keyword: Keyword, in language: Language) {
      self.keyword = keyword
      self.language = language
      self.text = text
      scalars = KeywordIndex.scalars(of: Folding.fold(Array(text.utf8).span))
      scalarsWithArticle = KeywordIndex.scalars(of: Folding.fold(Array(text.utf8).span, keepsArticle: true))
      letters = KeywordIndex.letters(of: scalars)
    }
  }

  /// The most words a keyword has.
  package static let mostWords = 3
  /// No folded keyword takes more bytes; longer phrases need no look-up.
  package static let mostBytes = 48

  /// All of them in table order; within a row English first, and each language's canonical one first.
  package static let spellings: [Spelling] = KeywordTable.entries.flatMap { entry in
    Language.allCases.flatMap { language in
      entry.spellings(in: language).map { Spelling($0, of: entry.keyword, in: language) }
    }
  }

  /// The length of the longest one; a phrase that is longer by more than a typo means none.
  private static let mostScalars = spellings.map(\.scalarsWithArticle.count).max() ?? 0
  /// The most letters that a typo adds or leaves out.
  private static let mostEdits = 2

  /// A bit for each letter, by its number modulo 64.
  private static func letters(of scalars: [UInt32]) -> UInt64 {
    scalars.reduce(0) { $0 | 1 << UInt64($1 % 64) }
  }

  private static let byFolded: [[UInt8]: Spelling] = Dictionary(
    spellings.map { (Folding.fold(Array($0.text.utf8).span), $0) }, uniquingKeysWith: { first, _ in first })

  private static let byText: [ArraySlice<UInt8>: Spelling] = Dictionary(
    spellings.map { (Array($0.text.utf8)[...], $0) }, uniquingKeysWith: { first, _ in first })

  /// The first spelling of each keyword in a language.
  private static let canonical: [Language: [Keyword: Spelling]] = Dictionary(
    grouping: spellings, by: \.language
  ).mapValues { Dictionary($0.map { ($0.keyword, $0) }, uniquingKeysWith: { first, _ in first }) }

  /// The spelling of a keyword that messages and translations use; every keyword has one in each language.
  static func canonical(_ keyword: Keyword, in language: Language) -> Spelling {
    canonical[language]?[keyword] ?? Spelling(keyword.spelling(in: language), of: keyword, in: language)
  }

  /// The keyword that the table spells with just these bytes.
  static func written(_ bytes: ArraySlice<UInt8>) -> Spelling? {
    bytes.count > mostBytes ? nil : byText[bytes]
  }

  private static func scalars(of bytes: [UInt8]) -> [UInt32] {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value)
  }

  /// The keyword spelled exactly so, after folding.
  package static func exact(_ folded: [UInt8]) -> Spelling? { byFolded[folded] }

  /// The keyword meant by a misspelled phrase, among those that `isCandidate`: one swapped pair away, or, from five
  /// letters on, one letter (two from nine letters on). Ordinary words are no typos. The nearest wins, then table order.
  package static func meant(by phrase: Span<UInt8>, among isCandidate: (Keyword) -> Bool) -> Spelling? {
    if phrase.count > mostBytes * 2 { return nil }
    let folded = Folding.fold(phrase)
    if folded.count > mostBytes || OrdinaryWords.folded.contains(folded) { return nil }
    let written = scalars(of: folded)
    if written.count > mostScalars + mostEdits { return nil }
    let writtenLetters = letters(of: written)
    let writtenWithArticle = scalars(of: Folding.fold(phrase, keepsArticle: true))
    var best: (spelling: Spelling, distance: Int)?
    for spelling in spellings {
      // Lengths are compared first: most differ, and whether a keyword may stand somewhere takes longer to tell.
      guard
        abs(spelling.scalars.count - written.count) <= mostEdits
          || spelling.scalarsWithArticle.count == writtenWithArticle.count,
        isCandidate(spelling.keyword)
      else { continue }
      let letters = spelling.scalars.count { $0 != 0x20 }
      let most = letters >= 9 ? mostEdits : 1
      if EditDistance.isOneSwap(writtenWithArticle, spelling.scalarsWithArticle) {
        if best?.distance ?? .max > 1 { best = (spelling, 1) }
        continue
      }
      if (spelling.letters ^ writtenLetters).nonzeroBitCount > 2 * most { continue }
      let distance = EditDistance.between(written, spelling.scalars, atMost: most)
      guard distance <= most, distance < best?.distance ?? .max else { continue }
      if letters >= 5 || EditDistance.isOneSwap(written, spelling.scalars) { best = (spelling, distance) }
    }
    return best?.spelling
  }
}
