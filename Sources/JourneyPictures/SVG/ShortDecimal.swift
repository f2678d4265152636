extension Double {
  /// This number for a picture: at most `decimals` decimals and no needless zeros, the same bytes everywhere. `0` for
  /// what no picture can show: not a number, infinite, or too large to count in its last decimal.
  package func short(decimals: Int) -> String {
    let unit = (0..<decimals).reduce(1) { unit, _ in unit * 10 }
    guard let count = Int(exactly: (self * Double(unit)).rounded()) else { return "0" }
    var (rest, unitLeft) = (count.magnitude, UInt(unit))
    while unitLeft > 1, rest % 10 == 0 { (rest, unitLeft) = (rest / 10, unitLeft / 10) }
    let whole = (count < 0 ? "-" : "") + String(rest / unitLeft)
    if unitLeft == 1 { return whole }
    // With a one before it, so that zeros after the point stay.
    return whole + "." + String(rest % unitLeft + unitLeft).dropFirst()
  }

  /// A length or place in a finished picture: a tenth of a point is finer than any screen or printer shows.
  var coordinate: String { short(decimals: 1) }
}
