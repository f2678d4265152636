package import JourneySyntax

/// What somebody asks `rihla explain` about.
package enum Topic {
  /// The language is that of the spelling asked for.
  case keyword(Keyword, Language)
  /// A message's code.
  case code(any Problem.Code)

  /// The keyword or code that is written, in either language; keywords also nearly right.
  package init?(_ written: String) {
    let trimmed = written.trimmed
    if let code = ProblemCatalogue.code(trimmed.uppercased()) {
      self = .code(code)
      return
    }
    let phrase = trimmed.hasSuffix(":") ? String(trimmed.dropLast()) : trimmed
    let folded = Folding.fold(Array(phrase.utf8).span)
    guard
      let spelling = KeywordIndex.exact(folded) ?? KeywordIndex.meant(by: folded.span, among: { _ in true })
    else { return nil }
    self = .keyword(spelling.keyword, spelling.language)
  }
}
