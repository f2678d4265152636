import JourneyModel
import JourneySyntax

extension Words {
  /// A number with a real minus (U+2212), grouped thousands and the report's digits; `–` where there is none to write:
  /// not a number, infinite, or so large that its digits mean nothing. Half of the last digit goes to the even one.
  package func number(_ value: Double, decimals: Int = 0) -> String {
    let scale = (0..<decimals).reduce(1) { scale, _ in scale * 10 }
    guard abs(value) < 1e12, let scaled = Int(exactly: abs(value).lastDigits(decimals: decimals)) else {
      return Self.noNumber
    }
    var text = grouped(scaled / scale)
    if scale > 1 {
      let fraction = String(scaled % scale)
      text += digits == .arabic ? "٫" : "."
      text += String(repeating: "0", count: decimals - fraction.count) + fraction
    }
    if value < 0, scaled != 0 { text = "\u{2212}" + text }
    return isolated(number: inDigits(text))
  }

  private static let noNumber = "–"

  /// A count.
  package func number(_ count: Int) -> String { isolated(number: inDigits(grouped(count))) }

  /// A difference: `+3`, `−41`, and `0` without a sign.
  package func signed(_ value: Double, decimals: Int = 0) -> String {
    let text = number(value, decimals: decimals)
    guard value > 0, text != Self.noNumber, text != number(0, decimals: decimals) else { return text }
    return isolated(number: "+" + Self.withoutIsolates(text))
  }

  /// `±5`: to either side.
  func plusMinus(_ value: Double, decimals: Int = 0) -> String {
    let text = number(value, decimals: decimals)
    return isolated(number: "±" + Self.withoutIsolates(text))
  }

  /// `38 %`: per cent, 0 to 100. Arabic sets the sign close to the number.
  package func percent(_ value: Double, decimals: Int = 0) -> String {
    number(value, decimals: decimals) + say(en: "\u{A0}", ar: "") + (digits == .arabic ? "٪" : "%")
  }

  /// `44 to 54`.
  package func interval(_ range: ClosedRange<Double>, decimals: Int = 0) -> String {
    let (low, high) = (
      number(range.lowerBound, decimals: decimals), number(range.upperBound, decimals: decimals)
    )
    return say(en: "\(low) to \(high)", ar: "\(low) إلى \(high)")
  }

  /// The interval of a difference: `[−46, −36]`. In Arabic in words, as brackets and commas would read backwards.
  package func signedInterval(_ range: ClosedRange<Double>, decimals: Int = 0) -> String {
    bracketed(
      signed(range.lowerBound, decimals: decimals), signed(range.upperBound, decimals: decimals))
  }

  /// The ends of an interval of differences around it.
  func bracketed(_ low: String, _ high: String) -> String {
    say(en: "[\(low), \(high)]", ar: "(من \(low) إلى \(high))")
  }

  /// The fewest decimals, from `fewest` to two more, with which values that differ also look different.
  package func decimals(tellingApart values: [Double], from fewest: Int = 0) -> Int {
    // Values that only rounding in their making set apart are one.
    let different = Set(values.map { $0.lastDigits(decimals: 6) }).count
    let enough = (fewest...fewest + 2).first { decimals in
      Set(values.map { number($0, decimals: decimals) }).count == different
    }
    return enough ?? fewest
  }

  /// The decimals, from `fewest` to two more, with which an interval is as wide as its last digit says.
  package func decimals(showing range: ClosedRange<Double>, from fewest: Int = 0) -> Int {
    var width = range.upperBound - range.lowerBound
    guard width > 0, width.isFinite else { return fewest }
    for _ in 0..<fewest { width *= 10 }
    var decimals = fewest
    // Rounded, as a width such as 3.0 − 2.9 is not quite what it should be. An end must not look like none where none is
    // outside the interval.
    let ends = range.contains(0) ? [] : [range.lowerBound, range.upperBound]
    let looksLikeNone = { (decimals: Int) in
      ends.contains { self.number(abs($0), decimals: decimals) == self.number(0, decimals: decimals) }
    }
    while (width * 1e6).rounded() < 1e6 || looksLikeNone(decimals), decimals < fewest + 2 {
      width *= 10
      decimals += 1
    }
    return decimals
  }

  /// Digits in groups of three, from 1,000 on.
  private func grouped(_ value: Int) -> String {
    let plain = String(value.magnitude)
    let separator = digits == .arabic ? "٬" : ","
    var text = ""
    for (place, digit) in plain.enumerated() {
      if place > 0, (plain.count - place) % 3 == 0 { text += separator }
      text.append(digit)
    }
    return value < 0 ? "\u{2212}" + text : text
  }

  /// The same text in the report's digits.
  func inDigits(_ text: String) -> String {
    guard digits == .arabic else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isDigit = (0x30...0x39).contains(scalar.value)
      result.append(isDigit ? Unicode.Scalar(scalar.value + 0x630) ?? scalar : scalar)
    }
    return String(result)
  }
}
