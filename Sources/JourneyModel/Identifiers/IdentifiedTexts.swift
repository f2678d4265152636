import JourneySyntax

/// Files with an id on every heading that can be referred to.
///
/// An id made from a label never changes what something else refers to: it is no other thing's id or label among the
/// files that share their names. Only a reference that named nothing may find its heading by it.
package struct IdentifiedTexts: Sendable {
  /// The bytes of each file given, in the same order.
  package let bytes: [[UInt8]]

  /// Files that use each other share their names; built-in measures and headings without a label get no id.
  package init(of files: [ModelFile]) {
    var ids = files.map { _ in [NewIdentifier]() }
    for group in UseGraph(files).groups() {
      for id in Self.newIdentifiers(for: group.flatMap { Self.headings(of: $0, files[$0].tree) }) {
        ids[id.file].append(id)
      }
    }
    bytes = zip(files, ids).map { file, ids in
      Self.insert(ids.sorted { $0.position < $1.position }, into: file.tree.source.bytes)
    }
  }

  private struct Heading {
    var file: Int
    var keyword: Keyword
    var language: Language
    var name: Name
    /// After the label's last byte.
    var end: Int

    var keys: NameKeys {
      keyword == .persona ? NameKeys(of: Persona(name: name)) : NameKeys(of: name)
    }

    /// What people call it: of a persona, the words before the first comma.
    var spokenName: String { keyword == .persona ? Persona(name: name).shortName : name.label }
  }

  private struct NewIdentifier {
    var file: Int
    var position: Int
    var id: String
  }

  private static let named: [Keyword] = [.persona, .measure, .source, .journey, .step, .opportunity]

  private static func headings(of file: Int, _ tree: SyntaxTree) -> [Heading] {
    tree.nodes.indices.lazy.map(tree.field).compactMap { block in
      guard block.node.kind == .heading, !block.node.isImplied, let keyword = block.keyword,
        named.contains(keyword)
      else { return nil }
      let label = block.heading
      guard !label.label.isEmpty, label.unclosed == nil else { return nil }
      let name = Name(label: tree.text(label.label), id: label.id.map(tree.text), place: block.place)
      if keyword == .measure, Measure.isBuiltIn(name) { return nil }
      return Heading(
        file: file, keyword: keyword, language: block.language, name: name, end: label.label.upperBound)
    }
  }

  private static func newIdentifiers(for headings: [Heading]) -> [NewIdentifier] {
    named.flatMap { keyword in
      let same = headings.filter { $0.keyword == keyword }
      var free = FreeIdentifiers(of: keyword, beside: keyword == .measure ? Measure.builtIn.map(\.name) : [])
      for (index, heading) in same.enumerated() {
        free.take(heading.name, heading.keys, of: index)
      }
      return same.enumerated().compactMap { index, heading -> NewIdentifier? in
        guard heading.name.id == nil else { return nil }
        let word = keyword.spelling(in: heading.language)
        let wanted = Identifier.derived(from: heading.spokenName) ?? Identifier.derived(from: word) ?? word
        return NewIdentifier(file: heading.file, position: heading.end, id: free.give(wanted, to: index))
      }
    }
  }

  private static func insert(_ ids: [NewIdentifier], into bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + ids.count * (Identifier.mostLetters + 3))
    var position = 0
    for id in ids {
      output += bytes[position..<id.position]
      output += " [\(id.id)]".utf8
      position = id.position
    }
    return output + bytes[position...]
  }
}
