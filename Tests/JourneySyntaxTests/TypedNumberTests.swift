import JourneySyntax
import Testing

@Suite("Typed numbers")
struct TypedNumberTests {
  private static func read(
    _ text: String, _ scale: ClosedRange<Double> = 1...5, isWhole: Bool = false
  ) -> TypedNumber.Reading? {
    TypedNumber(whole: Array(text.utf8).span)?.reading(on: scale, isWhole: isWhole)
  }

  @Test(
    "are read where the scale proves them",
    arguments: [
      ("4", 4), ("4.5", 4.5), ("4,5", 4.5), ("٣,٢", 3.2), ("٣،٢", 3.2), ("٣٫٢", 3.2), ("٣٬٢", 3.2),
      ("4,25", 4.25), ("4,125", 4.125), ("4.125", 4.125),
      ("4/5", 4), ("4.5/5", 4.5), ("4,5 / 5", 4.5), ("4 of 5", 4), ("4 out of 5", 4), ("٤ من ٥", 4),
      ("٤/٥", 4), ("٤ على ٥", 4), (" \u{200F}٤ ", 4),
      ("1,0000", 1),
    ] as [(String, Double)])
  func onScale(text: String, value: Double) {
    #expect(Self.read(text) == .value(value))
  }

  @Test("have a sign on either side, and a percent sign")
  func signs() {
    #expect(Self.read("-20,5", -100...100) == .value(-20.5))
    #expect(Self.read("٢٠−", -100...100) == .value(-20))
    let share = TypedNumber(whole: Array("80,5 %".utf8).span)
    #expect(share?.reading(on: 0...100) == .value(80.5))
    #expect(share?.isPercent == true)
  }

  @Test(
    "group thousands where that alone is on the scale, or where things are counted",
    arguments: [
      ("1,234", 1000...5000.0, false, TypedNumber.Reading.value(1234)),
      ("1,234", 0...5000, false, .either(1234, 1.234)),
      ("1,234", 0...5000, true, .value(1234)), ("1.200", 1...5000, true, .value(1200)),
      ("1.200", 1...5000, false, .value(1.2)),
      ("1٬234", 0...5000, false, .value(1234)), ("1,234,567", 0...9_000_000, false, .value(1_234_567)),
      ("1,234.5", 0...5000, false, .value(1234.5)),
      ("1.234,5", 0...5000, false, .value(1234.5)), ("0,125", 0...5000, false, .value(0.125)),
      ("12.7", 1...50, true, .value(12.7)),
      ("1234,567", 0...5000, false, .value(1234.567)),
    ])
  func groups(text: String, scale: ClosedRange<Double>, isWhole: Bool, reading: TypedNumber.Reading) {
    #expect(Self.read(text, scale, isWhole: isWhole) == reading)
  }

  @Test("are of their own scale, and lie on it")
  func refused() {
    #expect(Self.read("8/10") == .otherScale(top: 10))
    #expect(Self.read("٨ من ١٠") == .otherScale(top: 10))
    #expect(Self.read("6/5") == .outside)
    #expect(Self.read("45") == .outside)
  }

  @Test(
    "are nothing else",
    arguments: [
      "", "-", "1,2,3", "four", "4.6.1", "4 5", "4,", ",5", "4/", "/5", "4/5/6", "4 %/5", "4/5 %", "4 of",
      "1,23,456", "4 minutes", "4/0", "4-5",
      "12345678901234567890",
    ])
  func nothing(text: String) {
    #expect(Self.read(text) == nil)
  }
}
