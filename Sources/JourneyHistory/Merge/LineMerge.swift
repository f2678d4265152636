import JourneyAnalysis
import JourneySyntax

/// Three versions of some lines brought together line by line: for comments, and for what reads otherwise than planned.
/// Indentation and line ends are no difference.
struct LineMerge {
  /// Lines that stand between two that all versions have.
  enum Stretch {
    case one([[UInt8]])
    /// Both changed it, each in a way of its own.
    case both(base: [[UInt8]], ours: [[UInt8]], theirs: [[UInt8]])
  }

  private(set) var stretches: [Stretch] = []

  init(base: [UInt8], ours: [UInt8], theirs: [UInt8]) {
    let (base, ours, theirs) = (Lines(base), Lines(ours), Lines(theirs))
    let (toOurs, toTheirs) = (Self.matches(base, ours), Self.matches(base, theirs))
    var start = (base: 0, ours: 0, theirs: 0)
    for line in base.keys.indices {
      guard let inOurs = toOurs[line], let inTheirs = toTheirs[line] else { continue }
      add(
        base, start.base..<line, ours, start.ours..<inOurs, theirs, start.theirs..<inTheirs)
      // The version of the side that laid it out anew.
      let isLaidOut = ours.texts[inOurs] != base.texts[line]
      stretches.append(.one([isLaidOut ? ours.texts[inOurs] : theirs.texts[inTheirs]]))
      start = (line + 1, inOurs + 1, inTheirs + 1)
    }
    add(
      base, start.base..<base.keys.count, ours, start.ours..<ours.keys.count, theirs,
      start.theirs..<theirs.keys.count)
  }

  private mutating func add(
    _ base: Lines, _ inBase: Range<Int>, _ ours: Lines, _ inOurs: Range<Int>, _ theirs: Lines,
    _ inTheirs: Range<Int>
  ) {
    let (old, mine, other) = (base.keys[inBase], ours.keys[inOurs], theirs.keys[inTheirs])
    if mine.isEmpty, other.isEmpty { return }
    if other == old || mine == other {
      stretches.append(.one(Array(ours.texts[inOurs])))
    } else if mine == old {
      stretches.append(.one(Array(theirs.texts[inTheirs])))
    } else {
      stretches.append(
        .both(
          base: Array(base.texts[inBase]), ours: Array(ours.texts[inOurs]),
          theirs: Array(theirs.texts[inTheirs])))
    }
  }

  /// Which line of the other version each line is.
  private static func matches(_ old: Lines, _ new: Lines) -> [Int?] {
    var matches = [Int?](repeating: nil, count: old.keys.count)
    match(old.keys[...], new.keys[...], depth: 0, &matches)
    return matches
  }

  /// Deeper than this nothing new is told apart, and the time taken stays in proportion to the lines.
  private static let deepest = 8

  /// Lines equal from either end, then those that stand once in both, in their order, and what is between them.
  private static func match(
    _ old: ArraySlice<[UInt8]>, _ new: ArraySlice<[UInt8]>, depth: Int, _ matches: inout [Int?]
  ) {
    var (old, new) = (old, new)
    while let first = old.first, first == new.first {
      matches[old.startIndex] = new.startIndex
      (old, new) = (old.dropFirst(), new.dropFirst())
    }
    while let last = old.last, last == new.last {
      matches[old.endIndex - 1] = new.endIndex - 1
      (old, new) = (old.dropLast(), new.dropLast())
    }
    guard depth < deepest, !old.isEmpty, !new.isEmpty else { return }
    let places = places(of: new)
    let once = self.places(of: old).compactMap { key, place in
      place.flatMap { place in (places[key] ?? nil).map { (old: place, new: $0) } }
    }.sorted { $0.old < $1.old }
    let kept = Set(once.map(\.new).longestIncreasingSubsequence)
    var start = (old: old.startIndex, new: new.startIndex)
    for pair in once where kept.contains(pair.new) {
      match(old[start.old..<pair.old], new[start.new..<pair.new], depth: depth + 1, &matches)
      matches[pair.old] = pair.new
      start = (pair.old + 1, pair.new + 1)
    }
    if !kept.isEmpty { match(old[start.old...], new[start.new...], depth: depth + 1, &matches) }
  }

  /// Where each line stands; nil where it stands more than once.
  private static func places(of lines: ArraySlice<[UInt8]>) -> [[UInt8]: Int?] {
    var places: [[UInt8]: Int?] = [:]
    for (place, line) in zip(lines.indices, lines) {
      places.updateValue(places.keys.contains(line) ? nil : place, forKey: line)
    }
    return places
  }
}

extension LineMerge {
  /// With nothing of it between marks: where both changed something, what each of them added.
  func together(_ conflict: ConflictText) -> [UInt8] {
    var text: [UInt8] = []
    for stretch in stretches {
      switch stretch {
      case .one(let lines): for line in lines { conflict.add(line, to: &text) }
      case .both(let base, let ours, let theirs):
        let (old, mine, other) = (Set(base.keys), Set(ours.keys), Set(theirs.keys))
        for (line, key) in zip(ours, ours.keys) where !old.contains(key) || other.contains(key) {
          conflict.add(line, to: &text)
        }
        for (line, key) in zip(theirs, theirs.keys) where !old.contains(key) && !mine.contains(key) {
          conflict.add(line, to: &text)
        }
      }
    }
    return text
  }

  /// With both versions between marks where both changed something, and in how many places that is.
  func marked(_ conflict: ConflictText) -> (bytes: [UInt8], conflicts: Int) {
    var text: [UInt8] = []
    var conflicts = 0
    for stretch in stretches {
      switch stretch {
      case .one(let lines): for line in lines { conflict.add(line, to: &text) }
      case .both(_, let ours, let theirs):
        conflict.add(conflict.between(Array(ours.joined()), Array(theirs.joined())), to: &text)
        conflicts += 1
      }
    }
    return (text, conflicts)
  }
}

/// Lines as they are written, and what each says.
private struct Lines {
  let texts: [[UInt8]]
  let keys: [[UInt8]]

  init(_ bytes: [UInt8]) {
    let lines = TextLine.lines(of: bytes, in: bytes.indices)
    texts = lines.map { Array(bytes[$0.bytes]) }
    keys = lines.map { Array(bytes[$0.content]) }
  }
}

extension [[UInt8]] {
  /// What each of these lines says.
  fileprivate var keys: [[UInt8]] { Lines([UInt8](joined())).keys }
}
