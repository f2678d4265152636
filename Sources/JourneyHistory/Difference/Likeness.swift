import JourneyModel
import JourneySyntax

/// How alike two things are in what they say: Dice's coefficient of their words, of labels and of facts.
struct Likeness {
  /// Two things that belong together, as far as their words tell.
  struct Pair<Thing> {
    var old: Thing
    var new: Thing
    /// 0 to 1.
    var likeness: Double
  }

  /// Less than this in common, and it is another thing: a convention. Two steps about the same form share some words.
  static let fewest = 0.5
  /// More things than this that nothing names are a new model, and comparing each with each would take long.
  private static let mostThings = 400

  /// How often each word is said.
  private let counts: [String: Int]
  private let total: Int

  init(of block: ID<Outline.Block>, in outline: Outline) {
    var words = Self.words(outline.blocks[block].label)
    for inner in outline.subtree(of: block) {
      for keyword in outline.blocks[inner].keywords {
        for value in outline.blocks[inner].facts[keyword] ?? [] { words += Self.words(value.words) }
      }
    }
    counts = words.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    total = words.count
  }

  init(of text: String) {
    let words = Self.words(text)
    counts = words.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    total = words.count
  }

  /// 0 where nothing is shared, 1 where all is.
  func compared(with other: Likeness) -> Double {
    guard total + other.total > 0 else { return 0 }
    let shared = counts.reduce(0) { $0 + min($1.value, other.counts[$1.key] ?? 0) }
    return 2 * Double(shared) / Double(total + other.total)
  }

  /// The best pairs of two lists of blocks, the most alike first; each block is in one at most.
  static func pairs(
    _ old: [ID<Outline.Block>], in before: Outline, _ new: [ID<Outline.Block>], in after: Outline
  ) -> [Pair<ID<Outline.Block>>] {
    guard !old.isEmpty, !new.isEmpty else { return [] }
    return pairs(
      old, saying: old.map { Likeness(of: $0, in: before) }, new,
      saying: new.map { Likeness(of: $0, in: after) })
  }

  /// The same of anything that says something; the words are parallel to the things.
  static func pairs<Thing: Hashable & Comparable>(
    _ old: [Thing], saying words: [Likeness], _ new: [Thing], saying others: [Likeness]
  ) -> [Pair<Thing>] {
    guard old.count <= mostThings, new.count <= mostThings else { return [] }
    var all: [Pair<Thing>] = []
    for (block, words) in zip(old, words) {
      for (other, found) in zip(new, others) {
        let likeness = words.compared(with: found)
        if likeness >= fewest { all.append(Pair(old: block, new: other, likeness: likeness)) }
      }
    }
    all.sort { ($1.likeness, $0.old, $0.new) < ($0.likeness, $1.old, $1.new) }
    var taken = (old: Set<Thing>(), new: Set<Thing>())
    return all.filter { pair in
      guard !taken.old.contains(pair.old), !taken.new.contains(pair.new) else { return false }
      taken.old.insert(pair.old)
      taken.new.insert(pair.new)
      return true
    }
  }

  private static func words(_ text: String) -> [String] {
    text.folded.split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }
}
