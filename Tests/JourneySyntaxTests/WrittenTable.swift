import Testing

@testable import JourneySyntax

/// A table with the notation that was made of it, and what must hold of the two.
struct WrittenTable {
  private let table: PastedTable
  private let text: String

  init(_ bytes: [UInt8], in language: Language) throws(TableQuestion) {
    table = try PastedTable(bytes)
    text = table.journeyText(in: language)
  }

  func check() {
    let said = Self.flat(text)
    for line in cells.flatMap({ $0.split(whereSeparator: \.isNewline) })
    where !said.contains(String(line).trimmed) {
      Issue.record("\(line) is not in\n\(text)")
    }
    let tree = SyntaxTreeTests.tree(Array(text.utf8))
    #expect(
      tree.nodes.allSatisfy { $0.kind != .stray && $0.kind != .misplaced && $0.kind != .mergeMark }, "\(text)"
    )
    let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
    let own = lines.count { !$0.hasPrefix("|") && !$0.hasPrefix("//") }
    #expect(tree.nodes.count { $0.keyword != nil && !$0.isImplied } == own, "\(text)")
    let goingOn = tree.nodes.filter { $0.kind == .text }
    #expect(goingOn.count == lines.count { $0.hasPrefix("|") }, "\(text)")
  }

  /// All texts but those that say nothing more than where they belong.
  private var cells: [String] {
    table.remarks
      + table.rows.flatMap { row in
        row.enumerated().filter { index, cell in
          let content = index < table.columns.count ? table.columns[index].content : .note("")
          return !cell.isEmpty && content != .side && content != .nothing
        }.map { index, cell in
          let isStep = index < table.columns.count && table.columns[index].content == .keyword(.step)
          return isStep ? cell.withoutStepNumber ?? cell : cell
        }
      }
  }

  /// The notation without what it puts before lines that go on.
  private static func flat(_ text: String) -> String {
    text.split(separator: "\n").map { line in
      let content = line.drop { $0 == " " }
      return String(content.hasPrefix("|") ? content.dropFirst() : content).trimmed
    }.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
