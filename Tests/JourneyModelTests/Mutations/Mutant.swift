import JourneyModel
import JourneySyntax
import TestSupport

/// An example file with what it uses, read as people gave it.
struct Example {
  let path: String
  let text: String
  let tree: SyntaxTree
  let resolution: Resolution
  let facts: Facts

  init(_ file: ExampleFile) {
    path = file.path
    text = String(decoding: file.bytes, as: UTF8.self)
    tree = Self.tree(file.bytes, path)
    resolution = Self.resolve(tree, path)
    facts = Facts(of: resolution.model)
  }

  /// The file read in another form, with the same files beside it.
  func reread(_ text: String) -> Resolution { reread(Array(text.utf8)) }

  func reread(_ bytes: [UInt8]) -> Resolution { Self.resolve(Self.tree(bytes, path), path) }

  private static let files = Dictionary(
    uniqueKeysWithValues: (ExampleFile.shown + ExampleFile.good).map { ($0.path, tree($0.bytes, $0.path)) })

  private static func tree(_ bytes: [UInt8], _ path: String) -> SyntaxTree {
    SyntaxTree(parsing: SourceText(file: path, bytes: bytes))
  }

  private static func resolve(_ tree: SyntaxTree, _ path: String) -> Resolution {
    var files = [ModelFile(path: path, tree: tree)]
    for used in tree.usedPaths {
      guard let path = RelativePath.resolve(used, beside: path), let tree = Self.files[path] else { continue }
      if !files.contains(where: { $0.path == path }) { files.append(ModelFile(path: path, tree: tree)) }
    }
    return Resolution(resolving: files)
  }
}

/// A line of an example that a slip of the hand may hit.
struct ExampleLine {
  let node: Node
  let block: Keyword?
  /// The bytes of the keyword.
  let phrase: Range<Int>
  /// The colon behind it.
  let colon: Int?

  /// The lines that keywords stand on.
  static func all(of tree: SyntaxTree) -> [ExampleLine] {
    var blocks: [(end: Int32, keyword: Keyword?)] = []
    return tree.nodes.indices.compactMap { index in
      let node = tree.nodes[index]
      while let last = blocks.last, Int(last.end) <= index { blocks.removeLast() }
      let block = blocks.last?.keyword
      if Int(node.subtreeEnd) > index + 1 || node.kind == .heading || node.kind == .part {
        blocks.append((node.subtreeEnd, node.keyword))
      }
      guard node.keyword != nil, !node.isImplied else { return nil }
      let bytes = tree.source.bytes
      let line = Int(node.start)..<Int(node.end)
      let colon = line.first { bytes[$0] == 0x3A }
      let content = line.first { bytes[$0] != 0x20 } ?? line.lowerBound
      let end = colon ?? line.first { bytes[$0] == 0x0A } ?? line.upperBound
      return ExampleLine(
        node: node, block: block, phrase: HeadingLabel.trim(bytes, content..<end), colon: colon)
    }
  }

  var isStructural: Bool { node.kind == .heading || node.kind == .part }
}

/// A spoilt version of an example.
struct Mutant {
  var bytes: [UInt8]
  /// What was on the line that was hit, when it was one.
  var hit: Keyword?
  /// The line's bytes in the example.
  var line: Range<Int>?
  /// How the facts change by nothing but what was done to their text.
  var changesText: ((String) -> String)?
}
