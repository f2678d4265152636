import JourneyAnalysis
import JourneySyntax

/// What a merged file holds, and in which order.
struct MergePlan {
  /// One section of the merged file by the versions that have it.
  struct Item: Equatable {
    var base: Int?
    var ours: Int?
    var theirs: Int?
    var fate = Fate.kept
    /// Index of the item that holds it; nil at the margin.
    var parent: Int?
  }

  enum Fate: Equatable {
    case kept
    /// One side took it out, and the other changed nothing in it.
    case dropped
    /// One side took it out while the other changed something in it: people have to decide.
    case contested
    /// Inside a contested one, with which it is written.
    case inContested
  }

  let sides: MergeSides
  private(set) var items: [Item] = []
  /// Children of each item in their order; the margin's stand last.
  private(set) var children: [[Int]] = []
  /// How many sections both sides moved to different places.
  private(set) var placeConflicts = 0

  private var ofBase: [Int?]
  private var ofOurs: [Int?]
  private var ofTheirs: [Int?]

  init(of sides: MergeSides) {
    self.sides = sides
    ofBase = Array(repeating: nil, count: sides.base.sections.count)
    ofOurs = Array(repeating: nil, count: sides.ours.sections.count)
    ofTheirs = Array(repeating: nil, count: sides.theirs.sections.count)
    collect()
    decideFates()
    for item in items.indices { items[item].parent = parent(of: item) }
    children = Array(repeating: [], count: items.count + 1)
    orderAll()
  }

  /// The children at the margin.
  var roots: [Int] { children[items.count] }

  // MARK: Items

  private mutating func add(_ item: Item) {
    items.append(item)
    let index = items.count - 1
    if let base = item.base { ofBase[base] = index }
    if let ours = item.ours { ofOurs[ours] = index }
    if let theirs = item.theirs { ofTheirs[theirs] = index }
  }

  private mutating func collect() {
    for ours in sides.ours.sections.indices {
      let base = sides.toOurs.back[ours]
      var theirs = base.flatMap { sides.toTheirs.there[$0] }
      if base == nil, let twin = sides.across.there[ours], sides.toTheirs.back[twin] == nil { theirs = twin }
      add(Item(base: base, ours: ours, theirs: theirs))
    }
    for base in sides.base.sections.indices where ofBase[base] == nil {
      if let theirs = sides.toTheirs.there[base] { add(Item(base: base, ours: nil, theirs: theirs)) }
    }
    for theirs in sides.theirs.sections.indices where ofTheirs[theirs] == nil {
      add(Item(base: nil, ours: nil, theirs: theirs))
    }
  }

  // MARK: Fates

  private mutating func decideFates() {
    for item in items.indices where items[item].base != nil && items[item].fate == .kept {
      if items[item].ours != nil, items[item].theirs == nil {
        decide(item, in: sides.ours, ofOurs) { $0.ours }
      } else if items[item].ours == nil, items[item].theirs != nil {
        decide(item, in: sides.theirs, ofTheirs) { $0.theirs }
      }
    }
  }

  /// A section that one side took out: contested where the side that has it changed something in it.
  private mutating func decide(
    _ item: Int, in tree: SectionTree, _ itemOf: [Int?], _ section: (Item) -> Int?
  ) {
    guard let top = section(items[item]) else { return }
    let inside = rest(of: top, in: tree, itemOf)
    let isTouched = inside.contains { inner in
      guard let here = section(items[inner]) else { return false }
      guard let base = items[inner].base else { return true }
      return tree.sections[here].content != sides.base.sections[base].content
    }
    guard isTouched else {
      items[item].fate = .dropped
      return
    }
    for inner in inside { items[inner].fate = .inContested }
    items[item].fate = .contested
  }

  /// The items of a section and of what is inside it, without what the other side has in another place.
  private func rest(of section: Int, in tree: SectionTree, _ itemOf: [Int?]) -> [Int] {
    guard let item = itemOf[section], isOneSided(items[item]) else { return [] }
    return [item] + tree.sections[section].children.flatMap { rest(of: $0, in: tree, itemOf) }
  }

  private func isOneSided(_ item: Item) -> Bool { item.ours == nil || item.theirs == nil }

  // MARK: Places

