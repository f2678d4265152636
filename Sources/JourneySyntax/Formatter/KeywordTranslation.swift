/// Finds the keywords of a file that are certain, and says them in another language.
///
/// A keyword is certain when it is spelled right and stands before its colon, or alone as a part may. Typos and missing
/// colons are guesses: they are left as written, for `fix` to settle first.
struct KeywordTranslation {
  private let language: Language
  private let bytes: [UInt8]

  init(to language: Language, of bytes: [UInt8]) {
    self.language = language
    self.bytes = bytes
  }

  /// Which bytes of a node's line are its keyword, and its canonical spelling; nil when it stays as it is.
  func keyword(of node: Node) -> (written: Range<Int>, spelling: String)? {
    guard let keyword = node.keyword, !node.isImplied, node.language != language else { return nil }
    let phrase = phrase(of: node)
    guard !phrase.isEmpty,
      KeywordIndex.exact(Folding.fold(bytes.span.extracting(phrase)))?.keyword == keyword,
      !hasDirectionMark(phrase)
    else { return nil }
    return (phrase, KeywordTable.entry(keyword).spellings(in: language)[0])
  }

  /// What stands before the colon, else before a bracket, else in all of the line.
  private func phrase(of node: Node) -> Range<Int> {
    var lexer = Lexer(bytes, from: Int(node.start))
    guard let line = lexer.next() else { return 0..<0 }
    let content = line.contentStart..<line.contentEnd
    let end = line.colon?.lowerBound ?? content.first { bytes[$0] == UInt8(ascii: "[") } ?? content.upperBound
    return HeadingLabel.trim(bytes, content.lowerBound..<end)
  }

  /// Marks between a keyword's words would go with it, and they are never touched.
  private func hasDirectionMark(_ phrase: Range<Int>) -> Bool {
    var i = phrase.lowerBound
    while i < phrase.upperBound {
      let (scalar, length) = Scalars.decode(bytes.span, at: i)
      if scalar.isBidiControl { return true }
      i += length
    }
    return false
  }
}
