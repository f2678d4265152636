import JourneySyntax

/// The time of day after a date: `14:05`, `T14:05:33.250Z`, `2:05 PM`, `٢:٠٥ م`. Zones are not read: the times of one
/// file are of one clock.
struct WrittenTime {
  /// 0 to 86,399.
  let secondOfDay: Int

  /// The time that starts at `start`; midnight when nothing stands there; nil when something else does.
  init?(from start: Int, to end: Int, in bytes: Span<UInt8>) {
    var reader = Reader(position: start, end: end)
    reader.skip(in: bytes) { $0.isBlank || $0.isBidiControl || $0 == 0x54 || $0 == 0x2C || $0 == 0x060C }
    if reader.position == end {
      secondOfDay = 0
      return
    }
    guard var hour = reader.number(in: bytes), reader.take(0x3A, in: bytes),
      let minute = reader.number(in: bytes), minute < 60
    else { return nil }
    let second = reader.take(0x3A, in: bytes) ? reader.number(in: bytes) : 0
    guard let second, second < 61 else { return nil }
    switch reader.half(in: bytes) {
    case .morning: hour = hour == 12 ? 0 : hour
    case .afternoon: hour = hour == 12 ? 12 : hour + 12
    case nil: break
    }
    guard hour < 24 else { return nil }
    secondOfDay = min(hour * 3600 + minute * 60 + second, 86_399)
  }

  private enum Half { case morning, afternoon }

  private struct Reader {
    var position: Int
    let end: Int

    mutating func skip(in bytes: Span<UInt8>, while isSkipped: (UInt32) -> Bool) {
      while position < end {
        let (scalar, length) = Scalars.decode(bytes, at: position)
        guard isSkipped(scalar) else { return }
        position += length
      }
    }

    mutating func take(_ character: UInt32, in bytes: Span<UInt8>) -> Bool {
      guard position < end, Scalars.decode(bytes, at: position).value == character else { return false }
      position += 1
      return true
    }

    mutating func number(in bytes: Span<UInt8>) -> Int? {
      var value = 0
      var digits = 0
      while position < end, digits < 2 {
        let (scalar, length) = Scalars.decode(bytes, at: position)
        guard let digit = scalar.digitValue else { break }
        value = value * 10 + digit
        digits += 1
        position += length
      }
      return digits == 0 ? nil : value
    }

    /// AM and PM, ص and م, after a fraction of a second and blanks.
    mutating func half(in bytes: Span<UInt8>) -> Half? {
      skip(in: bytes) { $0 == 0x2E || $0 == 0x066B || $0.digitValue != nil }
      skip(in: bytes) { $0.isBlank || $0.isBidiControl }
      guard position < end else { return nil }
      return switch Scalars.decode(bytes, at: position).value {
      case 0x41, 0x61, 0x0635: .morning
      case 0x50, 0x70, 0x0645: .afternoon
      default: nil
      }
    }
  }
}
