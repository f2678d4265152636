import Testing

@testable import JourneyPictures
@testable import JourneyReport
@testable import JourneyWords
@testable import JourneyXML

@Suite struct ShortDecimalTests {
  @Test func numbersHaveNoMoreDecimalsThanAsked() {
    #expect((1.0 / 3).short(decimals: 2) == "0.33")
    #expect((-12.5).short(decimals: 2) == "-12.5")
    #expect(12.999.short(decimals: 2) == "13")
    #expect((-0.04).short(decimals: 1) == "0")
    #expect((-0.06).short(decimals: 1) == "-0.1")
    #expect(2.5.short(decimals: 0) == "3")
    #expect(1200.0.short(decimals: 0) == "1200")
  }

  @Test(arguments: [.nan, .infinity, -.infinity, 1e300, -1e19, .greatestFiniteMagnitude] as [Double])
  func whatNoPictureCanShowIsZero(value: Double) {
    for decimals in 0...4 { #expect(value.short(decimals: decimals) == "0") }
    #expect(value.coordinate == "0")
  }

  @Test func numbersInATextAreRoundedAndNothingElse() {
    #expect(
      RoundedNumbers.rounding("M-8.25,0.04C1.96 -0.01,12345.678-9") == "M-8.3,0C2 0,12345.7-9")
    #expect(RoundedNumbers.rounding("translate(4 .5)") == "translate(4 0.5)")
    #expect(RoundedNumbers.values(in: "0.00 -1.5 3,4") == [0, -1.5, 3, 4])
  }

  @Test func numbersOfAnyLengthAreRead() {
    let long = String(repeating: "9", count: 400)
    #expect(RoundedNumbers.rounding("-\(long).\(long) 1") == "0 1")
    #expect(RoundedNumbers.values(in: "-9223372036854775.808 2").last == 2)
    #expect(RoundedNumbers.rounding("9223372036854775807 2").hasSuffix(" 2"))
  }
}
