/// A heading's value taken apart: `Pay the fee [pay]`.
package struct HeadingLabel: Sendable, Equatable {
  /// Bytes of the label, trimmed.
  package var label: Range<Int>
  /// Bytes of the id, without brackets.
  package var id: Range<Int>?
  /// Where a `[` is not closed.
  package var unclosed: Int?
  /// Where a `]` at the end is not opened.
  package var unopened: Int?

  /// - Parameter value: the bytes of `bytes` to read.
  package init(_ bytes: [UInt8], value: Range<Int>) {
    label = value
    guard let open = value.last(where: { bytes[$0] == UInt8(ascii: "[") }) else {
      readUnopenedID(bytes, value)
      return
    }
    let close = (open + 1..<value.upperBound).first { bytes[$0] == UInt8(ascii: "]") }
    let inside = Self.trim(bytes, open + 1..<(close ?? value.upperBound))
    if close == nil { unclosed = open }
    // Brackets inside or before words are part of the label: only an id at the end names the block.
    guard close == nil || close == value.upperBound - 1, Self.isID(bytes, inside) else { return }
    id = inside
    label = Self.trim(bytes, value.lowerBound..<open)
  }

  /// `Pay the fee pay]`: the last word was meant as the id.
  private mutating func readUnopenedID(_ bytes: [UInt8], _ value: Range<Int>) {
    guard let close = value.last, bytes[close] == UInt8(ascii: "]"),
      let blank = value.last(where: { bytes[$0] == .space }), Self.isID(bytes, blank + 1..<close)
    else { return }
    unopened = close
    id = blank + 1..<close
    label = Self.trim(bytes, value.lowerBound..<blank)
  }

  /// Ids are letters, marks and digits of any script, `-`, `_` and `.`.
  package static func isID(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var i = range.lowerBound
    while i < range.upperBound {
      let (scalar, length) = Scalars.decode(bytes.span, at: i)
      guard isIDScalar(scalar) else { return false }
      i += length
    }
    return !range.isEmpty
  }

  /// Whether an id may hold this scalar.
  package static func isIDScalar(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: return true
    // Arabic letters, marks and digits, which need not be looked up.
    case 0x620...0x669: return true
    case 0..<0x80, 0xFFFD: return false
    default: break
    }
    switch Unicode.Scalar(scalar)?.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber:
      return true
    default: return scalar.isBidiControl
    }
  }

  /// `range` without blanks and direction marks at its ends.
  package static func trim(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound {
      let (scalar, length) = Scalars.decode(bytes.span, at: start)
      guard scalar.isBlank || scalar.isBidiControl else { break }
      start += length
    }
    var end = range.upperBound
    while end > start {
      var first = end - 1
      while first > start, bytes[first].isContinuation { first -= 1 }
      let (scalar, _) = Scalars.decode(bytes.span, at: first)
      guard scalar.isBlank || scalar.isBidiControl else { break }
      end = first
    }
    return start..<end
  }
}
