extension Span<UInt8> {
  /// A number that stands for the text of `cell`, eight bytes at a time: multiply and fold. Another `seed` gives other
  /// numbers.
  @inline(__always)
  func hash(of cell: Cell, seed: UInt64 = 0) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: cell.end &- cell.start) ^ seed
    var i = cell.start
    while i < cell.end {
      hash = (hash ^ word(at: i, upTo: cell.end)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash &>> 32
      i &+= 8
    }
    return hash
  }
}

extension UInt64 {
  /// This number with every bit depending on all others: the last step of SplitMix64.
  @inline(__always)
  var mixed: UInt64 {
    var z = self
    z = (z ^ z &>> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z &>> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z &>> 31
  }
}
