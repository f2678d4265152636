/// The things of a list as people write it, in either language: what the model reads, what a merge brings together,
/// what an editor completes and what stands in a cell are cut at the same places.
package enum WrittenList {
  /// The items between commas outside brackets, trimmed, without empty ones; as bytes of `bytes`.
  package static func items(of bytes: [UInt8], in value: Range<Int>) -> [Range<Int>] {
    pieces(of: bytes, in: value).map { HeadingLabel.trim(bytes, $0) }.filter { !$0.isEmpty }
  }

  /// The same of a text by itself.
  package static func items(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    return items(of: bytes, in: bytes.indices).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// All that stands between commas outside brackets, with its blanks; at least one piece, which may be empty.
  package static func pieces(of bytes: [UInt8], in value: Range<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = value.lowerBound
    var isInside = false
    var i = start
    while i < value.upperBound {
      let (scalar, length) = Scalars.decode(bytes.span, at: i)
      if bytes[i] == UInt8(ascii: "[") { isInside = isClosed(bytes, i + 1..<value.upperBound) }
      if bytes[i] == UInt8(ascii: "]") { isInside = false }
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
    let next = rest.lazy.map { bytes[$0] }.first { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }
    return next == UInt8(ascii: "]")
  }

  /// The tags of a cell: one word each, between blanks and what separates choices.
  package static func tags(in cell: [UInt8]) -> [ArraySlice<UInt8>] {
    var tags: [ArraySlice<UInt8>] = []
    var start = 0
    var i = 0
    while i < cell.count {
      let (scalar, length) = Scalars.decode(cell.span, at: i)
      if scalar.isBlank || isBetweenChoices(scalar) {
        if start < i { tags.append(cell[start..<i]) }
        start = i + length
      }
      i += length
    }
    if start < i { tags.append(cell[start...]) }
    return tags
  }

  /// What stands between several choices in one cell, as survey tools and help desks write them: as in a list, or `|`.
  package static func isBetweenChoices(_ scalar: UInt32) -> Bool {
    isSeparator(scalar) || scalar == 0x7C
  }

  /// `,` `،` `;` `؛`
  private static func isSeparator(_ scalar: UInt32) -> Bool {
    scalar == 0x2C || scalar == 0x060C || scalar == 0x3B || scalar == 0x061B
  }
}
