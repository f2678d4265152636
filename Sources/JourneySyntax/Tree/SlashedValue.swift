/// A value in two parts, told apart by its first ` / ` with blanks around it: `app / Licensing app`.
package struct SlashedValue {
  /// Bytes of what stands before it, trimmed; never empty.
  package let before: Range<Int>
  /// Bytes of what stands behind it, trimmed; never empty.
  package let after: Range<Int>

  /// nil where no slash has blanks around it.
  /// - Parameter value: the bytes of `bytes` to read, trimmed.
  package init?(_ bytes: [UInt8], _ value: Range<Int>) {
    let slash = value.first { i in
      guard bytes[i] == UInt8(ascii: "/"), i > value.lowerBound, i + 1 < value.upperBound else {
        return false
      }
      let before = HeadingLabel.trim(bytes, value.lowerBound..<i).upperBound
      return before < i && Scalars.decode(bytes.span, at: i + 1).value.isBlank
    }
    guard let slash else { return nil }
    before = HeadingLabel.trim(bytes, value.lowerBound..<slash)
    after = HeadingLabel.trim(bytes, slash + 1..<value.upperBound)
  }
}
