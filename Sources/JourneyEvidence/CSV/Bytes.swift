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
