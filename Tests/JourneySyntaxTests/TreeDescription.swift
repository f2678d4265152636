import JourneySyntax

extension SyntaxTree {
  /// The tree as text: one line a node, indented by what holds it.
  var description: String {
    var lines: [String] = []
    describe(nil, depth: 0, into: &lines)
    return lines.joined(separator: "\n") + "\n"
  }

  private func describe(_ parent: Int?, depth: Int, into lines: inout [String]) {
    for child in children(of: parent) {
      let node = nodes[child]
      let keyword = node.keyword.map { " \($0)" } ?? ""
      let implied = node.isImplied ? " (implied)" : ""
      let value = text(node.value)
      let shown = value.isEmpty ? "" : " \"\(value)\""
      let indent = String(repeating: "  ", count: depth)
      lines.append("\(indent)\(node.kind)\(keyword)\(implied)\(shown)")
      describe(child, depth: depth + 1, into: &lines)
    }
  }
}
