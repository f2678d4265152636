/// The numbers that stand in a picture's attributes.
enum RoundedNumbers {
  /// The numbers in `text` (path data, point lists, lone numbers) as coordinates; everything else stays as it is.
  static func rounding(_ text: String) -> String {
    var rounded: [UInt8] = []
    rounded.reserveCapacity(text.utf8.count)
    var number = DecimalNumber()
    for byte in text.utf8 where !number.take(byte) {
      number.write(to: &rounded)
      number = DecimalNumber()
      if !number.take(byte) { rounded.append(byte) }
    }
    number.write(to: &rounded)
    return String(decoding: rounded, as: UTF8.self)
  }

  /// The numbers in `text`, in order, exact to a thousandth.
  static func values(in text: String) -> [Double] {
    var values: [Double] = []
    var number = DecimalNumber()
    for byte in text.utf8 where !number.take(byte) {
      if let value = number.value { values.append(value) }
      number = DecimalNumber()
      _ = number.take(byte)
    }
    if let value = number.value { values.append(value) }
    return values
  }
}

/// One decimal number, read byte by byte; Graphviz writes no exponents.
private struct DecimalNumber {
  private var isNegative = false
  /// Whole, and a `Double` so that any number of digits is taken without overflow.
  private var thousandths = 0.0
  /// What a next decimal is worth, in thousandths; nil before the point.
  private var decimalWorth: Double?
  private var hasDigits = false

  /// Takes the next byte; false when it does not belong to this number.
  mutating func take(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"):
      guard !isNegative, !hasDigits, decimalWorth == nil else { return false }
      isNegative = true
    case UInt8(ascii: "."):
      guard decimalWorth == nil else { return false }
      decimalWorth = 100
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let digit = Double(byte - UInt8(ascii: "0"))
      hasDigits = true
      if let worth = decimalWorth {
        thousandths += digit * worth
        decimalWorth = worth > 1 ? worth / 10 : 0
      } else {
        thousandths = thousandths * 10 + digit * 1000
      }
    default: return false
    }
    return true
  }

  var value: Double? {
    hasDigits ? (isNegative ? -thousandths : thousandths) / 1000 : nil
  }

  func write(to bytes: inout [UInt8]) {
    if let value { bytes += value.coordinate.utf8 }
  }
}
