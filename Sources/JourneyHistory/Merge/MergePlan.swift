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
    /// Where theirs has it, when both sides moved it, each to another place.
    var otherParent: Int??
  }

  enum Fate: Equatable {
    case kept
    /// One side took it out, and the other changed nothing in it.
    case dropped
    /// One side took it out while the other changed something in it: people have to decide.
    case contested
    /// Inside a stretch of which both versions are written, with which it is written.
    case inContested
  }

  /// What stands in a block.
  enum Child {
    case item(Int)
    /// Items of which both versions are written as they stand in their files; where a side has none, it has them
    /// elsewhere or took them out.
    case versions(ours: [Int], theirs: [Int])
  }

  let sides: MergeSides
  private(set) var items: [Item] = []
  /// Children of each item in their order; the margin's stand last.
  private(set) var children: [[Child]] = []

  /// The item of each section of ours, and of theirs.
  private(set) var ofOurs: [Int?]
  private(set) var ofTheirs: [Int?]
  private var ofBase: [Int?]

  init(of sides: MergeSides) {
    self.sides = sides
    ofBase = Array(repeating: nil, count: sides.base.sections.count)
    ofOurs = Array(repeating: nil, count: sides.ours.sections.count)
    ofTheirs = Array(repeating: nil, count: sides.theirs.sections.count)
    collect()
    decideFates()
    for item in items.indices { place(item) }
    orderAll()
  }

  /// The children at the margin.
  var roots: [Child] { children[items.count] }

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
      return tree.sections[here].meaning != sides.base.sections[base].meaning
        || !tree.comments(at: here).isSubset(of: sides.base.comments(at: base))
    }
    guard isTouched else {
      items[item].fate = .dropped
      return
    }
    for inner in inside { items[inner].fate = .inContested }
    items[item].fate = .contested
  }

  /// The items of a section and of what is inside it, without what the other side has in another place. Of a stage that
  /// was dissolved its new steps are not inside either: they go with the steps that stay.
  private func rest(of section: Int, in tree: SectionTree, _ itemOf: [Int?]) -> [Int] {
    guard let item = itemOf[section], isOneSided(items[item]) else { return [] }
    let children = tree.sections[section].children
    let isDissolved =
      tree.sections[section].keyword == .stage
      && children.contains { child in itemOf[child].map { !isOneSided(items[$0]) } ?? false }
    return [item]
      + children.filter { !isDissolved || tree.sections[$0].keyword != .step }
      .flatMap { rest(of: $0, in: tree, itemOf) }
  }

  private func isOneSided(_ item: Item) -> Bool { item.ours == nil || item.theirs == nil }

  // MARK: Places

  /// Finds the item that holds one: where only one side moved it, as that side has it.
  private mutating func place(_ item: Int) {
    let found = items[item]
    let ours = found.ours.map { sides.ours.sections[$0].parent.flatMap { ofOurs[$0] } }
    let theirs = found.theirs.map { sides.theirs.sections[$0].parent.flatMap { ofTheirs[$0] } }
    let base = found.base.map { sides.base.sections[$0].parent.flatMap { ofBase[$0] } }
    guard let ours, let theirs, ours != theirs else {
      let home = ours ?? theirs ?? nil
      items[item].parent = isStanding(home) ? home : refuge(of: found)
      return
    }
    let (chosen, other) = base == .some(ours) ? (theirs, ours) : (ours, theirs)
    items[item].parent = isStanding(chosen) ? chosen : isStanding(other) ? other : refuge(of: found)
    let isMovedByBoth = base != .some(ours) && base != .some(theirs)
    if isMovedByBoth, isStanding(ours), isStanding(theirs), found.fate == .kept {
      items[item].otherParent = theirs
    }
  }

  private func isStanding(_ item: Int?) -> Bool { item.map { items[$0].fate != .dropped } ?? true }

  /// The item that now holds what stood beside one whose own block the other side took out.
  private func refuge(of item: Item) -> Int? {
    let sibling =
      item.ours.flatMap { here in
        beside(here, in: sides.ours).lazy.compactMap { ofOurs[$0].flatMap { items[$0].theirs } }.first
          .flatMap { sides.theirs.sections[$0].parent }.flatMap { ofTheirs[$0] }
      }
      ?? item.theirs.flatMap { here in
        beside(here, in: sides.theirs).lazy.compactMap { ofTheirs[$0].flatMap { items[$0].ours } }.first
          .flatMap { sides.ours.sections[$0].parent }.flatMap { ofOurs[$0] }
      }
    return isStanding(sibling) ? sibling : nil
  }

  /// What stands before a section in its block, nearest first, then what stands behind it.
  private func beside(_ section: Int, in tree: SectionTree) -> [Int] {
    let siblings = tree.sections[section].parent.map { tree.sections[$0].children } ?? tree.roots
    let place = siblings.firstIndex(of: section) ?? 0
    return siblings[..<place].reversed() + siblings[place...].dropFirst()
  }

  /// What stands before an item in its own file, nearest first.
  private func beside(_ item: Int) -> [Int] {
    if let ours = items[item].ours { return beside(ours, in: sides.ours).compactMap { ofOurs[$0] } }
    return items[item].theirs.map { beside($0, in: sides.theirs).compactMap { ofTheirs[$0] } } ?? []
  }

  // MARK: Order

  private mutating func orderAll() {
    var members: [[Int]] = Array(repeating: [], count: items.count + 1)
    for (index, item) in items.enumerated() where item.fate == .kept || item.fate == .contested {
      members[item.parent ?? items.count].append(index)
      if let other = item.otherParent { members[other ?? items.count].append(index) }
    }
    let orders = members.enumerated().map { parent, members in
      members.isEmpty ? nil : siblingOrder(of: members, in: parent)
    }
    for (item, found) in items.enumerated() where found.otherParent != nil { holdBack(item, members) }
    for (parent, order) in orders.enumerated() {
      for span in order?.disputed ?? [] {
        for item in order?.items[span] ?? [] where items[item].fate == .kept || items[item].fate == .contested
        {
          holdBack(item, members)
        }
      }
      children.append(order.map { childrenInOrder($0, of: parent) } ?? [])
    }
  }

  /// An item and what it holds are written as they stand in their files.
  private mutating func holdBack(_ item: Int, _ members: [[Int]]) {
    items[item].fate = .inContested
    for inner in members[item] where items[inner].fate == .kept || items[inner].fate == .contested {
      holdBack(inner, members)
    }
  }

  private func siblingOrder(of members: [Int], in parent: Int) -> SiblingOrder {
    let item = parent == items.count ? nil : items[parent]
    return SiblingOrder(
      of: Set(members),
      base: siblings(sides.base, item.map(\.base), ofBase),
      ours: siblings(sides.ours, item.map(\.ours), ofOurs),
      theirs: siblings(sides.theirs, item.map(\.theirs), ofTheirs),
      beside: beside
    ) { member in
      items[member].ours.map { sides.ours.sections[$0] }
        ?? items[member].theirs.map { sides.theirs.sections[$0] }
    }
  }

  private func siblings(_ tree: SectionTree, _ section: Int??, _ itemOf: [Int?]) -> [Int] {
    guard let section else { return tree.roots.compactMap { itemOf[$0] } }
    guard let section else { return [] }
    return tree.sections[section].children.compactMap { itemOf[$0] }
  }

  private func childrenInOrder(_ order: SiblingOrder, of parent: Int) -> [Child] {
    var result: [Child] = []
    var next = 0
    for (place, item) in order.items.enumerated() where place >= next {
      if let span = order.disputed.first(where: { $0.lowerBound == place }) {
        let inside = Set(order.items[span])
        result.append(
          .versions(ours: order.ours.filter(inside.contains), theirs: order.theirs.filter(inside.contains)))
        next = span.upperBound
      } else if items[item].otherParent != nil {
        let isOurs = (items[item].parent ?? items.count) == parent
        result.append(.versions(ours: isOurs ? [item] : [], theirs: isOurs ? [] : [item]))
      } else if items[item].fate == .contested {
        result.append(
          .versions(
            ours: items[item].ours == nil ? [] : [item], theirs: items[item].theirs == nil ? [] : [item]))
      } else {
        result.append(.item(item))
      }
    }
    return result
  }
}
