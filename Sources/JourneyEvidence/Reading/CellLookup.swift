import JourneySyntax

/// What the cells of a column mean: names of things, or values of a condition, compared folded.
struct CellLookup: Sendable {
  enum Meaning {
    case empty
    /// Nothing has this name, or more than one thing has it.
    case unknown
    case known(Int)
  }

  /// Longer texts are no names, and are not copied to be looked up: a quote left open makes cells of any length.
  /// In bytes.
  private static let longestName = 1024

  private let names: CellNames
  private var cache = CellCache()

  init(_ names: CellNames) { self.names = names }

  /// A lookup that knows each of `texts`, as 0, and what another table of texts knows.
  init(texts: [String], besides others: CellNames = CellNames(ofTexts: [])) {
    self.init(texts.isEmpty ? others : CellNames(joining: [CellNames(ofTexts: texts), others]))
  }

  @inline(__always)
  mutating func meaning(of cell: Cell, in bytes: Span<UInt8>) -> Meaning {
    if cell.end &- cell.start > Self.longestName { return .unknown }
    if cell.hasDoubledQuotes || cell.end &- cell.start > CellCache.longestKey {
      return Self.meaning(code(of: cell.text(in: bytes).span))
    }
    if let code = cache.value(of: cell, in: bytes) { return Self.meaning(code) }
    let code = code(of: bytes.extracting(cell.start..<cell.end))
    cache.keep(code, for: cell, in: bytes)
    return Self.meaning(code)
  }

  private static let empty = -1
  private static let unknown = -2

  /// A meaning as the number that the cache keeps.
  private func code(of text: Span<UInt8>) -> Int {
    let folded = Folding.fold(text)
    if folded.isEmpty { return Self.empty }
    return names[folded] ?? Self.unknown
  }

  @inline(__always)
  private static func meaning(_ code: Int) -> Meaning {
    code >= 0 ? .known(code) : code == empty ? .empty : .unknown
  }
}
