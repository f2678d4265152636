/// Bytes in lower case with the line that each stands in, so that what is found can be told by its line even after
/// comments and escapes were taken away.
struct NumberedText {
  private(set) var bytes: [UInt8] = []
  private(set) var lines: [Int] = []

  init() {}

  init(_ text: String) {
    var line = 1
    for byte in text.utf8 {
      append(byte, line: line)
      if byte == UInt8(ascii: "\n") { line += 1 }
    }
  }

  mutating func append(_ byte: UInt8, line: Int) {
    bytes.append((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte)
    lines.append(line)
  }

  func starts(with text: StaticString, at index: Int) -> Bool {
    index + text.utf8CodeUnitCount <= bytes.count
      && (0..<text.utf8CodeUnitCount).allSatisfy { unsafe bytes[index + $0] == text.utf8Start[$0] }
  }

  /// The first place of a text from `start` on.
  func first(_ text: StaticString, from start: Int) -> Int? {
    (start..<max(start, bytes.count)).first { starts(with: text, at: $0) }
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The first index from `start` on whose byte is no blank.
  func skippingBlanks(from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    return index
  }
}
