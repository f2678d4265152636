import JourneyModel

extension Words {
  /// Whether `number` can write this value: finite, and small enough for its digits to mean something.
  private func isWritable(_ value: Double) -> Bool { value.isFinite && abs(value) < 1e12 }

  /// A number with a real minus (U+2212), grouped thousands and the report's digits; `–` where there is none.
  package func number(_ value: Double, decimals: Int = 0) -> String {
    guard isWritable(value) else { return "–" }
    let scale = decimals == 0 ? 1 : decimals == 1 ? 10 : 100
    let scaled = Int((abs(value) * Double(scale)).rounded())
    var text = grouped(scaled / scale)
    if scale > 1 {
      let fraction = String(scaled % scale)
      text += digits == .arabic ? "٫" : "."
      text += String(repeating: "0", count: String(scale).count - 1 - fraction.count) + fraction
    }
    if value < 0, scaled != 0 { text = "\u{2212}" + text }
    return isolated(number: inDigits(text))
  }

  /// A count.
  package func number(_ count: Int) -> String { isolated(number: inDigits(grouped(count))) }

  /// A difference: `+3`, `−41`, and `0` without a sign.
  package func signed(_ value: Double, decimals: Int = 0) -> String {
    let text = number(value, decimals: decimals)
    guard value > 0, isWritable(value), value * (decimals == 0 ? 2 : decimals == 1 ? 20 : 200) >= 1 else {
      return text
    }
    return isolated(number: "+" + text.filter { $0 != Self.leftToRightIsolate && $0 != Self.endOfIsolate })
  }

  /// `38 %`: per cent, 0 to 100. Arabic sets the sign close to the number.
  package func percent(_ value: Double) -> String {
    number(value) + say(en: "\u{A0}", ar: "") + (digits == .arabic ? "٪" : "%")
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
    let (low, high) = (
      signed(range.lowerBound, decimals: decimals), signed(range.upperBound, decimals: decimals)
    )
    return say(en: "[\(low), \(high)]", ar: "(من \(low) إلى \(high))")
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
