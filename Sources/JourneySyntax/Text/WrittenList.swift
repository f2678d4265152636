/// The things of a list as people write it, in either language: what the model reads, what a merge brings together and
/// what an editor completes are cut at the same places.
package enum WrittenList {
  /// The items between commas outside brackets, trimmed, without empty ones; as bytes of `bytes`.
  package static func items(of bytes: [UInt8], in value: Range<Int>) -> [Range<Int>] {
    pieces(of: bytes, in: value).map { HeadingLabel.trim(bytes, $0) }.filter { !$0.isEmpty }
  }

  /// All that stands between commas outside brackets, with its blanks; at least one piece, which may be empty.
  package static func pieces(of bytes: [UInt8], in value: Range<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = value.lowerBound
    var isInside = false
    var i = start
    while i < value.upperBound {
      let (scalar, length) = Scalars.decode(bytes.span, at: i)
      if scalar == 0x5B { isInside = isClosed(bytes, i + 1..<value.upperBound) }
      if scalar == 0x5D { isInside = false }
      if !isInside, isSeparator(scalar) {
        pieces.append(start..<i)
        start = i + length
      }
      i += length
    }
    pieces.append(start..<value.upperBound)
    return pieces
  }

  /// Whether the next bracket is one that closes.
  private static func isClosed(_ bytes: [UInt8], _ rest: Range<Int>) -> Bool {
    rest.first { bytes[$0] == 0x5B || bytes[$0] == 0x5D }.map { bytes[$0] == 0x5D } ?? false
  }

  /// `,` `،` `;` `؛`
  private static func isSeparator(_ scalar: UInt32) -> Bool {
    scalar == 0x2C || scalar == 0x060C || scalar == 0x3B || scalar == 0x061B
  }
}
