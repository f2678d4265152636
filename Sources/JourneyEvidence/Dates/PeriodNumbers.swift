import JourneyModel

/// Numbers the waves of a table in the order they are met, from 1: finding the wave of a day is one look into an array.
struct PeriodNumbers: Sendable {
  /// Eleven years of days; beyond, answers count for no wave.
  static let most = 4096

  private static let firstYear = 1850
  private static let years = 300
  private static let daysOfYear = 372

  private let length: WaveLength
  private(set) var periods: [Period] = []
  /// 0 where the day has not been met.
  private var numberOfDay: [UInt16] = []

  init(length: WaveLength) { self.length = length }

  /// The number of the wave that holds `day`; 0 when it counts for none.
  @inline(__always)
  mutating func number(of day: Day) -> Int {
    let index = (day.year &- Self.firstYear) &* Self.daysOfYear &+ day.month &* 31 &+ day.day &- 32
    if numberOfDay.indices.contains(index), numberOfDay[index] > 0 { return Int(numberOfDay[index]) }
    return newNumber(of: day, at: index)
  }

  private mutating func newNumber(of day: Day, at index: Int) -> Int {
    guard index >= 0, index < Self.years * Self.daysOfYear else { return 0 }
    if numberOfDay.isEmpty {
      numberOfDay = Array(repeating: 0, count: Self.years * Self.daysOfYear)
    }
    let period = Period(of: day, length: length)
    var number = (periods.firstIndex(of: period) ?? -1) + 1
    if number == 0 {
      guard periods.count < Self.most else { return 0 }
      periods.append(period)
      number = periods.count
    }
    numberOfDay[index] = UInt16(number)
    return number
  }
}
