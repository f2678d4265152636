import Testing

@testable import JourneyWords

@Suite struct AlignedTableTests {
  private static let drawn = Paper(width: nil, hasRules: true)

  private func table(isRightToLeft: Bool = false) -> AlignedTable {
    isRightToLeft
      ? AlignedTable(
        header: [.name("الخطوة"), .name("المقيس ناقص المثالي"), .name("الحكم")],
        rows: [
          ["سداد الرسوم", "−41 (من −47 إلى −35)", "فجوة مؤكدة"], ["", "", "أو غير مؤكدة"],
          ["التقاط الصورة 📷", "0", ""],
        ], isRightToLeft: true)
      : AlignedTable(
        header: [.name("Step"), .name("Empty"), .name("Measured − ideal"), .name("Verdict")],
        rows: [
          ["Pay the fee", "", "−41 [−47, −35]", "gap confirmed"], ["", "", "", "or so"],
          ["Have the 写真 taken", "", "0", "too little data: need 136 more"],
        ], isRightToLeft: false)
  }

  private func lines(_ table: AlignedTable, _ width: Int) -> [String] {
    table.text(on: Paper(width: width, hasRules: true)).split(
      separator: "\n", omittingEmptySubsequences: false
    ).dropLast().map(String.init)
  }

  @Test func columnsStartUnderTheirHeaders() {
    let table = AlignedTable(
      header: [.name("Step"), .name("Empty"), .name("Gap")],
      rows: [["Pay", "", "−41"], ["سداد الرسوم", "", "0"]],
      isRightToLeft: false)
    #expect(
      table.text(on: Self.drawn) == """
        Step         Gap
        ───────────  ───
        Pay          −41
        سداد الرسوم  0

        """)
  }

  @Test func whereNoEyeLooksNothingIsDrawn() {
    let table = AlignedTable(
      header: [.name("Step"), .name("Gap")], rows: [["Pay", "−41"]], isRightToLeft: false)
    #expect(table.text(on: .endless) == "Step  Gap\nPay   −41\n")
    #expect(table.text(on: Paper(width: 60, hasRules: false)) == "Step  Gap\nPay   −41\n")
  }

  @Test func aTableWithoutRowsIsItsHeader() {
    let table = AlignedTable(header: [.name("Step"), .name("Gap")], rows: [], isRightToLeft: false)
    #expect(table.text(on: Self.drawn) == "Step\n────\n")
  }

  @Test func headsAndLongCellsTakeSeveralLinesBeforeRowsBecomeBlocks() {
    #expect(
      lines(table(), 50) == [
        "                  Measured −", "Step              ideal           Verdict",
        "────────────────  ──────────────  ────────────────",
        "Pay the fee       −41 [−47, −35]  gap confirmed",
        "                                  or so", "Have the 写真     0               too little data:",
        "taken                             need 136 more",
      ])
  }

  @Test func rowsAreBlocksWhereColumnsDoNotFit() {
    #expect(
      lines(table(), 36) == [
        "Pay the fee", "  Measured − ideal: −41 [−47, −35]", "  Verdict: gap confirmed", "  Verdict: or so",
        "",
        "Have the 写真 taken", "  Measured − ideal: 0", "  Verdict: too little data: need 136",
        "    more",
      ])
  }

  @Test(arguments: [20, 25, 30, 40, 50, 60, 80, 200], [false, true])
  func noLineIsWiderThanThePaper(width: Int, isRightToLeft: Bool) {
    let lines = lines(table(isRightToLeft: isRightToLeft), width).filter { !$0.isEmpty }
    #expect(lines.allSatisfy { $0.displayWidth <= width })
    // A line from the right begins where the terminal ends it.
    if isRightToLeft { #expect(Set(lines.map(\.displayWidth)).count == 1) }
  }

  @Test(arguments: [20, 40, 60, 200], [false, true])
  func nothingIsLeftOut(width: Int, isRightToLeft: Bool) {
    func letters(_ text: String) -> String { text.filter { !$0.isWhitespace && $0.displayWidth > 0 } }
    let table = table(isRightToLeft: isRightToLeft)
    let text = letters(lines(table, width).joined())
    for cell in table.rows.joined() where cell.displayWidth <= 16 {
      #expect(text.contains(letters(cell)), "\(cell)")
    }
  }
}
