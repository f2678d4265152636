import JourneyModel

/// Numbers the waves of a table in the order they are met, from 1: finding the wave of a day is one look into an array.
struct PeriodNumbers: Sendable {
  /// Twenty-two years of days; of more, longer waves are to be made.
  static let most = 8192

  /// Whatever lies outside is no date of an answer.
  static let years = 1850...2149
  private static let daysOfYear = 372

  let length: WaveLength
  private(set) var periods: [Period] = []
  /// Some days were given no wave, as there are too many.
  private(set) var isFull = false
  /// 0 where the day has not been met. Holds whole years, from `firstDay` on: a table has a few of all that could be.
  private var numberOfDay: [UInt16] = []
  /// The index of the first of them among all days.
  private var firstDay = 0

  init(length: WaveLength) { self.length = length }

  /// The number of the wave that holds `day`; 0 when there are too many.
  @inline(__always)
  mutating func number(of day: Day) -> Int {
    let index = (day.year &- Self.years.lowerBound) &* Self.daysOfYear &+ day.month &* 31 &+ day.day &- 32
    let slot = index &- firstDay
    if numberOfDay.indices.contains(slot), numberOfDay[slot] > 0 { return Int(numberOfDay[slot]) }
    return newNumber(of: day, at: index)
  }

  private mutating func newNumber(of day: Day, at index: Int) -> Int {
    guard Self.years.contains(day.year) else { return 0 }
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
