import JourneyAnalysis
import JourneySyntax

/// In which order the things of one block stand.
struct SiblingOrder {
  private(set) var items: [Int]
  /// Where both sides changed the order, each to another one; these don't overlap.
  private(set) var disputed: [Range<Int>] = []
  /// As either side has them, as far as they are among the items.
  let ours: [Int]
  let theirs: [Int]

  private let base: [Int]
  private let section: (Int) -> Section?

  /// More things of one kind than this that both sides put into another order are left to people: each is compared with
  /// each.
  private static let most = 1000

  /// - Parameters:
  ///   - members: what stands in the block.
  ///   - base: what stands there in the version that both were made from, and so on.
  ///   - beside: what an item stands beside in its own file, the nearest first.
  ///   - section: what an item is.
  init(
    of members: Set<Int>, base: [Int], ours: [Int], theirs: [Int], beside: (Int) -> [Int],
    section: @escaping (Int) -> Section?
  ) {
    self.base = base.filter(members.contains)
    self.ours = ours.filter(members.contains)
    self.theirs = theirs.filter(members.contains)
    self.section = section
    items = []
    weave()
    // What neither has in this block came with a block that one side took away.
    for member in members.subtracting(items).sorted() {
      let neighbour = beside(member).lazy.compactMap { [items] other in items.firstIndex(of: other) }.first
      items.insert(member, at: clamped(neighbour.map { $0 + 1 } ?? items.count, member))
    }
    settle()
  }

  /// Ours in its order, with what theirs added or moved put after what it follows there.
  private mutating func weave() {
    let movedByTheirs = Self.moved(base, theirs).subtracting(Self.moved(base, ours))
    items = ours.filter { !movedByTheirs.contains($0) }
    let inTheirs = Set(theirs)
    var present = Set(items)
    for (place, member) in theirs.enumerated() where !present.contains(member) {
      let before = theirs[..<place].last { present.contains($0) }
      var index = before.flatMap { items.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
      while index < items.count, !inTheirs.contains(items[index]) { index += 1 }
      items.insert(member, at: clamped(index, member))
      present.insert(member)
    }
  }

  /// Those that changed their order among the ones that are in both.
  private static func moved(_ old: [Int], _ new: [Int]) -> Set<Int> {
    let places = Dictionary(uniqueKeysWithValues: old.enumerated().map { ($1, $0) })
    let common = new.compactMap { item in places[item].map { (item: item, place: $0) } }
    let kept = Set(common.map(\.place).longestIncreasingSubsequence)
    return Set(common.filter { !kept.contains($0.place) }.map(\.item))
  }

  /// A place where the section still belongs to the block: its lines first, then parts or steps, then stages. A line
  /// without a keyword would go on with a text before it.
  private func clamped(_ index: Int, _ member: Int) -> Int {
    let isStray = section(member)?.kind == .stray
    if isStray, index > 0, section(items[index - 1])?.isContinued ?? false { return 0 }
    let rank = rank(member)
    let first = items.firstIndex { self.rank($0) > rank } ?? items.count
    let last = items.lastIndex { self.rank($0) < rank }.map { $0 + 1 } ?? 0
    return min(max(index, last), max(first, last))
  }

  private func rank(_ item: Int) -> Int {
    let section = section(item)
    switch (section?.kind, section?.keyword) {
    case (.heading, .stage): return 3
    case (.heading, .step), (.part, _): return 2
    case (.heading, _), (.resumed, _): return 4
    default: return 1
    }
  }

  // MARK: Orders of both sides

  /// Among things of one kind the order says something.
  private mutating func settle() {
    let common = Set(base).intersection(ours).intersection(theirs)
    var groups: [Keyword: Set<Int>] = [:]
    for item in base where common.contains(item) {
      if let keyword = section(item)?.keyword { groups[keyword, default: []].insert(item) }
    }
    for (_, group) in groups.sorted(by: { $0.key.rawValue < $1.key.rawValue }) where group.count > 1 {
      settle(group)
    }
  }

  private mutating func settle(_ group: Set<Int>) {
    let order = Orders(
      base: base.filter(group.contains), ours: ours.filter(group.contains),
      theirs: theirs.filter(group.contains))
    guard order.isChangedByBoth else { return }
    if group.count <= Self.most, let merged = order.merged {
      let places = items.indices.filter { group.contains(items[$0]) }
      for (place, item) in zip(places, merged) { items[place] = item }
      return
    }
    let differing = order.differing
    guard let first = items.firstIndex(where: differing.contains),
      let last = items.lastIndex(where: differing.contains)
    else { return }
    var span = first..<last + 1
    for other in disputed where other.overlaps(span) {
      span = min(span.lowerBound, other.lowerBound)..<max(span.upperBound, other.upperBound)
    }
    disputed = disputed.filter { !$0.overlaps(span) } + [span]
  }

  /// The same things in the order of each version.
  private struct Orders {
    let base: [Int]
    let ours: [Int]
    let theirs: [Int]

    var isChangedByBoth: Bool { ours != base && theirs != base && ours != theirs }

    /// All that stands between the first and the last place where the sides differ.
    var differing: Set<Int> {
      let places = ours.indices.filter { ours[$0] != theirs[$0] }
      guard let first = places.first, let last = places.last else { return [] }
      return Set(ours[first...last])
    }

    /// Every pair as the side has it that turned it round, else as it was. Nil where both moved one thing to different
    /// places, or where the pairs go round in a circle.
    var merged: [Int]? {
      let (mine, other) = (SiblingOrder.moved(base, ours), SiblingOrder.moved(base, theirs))
      let still = base.filter { !mine.contains($0) && !other.contains($0) }
      let (inOurs, inTheirs) = (Self.places(ours), Self.places(theirs))
      func isBefore(_ a: Int, _ b: Int, _ places: [Int: Int]) -> Bool { (places[a] ?? 0) < (places[b] ?? 0) }
      for item in mine.intersection(other) {
        let isAsOne = still.allSatisfy { isBefore(item, $0, inOurs) == isBefore(item, $0, inTheirs) }
        guard isAsOne else { return nil }
      }
      return inOrder { a, b in
        if !isBefore(a, b, inOurs) || !isBefore(a, b, inTheirs) { return (b, a) }
        // Where each side moved one of them past others, they may pass each other.
        let isFree = mine.contains(a) && other.contains(b) || mine.contains(b) && other.contains(a)
        return isFree ? nil : (a, b)
      }
    }

    /// - Parameter pair: which of two that stand in this order in the base comes first; nil where it doesn't matter.
    private func inOrder(_ pair: (Int, Int) -> (first: Int, second: Int)?) -> [Int]? {
      var waiting: [Int: Int] = [:]
      var followers: [Int: [Int]] = [:]
      for (place, a) in base.enumerated() {
        for b in base[(place + 1)...] {
          guard let (first, second) = pair(a, b) else { continue }
          waiting[second, default: 0] += 1
          followers[first, default: []].append(second)
        }
      }
      var (left, result) = (base, [Int]())
      while let place = left.firstIndex(where: { waiting[$0] ?? 0 == 0 }) {
        let item = left.remove(at: place)
        for follower in followers[item] ?? [] { waiting[follower, default: 0] -= 1 }
        result.append(item)
      }
      return left.isEmpty ? result : nil
    }

    private static func places(_ order: [Int]) -> [Int: Int] {
      Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    }
  }
}

extension Section {
  /// Lines below that are no keyword lines go on with it.
  fileprivate var isContinued: Bool {
    kind != .heading && keyword.map { KeywordTable.entry($0).value.isContinued } ?? false
  }
}
