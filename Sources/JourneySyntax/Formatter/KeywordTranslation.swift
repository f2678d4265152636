/// Finds the keywords of a file that are certain, and says them in another language.
///
/// A keyword is certain when it is spelled right and stands before its colon, or alone as a part and what has no name may. Typos and missing
/// colons are guesses: they are left as written, for `fix` to settle first.
struct KeywordTranslation {
  let language: Language

  /// Which bytes of a line are its keyword, and its canonical spelling; nil when it stays as it is.
  func keyword(of field: FieldSyntax) -> (written: Range<Int>, spelling: String)? {
    guard let keyword = field.keyword, field.language != language, let written = field.keywordRange,
      field.colon != nil || KeywordTable.entry(keyword).role == .part || !keyword.needsLabel
    else { return nil }
    let bytes = field.tree.source.bytes
    guard KeywordIndex.exact(Folding.fold(bytes.span.extracting(written)))?.keyword == keyword,
      !Self.hasDirectionMark(written, in: bytes)
    else { return nil }
    return (written, keyword.spelling(in: language))
  }

  /// Marks between a keyword's words would go with it, and they are never touched.
  private static func hasDirectionMark(_ phrase: Range<Int>, in bytes: [UInt8]) -> Bool {
    var i = phrase.lowerBound
    while i < phrase.upperBound {
      let (scalar, length) = Scalars.decode(bytes.span, at: i)
      if scalar.isBidiControl { return true }
      i += length
    }
    return false
  }
}
