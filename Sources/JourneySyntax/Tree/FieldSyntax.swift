/// One line of a tree as what it says: a typed view of its node, made where somebody asks. It holds no text, and copies
/// none before it is asked for. Headings and parts are lines too: a view of them has their label and what stands in them.
package struct FieldSyntax: Sendable {
  /// The file that the line is in; all ranges count its bytes.
  package let tree: SyntaxTree
  /// Index into the tree's nodes.
  package let index: Int

  /// The view of a node.
  package init(_ index: Int, in tree: SyntaxTree) {
    self.tree = tree
    self.index = index
  }

  /// The record of the tree that is seen.
  package var node: Node { tree.nodes[index] }

  /// What the line opens or fills; nil for lines without a keyword.
  package var keyword: Keyword? { node.keyword }

  /// Of the keyword as it is spelled here.
  package var language: Language { node.language }

  /// The line, with the file as people know it.
  package var place: Place { Place(file: tree.source.file, line: Int(node.line)) }

  /// The canonical spelling of its keyword in the language that it was written in; empty without a keyword.
  package var spelling: String {
    let node = node
    return node.keyword.map { $0.spelling(in: node.language) } ?? ""
  }
}

extension FieldSyntax: Equatable {
  /// Whether both are the same node of the same tree.
  package static func == (a: FieldSyntax, b: FieldSyntax) -> Bool { a.index == b.index && a.tree === b.tree }
}

/// What it says.
extension FieldSyntax {
  /// Where the value stands: on the keyword's line, blanks at its ends aside.
  package var value: Range<Int> { node.value }

  /// The bytes of the value.
  package var valueBytes: ArraySlice<UInt8> { tree.source.bytes[value] }

  /// The value with the lines that go on with it.
  package var fullText: String { tree.fullText(of: index) }

  /// The same; nil when it is empty or `?`, which is to be asked.
  package var written: String? {
    let text = fullText
    if text.utf8.count > Self.longestOpenMark { return text }
    return text.isEmpty || OpenMark.isAll(of: text) ? nil : text
  }

  /// The value's range under the same condition.
  package var writtenValue: Range<Int>? {
    let value = value
    return value.count > Self.longestOpenMark || written != nil ? value : nil
  }

  /// `?` alone: known to be open.
  package var isLeftOpen: Bool { value.count <= Self.longestOpenMark && OpenMark.isAll(of: fullText) }

  /// The bytes of `؟`.
  private static let longestOpenMark = 2

  /// A heading's value taken apart: the ranges of its label and its id.
  package var heading: HeadingLabel { HeadingLabel(tree.source.bytes, value: value) }

  /// The things of a list between its commas, trimmed, without empty ones.
  package var items: [Range<Int>] { WrittenList.items(of: tree.source.bytes, in: value) }

  /// Where the value refers to something: each pair of brackets with what is between them.
  package var references: [Range<Int>] {
    let bytes = tree.source.bytes
    var found: [Range<Int>] = []
    var open: Int?
    for i in value {
      if bytes[i] == UInt8(ascii: "[") { open = i }
      if bytes[i] == UInt8(ascii: "]"), let start = open {
        found.append(start..<i + 1)
        open = nil
      }
    }
    return found
  }
}

/// Its line.
extension FieldSyntax {
  /// The whole line, with its end.
  package var line: Range<Int> { Int(node.start)..<Int(node.end) }

  /// The line without its end, blanks and all.
  package var content: Range<Int> { tree.source.bytes.withoutLineEnd(line) }

  /// The colon after its keyword; nil where it has none.
  package var colon: Range<Int>? { keywordLine.flatMap(colon) }

  /// Where its keyword stands, as it is spelled here; nil for lines without one.
  package var keywordRange: Range<Int>? {
    guard let line = keywordLine else { return nil }
    let end = colon(of: line)?.lowerBound ?? (value.isEmpty ? line.contentEnd : value.lowerBound)
    return HeadingLabel.trim(tree.source.bytes, line.contentStart..<max(line.contentStart, end))
  }

  /// The line as the lexer cuts it; nil where it has no keyword.
  private var keywordLine: Line? {
    guard node.keyword != nil, !node.isImplied else { return nil }
    var lexer = Lexer(tree.source.bytes, from: line.lowerBound)
    return lexer.next()
  }

  /// One that stands in the value is not the keyword's.
  private func colon(of line: Line) -> Range<Int>? {
    line.colon.flatMap { value.isEmpty || $0.upperBound <= value.lowerBound ? $0 : nil }
  }

  /// The blanks that the line starts with.
  package var indentation: String {
    let bytes = tree.source.bytes
    let start = Int(node.start)
    var end = start
    while end < bytes.count, bytes[end] == .space || bytes[end] == .tab { end += 1 }
    return tree.text(start..<end)
  }
}

/// What stands in it.
extension FieldSyntax {
  /// Steps from line to line over what they hold.
  package struct Children: Sequence, IteratorProtocol {
    private let tree: SyntaxTree
    private var indices: SyntaxTree.Children

    /// The lines directly inside a node, or inside the file where it is nil.
    fileprivate init(of node: Int?, in tree: SyntaxTree) {
      self.tree = tree
      indices = tree.children(of: node)
    }

    /// The next line; nil after the last.
    package mutating func next() -> FieldSyntax? { indices.next().map { FieldSyntax($0, in: tree) } }
  }

  /// The lines directly inside.
  package var children: Children { Children(of: index, in: tree) }

  /// Those of them that are fields.
  package var fields: [FieldSyntax] { children.filter { $0.node.kind == .field } }

  /// Those of them that are parts of a step.
  package var parts: [FieldSyntax] { children.filter { $0.node.kind == .part } }

  /// The first of its fields with this keyword.
  package func field(_ keyword: Keyword) -> FieldSyntax? {
    children.first { $0.node.kind == .field && $0.keyword == keyword }
  }

  /// After the last line in it that says something: blank lines at its end are not its own.
  package var contentEnd: Int {
    let last = (index..<Int(node.subtreeEnd)).last {
      tree.nodes[$0].kind != .blank && !tree.nodes[$0].isImplied
    }
    return last.map { FieldSyntax($0, in: tree).content.upperBound } ?? Int(node.start)
  }
}

extension SyntaxTree {
  /// The view of a node.
  package func field(at index: Int) -> FieldSyntax { FieldSyntax(index, in: self) }

  /// The views of the lines directly inside the file.
  package var blocks: FieldSyntax.Children { FieldSyntax.Children(of: nil, in: self) }
}
