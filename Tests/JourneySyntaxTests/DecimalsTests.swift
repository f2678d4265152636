import JourneySyntax
import TestSupport
import Testing

/// What is one number on paper is one number here. Paper is whole numbers of the last digit.
@Suite struct DecimalsTests {
  /// `46` of one decimal is 4.6, read as a journey's line is.
  private func typed(_ digits: Int, decimals: Int) throws -> Double {
    var unit = 1
    for _ in 0..<decimals { unit *= 10 }
    let fraction = String(digits.magnitude % UInt(unit) + UInt(unit)).dropFirst()
    let text =
      (digits < 0 ? "-" : "") + String(digits.magnitude / UInt(unit)) + (decimals > 0 ? ".\(fraction)" : "")
    return try #require(WrittenNumber(whole: text)).value
  }

  @Test func equalDifferencesAreEqual() throws {
    #expect(4.6 - 3.9 != 4.2 - 3.5, "or there would be nothing to mend")
    #expect(4.6.minus(3.9) == 0.7 && 4.2.minus(3.5) == 0.7)
    var generator = RandomNumbers(seed: 1)
    for _ in 0..<4_000 {
      let decimals = Int.random(in: 0...4, using: &generator)
      let range = [50_000, 1_000_000, 100][Int.random(in: 0..<3, using: &generator)]
      let (one, other) = (
        Int.random(in: -range...range, using: &generator), Int.random(in: -range...range, using: &generator)
      )
      let difference = try typed(one, decimals: decimals).minus(typed(other, decimals: decimals))
      #expect(try difference == typed(one - other, decimals: decimals))
      // The same with zeros behind it, which nobody sees in a number.
      #expect(try difference == typed((one - other) * 100, decimals: decimals + 2))
    }
  }

  /// Also across scales: 0.4 of 4 is 0.6 of 6.
  @Test func equalSharesAreEqual() throws {
    var generator = RandomNumbers(seed: 2)
    for _ in 0..<4_000 {
      let (part, whole) = (
        Int.random(in: 0...100_000, using: &generator), Int.random(in: 1...100_000, using: &generator)
      )
      let times = Int.random(in: 2...9, using: &generator)
      let share = try typed(part, decimals: 4).percent(of: typed(whole, decimals: 4))
      #expect(try share == typed(part * times, decimals: 4).percent(of: typed(whole * times, decimals: 4)))
      #expect(share == Double(100 * part) / Double(whole))
    }
  }

  @Test func halvesGoToTheEvenDigit() throws {
    #expect(
      [0.5, 1.5, 2.5, -0.5, -1.5, -17.5, -16.5].map { $0.rounded(decimals: 0) } == [0, 2, 2, 0, -2, -18, -16])
    #expect(
      [1.005, 1.015, 0.285, 0.295, 2.675].map { $0.rounded(decimals: 2) } == [1, 1.02, 0.28, 0.3, 2.68])
    #expect((0.7 * 100 / 4 - 1e-14).rounded(decimals: 0) == 18, "a mean that comes out a little less")
    var generator = RandomNumbers(seed: 3)
    for _ in 0..<4_000 {
      let (digits, dropped) = (
        Int.random(in: -9_999_999...9_999_999, using: &generator), Int.random(in: 1...3, using: &generator)
      )
      let unit = [1, 10, 100, 1000][dropped]
      let (below, rest) = (digits.magnitude / UInt(unit), Int(digits.magnitude) % unit)
      let isUp = 2 * rest > unit || 2 * rest == unit && below % 2 == 1
      let rounded = Int(below) + (isUp ? 1 : 0)
      let expected = try typed(digits < 0 ? -rounded : rounded, decimals: 4 - dropped)
      #expect(
        try typed(digits, decimals: 4).rounded(decimals: 4 - dropped) == expected, "\(digits) \(dropped)")
    }
  }

  @Test func whatIsLargeKeepsItsDigits() {
    #expect(3_000_000_000_001.0.rounded(decimals: 0) == 3_000_000_000_001)
    #expect(3_000_001.0.rounded(decimals: 6) == 3_000_001)
    #expect(Double.infinity.rounded(decimals: 2) == .infinity && Double.nan.rounded(decimals: 2).isNaN)
    #expect(1e300.rounded(decimals: 6).isFinite || 1e300.plainText == "1e+300")
    #expect(Double.infinity.minus(1) == .infinity && 1e18.minus(1e18) == 0)
  }

  @Test func decimalsAreCounted() {
    #expect([4.0, 4.6, 4.25, -0.0001].map { $0.decimals(atMost: 4) } == [0, 1, 2, 4])
    #expect((1.0 / 3).decimals(atMost: 9) == nil && 4.25.decimals(atMost: 1) == nil)
  }

  @Test func equalsMeet() {
    let found = [4.6 - 3.9, 1, 4.2 - 3.5, 0.7000001, 0].settled
    #expect(found[0] == found[2] && found[1] == 1 && found[3] == 0.7000001 && found[4] == 0)
    #expect([Double]().settled == [])
  }

  /// Programs are told the same.
  @Test func programsReadTheSame() {
    #expect(
      JSONValue.number(0.1234565).text == "0.123456\n" && JSONValue.number(0.1234575).text == "0.123458\n")
    #expect(CSVCell.number(0.1234565).written == "0.123456")
  }
}
