// Unsafe code, as in `Marks`: cells are hashed and compared eight bytes at a time, which is several times faster than one
// by one. The load checks its bounds, and every pattern of bits is a number, so it can do no harm.

extension Span<UInt8> {
  /// The bytes `i..<i + 8` as one number, the first byte lowest.
  @inline(__always)
  func eightBytes(at i: Int) -> UInt64 {
    unsafe UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: i, as: UInt64.self))
  }
}
