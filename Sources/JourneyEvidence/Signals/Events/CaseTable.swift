/// Where each case of an event log stands, by the hash of its name: open addressing with linear probing. Two cases
/// whose 64-bit hashes are equal would be one; among a million cases the odds are one in 37 million.
struct CaseTable: Sendable {
  struct Case: Sendable {
    /// 0 in a free slot.
    var hash: UInt64 = 0
    var node = PathTree.root
    /// The outcome column said that the goal was reached.
    var isConverted = false
    /// Its path found no room.
    var isLeftOut = false
    /// Of its last event.
    var instant = Int.min
  }

  /// A power of two, at most half of them taken.
  private(set) var slots = Array(repeating: Case(), count: 1 << 6)
  private var count = 0

  /// The slot of the case with this hash, which is not 0; a new case stands at the start.
  mutating func slot(of hash: UInt64) -> Int {
    if 2 * (count + 1) > slots.count { grow() }
    let slot = find(hash)
    if slots[slot].hash == 0 {
      slots[slot].hash = hash
      count += 1
    }
    return slot
  }

  subscript(slot: Int) -> Case {
    get { slots[slot] }
    set { slots[slot] = newValue }
  }

  private func find(_ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot].hash != 0, slots[slot].hash != hash { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Case(), count: 2 * old.count)
    for entry in old where entry.hash != 0 { slots[find(entry.hash)] = entry }
  }
}
