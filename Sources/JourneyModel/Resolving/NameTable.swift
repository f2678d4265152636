import JourneySyntax

/// Finds things of one kind by id or by label. Ids are compared by Unicode equivalence and without case, labels folded.
struct NameTable<Thing> {
  /// What a written name leads to.
  enum Match: Equatable {
    case one(ID<Thing>)
    case several
    case none
    /// One that the model has no room for: it was told of where it stands.
    case leftOut
  }

  /// The things that bear one name: the first and the last, and how many.
  struct Bearers {
    var first: ID<Thing>
    var last: ID<Thing>
    var count = 1
  }

  /// The heading keyword of the things named here.
  let kind: Keyword
  private var byID: [NameKey: Bearers] = [:]
  private var byLabel: [NameKey: Bearers] = [:]
  private var names: [Name] = []
  /// What things are called that were left out.
  private var leftOut: Set<NameKey> = []
  /// The numbers that free ids ended in, by what they started with: the next search goes on from there.
  private var lastFreeNumber: [NameKey: Int] = [:]

  init(of kind: Keyword) { self.kind = kind }

  /// How many things have names here.
  var count: Int { names.count }

  /// Registers a thing under its name; returns the one that had the id before, when one did.
  mutating func add(_ name: Name, as thing: ID<Thing>) -> ID<Thing>? {
    add(name, as: thing, NameKeys(of: name))
  }

  /// Registers a thing under a name whose keys are known.
  mutating func add(_ name: Name, as thing: ID<Thing>, _ keys: NameKeys) -> ID<Thing>? {
    names.append(name)
    Self.add(thing, to: &byLabel[keys.label])
    if let shortName = keys.shortName { Self.add(thing, to: &byLabel[shortName]) }
    guard let id = keys.id else { return nil }
    return Self.add(thing, to: &byID[id])
  }

  /// The first thing of this label, whatever its id.
  func first(labelled keys: NameKeys) -> ID<Thing>? { byLabel[keys.label]?.first }

  /// Knows a thing by its name, though it is in no model: nothing more is to be said where it is named.
  mutating func leaveOut(_ keys: NameKeys) {
    leftOut.formUnion([keys.id, keys.label, keys.shortName].compactMap(\.self))
  }

  /// Returns the first bearer, unless this is the first.
  @discardableResult
  private static func add(_ thing: ID<Thing>, to bearers: inout Bearers?) -> ID<Thing>? {
    guard let known = bearers else {
      bearers = Bearers(first: thing, last: thing)
      return nil
    }
    bearers = Bearers(first: known.first, last: thing, count: known.count + 1)
    return known.first
  }

  /// Gives an id to a thing that was registered without one.
  mutating func addID(_ id: String, of thing: ID<Thing>) { Self.add(thing, to: &byID[NameKey(id: id)]) }

  /// All things with this id, else all with this label.
  func bearers(of written: String) -> Bearers? {
    byID[NameKey(id: written)] ?? byLabel[NameKey(label: written)]
  }

  /// The thing with this id (the first one, where a repeated id was reported), else with this label.
  func find(_ written: String) -> Match {
    if let first = byID[NameKey(id: written)]?.first { return .one(first) }
    guard let bearers = byLabel[NameKey(label: written)] else {
      return leftOut.isDisjoint(with: [NameKey(id: written), NameKey(label: written)]) ? .none : .leftOut
    }
    return bearers.count == 1 ? .one(bearers.first) : .several
  }

  /// An id that starts like `id` and is not taken.
  mutating func freeID(like id: String) -> String {
    var number = lastFreeNumber[NameKey(id: id)] ?? 2
    while byID[NameKey(id: "\(id)-\(number)")] != nil { number += 1 }
    lastFreeNumber[NameKey(id: id)] = number
    return "\(id)-\(number)"
  }

  /// Nobody mistypes a longer name letter by letter, and comparing it would take long.
  private static var mostLetters: Int { 100 }

  /// The letters that must agree where one name is the start of the other.
  private static var shortestStart: Int { 3 }

  /// The name nearest to what was written, as it would be written: no more than a third of its letters away, else one
  /// that starts with it or that it starts with.
  func closest(to written: WrittenName) -> String? {
    let letters = written.name.foldedScalars
    guard letters.count <= Self.mostLetters else { return nil }
    let most = max(1, letters.count / 3)
    var best: (spelling: String, distance: Int)?
    let prefersID = written.text.hasPrefix("[")
    for spelling in names.lazy.flatMap({ spellings(of: $0, prefersID: prefersID) }) {
      guard spelling.utf8.count <= Self.mostLetters * 4 else { continue }
      let other = Resolver.withoutBrackets(spelling).foldedScalars
      var distance = EditDistance.between(letters, other, atMost: most)
      // Of names of one letter each is as near as the next.
      if distance > most || letters.count == 1 && distance > 0 {
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
