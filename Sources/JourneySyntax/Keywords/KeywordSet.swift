/// Some of the keywords, as a bit for each; there is room for as many as a `Keyword` can tell apart.
package struct KeywordSet: Sendable {
  private var words = SIMD4<UInt64>()

  /// None of the keywords.
  package init() {}

  /// Whether the keyword is one of them.
  package func contains(_ keyword: Keyword) -> Bool {
    words[Self.word(of: keyword)] & Self.bit(of: keyword) != 0
  }

  /// Adds a keyword; false when it was there already.
  @discardableResult
  package mutating func insert(_ keyword: Keyword) -> Bool {
    let isNew = !contains(keyword)
    words[Self.word(of: keyword)] |= Self.bit(of: keyword)
    return isNew
  }

  private static func word(of keyword: Keyword) -> Int { Int(keyword.rawValue >> 6) }

  private static func bit(of keyword: Keyword) -> UInt64 { 1 << UInt64(keyword.rawValue & 63) }
}
