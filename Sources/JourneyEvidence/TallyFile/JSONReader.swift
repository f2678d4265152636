import JourneySyntax

/// Reads JSON (RFC 8259) from outside: whatever the bytes are, the answer is a value or nil.
struct JSONReader {
  /// Deeper nesting is an attack on the stack.
  private static let deepest = 32

  private var position = 0
  /// The line that reading stands in, from 1.
  private(set) var line = 1

  /// The value that all bytes are; nil when they are none. `line` then says where.
  mutating func value(_ bytes: Span<UInt8>) -> JSONValue? {
    guard let value = element(bytes, depth: 0) else { return nil }
    skipBlanks(bytes)
    return position == bytes.count ? value : nil
  }

  private mutating func skipBlanks(_ bytes: Span<UInt8>) {
    while position < bytes.count {
      switch bytes[position] {
      case 0x0A: line += 1
      case 0x20, 0x09, 0x0D: break
      default: return
      }
      position += 1
    }
  }

  private mutating func take(_ byte: UInt8, _ bytes: Span<UInt8>) -> Bool {
    skipBlanks(bytes)
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func element(_ bytes: Span<UInt8>, depth: Int) -> JSONValue? {
    skipBlanks(bytes)
    guard position < bytes.count, depth < Self.deepest else { return nil }
    switch bytes[position] {
    case 0x7B: return object(bytes, depth: depth)
    case 0x5B: return array(bytes, depth: depth)
    case 0x22: return string(bytes).map { .string($0) }
    case 0x6E: return word("null", bytes) ? .null : nil
    default: return number(bytes)
    }
  }

  private mutating func object(_ bytes: Span<UInt8>, depth: Int) -> JSONValue? {
    position += 1
    var members: [(key: String, value: JSONValue)] = []
    if take(0x7D, bytes) { return .object([]) }
    repeat {
      skipBlanks(bytes)
      guard position < bytes.count, bytes[position] == 0x22, let key = string(bytes), take(0x3A, bytes),
        let value = element(bytes, depth: depth + 1)
      else { return nil }
      members.append((key, value))
    } while take(0x2C, bytes)
    return take(0x7D, bytes) ? .object(members) : nil
  }

  private mutating func array(_ bytes: Span<UInt8>, depth: Int) -> JSONValue? {
    position += 1
    var values: [JSONValue] = []
    if take(0x5D, bytes) { return .array([]) }
    repeat {
      guard let value = element(bytes, depth: depth + 1) else { return nil }
      values.append(value)
    } while take(0x2C, bytes)
    return take(0x5D, bytes) ? .array(values) : nil
  }

  private mutating func word(_ word: String, _ bytes: Span<UInt8>) -> Bool {
    for byte in word.utf8 {
      guard position < bytes.count, bytes[position] == byte else { return false }
      position += 1
    }
    return true
  }

  private mutating func number(_ bytes: Span<UInt8>) -> JSONValue? {
    var text: [UInt8] = []
    while position < bytes.count, text.count < 40, Self.isOfNumber(bytes[position]) {
      text.append(bytes[position])
      position += 1
    }
    guard let value = Double(String(decoding: text, as: UTF8.self)), value.isFinite else { return nil }
    return .number(value)
  }

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x2B, 0x2D, 0x2E, 0x45, 0x65: true
    default: false
    }
  }

  private mutating func string(_ bytes: Span<UInt8>) -> String? {
    position += 1
    var text: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case 0x22: return String(decoding: text, as: UTF8.self)
      case 0x5C:
        guard let escaped = escape(bytes) else { return nil }
        text += escaped
      case 0x00..<0x20: return nil
      default: text.append(byte)
      }
    }
    return nil
  }

  /// The bytes that an escape means; surrogates, which our files never need, are no text.
  private mutating func escape(_ bytes: Span<UInt8>) -> [UInt8]? {
    guard position < bytes.count else { return nil }
    let byte = bytes[position]
    position += 1
    switch byte {
    case 0x22, 0x5C, 0x2F: return [byte]
    case 0x62: return [0x08]
    case 0x66: return [0x0C]
    case 0x6E: return [0x0A]
    case 0x72: return [0x0D]
    case 0x74: return [0x09]
    case 0x75:
      guard position + 4 <= bytes.count else { return nil }
      var value: UInt32 = 0
      for _ in 0..<4 {
        guard let digit = Character(Unicode.Scalar(bytes[position])).hexDigitValue else { return nil }
        value = value << 4 | UInt32(digit)
        position += 1
      }
      return Unicode.Scalar(value).map { Array(String($0).utf8) }
    default: return nil
    }
  }
}

extension JSONValue {
  /// The member of an object; nil when it has none of this name, or is no object.
  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  var double: Double? {
    if case .number(let value) = self { value } else { nil }
  }

  /// A whole number from 0 on.
  var count: Int? { double.flatMap { Int(exactly: $0) }.flatMap { $0 >= 0 ? $0 : nil } }

  var elements: [JSONValue]? {
    if case .array(let values) = self { values } else { nil }
  }
}
