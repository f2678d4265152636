import JourneySyntax

/// Writes a merged file as it was planned.
struct MergeWriter {
  private let plan: MergePlan
  private let sides: MergeSides
  private let conflict: ConflictText
  private(set) var output: [UInt8] = []
  private(set) var conflicts: Int
  /// What a reader should find, line by line.
  private var expected: [Reading] = []

  /// A line as it is understood: what it says and in which kind of block.
  private struct Reading: Equatable {
    var keyword: Keyword?
    var content: String
    var parent: Keyword?
  }

  init(_ plan: MergePlan) {
    self.plan = plan
    sides = plan.sides
    conflict = ConflictText(like: plan.sides.ours.bytes)
    conflicts = plan.placeConflicts
  }

  mutating func writeAll() {
    for item in plan.roots { write(item, in: nil) }
    append(
      around(
        Array(sides.base.bytes[sides.base.tail]), Array(sides.ours.bytes[sides.ours.tail]),
        Array(sides.theirs.bytes[sides.theirs.tail])))
  }

  /// The text is read as it was meant.
  var isAsPlanned: Bool {
    let tree = SectionTree(of: SyntaxTree(parsing: SourceText(file: "", bytes: output)))
    let found = tree.sections.filter { !$0.own.isEmpty }.map { section in
      Reading(
        keyword: section.keyword, content: section.content,
        parent: section.parent.flatMap { tree.sections[$0].keyword })
    }
    return found == expected
  }

  /// Adds text on a line of its own.
  private mutating func append(_ text: [UInt8]) {
    if text.isEmpty { return }
    output = conflict.ended(output)
    output += text
  }

  private mutating func write(_ index: Int, in parent: Keyword?) {
    let item = plan.items[index]
    if item.fate == .contested { return writeContested(item, in: parent) }
    append(lead(of: item))
    let section = section(of: item)
    switch MergedLine(of: item, in: sides) {
    case .one(let bytes, let content):
      append(bytes)
      if !bytes.isEmpty { expect(section, content, in: parent) }
    case .conflict(let ours, let theirs, let content):
      conflicts += 1
      append(conflict.between(ours, theirs))
      expect(section, content, in: parent)
    }
    for child in plan.children[index] { write(child, in: section?.keyword) }
  }

  private func section(of item: MergePlan.Item) -> Section? {
    item.ours.map { sides.ours.sections[$0] } ?? item.theirs.map { sides.theirs.sections[$0] }
  }

  private mutating func expect(_ section: Section?, _ content: String, in parent: Keyword?) {
    expected.append(Reading(keyword: section?.keyword, content: content, parent: parent))
  }

  /// A block that one side took out and the other changed: what is left of it on either side.
  private mutating func writeContested(_ item: MergePlan.Item, in parent: Keyword?) {
    conflicts += 1
    let left = plan.items.filter { $0.fate == .contested || $0.fate == .inContested }
    let (inOurs, inTheirs) = (Set(left.compactMap(\.ours)), Set(left.compactMap(\.theirs)))
    let ours = item.ours.map { bytes(of: $0, in: sides.ours, only: inOurs) } ?? []
    let theirs = item.theirs.map { bytes(of: $0, in: sides.theirs, only: inTheirs) } ?? []
    append(conflict.between(ours, theirs))
    guard let top = item.ours else { return }
    for inner in sides.ours.subtree(of: top)
    where inOurs.contains(inner) && !sides.ours.sections[inner].own.isEmpty {
      let section = sides.ours.sections[inner]
      let holder = inner == top ? parent : section.parent.flatMap { sides.ours.sections[$0].keyword }
      expect(section, section.content, in: holder)
    }
  }

  /// The bytes of a section and of those inside it, what stands before their lines too; others are written elsewhere.
  private func bytes(of section: Int, in tree: SectionTree, only left: Set<Int>) -> [UInt8] {
    tree.subtree(of: section).filter(left.contains).flatMap { inner in
      Array(tree.bytes[tree.sections[inner].lead]) + Array(tree.bytes[tree.sections[inner].own])
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

  /// Comments and empty lines of three versions: those of the side that changed them; where both did, all of them.
  private func around(_ base: [UInt8], _ ours: [UInt8], _ theirs: [UInt8]) -> [UInt8] {
    if ours == base || ours == theirs { return theirs }
    if theirs == base { return ours }
    func lines(_ bytes: [UInt8]) -> [[UInt8]] { bytes.split(separator: 0x0A).map { Array($0) } }
    let known = Set(lines(base) + lines(ours))
    let new = lines(theirs).filter { !known.contains($0) }
    return new.reduce(conflict.ended(ours)) { $0 + $1 + [0x0A] }
  }
}
