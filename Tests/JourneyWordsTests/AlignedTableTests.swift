import Testing

@testable import JourneyWords

@Suite struct AlignedTableTests {
  @Test func marksTakeNoRoomAndWideLettersTwo() {
    #expect("Pay".displayWidth == 3)
    #expect("رحلة".displayWidth == 4)
    #expect("شُكْرًا".displayWidth == 4)
    #expect("e\u{301}".displayWidth == 1)
    #expect("漢字".displayWidth == 4)
    #expect("\u{2066}−41\u{2069}".displayWidth == 3)
  }

  @Test func columnsStartUnderTheirHeaders() {
    let table = AlignedTable(
      header: ["Step", "Empty", "Gap"], rows: [["Pay", "", "−41"], ["سداد الرسوم", "", "0"]],
      isRightToLeft: false)
    #expect(
      table.text == """
        Step         Gap
        ───────────  ───
        Pay          −41
        سداد الرسوم  0

        """)
  }

  @Test func aTableWithoutRowsIsItsHeader() {
    let table = AlignedTable(header: ["Step", "Gap"], rows: [], isRightToLeft: false)
    #expect(table.text == "Step\n────\n")
  }
}
