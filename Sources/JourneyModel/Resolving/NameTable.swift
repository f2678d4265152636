import JourneySyntax

/// Finds things of one kind by id or by label. Ids are compared by Unicode equivalence and without case, labels folded.
struct NameTable {
  /// What a written name leads to.
  enum Match: Equatable {
    case one(Int)
    case several
    case none
  }

  private var byID: [String: [Int]] = [:]
  private var byLabel: [String: [Int]] = [:]
  private(set) var spellings: [String] = []

  static func idKey(_ id: String) -> String {
    if id.utf8.allSatisfy({ $0 < 0x80 && !($0 >= 0x41 && $0 <= 0x5A) }) { return id }
    return String(String.UnicodeScalarView(id.unicodeScalars.filter { !$0.value.isBidiControl })).lowercased()
  }

  /// Registers `index` under its name; returns the index that had the id before, when one did.
  mutating func add(_ name: Name, as index: Int, shortName: String? = nil) -> Int? {
    spellings.append(name.id.map { "[\($0)]" } ?? name.label)
    let label = name.label.folded
    byLabel[label, default: []].append(index)
    if let shortName = shortName?.folded, shortName != label { byLabel[shortName, default: []].append(index) }
    guard let id = name.id else { return nil }
    let first = byID[Self.idKey(id)]?.first
    byID[Self.idKey(id), default: []].append(index)
    return first
  }

  /// Gives an id to a thing that was registered without one.
  mutating func addID(_ id: String, of index: Int) { byID[Self.idKey(id), default: []].append(index) }

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

  /// The name nearest to what was written: no more than a third of its letters away.
  func closest(to written: String) -> String? {
    let letters = written.folded.unicodeScalars.map(\.value)
    let most = max(1, letters.count / 3)
    var best: (spelling: String, distance: Int)?
    for spelling in spellings {
      let name = spelling.hasPrefix("[") ? String(spelling.dropFirst().dropLast()) : spelling
      let distance = EditDistance.between(letters, name.folded.unicodeScalars.map(\.value), atMost: most)
      if distance <= most, distance < best?.distance ?? .max { best = (spelling, distance) }
    }
    return best?.spelling
  }
}
