/// A style sheet without what is for its writers alone: comments, indentation and blanks that separate nothing. A page is
/// sent by mail, and its style is a tenth of it.
enum CompactStyle {
  /// The same style in fewer bytes; quoted texts stay as they are.
  static func text(of style: String) -> String {
    let bytes = Array(style.utf8)
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      if byte == UInt8(ascii: "/"), bytes[i...].starts(with: "/*".utf8) {
        i = end(ofCommentAt: i, in: bytes)
      } else if byte == UInt8(ascii: "\"") {
        let close = bytes[(i + 1)...].firstIndex(of: byte) ?? bytes.count - 1
        kept += bytes[i...close]
        i = close + 1
      } else if isBlank(byte) {
        let next = bytes[i...].firstIndex { !isBlank($0) } ?? bytes.count
        if next < bytes.count, separates(kept.last, bytes[next]) { kept.append(UInt8(ascii: " ")) }
        i = next
      } else {
        kept.append(byte)
        i += 1
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }

  private static func end(ofCommentAt start: Int, in bytes: [UInt8]) -> Int {
    var i = start + 2
    while i + 1 < bytes.count, bytes[i] != UInt8(ascii: "*") || bytes[i + 1] != UInt8(ascii: "/") { i += 1 }
    return i + 2
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  /// A blank before a colon is between two selectors, and one before a bracket is part of a condition.
  private static func separates(_ before: UInt8?, _ after: UInt8) -> Bool {
    guard let before else { return false }
    return !"{};:,".utf8.contains(before) && !"{};,".utf8.contains(after)
  }
}
