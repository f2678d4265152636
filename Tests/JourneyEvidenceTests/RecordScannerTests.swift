import Testing

@testable import JourneyEvidence

/// How bytes become cells: texts of cells, joined by `|`, with the row's number before them.
@Suite struct RecordScannerTests {
  private func records(_ text: String, columns: Int = 10) -> [String] {
    let bytes = Array(text.utf8)
    var scanner = RecordScanner(bytes.span)
    var record = Record(columns: columns)
    var records: [String] = []
    while scanner.next(&record, in: bytes.span) {
      let cells = (0..<record.count).map { String(decoding: record[$0].text(in: bytes.span), as: UTF8.self) }
      let marks = (record.hasSurplus ? "+" : "") + (record.isUnclosed ? "!" : "")
      records.append("\(scanner.row): \(cells.joined(separator: "|"))\(marks)")
    }
    return records
  }

  @Test(arguments: [
    ("a,b\nc,d", ["1: a|b", "2: c|d"]),
    ("a,b\r\nc,d\r\n", ["1: a|b", "2: c|d"]),
    ("a\rb\r", ["1: a", "2: b"]),
    ("a\r\r\nb", ["1: a", "2: ", "3: b"]),
    ("\u{FEFF}a,b", ["1: a|b"]),
    ("a,\n,b\n,", ["1: a|", "2: |b", "3: |"]),
    ("\"a, b\",\"c\nd\"\ne", ["1: a, b|c\nd", "2: e"]),
    ("\"say \"\"no\"\"\",\"\"\"\"", ["1: say \"no\"|\""]),
    ("\"\",\"\"", ["1: |"]),
    ("\"a\" ,\"b\"\t\n", ["1: a|b"]),
    ("\"a\"b,c", ["1: \"a\"b|c"]),
    ("a \"b\" c", ["1: a \"b\" c"]),
    ("a,\"b\nc,d\n", ["1: a|b\nc,d\n!"]),
    ("a,\"", ["1: a|!"]),
    ("a,\"b\"\"", ["1: a|b\"!"]),
    ("a long cell without an end", ["1: a long cell without an end"]),
  ])
  func cellsAreCut(text: String, expected: [String]) {
    #expect(records(text) == expected)
  }

  @Test func cellsBeyondTheTableAreNotKept() {
    #expect(records("a,b,c\nd,e,\nf", columns: 2) == ["1: a|b+", "2: d|e", "3: f"])
  }

  /// Separators are found wherever they lie in a word of eight bytes, and however close the end is.
  @Test func everyLengthIsCutAlike() {
    for first in 0...20 {
      for second in 0...20 {
        let (a, b) = (String(repeating: "x", count: first), String(repeating: "+", count: second))
        #expect(records("\(a),\(b)\n\"\(b)\",\(a)") == ["1: \(a)|\(b)", "2: \(b)|\(a)"])
      }
    }
  }
}
