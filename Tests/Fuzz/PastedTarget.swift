@testable import JourneySyntax

/// Any bytes, pasted: where they are taken as a table each cell is in a row, a name or a line around it, each text is in the
/// notation, and no text has become more than a text there. Where they are not, there is something to say.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: data, count: count))
  do throws(TableQuestion) {
    let table = try PastedTable(bytes)
    expectRead(table, from: bytes)
    for language in Language.allCases {
      let text = table.journeyText(in: language)
      expectKept(table, in: text)
      expectStructure(of: text)
      for notice in table.notices { precondition(!notice.message(in: language).isEmpty) }
    }
  } catch {
    for language in Language.allCases { precondition(!error.message(in: language).isEmpty) }
  }
  _ = try? PastedTable(bytes, guessing: false)
  return 0
}

private func expectRead(_ table: PastedTable, from bytes: [UInt8]) {
  let text = TableText(bytes)
  guard let layout = try? TableLayout(of: text, guessing: true) else { preconditionFailure() }
  let names = (layout.header?.names ?? []) + (layout.header?.sides ?? [])
  let read = Set((table.rows.joined().map(\.onOneLine) + names.map(\.text)).map { Array($0.utf8) })
  let remarks = Array(table.remarks.joined(separator: "\n").utf8)
  for cell in text.rows.joined().map({ Array($0.onOneLine.utf8) }) where !cell.isEmpty {
    precondition(read.contains(cell) || remarks.contains(cell))
  }
}

private func expectKept(_ table: PastedTable, in text: String) {
  let lines = text.split(separator: "\n").map { line in
    let content = line.drop { $0 == " " }
    return String(content.hasPrefix("|") ? content.dropFirst() : content).trimmed
  }
  let said = Array(lines.joined(separator: "\n").utf8)
  for remark in table.remarks { precondition(said.contains(Array(remark.utf8))) }
  for row in table.rows {
    for (index, cell) in row.enumerated() {
      let content = index < table.columns.count ? table.columns[index].content : .note("")
      if content == .side || content == .nothing { continue }
      for line in cell.separateLines { precondition(said.contains(Array(line.utf8))) }
    }
  }
}

private func expectStructure(of text: String) {
  let tree = SyntaxTree(parsing: SourceText(file: "model.journey", bytes: Array(text.utf8)))
  let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
  precondition(tree.nodes.count { $0.kind == .text } == lines.count { $0.hasPrefix("|") })
  precondition(tree.nodes.count { $0.kind == .comment } == lines.count { $0.hasPrefix("//") })
  let fields = tree.nodes.filter { $0.keyword != nil && !$0.isImplied }
  precondition(fields.allSatisfy { $0.kind == .heading || $0.kind == .part || $0.kind == .field })
  precondition(fields.count + lines.count { $0.hasPrefix("|") || $0.hasPrefix("//") } == lines.count)
}
