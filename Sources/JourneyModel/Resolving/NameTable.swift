import JourneySyntax

/// Finds things of one kind by id or by label. Ids are compared by Unicode equivalence and without case, labels folded.
struct NameTable {
  /// What a written name leads to.
  enum Match: Equatable {
    case one(Int)
    case several
    case none
  }

  /// The things that bear one name: the first and the last, and how many.
  struct Bearers {
    var first: Int
    var last: Int
    var count = 1
  }

  /// A name as it is looked up, with its hash: by Unicode equivalence that is costly, and a step is in two tables.
  struct Key: Hashable {
    private let text: String
    private let hash: Int

    private init(_ text: String) {
      self.text = text
      hash = text.hashValue
    }

    init(label: String) { self.init(label.folded) }

    init(id: String) { self.init(id.isLowercase ? id : id.withoutMarks.lowercased()) }

    static func == (a: Key, b: Key) -> Bool { a.hash == b.hash && a.text == b.text }

    func hash(into hasher: inout Hasher) { hasher.combine(hash) }
  }

  /// What a thing can be looked up by.
  struct Keys {
    let id: Key?
    let label: Key
    /// What people may also call it.
    let shortName: Key?

    init(of name: Name) { self.init(name, shortName: nil) }

    init(of persona: Persona) { self.init(persona.name, shortName: Key(label: persona.shortName)) }

    private init(_ name: Name, shortName: Key?) {
      id = name.id.map(Key.init(id:))
      label = Key(label: name.label)
      self.shortName = shortName == label ? nil : shortName
    }
  }

  /// The heading keyword of the things named here.
  let kind: Keyword
  private var byID: [Key: Bearers] = [:]
  private var byLabel: [Key: Bearers] = [:]
  private var names: [Name] = []
  /// The numbers that free ids ended in, by what they started with: the next search goes on from there.
  private var lastFreeNumber: [Key: Int] = [:]

  init(of kind: Keyword) { self.kind = kind }

  /// How many things have names here.
  var count: Int { names.count }

  /// Registers `index` under its name; returns the index that had the id before, when one did.
  mutating func add(_ name: Name, as index: Int) -> Int? { add(name, as: index, Keys(of: name)) }

  /// Registers `index` under a name whose keys are known.
  mutating func add(_ name: Name, as index: Int, _ keys: Keys) -> Int? {
    names.append(name)
    Self.add(index, to: &byLabel[keys.label])
    if let shortName = keys.shortName { Self.add(index, to: &byLabel[shortName]) }
    guard let id = keys.id else { return nil }
    return Self.add(index, to: &byID[id])
  }

  /// Returns the first bearer, unless this is the first.
  @discardableResult
  private static func add(_ index: Int, to bearers: inout Bearers?) -> Int? {
    guard let known = bearers else {
      bearers = Bearers(first: index, last: index)
      return nil
    }
    bearers = Bearers(first: known.first, last: index, count: known.count + 1)
    return known.first
  }

  /// Gives an id to a thing that was registered without one.
  mutating func addID(_ id: String, of index: Int) { Self.add(index, to: &byID[Key(id: id)]) }

  /// All things with this id, else all with this label.
  func bearers(of written: String) -> Bearers? { byID[Key(id: written)] ?? byLabel[Key(label: written)] }

  /// The thing with this id (the first one, where a repeated id was reported), else with this label.
  func find(_ written: String) -> Match {
    if let first = byID[Key(id: written)]?.first { return .one(first) }
    guard let bearers = byLabel[Key(label: written)] else { return .none }
    return bearers.count == 1 ? .one(bearers.first) : .several
  }

  /// An id that starts like `id` and is not taken.
  mutating func freeID(like id: String) -> String {
    var number = lastFreeNumber[Key(id: id)] ?? 2
    while byID[Key(id: "\(id)-\(number)")] != nil { number += 1 }
    lastFreeNumber[Key(id: id)] = number
    return "\(id)-\(number)"
  }

  /// Nobody mistypes a longer name letter by letter, and comparing it would take long.
  private static let mostLetters = 100

  /// The letters that must agree where one name is the start of the other.
  private static let shortestStart = 3

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
  /// Of letters that have no other case, and no mark of direction: most ids are, in English and in Arabic.
  fileprivate var isLowercase: Bool {
    unicodeScalars.allSatisfy { scalar in
      scalar.value < 0x80 ? !("A"..."Z").contains(scalar) : (0x0620...0x06FF).contains(scalar.value)
    }
  }

  fileprivate var withoutMarks: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    return String(String.UnicodeScalarView(unicodeScalars.filter { !$0.value.isBidiControl }))
  }

  fileprivate var foldedScalars: [UInt32] { folded.unicodeScalars.map(\.value) }
}
