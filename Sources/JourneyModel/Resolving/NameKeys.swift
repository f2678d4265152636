import JourneySyntax

/// A name as it is looked up, with its hash: by Unicode equivalence that is costly, and a step is in two tables.
struct NameKey: Hashable {
  private let text: String
  private let hash: Int

  private init(_ text: String) {
    self.text = text
    hash = text.hashValue
  }

  init(label: String) { self.init(label.folded) }

  init(id: String) { self.init(id.isLowercase ? id : id.withoutMarks.lowercased()) }

  static func == (a: NameKey, b: NameKey) -> Bool { a.hash == b.hash && a.text == b.text }

  func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}

/// What a thing can be looked up by.
struct NameKeys {
  let id: NameKey?
  let label: NameKey
  /// What people may also call it.
  let shortName: NameKey?

  init(of name: Name) { self.init(name, shortName: nil) }

  init(of persona: Persona) { self.init(persona.name, shortName: NameKey(label: persona.shortName)) }

  private init(_ name: Name, shortName: NameKey?) {
    id = name.id.map(NameKey.init(id:))
    label = NameKey(label: name.label)
    self.shortName = shortName == label ? nil : shortName
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
}
