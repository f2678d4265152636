/// What the cells met so far mean, by their bytes as they stand in the file: a column repeats a few texts in many
/// rows, and folding each of them would cost more than all the rest of reading.
///
/// Open addressing with linear probing; keys are kept as words of eight bytes, so that hashing and comparing take one
/// step a word, and most keys have one. Neither the entries nor the keys grow beyond their limits: what does not fit is looked up again.
struct CellCache: Sendable {
  /// More spellings than a survey has steps, and few enough to stay in the processor's cache.
  private static let mostEntries = 16_384
  /// Longer cells are comments, which do not repeat. In bytes.
  static let longestKey = 128

  private struct Slot {
    /// 0 in a free slot.
    var hash: UInt64 = 0
    var firstWord: UInt64 = 0
    /// Where the words after the first are.
    var furtherWords = 0
    var length = 0
    var value = 0
  }

  /// A power of two, at most half of them taken.
  private var slots = Array(repeating: Slot(), count: 16)
  private var words: [UInt64] = []
  private var entries = 0

  /// The value kept for the bytes of `cell`; nil when there is none.
  @inline(__always)
  func value(of cell: Cell, in bytes: Span<UInt8>) -> Int? {
    let length = cell.end &- cell.start
    let first = bytes.word(at: cell.start, upTo: cell.end)
    let hash = length <= 8 ? Self.hash(first, length) : Self.hash(cell, in: bytes)
    var index = Int(truncatingIfNeeded: hash) & (slots.count &- 1)
    while slots[index].hash != 0 {
      if slots[index].hash == hash, slots[index].length == length, slots[index].firstWord == first,
        length <= 8 || holds(slots[index], cell, in: bytes)
      {
        return slots[index].value
      }
      index = (index &+ 1) & (slots.count &- 1)
    }
    return nil
  }

  /// Keeps `value` for the bytes of `cell`, which have none yet, as long as there is room.
  mutating func keep(_ value: Int, for cell: Cell, in bytes: Span<UInt8>) {
    guard entries < Self.mostEntries else { return }
    if 2 * (entries + 1) > slots.count { grow() }
    let first = bytes.word(at: cell.start, upTo: cell.end)
    let length = cell.end - cell.start
    let slot = Slot(
      hash: length <= 8 ? Self.hash(first, length) : Self.hash(cell, in: bytes), firstWord: first,
      furtherWords: words.count, length: length, value: value)
    for i in stride(from: cell.start + 8, to: cell.end, by: 8) {
      words.append(bytes.word(at: i, upTo: cell.end))
    }
    insert(slot)
    entries += 1
  }

  private mutating func insert(_ slot: Slot) {
    var index = Int(truncatingIfNeeded: slot.hash) & (slots.count - 1)
    while slots[index].hash != 0 { index = (index + 1) & (slots.count - 1) }
    slots[index] = slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: 2 * old.count)
    for slot in old where slot.hash != 0 { insert(slot) }
  }

  /// Whether the words after the first are those of `cell`.
  private func holds(_ slot: Slot, _ cell: Cell, in bytes: Span<UInt8>) -> Bool {
    var i = cell.start &+ 8
    var word = slot.furtherWords
    while i < cell.end {
      if words[word] != bytes.word(at: i, upTo: cell.end) { return false }
      i &+= 8
      word &+= 1
    }
    return true
  }

  /// Never 0, which marks a free slot.
  @inline(__always)
  private static func hash(_ cell: Cell, in bytes: Span<UInt8>) -> UInt64 {
    bytes.hash(of: cell) | 1 &<< 63
  }

  /// Of a key of one word.
  @inline(__always)
  private static func hash(_ word: UInt64, _ length: Int) -> UInt64 {
    let product = (word ^ UInt64(truncatingIfNeeded: length)) &* 0x9E37_79B9_7F4A_7C15
    return (product ^ product &>> 32) | 1 &<< 63
  }
}
