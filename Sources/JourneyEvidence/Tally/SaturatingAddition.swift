extension Int {
  /// The sum of two counts, or the largest number where there is no room for it: counts come from outside, and a
  /// `count` column may say anything.
  @inline(__always)
  package func saturatingAdd(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }

  mutating func add(_ other: Int) { self = saturatingAdd(other) }
}
