package import JourneySyntax

/// One part of a rating as people write it: `customers 4`, `cost: 3 × 2`, `العملاء ٤ من ٥`.
package struct WrittenMark {
  /// What is rated; never empty.
  package let name: String
  /// As it was typed; whether it is on the scale of ratings is not checked.
  package let mark: TypedNumber
  /// How much it counts beside the others, above 0.
  package let weight: Double

  /// nil where no name stands before a number.
  package init?(_ item: String) {
    let bytes = Array(item.utf8)
    guard let (rated, weight) = Self.weighted(bytes) ?? Self.rated(bytes, bytes.indices).map({ ($0, 1) })
    else { return nil }
    name = String(decoding: bytes[rated.name], as: UTF8.self)
    mark = rated.number
    self.weight = weight
  }

  /// A name and a number behind it.
  private static func rated(_ bytes: [UInt8], _ words: Range<Int>) -> WrittenScore? {
    WrittenScore(bytes, words).flatMap { $0.name.isEmpty ? nil : $0 }
  }

  /// The same before a sign and a weight; an `x` may be a letter of the name as well.
  private static func weighted(_ bytes: [UInt8]) -> (rated: WrittenScore, weight: Double)? {
    var i = 0
    while i < bytes.count {
      let (scalar, length) = Scalars.decode(bytes.span, at: i)
      if isTimes(scalar),
        let weight = WrittenNumber(whole: bytes.span.extracting((i + length)..<bytes.count)),
        weight.value > 0, let rated = rated(bytes, HeadingLabel.trim(bytes, 0..<i))
      {
        return (rated, weight.isPercent ? weight.value / 100 : weight.value)
      }
      i += length
    }
    return nil
  }

  /// `×` `*` `x`
  private static func isTimes(_ scalar: UInt32) -> Bool {
    scalar == 0xD7 || scalar == 0x2A || scalar == 0x78 || scalar == 0x58
  }
}
