/// JSON that is written in the order it was put together, so that the same values give the same bytes.
package enum JSONValue {
  case object([(key: String, value: JSONValue)])
  case array([JSONValue])
  case string(String)
  case number(Double)
  case bool(Bool)
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

  /// The value on as many lines as a person needs to read it.
  package var text: String { lines(indent: "") + "\n" }

  private func lines(indent: String) -> String {
    let inner = indent + "  "
    switch self {
    case .object(let members) where !members.isEmpty:
      let lines = members.map { "\(inner)\(Self.quoted($0.key)): \($0.value.lines(indent: inner))" }
      return "{\n\(lines.joined(separator: ",\n"))\n\(indent)}"
    case .array(let values) where !values.isEmpty && !values.allSatisfy(\.isNumber):
      let lines = values.map { inner + $0.lines(indent: inner) }
      return "[\n\(lines.joined(separator: ",\n"))\n\(indent)]"
    case .object: return "{}"
    case .array(let values): return "[\(values.map { $0.lines(indent: "") }.joined(separator: ", "))]"
    case .string(let text): return Self.quoted(text)
    case .number(let value): return value.plainText ?? "null"
    case .bool(let value): return "\(value)"
    case .null: return "null"
    }
  }

  private var isNumber: Bool {
    if case .number = self { true } else { false }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      // JSON allows the controls from U+007F on as they are; a terminal that shows it would obey them.
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
        result += "\\u00" + (scalar.value < 0x10 ? "0" : "") + String(scalar.value, radix: 16)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

extension Double {
  /// Six decimals at most, none where they are zero, for programs that read numbers; nil when it is no number.
  package var plainText: String? {
    guard isFinite else { return nil }
    let rounded = (self * 1e6).rounded() / 1e6
    if let whole = Int(exactly: rounded) { return String(whole) }
    return rounded.isFinite ? "\(rounded)" : "\(self)"
  }
}
