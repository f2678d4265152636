/// What is wrong with a text that should be JSON.
package struct JSONFailure: Error, Equatable {
  /// The line in which reading ended, counted from 1.
  package let line: Int

  /// - Parameter line: counted from 1.
  package init(line: Int) { self.line = line }
}

extension JSONValue {
  /// The value that all of a text is (RFC 8259). Keys keep their order; numbers are as large as `Double` holds.
  /// - Throws: the line where the text is none: besides what the RFC forbids that is nesting deeper than 32, a number that
  ///   is not finite, bytes that are no UTF-8, and half of a pair of surrogates.
  package init(parsing bytes: Span<UInt8>) throws(JSONFailure) {
    var reader = JSONReader()
    guard let value = reader.value(bytes) else {
      throw JSONFailure(line: LineTable(of: bytes.extracting(..<min(reader.position, bytes.count))).count)
    }
    self = value
  }
}

/// Reads a text from its start to its end: whatever the bytes are, the answer is a value or nil.
private struct JSONReader {
  /// Deeper nesting is an attack on the stack.
  private static let deepest = 32

  private(set) var position = 0

  mutating func value(_ bytes: Span<UInt8>) -> JSONValue? {
    guard let value = element(bytes, depth: 0) else { return nil }
    skipBlanks(bytes)
    return position == bytes.count ? value : nil
  }

  private mutating func skipBlanks(_ bytes: Span<UInt8>) {
    while position < bytes.count {
      switch bytes[position] {
      case .space, .tab, .lineFeed, .carriageReturn: position += 1
      default: return
      }
    }
  }

  private mutating func take(_ byte: UInt8, _ bytes: Span<UInt8>) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  /// The same behind blanks.
  private mutating func takeNext(_ byte: UInt8, _ bytes: Span<UInt8>) -> Bool {
    skipBlanks(bytes)
    return take(byte, bytes)
  }

  private mutating func element(_ bytes: Span<UInt8>, depth: Int) -> JSONValue? {
    skipBlanks(bytes)
    guard position < bytes.count, depth < Self.deepest else { return nil }
    switch bytes[position] {
    case UInt8(ascii: "{"): return object(bytes, depth: depth)
    case UInt8(ascii: "["): return array(bytes, depth: depth)
    case .quote: return string(bytes).map { .string($0) }
    case UInt8(ascii: "t"): return takeWord("true", bytes) ? .bool(true) : nil
    case UInt8(ascii: "f"): return takeWord("false", bytes) ? .bool(false) : nil
    case UInt8(ascii: "n"): return takeWord("null", bytes) ? .null : nil
    default: return number(bytes)
    }
  }

  private mutating func object(_ bytes: Span<UInt8>, depth: Int) -> JSONValue? {
    position += 1
    var members: [(key: String, value: JSONValue)] = []
    if takeNext(UInt8(ascii: "}"), bytes) { return .object([]) }
    repeat {
      skipBlanks(bytes)
      guard position < bytes.count, bytes[position] == .quote, let key = string(bytes),
        takeNext(UInt8(ascii: ":"), bytes), let value = element(bytes, depth: depth + 1)
      else { return nil }
      members.append((key, value))
    } while takeNext(UInt8(ascii: ","), bytes)
    return takeNext(UInt8(ascii: "}"), bytes) ? .object(members) : nil
  }

  private mutating func array(_ bytes: Span<UInt8>, depth: Int) -> JSONValue? {
    position += 1
    var values: [JSONValue] = []
    if takeNext(UInt8(ascii: "]"), bytes) { return .array([]) }
    repeat {
      guard let value = element(bytes, depth: depth + 1) else { return nil }
      values.append(value)
    } while takeNext(UInt8(ascii: ","), bytes)
    return takeNext(UInt8(ascii: "]"), bytes) ? .array(values) : nil
  }

  private mutating func takeWord(_ word: StaticString, _ bytes: Span<UInt8>) -> Bool {
    "\(word)".utf8.allSatisfy { take($0, bytes) }
  }
}

// MARK: Numbers

extension JSONReader {
  /// Digits whose number is exact in a `Double`, whatever they are.
  private static let mostExactDigits = 15