  /// The item that holds one: where only one side moved it, as that side has it.
  private mutating func parent(of item: Int) -> Int? {
    let found = items[item]
    let ours = found.ours.map { sides.ours.sections[$0].parent.flatMap { ofOurs[$0] } }
    let theirs = found.theirs.map { sides.theirs.sections[$0].parent.flatMap { ofTheirs[$0] } }
    guard let ours else { return (theirs ?? nil).flatMap(standing) }
    guard let theirs else { return ours.flatMap(standing) }
    if ours == theirs { return ours.flatMap(standing) }
    let base = found.base.map { sides.base.sections[$0].parent.flatMap { ofBase[$0] } } ?? ours
    if base != ours, base != theirs, found.base != nil { placeConflicts += 1 }
    let chosen = base == ours && found.base != nil ? theirs : ours
    let other = chosen == ours ? theirs : ours
    return chosen.flatMap(standing) ?? other.flatMap(standing)
  }

  private func standing(_ item: Int) -> Int? { items[item].fate == .dropped ? nil : item }

  private mutating func orderAll() {
    var members: [[Int]] = Array(repeating: [], count: items.count + 1)
    for (index, item) in items.enumerated() where item.fate == .kept || item.fate == .contested {
      members[item.parent ?? items.count].append(index)
    }
    for (parent, members) in members.enumerated() where !members.isEmpty {
      children[parent] = order(Set(members), in: parent)
    }
  }

  /// Ours in its order, with what theirs added or moved put after what it follows there.
  private func order(_ members: Set<Int>, in parent: Int) -> [Int] {
    let item = parent == items.count ? nil : items[parent]
    let inOurs = siblings(sides.ours, item.map(\.ours), ofOurs).filter(members.contains)
    let inTheirs = siblings(sides.theirs, item.map(\.theirs), ofTheirs).filter(members.contains)
    let inBase = siblings(sides.base, item.map(\.base), ofBase)
    let movedByTheirs = moved(inBase, inTheirs).subtracting(moved(inBase, inOurs))
    var result = inOurs.filter { !movedByTheirs.contains($0) }
    var present = Set(result)
    for (place, member) in inTheirs.enumerated() where !present.contains(member) {
      let before = inTheirs[..<place].last { present.contains($0) }
      var index = before.flatMap { result.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
      while index < result.count, items[result[index]].theirs == nil { index += 1 }
      result.insert(member, at: clamped(index, member, in: result))
      present.insert(member)
    }
    // What neither file has in this block came with a block that one side took away.
    return result + members.subtracting(present).sorted()
  }

  private func siblings(_ tree: SectionTree, _ section: Int??, _ itemOf: [Int?]) -> [Int] {
    guard let section else { return tree.roots.compactMap { itemOf[$0] } }
    guard let section else { return [] }
    return tree.sections[section].children.compactMap { itemOf[$0] }
  }

  /// Those that changed their order among the ones that are in both.
  private func moved(_ old: [Int], _ new: [Int]) -> Set<Int> {
    let places = Dictionary(uniqueKeysWithValues: old.enumerated().map { ($1, $0) })
    let common = new.compactMap { item in places[item].map { (item: item, place: $0) } }
    let kept = Set(common.map(\.place).longestIncreasingSubsequence)
    return Set(common.filter { !kept.contains($0.place) }.map(\.item))
  }

  /// A place where the section still belongs to the block: its lines first, then parts or steps, then stages.
  private func clamped(_ index: Int, _ member: Int, in result: [Int]) -> Int {
    let rank = rank(member)
    let first = result.firstIndex { self.rank($0) > rank } ?? result.count
    let last = result.lastIndex { self.rank($0) < rank }.map { $0 + 1 } ?? 0
    return min(max(index, last), max(first, last))
  }

  private func rank(_ item: Int) -> Int {
    let section =
      items[item].ours.map { sides.ours.sections[$0] } ?? items[item].theirs.map { sides.theirs.sections[$0] }
    switch (section?.kind, section?.keyword) {
    case (.stray, _): return 0
    case (.heading, .stage): return 3
    case (.heading, .step), (.part, _): return 2
    case (.heading, _), (.resumed, _): return 4
    default: return 1
    }
  }
}
