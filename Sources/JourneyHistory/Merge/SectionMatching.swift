import JourneySyntax

/// Which section of one file is which of another version of it.
struct SectionMatching {
  /// Parallel to the sections of the first file.
  private(set) var there: [Int?]
  /// Parallel to those of the second.
  private(set) var back: [Int?]

  private let old: SectionTree
  private let new: SectionTree

  /// Whether what is alike is the same: so it is in a version made from another, and not in two that were made apart.
  private let isDescent: Bool

  /// - Parameter isDescent: the second file was made from the first.
  init(of old: SectionTree, and new: SectionTree, isDescent: Bool = true) {
    self.isDescent = isDescent
    self.old = old
    self.new = new
    there = Array(repeating: nil, count: old.sections.count)
    back = Array(repeating: nil, count: new.sections.count)
    for keyword in Self.blocks { matchBlocks(keyword) }
    let resumed = (
      old.roots.filter { old.sections[$0].kind == .resumed },
      new.roots.filter { new.sections[$0].kind == .resumed }
    )
    for (a, b) in zip(resumed.0, resumed.1) { join(a, b) }
    matchParts()
    matchFields()
    // What stands in a part without a place, which is known only now.
    matchFields()
  }

  /// Named blocks, those that hold others first.
  private static let blocks: [Keyword] = [
    .use, .setting, .persona, .measure, .source, .journey, .opportunity, .agenda, .stage, .step,
  ]

  private mutating func join(_ a: Int, _ b: Int) {
    there[a] = b
    back[b] = a
  }

  /// Headings of one kind, wherever in the file they stand: a step may have gone to another stage.
  private mutating func matchBlocks(_ keyword: Keyword) {
    let a = old.sections.indices.filter {
      old.sections[$0].keyword == keyword && old.sections[$0].kind == .heading
    }
    let b = new.sections.indices.filter {
      new.sections[$0].keyword == keyword && new.sections[$0].kind == .heading
    }
    joinEqual(a, b) { $0.sections[$1].key.map { [$0] } }
    // A label need be unique in its journey only, so that what stands in the same block goes first.
    joinEqual(a, b) { [$0.sections[$1].label.folded, $0.home(of: $1)] }
    joinEqual(a, b) { [$0.sections[$1].label.folded] }
    joinAlike(a, b) { tree, section in
      Likeness(of: tree.subtree(of: section).map { tree.sections[$0].content }.joined(separator: " "))
    }
  }

  /// Joins those of one name, in their order where several bear it; nil is no name.
  private mutating func joinEqual(_ a: [Int], _ b: [Int], _ name: (SectionTree, Int) -> [String]?) {
    var bearers: [[String]: [Int]] = [:]
    for section in b.reversed() where back[section] == nil {
      if let name = name(new, section) { bearers[name, default: []].append(section) }
    }
    for section in a where there[section] == nil {
      if let name = name(old, section), let found = bearers[name]?.popLast() { join(section, found) }
    }
  }

  /// Joins what is left by how alike it is.
  private mutating func joinAlike(_ a: [Int], _ b: [Int], _ words: (SectionTree, Int) -> Likeness) {
    let a = a.filter { there[$0] == nil }
    let b = b.filter { back[$0] == nil }
    guard isDescent, !a.isEmpty, !b.isEmpty else { return }
    let pairs = Likeness.pairs(
      a, saying: a.map { words(old, $0) }, b, saying: b.map { words(new, $0) })
    for pair in pairs { join(pair.old, pair.new) }
  }

  private mutating func matchParts() {
    for step in old.sections.indices where old.sections[step].keyword == .step {
      guard let other = there[step] else { continue }
      for keyword in [Keyword.ideal, .actual] {
        let a = old.sections[step].children.filter { old.sections[$0].keyword == keyword }
        let b = new.sections[other].children.filter { new.sections[$0].keyword == keyword }
        // A part that a line opened without naming it is no other's, where both are there.
        joinEqual(a, b) { [$0.sections[$1].meaning, $0.sections[$1].own.isEmpty ? "implied" : "written"] }
        guard isDescent else { continue }
        joinEqual(a, b) { [$0.sections[$1].meaning] }
        joinRest(a, b)
      }
    }
  }

  /// Joins what is left in its order.
  private mutating func joinRest(_ a: [Int], _ b: [Int]) {
    for (a, b) in zip(a.filter { there[$0] == nil }, b.filter { back[$0] == nil }) { join(a, b) }
  }

  /// Fields of blocks that belong together, keyword by keyword.
  private mutating func matchFields() {
    var fields: [[Int]: (old: [Int], new: [Int])] = [:]
    for section in old.sections.indices where there[section] == nil && old.sections[section].isLine {
      let owner = old.owner(of: section)
      guard let other = owner.map({ there[$0] }) ?? -1 else { continue }
      fields[[other, old.sections[section].lineKind], default: ([], [])].old.append(section)
    }
    for section in new.sections.indices where back[section] == nil && new.sections[section].isLine {
      let owner = new.owner(of: section) ?? -1
      fields[[owner, new.sections[section].lineKind], default: ([], [])].new.append(section)
    }
    for group in fields.values where !group.old.isEmpty && !group.new.isEmpty { match(group.old, group.new) }
  }

  private mutating func match(_ a: [Int], _ b: [Int]) {
    joinEqual(a, b) { [$0.sections[$1].content] }
    joinEqual(a, b) { [$0.sections[$1].meaning] }
    guard let first = a.first, old.sections[first].kind == .field else { return }
    // The measure of a score and the target of a loop say which one it is.
    if [.score, .backTo].contains(old.sections[first].keyword) {
      joinEqual(a, b) { [String($0.sections[$1].content.folded.prefix { $0 != " " })] }
    }
    joinAlike(a, b) { Likeness(of: $0.sections[$1].content) }
    let left = (a.filter { there[$0] == nil }, b.filter { back[$0] == nil })
    if left.0.count == 1, left.1.count == 1, isDescent || !old.isRepeatable(first) {
      join(left.0[0], left.1[0])
    }
  }
}

extension Section {
  /// A field, or a line without a place.
  fileprivate var isLine: Bool { kind == .field || kind == .misplaced || kind == .stray }

  /// The same for lines that may be versions of each other.
  fileprivate var lineKind: Int { kind == .field ? Int(keyword?.rawValue ?? 0) : -1 - Int(kind.rawValue) }
}

extension SectionTree {
  /// Whether a field may stand several times where it stands.
  fileprivate func isRepeatable(_ section: Int) -> Bool {
    guard let keyword = sections[section].keyword,
      let owner = owner(of: section).flatMap({ sections[$0].keyword })
    else { return false }
    return KeywordTable.entry(keyword).repeatsIn.contains(owner)
  }

  /// What the block around a section is called.
  fileprivate func home(of section: Int) -> String {
    var home = sections[section].parent
    while let parent = home, sections[parent].keyword != .journey { home = sections[parent].parent }
    return home.map { sections[$0].key ?? sections[$0].label.folded } ?? ""
  }
}
