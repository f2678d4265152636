extension Span<UInt8> {
  /// The first separator or line end at or after `start`; `count` when there is none.
  /// - Parameter separators: eight times the separator.
  @inline(__always)
  func firstEndOfCell(from start: Int, separators: UInt64) -> Int {
    var i = start
    while i &+ 8 <= count {
      let word = eightBytes(at: i)
      let hits =
        word.marks(ofEach: separators) | word.marks(ofEach: .lineFeeds) | word.marks(ofEach: .returns)
      if hits != 0 { return i &+ hits.trailingZeroBitCount / 8 }
      i &+= 8
    }
    let separator = UInt8(truncatingIfNeeded: separators)
    while i < count, self[i] != separator, self[i] != .lineFeed, self[i] != .carriageReturn { i &+= 1 }
    return i
  }

  /// The first quote at or after `start`; `count` when there is none.
  @inline(__always)
  func firstQuote(from start: Int) -> Int {
    var i = start
    while i &+ 8 <= count {
      let hits = eightBytes(at: i).marks(ofEach: .quotes)
      if hits != 0 { return i &+ hits.trailingZeroBitCount / 8 }
      i &+= 8
    }
    while i < count, self[i] != .quote { i &+= 1 }
    return i
  }

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
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let tab: UInt8 = 0x09
}

extension UInt64 {
  /// Eight times `byte`.
  init(eightTimes byte: UInt8) { self = 0x0101_0101_0101_0101 &* UInt64(byte) }

  fileprivate static let quotes: UInt64 = 0x2222_2222_2222_2222
  fileprivate static let lineFeeds: UInt64 = 0x0A0A_0A0A_0A0A_0A0A
  fileprivate static let returns: UInt64 = 0x0D0D_0D0D_0D0D_0D0D

  /// The top bit of every byte of `self` that equals its byte of `pattern`. A byte above an equal one may be
  /// marked wrongly (the borrow of the subtraction), so only the lowest mark counts.
  @inline(__always)
  fileprivate func marks(ofEach pattern: UInt64) -> UInt64 {
    let difference = self ^ pattern
    return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
  }
}
