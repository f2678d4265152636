package import JourneySyntax

/// Words, then a number: `CSAT 85 %`, `CSAT: 4,5`, `[wait] 20`, `4/5`. A `?` behind it says that it is a guess.
package struct WrittenScore {
  /// The name of a measure, without the `:` or `=` that people write before a number; empty where the number is all.
  package let name: Range<Int>
  /// What stands behind the name, to the end or the `?`.
  package let number: TypedNumber
  /// A `?` stands behind the number: it counts, and is still to be agreed on.
  package let isGuess: Bool

  /// The score that some of `bytes` are; nil where they don't end in a number.
  package init?(_ bytes: [UInt8], _ written: Range<Int>) {
    let mark = OpenMark.length(atEndOf: bytes[written])
    isGuess = mark > 0
    let value = HeadingLabel.trim(bytes, written.lowerBound..<written.upperBound - mark)
    var i = max(value.lowerBound, value.upperBound - WrittenNumber.mostBytes)
    var mayStart = i == value.lowerBound
    while i < value.upperBound {
      let (scalar, length) = Scalars.decode(bytes.span, at: i)
      if mayStart, !scalar.isBlank,
        let number = TypedNumber(whole: bytes.span.extracting(i..<value.upperBound))
      {
        self.number = number
        name = Self.withoutSign(bytes, HeadingLabel.trim(bytes, value.lowerBound..<i))
        return
      }
      mayStart = scalar.isBlank || Self.isSign(scalar)
      i += length
    }
    return nil
  }

  /// `:` or `=`
  private static func isSign(_ scalar: UInt32) -> Bool { scalar == 0x3A || scalar == 0x3D }

  private static func withoutSign(_ bytes: [UInt8], _ words: Range<Int>) -> Range<Int> {
    guard let last = words.last, isSign(UInt32(bytes[last])) else { return words }
    return HeadingLabel.trim(bytes, words.lowerBound..<last)
  }
}
