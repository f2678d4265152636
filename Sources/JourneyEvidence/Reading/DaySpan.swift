import JourneySyntax

/// The earliest and the latest of the days met, each as the number yyyymmdd.
struct DaySpan: Sendable {
  private var earliest = Int.max
  private var latest = Int.min

  /// Takes in the day of a cell that starts with an ISO 8601 date, in Latin, Arabic-Indic or Persian digits; any other
  /// text is no day.
  @inline(__always)
  mutating func add(_ cell: Cell, in bytes: Span<UInt8>) {
    guard let day = Self.day(cell, in: bytes) else { return }
    earliest = min(earliest, day)
    latest = max(latest, day)
  }

  /// As ISO 8601; nil when no day was met.
  var days: ClosedRange<String>? {
    earliest <= latest ? Self.written(earliest)...Self.written(latest) : nil
  }

  @inline(__always)
  private static func day(_ cell: Cell, in bytes: Span<UInt8>) -> Int? {
    var position = cell.start
    guard let year = number(digits: 4, at: &position, upTo: cell.end, in: bytes),
      isHyphen(at: &position, upTo: cell.end, in: bytes),
      let month = number(digits: 2, at: &position, upTo: cell.end, in: bytes), (1...12).contains(month),
      isHyphen(at: &position, upTo: cell.end, in: bytes),
      let day = number(digits: 2, at: &position, upTo: cell.end, in: bytes), (1...31).contains(day)
    else { return nil }
    if position < cell.end, Scalars.decode(bytes, at: position).value.digitValue != nil { return nil }
    return (year * 100 + month) * 100 + day
  }

  @inline(__always)
  private static func isHyphen(at position: inout Int, upTo end: Int, in bytes: Span<UInt8>) -> Bool {
    guard position < end, bytes[position] == 0x2D else { return false }
    position += 1
    return true
  }

  @inline(__always)
  private static func number(
    digits: Int, at position: inout Int, upTo end: Int, in bytes: Span<UInt8>
  ) -> Int? {
    var number = 0
    for _ in 0..<digits {
      guard position < end else { return nil }
      let (scalar, length) = Scalars.decode(bytes, at: position)
      guard let digit = scalar.digitValue else { return nil }
      number = number * 10 + digit
      position += length
    }
    return number
  }

  private static func written(_ day: Int) -> String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(day / 10_000, 4))-\(padded(day / 100 % 100, 2))-\(padded(day % 100, 2))"
  }
}
