/// Some of a model's personas, by index; small enough to be made for every row.
struct PersonaSet: Sendable, Equatable {
  private var bits: UInt8 = 0

  /// How many personas fit; twice what a model may have.
  static let capacity = 8

  var isEmpty: Bool { bits == 0 }

  mutating func insert(_ persona: Int) {
    bits |= 1 << UInt8(truncatingIfNeeded: persona)
  }

  /// Calls `body` with each persona's index, in order.
  @inline(__always)
  func forEach(_ body: (Int) -> Void) {
    var rest = bits
    while rest != 0 {
      body(rest.trailingZeroBitCount)
      rest &= rest &- 1
    }
  }
}
