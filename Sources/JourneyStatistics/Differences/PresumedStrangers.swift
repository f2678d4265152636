/// Two sides whose people are taken for different ones, as nobody knows who is on both.
package enum PresumedStrangers {
  /// Whether it matters: the interval of a difference holds 0, and would not if all were on both sides and agreed by
  /// `agreement`, as then its distances shrink by √(1 − r) (Kish 1965, ch. 12.4).
  package static func matter(_ difference: Estimate, agreement: Double) -> Bool {
    let (value, limits) = (difference.value, difference.interval)
    guard limits.contains(0), agreement > 0, agreement < 1 else { return false }
    let part = (1 - agreement).squareRoot()
    return value - part * (value - limits.lowerBound) > 0 || value + part * (limits.upperBound - value) < 0
  }
}
