import JourneySyntax

/// Finds things of one kind by id or by label. Ids are compared by Unicode equivalence and without case, labels folded.
struct NameTable {
  /// What a written name leads to.
  enum Match: Equatable {
    case one(Int)
    case several
    case none
  }

  private var byID: [String: Int] = [:]
  private var byLabel: [String: [Int]] = [:]
  private(set) var spellings: [String] = []

  static func idKey(_ id: String) -> String {
    String(String.UnicodeScalarView(id.unicodeScalars.filter { !$0.value.isBidiControl })).lowercased()
  }

  /// Registers `index` under its name; returns the index that had the id before, when one did.
  mutating func add(_ name: Name, as index: Int, shortName: String? = nil) -> Int? {
    spellings.append(name.id.map { "[\($0)]" } ?? name.label)
    for label in Set([name.label, shortName ?? name.label]) {
      byLabel[label.folded, default: []].append(index)
    }
    guard let id = name.id else { return nil }
    if let first = byID[Self.idKey(id)] { return first }
    byID[Self.idKey(id)] = index
    return nil
  }

  /// The thing with this id, else with this label.
  func find(_ written: String) -> Match {
    if let index = byID[Self.idKey(written)] { return .one(index) }
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
