import JourneyModel

/// Numbers the waves of a table in the order they are met, from 1: finding the wave of a day is one look into an array.
struct PeriodNumbers: Sendable {
  /// Eleven years of days; beyond, answers count for no wave.
  static let most = 4096

  private static let firstYear = 1850
  private static let years = 300
  private static let daysOfYear = 372

  let length: WaveLength
  private(set) var periods: [Period] = []
  /// Some days count for no wave, as there are too many.
  private(set) var isFull = false
  /// 0 where the day has not been met. Holds whole years, from `firstDay` on: a table has a few of all that could be.
  private var numberOfDay: [UInt16] = []
  /// The index of the first of them among all days.
  private var firstDay = 0

  init(length: WaveLength) { self.length = length }

  /// The number of the wave that holds `day`; 0 when it counts for none.
  @inline(__always)
  mutating func number(of day: Day) -> Int {
    let index = (day.year &- Self.firstYear) &* Self.daysOfYear &+ day.month &* 31 &+ day.day &- 32
    let slot = index &- firstDay
    if numberOfDay.indices.contains(slot), numberOfDay[slot] > 0 { return Int(numberOfDay[slot]) }
    return newNumber(of: day, at: index)
  }

  private mutating func newNumber(of day: Day, at index: Int) -> Int {
    guard index >= 0, index < Self.years * Self.daysOfYear else { return 0 }
    let period = Period(of: day, length: length)
    var number = (periods.firstIndex(of: period) ?? -1) + 1
    if number == 0 {
      guard periods.count < Self.most else {
        isFull = true
        return 0
      }
      periods.append(period)
      number = periods.count
    }
    makeRoom(for: index)
    numberOfDay[index - firstDay] = UInt16(number)
    return number
  }

  private mutating func makeRoom(for index: Int) {
    let year = index / Self.daysOfYear * Self.daysOfYear
    if numberOfDay.isEmpty { firstDay = year }
    if year < firstDay {
      numberOfDay.insert(contentsOf: repeatElement(0, count: firstDay - year), at: 0)
      firstDay = year
    }
    let missing = year + Self.daysOfYear - firstDay - numberOfDay.count
    if missing > 0 { numberOfDay.append(contentsOf: repeatElement(0, count: missing)) }
  }
}
