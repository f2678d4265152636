extension Span<UInt8> {
  /// Up to eight of the bytes `i..<end` as one number, the first byte lowest and zeros after the last.
  @inline(__always)
  func word(at i: Int, upTo end: Int) -> UInt64 {
    if i &+ 8 <= end { return eightBytes(at: i) }
    let length = end &- i
    if i &+ 8 <= count { return eightBytes(at: i) & ~(UInt64.max << UInt64(8 &* length)) }
    var word: UInt64 = 0
    for k in 0..<length { word |= UInt64(self[i + k]) << UInt64(8 &* k) }
    return word
  }
}

extension UInt8 {
  static let quote: UInt8 = 0x22
  static let apostrophe: UInt8 = 0x27
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let tab: UInt8 = 0x09
}
