import JourneyModel

/// The same numbers in every run: splitmix64.
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}

/// A table that can be written in several ways.
struct RandomTable {
  /// How cells are quoted and lines end.
  struct Style {
    var quotesAll = false
    var lineEnd = "\n"
    var hasByteOrderMark = false
    var endsWithLineEnd = true
  }

  var header = ["journey", "step", "measure", "score", "count", "date", "persona", "comment"]
  var rows: [[String]]

  /// A table of answers to `Models.licence`, with some mistakes among them.
  init(rows count: Int, using chance: inout Chance) {
    rows = (0..<count).map { _ in
      [
        ["renewal", "Renew a driving licence", "", "clinic"].randomElement(using: &chance)!,
        ["lookup", "form", "Pay the fee", "PAY", "", "payment"].randomElement(using: &chance)!,
        ["CSAT", "NPS", "ces", "wait", ""].randomElement(using: &chance)!,
        ["1", "2", "3", "4", "5", "٤", "9", "10", "n. a.", "x", "4.5"].randomElement(using: &chance)!,
        ["", "1", "2", "7"].randomElement(using: &chance)!,
        "2026-0\(Int.random(in: 1...9, using: &chance))-1\(Int.random(in: 0...9, using: &chance))",
        ["", "layla", "Omar", "nobody"].randomElement(using: &chance)!,
        ["", "fine", "a \"quoted\" word", "two\nlines", "one, two", "انتظرت ساعة، ثم ساعة"]
          .randomElement(using: &chance)!,
      ]
    }
  }

  func bytes(_ style: Style = Style()) -> [UInt8] {
    let lines = ([header] + rows).map { row in row.map { written($0, style) }.joined(separator: ",") }
    return (style.hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : [])
      + Array(lines.joined(separator: style.lineEnd).utf8)
      + (style.endsWithLineEnd ? Array(style.lineEnd.utf8) : [])
  }

  private func written(_ cell: String, _ style: Style) -> String {
    let needsQuotes = cell.contains { $0 == "," || $0 == "\"" || $0 == "\n" }
    guard style.quotesAll || needsQuotes else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}
