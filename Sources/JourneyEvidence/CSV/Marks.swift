import JourneySyntax

// The only unsafe code of reading, beside `EightBytes` and `Record`: a table is searched sixteen bytes at a time. The
// load checks its bounds, and every pattern of bits is a vector, so it can do no harm.

/// Finds the bytes that cut a table: separators, line ends and quotes, 64 bytes at once, as a number with a bit for each.
struct Marks: Sendable {
  /// Bytes looked at together: one for each bit of the number.
  static let width = 64

  let separator: UInt8
  private let separators: SIMD16<UInt8>

  init(separator: UInt8) {
    self.separator = separator
    separators = SIMD16(repeating: separator)
  }

  /// Bit k is set where the byte `start + k` cuts the table.
  @inline(__always)
  func bits(from start: Int, in bytes: Span<UInt8>) -> UInt64 {
    if start &+ Self.width > bytes.count { return lastBits(from: start, in: bytes) }
    return sixteen(at: start, in: bytes) | sixteen(at: start &+ 16, in: bytes) &<< 16
      | sixteen(at: start &+ 32, in: bytes) &<< 32 | sixteen(at: start &+ 48, in: bytes) &<< 48
  }

  // Computed, so that they are constants of the code: a stored one would be asked for with every sixteen bytes whether it
  // is there yet.
  private static var quotes: SIMD16<UInt8> { SIMD16(repeating: .quote) }
  private static var lineFeeds: SIMD16<UInt8> { SIMD16(repeating: .lineFeed) }
  private static var returns: SIMD16<UInt8> { SIMD16(repeating: .carriageReturn) }
  /// One bit for each byte of both halves.
  private static var weights: SIMD16<UInt8> {
    SIMD16(1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128)
  }

  @inline(__always)
  private func sixteen(at start: Int, in bytes: Span<UInt8>) -> UInt64 {
    let text = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: SIMD16<UInt8>.self)
    let cuts =
      (text .== separators) .| (text .== Self.quotes) .| (text .== Self.lineFeeds) .| (text .== Self.returns)
    let bits = SIMD16<UInt8>.zero.replacing(with: Self.weights, where: cuts)
    let halves = unsafe unsafeBitCast(bits, to: SIMD2<UInt64>.self)
    // The bits of a half's bytes differ, so that their sum, in the highest byte of the product, has all of them.
    let low = (halves[0] &* 0x0101_0101_0101_0101) &>> 56
    let high = (halves[1] &* 0x0101_0101_0101_0101) &>> 56
    return low | high &<< 8
  }

  /// Of fewer than 64 bytes.
  private func lastBits(from start: Int, in bytes: Span<UInt8>) -> UInt64 {
    var bits: UInt64 = 0
    for i in start..<bytes.count where isCut(bytes[i]) { bits |= 1 &<< UInt64(i &- start) }
    return bits
  }

  private func isCut(_ byte: UInt8) -> Bool {
    byte == separator || byte == .quote || byte == .lineFeed || byte == .carriageReturn
  }
}