  private mutating func number(_ bytes: Span<UInt8>) -> JSONValue? {
    let start = position
    let isNegative = take(UInt8(ascii: "-"), bytes)
    let first = position
    let whole = digits(bytes)
    let count = position - first
    guard count > 0, count == 1 || bytes[first] != UInt8(ascii: "0") else { return nil }
    var isWhole = true
    if take(UInt8(ascii: "."), bytes) {
      isWhole = false
      guard hasDigits(bytes) else { return nil }
    }
    if take(UInt8(ascii: "e"), bytes) || take(UInt8(ascii: "E"), bytes) {
      isWhole = false
      _ = take(UInt8(ascii: "-"), bytes) || take(UInt8(ascii: "+"), bytes)
      guard hasDigits(bytes) else { return nil }
    }
    if isWhole, count <= Self.mostExactDigits { return .number(Double(isNegative ? -whole : whole)) }
    guard let text = Self.text(bytes.extracting(start..<position)), let value = Double(text), value.isFinite
    else { return nil }
    return .number(value)
  }

  private mutating func hasDigits(_ bytes: Span<UInt8>) -> Bool {
    let first = position
    _ = digits(bytes)
    return position > first
  }

  /// What the digits that stand here are worth, where they are few enough.
  private mutating func digits(_ bytes: Span<UInt8>) -> Int {
    var value = 0
    while position < bytes.count {
      let digit = bytes[position] &- UInt8(ascii: "0")
      guard digit < 10 else { break }
      value = value &* 10 &+ Int(digit)
      position += 1
    }
    return value
  }
}

// MARK: Texts

extension JSONReader {
  private mutating func string(_ bytes: Span<UInt8>) -> String? {
    position += 1
    let start = position
    skipPlainText(bytes)
    guard position < bytes.count else { return nil }
    // Nearly every text is one stretch.
    if bytes[position] == .quote {
      position += 1
      return Self.text(bytes.extracting(start..<position - 1))
    }
    var text: [UInt8] = []
    for i in start..<position { text.append(bytes[i]) }
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case .quote: return String(validating: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let scalar = escape(bytes) else { return nil }
        text += String(scalar).utf8
      case ..<UInt8.space: return nil
      default: text.append(byte)
      }
    }
    return nil
  }

  /// nil where the bytes are no UTF-8.
  private static func text(_ bytes: Span<UInt8>) -> String? {
    do { return String(copying: try UTF8Span(validating: bytes)) } catch { return nil }
  }

  private mutating func skipPlainText(_ bytes: Span<UInt8>) {
    while position < bytes.count {
      switch bytes[position] {
      case .quote, UInt8(ascii: "\\"), ..<UInt8.space: return
      default: position += 1
      }
    }
  }

  /// What the escape behind a `\` means.
  private mutating func escape(_ bytes: Span<UInt8>) -> Unicode.Scalar? {
    guard position < bytes.count else { return nil }
    let byte = bytes[position]
    position += 1
    switch byte {
    case .quote, UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return escapedScalar(bytes)
    default: return nil
    }
  }

  /// `\u0639`, and beyond the basic plane a pair: `\ud83d\ude97`. Half of a pair is no scalar.
  private mutating func escapedScalar(_ bytes: Span<UInt8>) -> Unicode.Scalar? {
    guard let unit = codeUnit(bytes) else { return nil }
    guard UTF16.isLeadSurrogate(unit) else { return Unicode.Scalar(unit) }
    guard take(UInt8(ascii: "\\"), bytes), take(UInt8(ascii: "u"), bytes), let second = codeUnit(bytes),
      UTF16.isTrailSurrogate(second)
    else { return nil }
    return UTF16.decode(UTF16.EncodedScalar([unit, second]))
  }

  /// Four hexadecimal digits.
  private mutating func codeUnit(_ bytes: Span<UInt8>) -> UInt16? {
    guard position + 4 <= bytes.count else { return nil }
    var value: UInt16 = 0
    for _ in 0..<4 {
      guard let digit = Character(Unicode.Scalar(bytes[position])).hexDigitValue else { return nil }
      value = value << 4 | UInt16(digit)
      position += 1
    }
    return value
  }
}
