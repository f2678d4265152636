/// Writes the lines of a tree, each at the indentation of its level.
///
/// Headings stand at the margin, stages and steps too: a journey of three levels would otherwise push every fact to the
/// middle of the screen. Whatever else a block, part or field holds stands one level deeper than it. A comment stands
/// with the line that it is about, which is the next one; after the last one it closes the file, at the margin.
struct Layout {
  /// A node that holds others, and the level of those.
  private struct Holder {
    var end: Int
    var level: Int
  }

  private static let indentation = Array("  ".utf8)

  private let tree: SyntaxTree
  private let lexer: Lexer
  private let translation: KeywordTranslation?
  private let lineEnd: [UInt8]
  private(set) var output: [UInt8] = []

  private var holders: [Holder] = []
  /// The first node not yet written: blank lines and comments wait for the line that they stand before.
  private var firstWaiting = 0
  private var hasBlankToWrite = false
  /// True at the start too: an empty line there would be one too many.
  private var isAfterBlank = true

  init(of tree: SyntaxTree, language: Language?) {
    self.tree = tree
    lexer = Lexer(tree.source.bytes)
    translation = language.map(KeywordTranslation.init)
    lineEnd = Self.lineEnd(of: tree)
    output.reserveCapacity(tree.source.bytes.count + tree.source.bytes.count / 8)
  }

  /// CRLF where most lines end so, else LF.
  private static func lineEnd(of tree: SyntaxTree) -> [UInt8] {
    let bytes = tree.source.bytes
    var pairs = 0
    var others = 0
    for node in tree.nodes where node.end > node.start {
      let last = Int(node.end) - 1
      guard bytes[last].isLineEnd else { continue }
      let isPair = bytes[last] == .lineFeed && last > Int(node.start) && bytes[last - 1] == .carriageReturn
      if isPair { pairs += 1 } else { others += 1 }
    }
    return pairs > others ? [.carriageReturn, .lineFeed] : [.lineFeed]
  }

  mutating func writeAll() {
    for (index, node) in tree.nodes.enumerated() {
      let level = enter(index)
      if node.kind == .blank || node.kind == .comment || node.isImplied { continue }
      writeWaiting(before: index, level: level)
      write(tree.field(at: index), level: level)
      firstWaiting = index + 1
    }
    writeWaiting(before: tree.nodes.count, level: 0)
  }

  /// The level of a node's line. Notes the level of what it holds.
  private mutating func enter(_ index: Int) -> Int {
    let node = tree.nodes[index]
    while let holder = holders.last, holder.end <= index { holders.removeLast() }
    if node.kind == .mergeMark || node.kind == .otherVersion { return 0 }
    // A field that climbs out of a part stands with its step's other fields.
    let level = node.kind == .heading ? 0 : node.climbs ? 1 : holders.last?.level ?? 0
    if Int(node.subtreeEnd) > index + 1 {
      // What an implied part holds has no line to stand under.
      holders.append(Holder(end: Int(node.subtreeEnd), level: node.isImplied ? level : level + 1))
    }
    return level
  }

  private mutating func writeWaiting(before index: Int, level: Int) {
    for waiting in firstWaiting..<index where !tree.nodes[waiting].isImplied {
      write(tree.field(at: waiting), level: level)
    }
  }

  private mutating func write(_ field: FieldSyntax, level: Int) {
    let line = field.line
    let content = lexer.content(of: line)
    switch field.node.kind {
    case .blank: writeBlank(padding: line.lowerBound..<content.lowerBound)
    case .mergeMark, .otherVersion:
      // Whoever ends the merge compares these with what git has: only their line ends change.
      startLine()
      output.append(contentsOf: tree.source.bytes[tree.source.bytes.withoutLineEnd(line)])
      output.append(contentsOf: lineEnd)
    default:
      startLine()
      indent(to: allowedLevel(of: content, in: line, wanted: level))
      writeMarks(of: line.lowerBound..<content.lowerBound)
      writeContent(content, of: field)
      output.append(contentsOf: lineEnd)
    }
  }

  /// Seven signs in a row are a mark of a merge at the margin only, so such a line neither leaves the margin nor comes
  /// to it.
  private func allowedLevel(of content: Range<Int>, in line: Range<Int>, wanted: Int) -> Int {
    guard lexer.looksLikeMergeMark(content) else { return wanted }
    return content.lowerBound == line.lowerBound ? 0 : max(1, wanted)
  }

  private mutating func startLine() {
    if hasBlankToWrite { output.append(contentsOf: lineEnd) }
    hasBlankToWrite = false
    isAfterBlank = false
  }

  /// Empty lines become one, which is written before the next line, so that none ends the file. One with direction
  /// marks or a byte order mark is kept, without its blanks.
  private mutating func writeBlank(padding: Range<Int>) {
    let before = output.count
    writeMarks(of: padding)
    if output.count > before {
      output.append(contentsOf: lineEnd)
      hasBlankToWrite = false
      isAfterBlank = true
    } else if !isAfterBlank {
      hasBlankToWrite = true
    }
  }

  private mutating func indent(to level: Int) {
    for _ in 0..<level { output.append(contentsOf: Self.indentation) }
  }

  /// The padding before a line's content without its blanks: direction marks, and a byte order mark.
  private mutating func writeMarks(of padding: Range<Int>) {
    let bytes = tree.source.bytes
    var i = padding.lowerBound
    while i < padding.upperBound {
      let (scalar, length) = Scalars.decode(bytes.span, at: i)
      if !scalar.isBlank { output.append(contentsOf: bytes[i..<i + length]) }
      i += length
    }
  }

  private mutating func writeContent(_ content: Range<Int>, of field: FieldSyntax) {
    let bytes = tree.source.bytes
    guard let translated = translation?.keyword(of: field) else {
      output.append(contentsOf: bytes[content])
      return
    }
    output.append(contentsOf: bytes[content.lowerBound..<translated.written.lowerBound])
    output.append(contentsOf: translated.spelling.utf8)
    output.append(contentsOf: bytes[translated.written.upperBound..<content.upperBound])
  }
}
