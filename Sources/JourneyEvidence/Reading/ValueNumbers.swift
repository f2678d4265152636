import JourneySyntax

/// Numbers the different values of a column in the order they are met; spellings that fold to one are one value.
struct ValueNumbers: Sendable {
  /// As first written.
  private(set) var values: [String] = []
  private let most: Int
  private var numbers: [String: Int] = [:]
  private var cache = CellCache()
  private static let none = -1

  /// - Parameter most: how many values are told apart; further ones have no number.
  init(most: Int) { self.most = most }

  /// There was a value for which no number was left.
  private(set) var isFull = false

  /// The number of the value in `cell`; nil for an empty one and for those beyond the limit.
  @inline(__always)
  mutating func number(of cell: Cell, in bytes: Span<UInt8>) -> Int? {
    if cell.isEmpty { return nil }
    if cell.hasDoubledQuotes || cell.end &- cell.start > CellCache.longestKey {
      return newNumber(of: cell, in: bytes)
    }
    if let known = cache.value(of: cell, in: bytes) { return known == Self.none ? nil : known }
    let number = newNumber(of: cell, in: bytes)
    cache.keep(number ?? Self.none, for: cell, in: bytes)
    return number
  }

  private mutating func newNumber(of cell: Cell, in bytes: Span<UInt8>) -> Int? {
    let text = cell.text(in: bytes, most: RowProblems.longestText)
    let folded = String(decoding: text, as: UTF8.self).folded
    if folded.isEmpty { return nil }
    if let known = numbers[folded] { return known }
    guard values.count < most else {
      isFull = true
      return nil
    }
    numbers[folded] = values.count
    values.append(String(decoding: text, as: UTF8.self).trimmed)
    return values.count - 1
  }
}
