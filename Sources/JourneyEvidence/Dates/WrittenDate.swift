import JourneyModel
import JourneySyntax

/// Three numbers that a cell starts with, which are a date: in Latin, Arabic-Indic or Persian digits, with any of
/// `-`, `/` and `.` between them.
struct WrittenDate {
  private var first = 0
  private var second = 0
  private var third = 0
  /// The year stands first; else it stands last.
  private(set) var isYearFirst = false
  /// Where the text after the date starts.
  private(set) var end = 0

  /// nil when the cell starts with anything else.
  @inline(__always)
  init?(_ cell: Cell, in bytes: Span<UInt8>) {
    var position = cell.start
    Self.skipMarks(at: &position, upTo: cell.end, in: bytes)
    guard let first = Self.number(at: &position, upTo: cell.end, in: bytes),
      Self.skipSeparator(at: &position, upTo: cell.end, in: bytes),
      let second = Self.number(at: &position, upTo: cell.end, in: bytes), second.digits <= 2,
      Self.skipSeparator(at: &position, upTo: cell.end, in: bytes),
      let third = Self.number(at: &position, upTo: cell.end, in: bytes)
    else { return nil }
    (self.first, self.second, self.third) = (first.value, second.value, third.value)
    isYearFirst = first.digits == 4
    guard isYearFirst ? third.digits <= 2 : first.digits <= 2 && (third.digits == 4 || third.digits == 2)
    else { return nil }
    // Two digits are a year of this century: no survey is older.
    if !isYearFirst, third.digits == 2 { self.third += 2000 }
    end = position
  }

  /// Whether a text is a day of a year in which answers are given, and nothing else.
  static func isWhole(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let date = WrittenDate(Cell(0, bytes.count), in: bytes.span) else { return false }
    return date.end == bytes.count && PeriodNumbers.years.contains(date.year)
  }

  var year: Int { isYearFirst ? first : third }

  /// The order that this date proves, because a month has no more than twelve.
  var provenOrder: DateOrder? {
    if isYearFirst { return nil }
    if first > 12, second <= 12 { return .dayFirst }
    if second > 12, first <= 12 { return .monthFirst }
    return nil
  }

  /// Day and month can be told apart: by the place of the year, or because swapping them changes nothing.
  var needsNoOrder: Bool { isYearFirst || first == second }

  func month(_ order: DateOrder) -> Int { isYearFirst || order == .dayFirst ? second : first }

  func day(_ order: DateOrder) -> Int { isYearFirst ? third : order == .dayFirst ? first : second }

  @inline(__always)
  private static func number(
    at position: inout Int, upTo end: Int, in bytes: Span<UInt8>
  ) -> (value: Int, digits: Int)? {
    var value = 0
    var digits = 0
    while position < end, digits <= 4 {
      if bytes[position] &- 0x30 < 10 {
        value = value * 10 + Int(bytes[position] &- 0x30)
        position += 1
      } else {
        guard bytes[position] >= 0x80 else { break }
        let (scalar, length) = Scalars.decode(bytes, at: position)
        guard let digit = scalar.digitValue else { break }
        value = value * 10 + digit
        position += length
      }
      digits += 1
    }
    skipMarks(at: &position, upTo: end, in: bytes)
    return digits == 0 ? nil : (value, digits)
  }

  @inline(__always)
  private static func skipSeparator(at position: inout Int, upTo end: Int, in bytes: Span<UInt8>) -> Bool {
    guard position < end, bytes[position] == 0x2D || bytes[position] == 0x2F || bytes[position] == 0x2E
    else { return false }
    position += 1
    skipMarks(at: &position, upTo: end, in: bytes)
    return true
  }

  /// Spreadsheets in Arabic put direction marks around and inside dates.
  @inline(__always)
  private static func skipMarks(at position: inout Int, upTo end: Int, in bytes: Span<UInt8>) {
    while position < end, bytes[position] >= 0x80 {
      let (scalar, length) = Scalars.decode(bytes, at: position)
      guard scalar.isBidiControl || scalar == 0xA0 else { return }
      position += length
    }
  }
}
