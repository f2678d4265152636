/// Remembers what phrases of one file mean, so that each spelling in it is folded and looked up once.
struct PhraseCache {
  private struct Entry {
    var bytes: Range<Int>
    var spelling: KeywordIndex.Spelling?
  }

  /// A file uses some dozens of keywords; phrases that collide replace each other.
  private static let size = 512
  private var entries = [Entry?](repeating: nil, count: size)

  /// The keyword spelled exactly by these bytes of the file, after folding.
  mutating func keyword(_ phrase: Range<Int>, in bytes: [UInt8]) -> KeywordIndex.Spelling? {
    guard phrase.count <= KeywordIndex.mostBytes * 2 else { return nil }
    let slot = Self.slot(phrase, in: bytes)
    if let entry = entries[slot], Self.areEqual(entry.bytes, phrase, in: bytes) { return entry.spelling }
    let spelling = KeywordIndex.exact(Folding.fold(bytes.span.extracting(phrase)))
    entries[slot] = Entry(bytes: phrase, spelling: spelling)
    return spelling
  }

  /// Keywords differ in their length, or in one of the letters at either end and in the middle; in Arabic those are the
  /// second bytes.
  private static func slot(_ phrase: Range<Int>, in bytes: [UInt8]) -> Int {
    guard let last = phrase.last else { return 0 }
    let first = Int(bytes[phrase.lowerBound])
    let second = Int(bytes[min(phrase.lowerBound + 1, last)])
    let middle = Int(bytes[phrase.lowerBound + phrase.count / 2])
    return (phrase.count + 31 * first + 37 * second + 41 * middle + 43 * Int(bytes[last])) & (size - 1)
  }

  private static func areEqual(_ a: Range<Int>, _ b: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard a.count == b.count else { return false }
    for k in 0..<a.count where bytes[a.lowerBound + k] != bytes[b.lowerBound + k] { return false }
    return true
  }
}
