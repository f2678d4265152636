import JourneySyntax

/// The ids that things of one kind can still be given.
struct FreeIdentifiers {
  private var names: NameTable<Name>
  /// How many of the names need no id; they are the first.
  private let others: Int
  /// The last number given to things that wanted the same id.
  private var numbers: [String: Int] = [:]

  /// - Parameter others: names that are taken by things which need no id.
  init(of kind: Keyword, beside others: [Name]) {
    names = NameTable(of: kind)
    self.others = others.count
    for name in others.ids { _ = names.add(others[name], as: name) }
  }

  /// Notes what a thing is called; its label may become its own id but nobody else's.
  mutating func take(_ name: Name, _ keys: NameKeys, of index: Int) {
    _ = names.add(name, as: ID(others + index), keys)
  }

  /// The id wanted, or one with a number where that would lead to something else: from 1 for things of one label, else
  /// from 2.
  mutating func give(_ wanted: String, to index: Int) -> String {
    var id = wanted
    while !isFree(id, for: index) {
      let number = (numbers[wanted] ?? (names.find(wanted) == .several ? 0 : 1)) + 1
      numbers[wanted] = number
      id = "\(wanted)-\(number)"
    }
    names.addID(id, of: ID(others + index))
    return id
  }

  private func isFree(_ id: String, for index: Int) -> Bool {
    switch names.find(id) {
    case .none: true
    case .one(let other): other.index == others + index
    case .several, .leftOut: false
    }
  }
}
