/// What came in and was not read yet, however it was cut on its way.
struct IncomingBytes {
  private var bytes: [UInt8] = []
  /// Where in `bytes` the next one is; what lies before it goes when more comes.
  private var start = 0

  /// How many are there to be read.
  var count: Int { bytes.count - start }

  subscript(offset: Int) -> UInt8 { bytes[start + offset] }

  mutating func add(_ more: [UInt8]) {
    if start > 0 {
      bytes.removeFirst(start)
      start = 0
    }
    bytes += more
  }

  /// Takes so many bytes, all of which must be there.
  mutating func take(_ count: Int) -> ArraySlice<UInt8> {
    defer { start += count }
    return bytes[start..<start + count]
  }

  /// How many bytes stand before `end`, which begins with its offset `from` at the earliest and `most` at the latest.
  func count(before end: [UInt8], from: Int, atMost most: Int) -> Int? {
    guard let last = [most, count - end.count].min(), from <= last else { return nil }
    return (from...last).first { offset in
      self[offset] == end[0] && bytes[(start + offset)...].starts(with: end)
    }
  }
}
