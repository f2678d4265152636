import TestSupport
import Testing

@testable import JourneySyntax

/// One table in all the forms that people give it: each is the same steps.
struct PastedFormTests {
  /// How a table is written down.
  struct Form: CustomStringConvertible {
    var separator: CellSeparator
    var language: Language
    var isTurned: Bool
    /// Where the sides stand: with each name, in a row above them, or nowhere.
    var sides: Sides
    var title: String?

    enum Sides: CaseIterable { case none, before, behind, above }

    var description: String { "\(separator) \(language) \(isTurned ? "turned " : "")\(sides) \(title ?? "")" }

    static let all: [Form] = [CellSeparator.tab, .bar, .comma, .semicolon].flatMap { separator in
      Language.allCases.flatMap { language in
        [false, true].flatMap { isTurned in
          Sides.allCases.flatMap { sides in
            [nil, "Map of 2026"].map {
              Form(separator: separator, language: language, isTurned: isTurned, sides: sides, title: $0)
            }
          }
        }
      }
    }
  }

  private static let texts = [
    "app", "Why, oh why?", "4 at ease", "one; two", "a | b", "said \"no\"", "two\nlines", "", "",
    "؟ ماذا؛ ثم، ماذا",
    "Step: Pay", "Ideal", "// no", "=1+1", "1", "Feeling", "a / b", "[pay]", "-", "‏علامة",
  ]

  @Test("are the same steps", arguments: Form.all)
  func same(form: Form) throws {
    var random = RandomNumbers(seed: 7)
    for _ in 0..<(Sampling.isWhole ? 20 : 2) {
      let table = Self.table(with: form.sides, &random)
      let bytes = Array(Self.written(table, in: form).utf8)
      let title = form.title.map { "// \($0)\n" } ?? ""
      let expected = title + Self.journey(table, in: .english)
      #expect(
        try PastedTable(bytes).journeyText(in: .english) == expected,
        "\(String(decoding: bytes, as: UTF8.self))")
      try WrittenTable(bytes, in: form.language).check()
    }
  }

  /// Stages, steps, and answers of each side by question.
  private struct Table {
    var rows: [(stage: String, step: String, answers: [String])]
    var columns: [(side: Keyword?, question: Keyword)]
  }

  private static func table(with sides: Form.Sides, _ random: inout RandomNumbers) -> Table {
    let asked: [Keyword] = [.touchpoint, .thought, .feeling, .pain]
    let columns: [(side: Keyword?, question: Keyword)] =
      sides == .none
      ? asked.map { (nil, $0) } : [Keyword.ideal, .actual].flatMap { side in asked.map { (side, $0) } }
    let rows = (1...Int.random(in: 2...4, using: &random)).map { number in
      (
        stage: number == 1 || number == 3 ? "Stage \(number)" : "", step: "Step number \(number)",
        answers: columns.map { _ in texts.randomElement(using: &random) ?? "" }
      )
    }
    return Table(rows: rows, columns: columns)
  }

  /// What is to come of it.
  private static func journey(_ table: Table, in language: Language) -> String {
    var text = ""
    for row in table.rows {
      if !row.stage.isEmpty { text += "Stage: \(row.stage)\n" }
      text += "Step: \(row.step)\n"
      for part in [Keyword.ideal, .actual] {
        let answers = zip(table.columns, row.answers).filter {
          ($0.0.side ?? .actual) == part && !$0.1.isEmpty
        }
        if !answers.isEmpty { text += "  \(part.spelling(in: language))\n" }
        for (column, answer) in answers {
          let keyword = column.question.spelling(in: language)
          let lines = answer.split(separator: "\n").map(String.init)
          switch column.question {
          case .touchpoint: text += lines.map { "    \(keyword): \($0)\n" }.joined()
          case .feeling: text += "    \(keyword): \(lines.joined(separator: " "))\n"
          default: text += "    \(keyword): \(lines.joined(separator: "\n      | "))\n"
          }
        }
      }
    }
    return text
  }

  private static func written(_ table: Table, in form: Form) -> String {
    func name(_ keyword: Keyword) -> String { keyword.spelling(in: form.language) }
    var names = [name(.stage), name(.step)]
    var above = ["", ""]
    var last: Keyword?
    for (side, question) in table.columns {
      above.append(side == last ? "" : side.map(name) ?? "")
      last = side
      switch form.sides {
      case .none, .above: names.append(name(question))
      case .before: names.append("\(side.map(name) ?? "") \(name(question))")
      case .behind: names.append("\(name(question)) (\(side.map(name) ?? ""))")
      }
    }
    var rows = (form.sides == .above ? [above] : []) + [names]
    rows += table.rows.map { [$0.stage, $0.step] + $0.answers }
    if form.isTurned { rows = rows[0].indices.map { column in rows.map { $0[column] } } }
    if let title = form.title, form.separator != .bar {
      rows.insert([title] + Array(repeating: "", count: rows[0].count - 1), at: 0)
    }
    return (form.separator == .bar ? form.title.map { "# \($0)\n\n" } ?? "" : "")
      + rows.enumerated().map { line($1, number: $0, in: form) }.joined(separator: "\n")
  }

  private static func line(_ row: [String], number: Int, in form: Form) -> String {
    switch form.separator {
    case .tab: return row.map { quoted($0, around: "\t") }.joined(separator: "\t")
    case .comma: return row.map { quoted($0, around: ",") }.joined(separator: ",")
    case .semicolon: return row.map { quoted($0, around: ";") }.joined(separator: ";")
    case .bar:
      let cells = row.map { $0.replacing("|", with: "\\|").replacing("\n", with: "<br>") }
      let rule = number == 0 ? "\n|" + row.map { _ in "---|" }.joined() : ""
      return "| " + cells.joined(separator: " | ") + " |" + rule
    }
  }

  /// As spreadsheets write a cell; what begins like a formula has their apostrophe.
  private static func quoted(_ cell: String, around separator: Character) -> String {
    let guarded = FormulaGuard.isNeeded(for: Array(cell.utf8).span) ? "'" + cell : cell
    let isPlain = !guarded.contains { $0 == separator || $0 == "\"" || $0.isNewline }
    return isPlain ? guarded : "\"\(guarded.replacing("\"", with: "\"\""))\""
  }
}
