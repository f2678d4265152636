package import JourneySyntax
package import JourneyWords

/// What somebody asks `rihla explain` about.
package enum Topic {
  /// The language is that of the spelling asked for.
  case keyword(Keyword, Language)
  /// A message's code.
  case code(any Problem.Code)
  /// A word of tables and reports, likewise.
  case word(ReportWord, Language)

  /// The keyword, code or word that is written, in either language; keywords also nearly right, or as people say them; what is the head of a
  /// column is that rather than what people call a keyword.
  package init?(_ written: String) {
    let trimmed = written.trimmed
    if let code = ProblemCatalogue.code(trimmed.uppercased()) {
      self = .code(code)
      return
    }
    let phrase = trimmed.hasSuffix(":") ? String(trimmed.dropLast()) : trimmed
    let folded = Folding.fold(Array(phrase.utf8).span)
    if let spelling = KeywordIndex.exact(folded) {
      self = .keyword(spelling.keyword, spelling.language)
    } else if let found = ReportWord.named(trimmed), found.word.isHead {
      self = .word(found.word, found.language)
    } else if let meaning = SpokenWords.meaning(of: folded), let keyword = meaning.keywords.first {
      self = .keyword(keyword, meaning.language)
    } else if let found = ReportWord.named(trimmed) {
      self = .word(found.word, found.language)
    } else if let near = KeywordIndex.meant(by: folded.span, among: { _ in true }) {
      self = .keyword(near.keyword, near.language)
    } else {
      return nil
    }
  }
}
