/// A day of the Gregorian calendar that exists. Its plain parts are inlinable, as every row of a table of answers makes one.
package struct Day: Sendable, Hashable, Comparable {
  /// Year, month and day in bits of their own, so that it sorts as days do and is taken apart without a division.
  @usableFromInline
  var number: Int

  /// nil when the calendar has no such day.
  @inlinable @inline(__always)
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= 28 || day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    number = year << 9 | month << 5 | day
  }

  /// 1 to 9999.
  @inlinable @inline(__always) package var year: Int { number >> 9 }
  /// 1 to 12.
  @inlinable @inline(__always) package var month: Int { number >> 5 & 15 }
  /// The day of the month, 1 to 31.
  @inlinable @inline(__always) package var day: Int { number & 31 }

  /// The first day that there is.
  package static let first = Day(number: 1 << 9 | 1 << 5 | 1)

  private init(number: Int) { self.number = number }

  /// The earlier day is less.
  @inlinable @inline(__always)
  package static func < (a: Day, b: Day) -> Bool { a.number < b.number }

  /// ISO 8601.
  package var text: String {
    "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
  }

  /// A number with zeros before it, so that it has this many digits.
  package static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  @inlinable
  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Day {
  /// Days since 1 January 1970. Years are counted from March, so that the leap day is the last of its year.
  package var daysSince1970: Int {
    let y = month <= 2 ? year - 1 : year
    let yearOfEra = y - y / 400 * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return y / 400 * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day that many days after 1 January 1970; nil outside the years 1 to 9999.
  package init?(daysSince1970 days: Int) {
    guard (-719_162...2_932_896).contains(days) else { return nil }
    let shifted = days + 719_468
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = shifted / 146_097 * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    self.init(year: year, month: month, day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}
