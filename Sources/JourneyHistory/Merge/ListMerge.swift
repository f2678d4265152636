import JourneySyntax

/// Three versions of a list brought together thing by thing.
struct ListMerge {
  let text: String

  /// Nil where both sides changed the order, each to another one, or where what comes of it would be read as other things.
  init?(base: String, ours: String, theirs: String) {
    let (old, mine, other) = (Version(base), Version(ours), Version(theirs))
    let known = (old: Set(old.keys), mine: Set(mine.keys), other: Set(other.keys))
    func order(_ version: Version) -> [String] {
      version.keys.filter { known.old.contains($0) && known.mine.contains($0) && known.other.contains($0) }
    }
    let orders = (old: order(old), mine: order(mine), other: order(other))
    let isOurs = orders.mine != orders.old || orders.other == orders.old
    guard !isOurs || orders.other == orders.old || orders.other == orders.mine else { return nil }
    let (frame, added) = isOurs ? (mine, other) : (other, mine)
    let addedKeys = isOurs ? known.other : known.mine
    let frameKeys = isOurs ? known.mine : known.other
    let kept = frame.pairs.filter { addedKeys.contains($0.key) || !known.old.contains($0.key) }
    let new = added.pairs.filter { !known.old.contains($0.key) && !frameKeys.contains($0.key) }
    let separator = ours.contains("،") ? "، " : ", "
    // Where nothing went, what stands there stays as it is written.
    let start = kept.count == frame.pairs.count ? frame.text : kept.map(\.item).joined(separator: separator)
    text = ([start] + new.map(\.item)).filter { !$0.isEmpty }.joined(separator: separator)
    guard Version(text).keys == (kept + new).map(\.key) else { return nil }
  }

  /// One version of the list.
  private struct Version {
    let text: String
    /// Each thing as it is written, and what it is compared by.
    let pairs: [(item: String, key: String)]

    var keys: [String] { pairs.map(\.key) }

    init(_ text: String) {
      self.text = text
      pairs = WrittenList.items(of: text).map { (item: $0, key: Meaning.name($0)) }
    }
  }
}
