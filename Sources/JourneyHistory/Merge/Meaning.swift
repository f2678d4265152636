import JourneyModel
import JourneySyntax

/// What a value says, without the way it is written: the digits of either language, `30 %` or `30%`, `done` or `منجز`,
/// brackets that were left open, blanks. Two values of one meaning are never a conflict.
enum Meaning {
  /// - Parameter keyword: of the line that the value stands in; nil for a line without one.
  static func of(_ value: String, saidBy keyword: Keyword?) -> String {
    let text = text(value)
    guard let keyword else { return text }
    switch KeywordTable.entry(keyword).value {
    case .choice(let choice): return ValueWords.option(of: choice, meantBy: text) ?? text
    case .references, .personas: return WrittenList.items(of: text).map(name).joined(separator: ",")
    case .list: return WrittenList.items(of: text).joined(separator: ",")
    case .rating: return rating(text) ?? number(text, .rating) ?? text
    case .number, .percent: return number(text, KeywordTable.entry(keyword).value) ?? text
    case .range:
      return range(text) ?? text
    case .day: return Day(written: text)?.text ?? text
    case .window: return Window(written: text).map(name) ?? text
    case .feeling: return feeling(text)
    case .score: return score(text)
    default: return text
    }
  }

  /// Any text with one way of writing digits, signs and blanks.
  static func text(_ written: String) -> String {
    let bytes = Array(written.utf8)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var i = 0
    while i < bytes.count {
      let (scalar, length) = Scalars.decode(bytes.span, at: i)
      append(scalar, bytes[i..<i + length], to: &text)
      i += length
    }
    if text.last == 0x20 { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }

  private static func append(_ scalar: UInt32, _ bytes: ArraySlice<UInt8>, to text: inout [UInt8]) {
    if scalar.isBlank {
      if let last = text.last, last != 0x20, last != 0x0A { text.append(0x20) }
      return
    }
    if scalar.isBidiControl || scalar == 0x0D { return }
    if scalar.isPercent || scalar == 0x0A, text.last == 0x20 { text.removeLast() }
    if let digit = scalar.digitValue {
      text.append(0x30 + UInt8(digit))
    } else if scalar.isPercent {
      text.append(0x25)
    } else if scalar.isMinus {
      text.append(0x2D)
    } else if scalar == 0x066B {
      text.append(0x2E)
    } else {
      text += bytes
    }
  }

  /// What a thing that is referred to is called, with or without its brackets.
  static func name(_ written: String) -> String { written.filter { $0 != "[" && $0 != "]" }.folded }

  private static func name(_ window: Window) -> String {
    switch window {
    case .all: "all"
    case .last(let length): "\(length.count) \(length.unit)"
    }
  }

  /// `0 to 20`, `0-20`; nil where more than two numbers and what joins them is said.
  private static func range(_ text: String) -> String? {
    let ends = WrittenNumber.numbers(in: Array(text.utf8), atMost: 3)
    let joint = text.split { $0 == " " || $0 == "-" || $0 == "." || $0.isNumber }
    guard ends.count == 2, joint.allSatisfy({ joints.contains(String($0)) }) else { return nil }
    return "\(ends[0]) \(ends[1])"
  }

  private static let joints: Set = ["to", "–", "إلى", "الى"]

  /// `80`, `80 %` and `80,0` of a share say the same.
  private static func number(_ text: String, _ kind: ValueKind) -> String? {
    guard let number = TypedNumber(whole: Array(text.utf8).span), let limits = kind.limits,
      case .value(let value) = number.reading(on: limits)
    else { return nil }
    return "\(value)"
  }

  /// `customers 4, cost: 3 × 2` and `customers 4.0، cost 3*2` say the same; nil where a part is none.
  private static func rating(_ text: String) -> String? {
    let items = WrittenList.items(of: text)
    let parts = items.compactMap { WrittenMark($0) }.map { part in
      "\(part.name) \(part.mark.decimal ?? 0)\(part.mark.top.map { "/\($0)" } ?? "") × \(part.weight)"
    }
    return !parts.isEmpty && parts.count == items.count ? parts.joined(separator: ",") : nil
  }

  /// `2 annoyed`, `annoyed 2` and `2/5 - annoyed` say the same.
  private static func feeling(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let feeling = WrittenFeeling(bytes, bytes.indices)
    guard case .level(let level) = feeling.level else { return text }
    return String(decoding: bytes[feeling.words], as: UTF8.self) + " \(level)"
  }

  /// `CSAT 4.50`, `CSAT: 4.5` and `CSAT 4,5` say the same; a number out of a top is on a scale that is not known here.
  private static func score(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard let score = WrittenScore(bytes, bytes.indices), score.number.top == nil,
      let value = score.number.decimal, score.number.grouped == nil
    else { return text }
    return String(decoding: bytes[score.name], as: UTF8.self)
      + " \(value)\(score.number.isPercent ? "%" : "")\(score.isGuess ? "?" : "")"
  }
}
