/// Browsers count a text in UTF-16 units, files in bytes: both ways across, for text that is well-formed UTF-8.
extension [UInt8] {
  /// How many UTF-16 units the bytes of `range` are as text.
  package func utf16Count(in range: Range<Int>) -> Int {
    var count = 0
    for i in range { count += self[i].utf16Units }
    return count
  }

  /// The byte at which the UTF-16 unit `offset` begins; the end when the text is shorter.
  package func byteOffset(ofUTF16 offset: Int) -> Int {
    var left = offset
    var i = 0
    while i < count, left > 0 || self[i].isContinuation {
      left -= self[i].utf16Units
      i += 1
    }
    return i
  }
}

extension UInt8 {
  /// The units of the scalar that starts here: two beyond the basic plane, none inside a scalar.
  fileprivate var utf16Units: Int { isContinuation ? 0 : self >= 0xF0 ? 2 : 1 }
}
