import TestSupport
import Testing

@testable import JourneyPictures
@testable import JourneyReport
@testable import JourneyWords
@testable import JourneyXML

@Suite struct TextWidthTests {
  /// What a shaping engine made of the same lines with the same fonts; `make widths` asks it.
  private static let shaped: [(isBold: Bool, width: TextWidth.Ems, text: String)] = {
    let rows = String(decoding: (try? Fixtures.bytes("widths/shaped.tsv")) ?? [], as: UTF8.self)
    return rows.split(separator: "\n").compactMap { row in
      let cells = row.split(separator: "\t", maxSplits: 3)
      guard cells.count == 4, let noto = Double(cells[1]), let dejaVu = Double(cells[2]) else { return nil }
      return (
        cells[0] == "bold", TextWidth.Ems(noto: noto / 1000, dejaVu: dejaVu / 1000), String(cells[3])
      )
    }
  }()

  @Test func linesAreAsWideAsTheFontsMakeThem() {
    #expect(Self.shaped.count > 40)
    for (isBold, width, text) in Self.shaped {
      // Kerning makes lines a little narrower; the table knows none.
      let ems = TextWidth.ems(of: text, isBold: isBold)
      for (ours, fonts) in [(ems.noto, width.noto), (ems.dejaVu, width.dejaVu)] {
        #expect(ours >= fonts * 0.995 && ours <= fonts * 1.05, "\(text): \(ours), not \(fonts)")
      }
    }
  }

  @Test(arguments: ["\u{2067}\u{2066}", "\u{0}", "\u{0301}", "\u{064E}\u{0651}", ""])
  func whatIsNotSeenTakesNoRoom(text: String) {
    #expect(TextWidth.ems(of: text) == TextWidth.Ems(noto: 0, dejaVu: 0))
  }

  @Test func lettersThatJoinAreNarrowerThanAlone() {
    #expect(TextWidth.ems(of: "ببب").noto < 3 * TextWidth.ems(of: "ب").noto)
    #expect(TextWidth.ems(of: "لا").noto < TextWidth.ems(of: "ل").noto + TextWidth.ems(of: "ا").noto)
    // A mark does not part what it stands on.
    #expect(TextWidth.ems(of: "بَب") == TextWidth.ems(of: "بب"))
  }
}

@Suite struct LineWrappingTests {
  @Test(arguments: [
    "Look up what is needed", "Donaudampfschifffahrtsgesellschaft", "الحصول على موافقة التأمين الصحي الشامل",
    "運転免許証を更新するために", String(repeating: "word ", count: 90), String(repeating: "x", count: 300),
  ])
  func everyLineFits(text: String) {
    for width in [30.0, 60, 112] {
      let lines = LineWrapping.lines(of: text, size: 12, isBold: true, width: width, most: 4)
      #expect((1...4).contains(lines.count))
      for line in lines { #expect(LineWrapping.width(of: line, size: 12, isBold: true) <= width) }
    }
  }

  @Test func aWordTooLongIsHyphenated() {
    let lines = LineWrapping.lines(of: "Donaudampfschifffahrt", size: 10, width: 60, most: 9)
    #expect(lines.count > 1 && lines.dropLast().allSatisfy { $0.hasSuffix("-") })
    #expect(lines.map { $0.hasSuffix("-") ? String($0.dropLast()) : $0 }.joined() == "Donaudampfschifffahrt")
  }

  @Test func whatIsLeftOutIsSaid() {
    #expect(LineWrapping.lines(of: "one two three four", size: 10, width: 30, most: 2).last?.last == "…")
    #expect(LineWrapping.lines(of: "one two", size: 10, width: 30, most: 2) == ["one", "two"])
    #expect(LineWrapping.lines(of: "", size: 10, width: 30, most: 2) == [])
  }
}

@Suite struct StripBreakingTests {
  private func runs(_ widths: [Double], room: Double, stages: Set<Int> = []) -> [Range<Int>] {
    StripBreaking(
      widths: widths, gap: 10, room: room, beginsStage: widths.indices.map { stages.contains($0) }
    ).runs
  }

  @Test func whatFitsStaysTogether() {
    #expect(runs([50, 50, 50], room: 170) == [0..<3])
    #expect(runs([500], room: 100) == [0..<1])
  }

  @Test func stripsAreEvenlyFilled() {
    #expect(runs(Array(repeating: 90, count: 8), room: 690) == [0..<4, 4..<8])
  }

  @Test func stagesStayTogetherWhereThatCostsLittle() {
    #expect(runs(Array(repeating: 90, count: 8), room: 690, stages: [5]) == [0..<5, 5..<8])
  }

  @Test func nothingIsLostAndNothingIsTooWide() {
    let widths = (0..<1000).map { Double(40 + $0 * 37 % 90) }
    let runs = runs(widths, room: 700)
    #expect(runs.flatMap { Array($0) } == Array(widths.indices))
    for run in runs { #expect(widths[run].reduce(0, +) + Double(run.count - 1) * 10 <= 700) }
  }
}
