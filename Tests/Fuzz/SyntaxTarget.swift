import JourneySyntax

/// Any bytes become a tree whose lines tile them, with every problem and every edit inside the file; its layout keeps
/// what it says, and is its own layout.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: data, count: count))
  let tree = SyntaxTree(parsing: SourceText(file: "model.journey", bytes: bytes))
  expectTiling(tree)
  for problem in tree.problems {
    if let place = problem.bytes { expectInside(place, bytes) }
    for edit in problem.fix?.edits ?? [] { expectInside(edit.bytes, bytes) }
    for language in Language.allCases { precondition(!problem.message(in: language).isEmpty) }
  }
  expectLayout(of: tree)
  // Mending ends: what the certain fixes leave is read as well as anything else.
  let certain = tree.problems.compactMap(\.fix).filter { $0.confidence == .certain }
  expectTiling(SyntaxTree(parsing: SourceText(file: "model.journey", bytes: certain.applied(to: bytes))))
  return 0
}

private func expectTiling(_ tree: SyntaxTree) {
  var position = 0
  for (index, node) in tree.nodes.enumerated() {
    precondition(Int(node.start) == position && node.end >= node.start)
    precondition(Int(node.subtreeEnd) > index && Int(node.subtreeEnd) <= tree.nodes.count)
    precondition(node.value.lowerBound >= position && node.value.upperBound <= Int(node.end))
    position = Int(node.end)
  }
  precondition(position == tree.source.bytes.count)
}

private func expectLayout(of tree: SyntaxTree) {
  let bytes = FormattedText(of: tree).bytes
  let formatted = SyntaxTree(parsing: SourceText(file: "model.journey", bytes: bytes))
  precondition(FormattedText(of: formatted).bytes == bytes)
  precondition(formatted.problems.map(\.code) == tree.problems.map(\.code))
  precondition(formatted.language == tree.language)
}

private func expectInside(_ range: Range<Int>, _ bytes: [UInt8]) {
  precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
}
