import JourneySyntax

/// Writes a merged file as it was planned.
struct MergeWriter {
  private let plan: MergePlan
  private let sides: MergeSides
  private let conflict: ConflictText
  private(set) var output: [UInt8] = []
  /// How many pairs of versions stand between marks.
  private(set) var conflicts = 0
  /// What a reader should find, line by line.
  private var expected: [Reading] = []
  /// By item.
  private var isWritten: [Bool]

  /// A line as it is understood: what it says and in which kind of block.
  struct Reading: Equatable {
    var keyword: Keyword?
    var content: String
    var parent: Keyword?
  }

  init(_ plan: MergePlan) {
    self.plan = plan
    sides = plan.sides
    conflict = ConflictText(like: plan.sides.ours.bytes)
    isWritten = plan.items.map { $0.fate == .dropped }
    for child in plan.roots { write(child, in: nil) }
    add(
      around(
        Array(sides.base.bytes[sides.base.tail]), Array(sides.ours.bytes[sides.ours.tail]),
        Array(sides.theirs.bytes[sides.theirs.tail])))
  }

  /// Nothing that the plan has was left out, and the text is read as it was meant.
  func isAsPlanned(_ tree: SectionTree) -> Bool {
    isWritten.allSatisfy(\.self) && Reading.all(in: tree) == expected
  }

  private mutating func add(_ text: [UInt8]) { conflict.add(text, to: &output) }

  private mutating func write(_ child: MergePlan.Child, in parent: Keyword?) {
    switch child {
    case .item(let item): write(item, in: parent)
    case .versions(let ours, let theirs):
      conflicts += 1
      let mine = text(of: ours.compactMap { plan.items[$0].ours }, in: sides.ours, plan.ofOurs)
      let other = text(of: theirs.compactMap { plan.items[$0].theirs }, in: sides.theirs, plan.ofTheirs)
      add(conflict.between(mine, other))
      for item in ours { expect(item, in: parent) }
    }
  }

  /// Sections and what they hold as they stand in their file, what stands before their lines too; of these, those that
  /// aren't written elsewhere.
  private mutating func text(of sections: [Int], in tree: SectionTree, _ itemOf: [Int?]) -> [UInt8] {
    var text: [UInt8] = []
    for section in sections.flatMap(tree.subtree) {
      guard let item = itemOf[section], plan.items[item].isHeldBack else { continue }
      isWritten[item] = true
      conflict.add(Array(tree.bytes[tree.sections[section].lead]), to: &text)
      conflict.add(Array(tree.bytes[tree.sections[section].own]), to: &text)
    }
    return text
  }

  private mutating func write(_ index: Int, in parent: Keyword?) {
    let item = plan.items[index]
    isWritten[index] = true
    add(lead(of: item))
    let section = item.ours.map { sides.ours.sections[$0] } ?? item.theirs.map { sides.theirs.sections[$0] }
    switch MergedLine(of: item, in: sides) {
    case .one(let bytes, let content):
      add(bytes)
      if !bytes.isEmpty { expect(section, content, in: parent) }
    case .conflict(let ours, let theirs, let content):
      conflicts += 1
      add(conflict.between(ours, theirs))
      if !ours.isEmpty { expect(section, content, in: parent) }
    }
    for child in plan.children[index] { write(child, in: section?.keyword) }
  }

  private mutating func expect(_ section: Section?, _ content: String, in parent: Keyword?) {
    expected.append(Reading(keyword: section?.keyword, content: content, parent: parent))
  }

  /// What a reader finds of ours where both versions are written as they stand.
  private mutating func expect(_ item: Int, in parent: Keyword?) {
    guard let top = plan.items[item].ours else { return }
    for inner in sides.ours.subtree(of: top) {
      let section = sides.ours.sections[inner]
      guard let item = plan.ofOurs[inner], plan.items[item].isHeldBack, !section.own.isEmpty else { continue }
      let holder = inner == top ? parent : section.parent.flatMap { sides.ours.sections[$0].keyword }
      expect(section, section.content, in: holder)
    }
  }

  /// The empty lines and comments before a section.
  private func lead(of item: MergePlan.Item) -> [UInt8] {
    let base = item.base.map { Array(sides.base.bytes[sides.base.sections[$0].lead]) } ?? []
    let ours = item.ours.map { Array(sides.ours.bytes[sides.ours.sections[$0].lead]) }
    let theirs = item.theirs.map { Array(sides.theirs.bytes[sides.theirs.sections[$0].lead]) }
    guard let ours, let theirs else { return ours ?? theirs ?? [] }
    return around(base, ours, theirs)
  }

  /// Comments and empty lines of three versions.
  private func around(_ base: [UInt8], _ ours: [UInt8], _ theirs: [UInt8]) -> [UInt8] {
    if ours == base || ours == theirs { return theirs }
    if theirs == base { return ours }
    return LineMerge(base: base, ours: ours, theirs: theirs).together(conflict)
  }
}

extension MergeWriter.Reading {
  /// What a reader finds in a file.
  static func all(in tree: SectionTree) -> [Self] {
    tree.sections.filter { !$0.own.isEmpty }.map { section in
      Self(
        keyword: section.keyword, content: section.content,
        parent: section.parent.flatMap { tree.sections[$0].keyword })
    }
  }
}

extension MergePlan.Item {
  /// It stands in a stretch of which both versions are written.
  fileprivate var isHeldBack: Bool { fate == .contested || fate == .inContested }
}
