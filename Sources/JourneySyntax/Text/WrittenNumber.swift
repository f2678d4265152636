/// A number as people write it: Latin, Arabic-Indic or Persian digits, `.` or `٫`, a minus on either side, `%` or `٪`.
package struct WrittenNumber: Sendable, Equatable {
  /// As written: of `85 %` it is 85.
  package var value: Double
  /// A percent sign stands behind it.
  package var isPercent: Bool
  /// How many bytes it takes, bidi marks and a percent sign included.
  package var length: Int

  /// More digits than any score has; a longer run is no number but an id or a mistake.
  private static let mostDigits = 18

  /// A number takes no more bytes, with its signs and the marks and blanks beside them; where one may end a long line,
  /// only this much of the line is looked at.
  package static let mostBytes = 96

  /// The number that `bytes` start with; nil when they start with something else. A minus counts only before it:
  /// in `2 - annoyed` it is text.
  package init?(leading bytes: Span<UInt8>) {
    var scan = Scan()
    guard scan.readNumber(bytes) else { return nil }
    value = scan.isNegative ? -scan.magnitude : scan.magnitude
    isPercent = scan.readPercent(bytes)
    length = scan.position
  }

  /// The number that `bytes` are, blanks at the ends aside; nil when there is anything else.
  package init?(whole bytes: Span<UInt8>) {
    var scan = Scan()
    scan.skipBlanks(bytes)
    guard scan.readNumber(bytes) else { return nil }
    if !scan.isNegative { scan.isNegative = scan.readMinus(bytes) }
    value = scan.isNegative ? -scan.magnitude : scan.magnitude
    isPercent = scan.readPercent(bytes)
    scan.skipBlanks(bytes)
    guard scan.position == bytes.count else { return nil }
    length = scan.position
  }

  /// The number that a text is, blanks at the ends aside; nil when there is anything else.
  package init?(whole text: String) {
    self.init(whole: Array(text.utf8).span)
  }

  /// The first numbers that stand anywhere in `bytes`: `0 to 120`, `1-5`.
  package static func numbers(in bytes: [UInt8], atMost most: Int) -> [Double] {
    var numbers: [Double] = []
    var i = 0
    while i < bytes.count, numbers.count < most {
      // After a number a hyphen joins ("1-5"); only before the first it is a minus.
      let isJoined = !numbers.isEmpty && bytes[i] == UInt8(ascii: "-") && i > 0 && bytes[i - 1] != .space
      if !isJoined, let number = WrittenNumber(leading: bytes.span.extracting(i..<bytes.count)) {
        numbers.append(number.value)
        i += number.length
      } else {
        i += Scalars.decode(bytes.span, at: i).length
      }
    }
    return numbers
  }

  /// A position in bytes that are handed to every step, so that nothing is copied.
  private struct Scan {
    var position = 0
    var magnitude = 0.0
    var isNegative = false

    func next(_ bytes: Span<UInt8>) -> (value: UInt32, length: Int)? {
      position == bytes.count ? nil : Scalars.decode(bytes, at: position)
    }

    mutating func skip(_ bytes: Span<UInt8>, while isSkipped: (UInt32) -> Bool) {
      while let (scalar, length) = next(bytes), isSkipped(scalar) { position += length }
    }

    mutating func skipBlanks(_ bytes: Span<UInt8>) {
      skip(bytes) { $0.isBlank || $0.isBidiControl }
    }

    mutating func readMinus(_ bytes: Span<UInt8>) -> Bool {
      skip(bytes) { $0.isBidiControl }
      guard let (scalar, length) = next(bytes), scalar.isMinus else { return false }
      position += length
      skip(bytes) { $0.isBidiControl }
      return true
    }

    /// Reads sign, digits and decimals; false, with the position anywhere, when no digit comes.
    mutating func readNumber(_ bytes: Span<UInt8>) -> Bool {
      isNegative = readMinus(bytes)
      var digits = readDigits(bytes)
      guard digits > 0 else { return false }
      let beforePoint = position
      if let (scalar, length) = next(bytes), scalar == 0x2E || scalar == 0x066B {
        position += length
        let decimals = readDigits(bytes)
        if decimals == 0 { position = beforePoint }
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        magnitude /= scale
        digits += decimals
      }
      return digits <= WrittenNumber.mostDigits
    }

    /// Reads digits into `magnitude`, as if there were no decimal point; returns how many.
    mutating func readDigits(_ bytes: Span<UInt8>) -> Int {
      var count = 0
      while let (scalar, length) = next(bytes), let digit = scalar.digitValue {
        magnitude = magnitude * 10 + Double(digit)
        position += length
        count += 1
      }
      return count
    }

    mutating func readPercent(_ bytes: Span<UInt8>) -> Bool {
      let before = position
      skipBlanks(bytes)
      guard let (scalar, length) = next(bytes), scalar.isPercent else {
        position = before
        return false
      }
      position += length
      skip(bytes) { $0.isBidiControl }
      return true
    }
  }
}
