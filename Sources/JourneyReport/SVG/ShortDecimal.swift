extension Double {
  /// This number for a picture: at most `decimals` decimals and no needless zeros, the same bytes everywhere. `0` for
  /// what no picture can show: not a number, infinite, or too large to count in its last decimal.
  func short(decimals: Int) -> String {
    let unit = (0..<decimals).reduce(1) { unit, _ in unit * 10 }
    guard let count = Int(exactly: (self * Double(unit)).rounded()) else { return "0" }
    let whole = (count < 0 ? "-" : "") + String(count.magnitude / UInt(unit))
    var fraction = String(count.magnitude % UInt(unit) + UInt(unit)).dropFirst()
    while fraction.last == "0" { fraction.removeLast() }
    return fraction.isEmpty ? whole : whole + "." + fraction
  }

  /// A length or place in a finished picture: a tenth of a point is finer than any screen or printer shows.
  var coordinate: String { short(decimals: 1) }
}
