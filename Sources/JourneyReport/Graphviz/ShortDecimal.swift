extension Double {
  /// This number with at most two decimals: no more than a picture can show.
  var shortDecimal: String {
    guard let hundredths = Int(exactly: (self * 100).rounded()) else { return "0" }
    let whole = (hundredths < 0 ? "-" : "") + String(hundredths.magnitude / 100)
    let fraction = String(hundredths.magnitude % 100 + 100).dropFirst()
    if fraction == "00" { return whole }
    return whole + "." + (fraction.hasSuffix("0") ? fraction.dropLast() : fraction)
  }
}
