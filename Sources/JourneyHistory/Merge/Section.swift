import JourneySyntax

/// A line of a file with all that belongs to it: the empty lines and comments before it, the lines that go on with it,
/// and the sections inside it.
struct Section {
  /// The kind of its line; of an implied block there is none.
  var kind: Node.Kind
  var keyword: Keyword?
  /// A field of a step, written inside one of its parts.
  var climbs = false
  /// Where it stands; nil at the margin of the file.
  var parent: Int?
  var children: [Int] = []
  /// The bytes of the empty lines and comments before its line.
  var lead: Range<Int>
  /// The bytes of its line and of those that go on with it.
  var own: Range<Int>
  /// The bytes of what it says: after the colon, or all of a line without one.
  var value: Range<Int>
  /// What it says, without the way it is laid out.
  var content: String
  /// What that means, however it is written.
  var meaning: String
  /// Of headings.
  var label = ""
  var id: String?

  /// What its id is compared by.
  var key: String? { id?.lowercased() }
}

/// A file as sections. Together with the tail, their leads and own bytes are all of it, each byte once and in order.
struct SectionTree {
  let bytes: [UInt8]
  private(set) var sections: [Section] = []
  /// The sections at the margin.
  private(set) var roots: [Int] = []
  /// The empty lines and comments after the last section.
  private(set) var tail: Range<Int> = 0..<0
  /// Somebody left a merge open here.
  private(set) var hasOpenMerge = false

  init(of tree: SyntaxTree) {
    bytes = tree.source.bytes
    var open: [(section: Int, end: Int)] = []
    var leadStart = 0
    for (index, node) in tree.nodes.enumerated() {
      while let last = open.last, last.end <= index { open.removeLast() }
      switch node.kind {
      case .blank, .comment: continue
      case .mergeMark, .otherVersion:
        hasOpenMerge = true
        continue
      case .text:
        if let last = sections.indices.last {
          sections[last].own = sections[last].own.lowerBound..<Int(node.end)
        }
        leadStart = Int(node.end)
        continue
      default: break
      }
      let start = node.isImplied ? Int(node.start) : leadStart
      let section = Self.section(
        tree.field(at: index), lead: start..<Int(node.start), in: open.last?.section)
      sections.append(section)
      if let parent = section.parent {
        sections[parent].children.append(sections.count - 1)
      } else {
        roots.append(sections.count - 1)
      }
      open.append((sections.count - 1, Int(node.subtreeEnd)))
      if !node.isImplied { leadStart = Int(node.end) }
    }
    tail = leadStart..<bytes.count
  }

  private static func section(
    _ field: FieldSyntax, lead: Range<Int>, in parent: Int?
  ) -> Section {
    let node = field.node
    // What is implied takes no bytes, and what stands before the line that implied it stays with that line.
    let lead = node.isImplied ? Int(node.start)..<Int(node.start) : lead
    var section = Section(
      kind: node.kind, keyword: node.keyword, climbs: node.climbs, parent: parent, lead: lead,
      own: node.isImplied ? lead : field.line, value: node.value, content: "",
      meaning: "")
    section.content = node.isImplied ? "" : field.fullText
    section.meaning = Meaning.of(section.content, saidBy: node.kind == .stray ? nil : node.keyword)
    if node.kind == .heading, !node.isImplied {
      let label = field.heading
      section.label = field.tree.text(label.label)
      section.id = label.id.map(field.tree.text)
    }
    return section
  }

  /// What the comments say before a line and among those that go on with it.
  func comments(at section: Int) -> Set<[UInt8]> {
    comments(in: sections[section].lead).union(comments(in: sections[section].own))
  }

  func comments(in range: Range<Int>) -> Set<[UInt8]> {
    if range.isEmpty { return [] }
    return Set(
      TextLine.lines(of: bytes, in: range).filter(\.isComment).map { Array(bytes[$0.content]) })
  }

  /// A section and everything inside it, in the order of the file.
  func subtree(of section: Int) -> [Int] {
    [section] + sections[section].children.flatMap { subtree(of: $0) }
  }

  /// The block whose fact it is: the step of a field that climbs, else what holds it.
  func owner(of section: Int) -> Int? {
    guard let parent = sections[section].parent else { return nil }
    return sections[section].climbs ? sections[parent].parent : parent
  }
}
