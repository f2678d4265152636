import JourneySyntax

/// Finds things of one kind by id or by label. Ids are compared by Unicode equivalence and without case, labels folded.
struct NameTable {
  /// What a written name leads to.
  enum Match: Equatable {
    case one(Int)
    case several
    case none
  }

  /// The heading keyword of the things named here.
  let kind: Keyword
  private var byID: [String: [Int]] = [:]
  private var byLabel: [String: [Int]] = [:]
  private var names: [Name] = []

  init(of kind: Keyword) { self.kind = kind }

  static func idKey(_ id: String) -> String {
    if id.utf8.allSatisfy({ $0 < 0x80 && !($0 >= 0x41 && $0 <= 0x5A) }) { return id }
    return String(String.UnicodeScalarView(id.unicodeScalars.filter { !$0.value.isBidiControl })).lowercased()
  }

  /// Registers `index` under its name; returns the index that had the id before, when one did.
  mutating func add(_ name: Name, as index: Int, shortName: String? = nil) -> Int? {
    names.append(name)
    let label = name.label.folded
    byLabel[label, default: []].append(index)
    if let shortName = shortName?.folded, shortName != label { byLabel[shortName, default: []].append(index) }
    guard let id = name.id else { return nil }
    let first = byID[Self.idKey(id)]?.first
    byID[Self.idKey(id), default: []].append(index)
    return first
  }

  /// All things with this id, else all with this label.
  func matches(_ written: String) -> [Int] {
    byID[Self.idKey(written)] ?? byLabel[written.folded] ?? []
  }

  /// The thing with this id (the first one, where a repeated id was reported), else with this label.
  func find(_ written: String) -> Match {
    if let first = byID[Self.idKey(written)]?.first { return .one(first) }
    guard let indices = byLabel[written.folded], let first = indices.first else { return .none }
    return indices.count == 1 ? .one(first) : .several
  }

  /// An id that starts like `id` and is not taken.
  func freeID(like id: String) -> String {
    var number = 2
    while byID[Self.idKey("\(id)-\(number)")] != nil { number += 1 }
    return "\(id)-\(number)"
  }

  /// The letters that must agree where one name is the start of the other.
  private static let shortestStart = 3

  /// The name nearest to what was written, as it would be written: no more than a third of its letters away, else one
  /// that starts with it or that it starts with.
  func closest(to written: WrittenName) -> String? {
    let letters = written.name.foldedScalars
    let most = max(1, letters.count / 3)
    var best: (spelling: String, distance: Int)?
    for spelling in names.flatMap({ spellings(of: $0, prefersID: written.text.hasPrefix("[")) }) {
      let other = Resolver.withoutBrackets(spelling).foldedScalars
      var distance = EditDistance.between(letters, other, atMost: most)
      if distance > most {
        let common = min(letters.count, other.count)
        guard common >= Self.shortestStart, letters.prefix(common) == other.prefix(common) else { continue }
        distance = max(letters.count, other.count)
      }
      if distance < best?.distance ?? .max { best = (spelling, distance) }
    }
    return best?.spelling
  }

  /// The ways to refer to a thing, the preferred one first.
  private func spellings(of name: Name, prefersID: Bool) -> [String] {
    guard let id = name.id else { return [name.label] }
    return prefersID ? ["[\(id)]", name.label] : [name.label, "[\(id)]"]
  }
}

extension String {
  fileprivate var foldedScalars: [UInt32] { folded.unicodeScalars.map(\.value) }
}
