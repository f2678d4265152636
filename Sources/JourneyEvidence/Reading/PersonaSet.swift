import JourneyModel

/// Some of a model's personas, in their order; small enough to be made for every row.
struct PersonaSet: Sendable, Sequence, IteratorProtocol {
  /// How many personas fit; twice what a model may have.
  static let capacity = 8

  private var bits: UInt8 = 0

  var isEmpty: Bool { bits == 0 }

  mutating func insert(_ persona: ID<Persona>) {
    bits |= 1 << UInt8(truncatingIfNeeded: persona.index)
  }

  @inline(__always)
  mutating func next() -> ID<Persona>? {
    if bits == 0 { return nil }
    defer { bits &= bits &- 1 }
    return ID(bits.trailingZeroBitCount)
  }
}
