import JourneySyntax

/// Lines as somebody who types sees them.
extension SyntaxTree {
  /// The blanks that a node's line starts with.
  func indentation(of node: Int) -> String {
    let bytes = source.bytes
    let start = Int(nodes[node].start)
    var end = start
    while end < bytes.count, bytes[end] == .space || bytes[end] == .tab { end += 1 }
    return text(start..<end)
  }

  /// A node's line without its line end.
  func lineContent(of node: Int) -> Range<Int> {
    source.bytes.withoutLineEnd(Int(nodes[node].start)..<Int(nodes[node].end))
  }

  /// After the last line that a node holds which says something: blank lines at its end are not its own.
  func contentEnd(of node: Int) -> Int {
    let last = (node..<Int(nodes[node].subtreeEnd)).last { nodes[$0].kind != .blank && !nodes[$0].isImplied }
    return last.map { lineContent(of: $0).upperBound } ?? Int(nodes[node].start)
  }

  /// The fields directly in a part or block.
  func fields(of node: Int) -> [Int] { children(of: node).filter { nodes[$0].kind == .field } }

  /// The first of these fields with this keyword.
  func field(_ keyword: Keyword, of node: Int) -> Int? {
    fields(of: node).first { nodes[$0].keyword == keyword }
  }

  /// The canonical spelling in the language that the file is written in.
  func spelling(of keyword: Keyword, in language: Language) -> String {
    KeywordTable.entry(keyword).spellings(in: language)[0]
  }
}
