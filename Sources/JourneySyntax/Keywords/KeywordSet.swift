/// Some of the keywords, as a bit for each.
package struct KeywordSet: Sendable {
  private var bits: UInt128 = 0

  /// None of the keywords.
  package init() {}

  /// Whether the keyword is one of them.
  package func contains(_ keyword: Keyword) -> Bool { bits & Self.bit(keyword) != 0 }

  /// Adds a keyword; false when it was there already.
  @discardableResult
  package mutating func insert(_ keyword: Keyword) -> Bool {
    let isNew = !contains(keyword)
    bits |= Self.bit(keyword)
    return isNew
  }

  private static func bit(_ keyword: Keyword) -> UInt128 { 1 << UInt128(keyword.rawValue) }
}
