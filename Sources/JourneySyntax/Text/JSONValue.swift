/// JSON that is written in the order it was put together, so that the same values give the same bytes.
package enum JSONValue {
  /// In the order in which they are written; a name given twice keeps its first value when it is asked for.
  case object([(key: String, value: JSONValue)])
  /// In their order.
  case array([JSONValue])
  /// Without quotes and escapes.
  case string(String)
  /// Finite.
  case number(Double)
  /// `true` or `false`.
  case bool(Bool)
  /// `null`.
  case null

  /// A whole number.
  package static func count(_ value: Int) -> JSONValue { .number(Double(value)) }
  /// A text, or null.
  package static func string(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }
  /// A number, or null.
  package static func number(_ value: Double?) -> JSONValue { value.map { .number($0) } ?? .null }

  /// A whole number as it is and a missing one as null.
  package static func count(_ value: Int?) -> JSONValue { value.map { .count($0) } ?? .null }

  /// A low and a high end, as an array of two.
  package static func range(_ value: ClosedRange<Double>?) -> JSONValue {
    value.map { .array([.number($0.lowerBound), .number($0.upperBound)]) } ?? .null
  }

  /// The value on as many lines as a person needs to read it, each with its end.
  package var text: String {
    var text = ""
    write(to: &text, indent: "")
    return text + "\n"
  }

  private func write(to text: inout String, indent: String) {
    switch self {
    case .object(let members):
      Self.write(members, between: ("{", "}"), to: &text, indent: indent) { member, text, indent in
        Self.write(member.key, to: &text)
        text += ": "
        member.value.write(to: &text, indent: indent)
      }
    case .array(let values) where values.allSatisfy(\.isNumber):
      text += "[\(values.map(\.numberText).joined(separator: ", "))]"
    case .array(let values):
      Self.write(values, between: ("[", "]"), to: &text, indent: indent) { value, text, indent in
        value.write(to: &text, indent: indent)
      }
    case .string(let written): Self.write(written, to: &text)
    case .number: text += numberText
    case .bool(let value): text += "\(value)"
    case .null: text += "null"
    }
  }

  /// Each on a line of its own.
  private static func write<Item>(
    _ items: [Item], between brackets: (open: String, close: String), to text: inout String, indent: String,
    _ writeItem: (Item, inout String, String) -> Void
  ) {
    text += brackets.open
    let inner = indent + "  "
    for (index, item) in items.enumerated() {
      text += (index == 0 ? "\n" : ",\n") + inner
      writeItem(item, &text, inner)
    }
    text += items.isEmpty ? brackets.close : "\n" + indent + brackets.close
  }

  private var isNumber: Bool {
    if case .number = self { true } else { false }
  }

  /// What is no finite number is written as none.
  private var numberText: String { double?.plainText ?? "null" }

  private static func write(_ written: String, to text: inout String) {
    text += "\""
    // Nearly no text has anything to escape; 0xC2 may begin a control.
    let isPlain = written.utf8.allSatisfy { byte in
      byte >= .space && byte != .quote && byte != UInt8(ascii: "\\") && byte != 0x7F && byte != 0xC2
    }
    if isPlain {
      text += written
    } else {
      for scalar in written.unicodeScalars { write(scalar, to: &text) }
    }
    text += "\""
  }

  private static func write(_ scalar: Unicode.Scalar, to text: inout String) {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case "\n": text += "\\n"
    case "\t": text += "\\t"
    case "\r": text += "\\r"
    // JSON allows the controls from U+007F on as they are; a terminal that shows it would obey them.
    case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
      text += "\\u00" + (scalar.value < 0x10 ? "0" : "") + String(scalar.value, radix: 16)
    default: text.unicodeScalars.append(scalar)
    }
  }
}

/// What a value is, for whoever reads one that others wrote: nil where it is something else.
extension JSONValue {
  /// The first member of this name; nil also where there is none.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The text itself.
  package var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// Any number.
  package var double: Double? {
    if case .number(let value) = self { value } else { nil }
  }

  /// A whole number.
  package var whole: Int? { double.flatMap { Int(exactly: $0) } }

  /// A whole number from 0 on.
  package var count: Int? { whole.flatMap { $0 >= 0 ? $0 : nil } }

  /// In their order.
  package var elements: [JSONValue]? {
    if case .array(let values) = self { values } else { nil }
  }

  /// Nothing, said as such.
  package var isNull: Bool {
    if case .null = self { true } else { false }
  }
}

extension Double {
  /// Six decimals at most, none where they are zero, for programs that read numbers; nil when it is no number.
  package var plainText: String? {
    guard isFinite else { return nil }
    let rounded = rounded(decimals: 6)
    if let whole = Int(exactly: rounded) { return String(whole) }
    return rounded.isFinite ? "\(rounded)" : "\(self)"
  }
}
