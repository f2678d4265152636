import JourneySyntax

/// A change as a browser makes it: `cut` UTF-16 units at `at` taken out, and `put` there instead.
package struct Splice: Sendable, Equatable {
  /// In UTF-16 units from the start of the text.
  package var at: Int
  /// In UTF-16 units.
  package var cut: Int
  /// Empty where something is only taken out.
  package var put: String

  /// - Parameter at: UTF-16 units from the start, like `cut`.
  package init(at: Int, cut: Int, put: String) {
    self.at = at
    self.cut = cut
    self.put = put
  }

  /// The smallest one that leads from one text to the other; nil when they are the same.
  package init?(from old: [UInt8], to new: [UInt8]) {
    if old == new { return nil }
    let most = min(old.count, new.count)
    var start = 0
    while start < most, old[start] == new[start] { start += 1 }
    while start > 0, start < old.count, old[start].isContinuation { start -= 1 }
    while start > 0, start < new.count, new[start].isContinuation { start -= 1 }
    var end = 0
    while end < most - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
    while end > 0, old[old.count - end].isContinuation { end -= 1 }
    self.init(
      at: old.utf16Count(in: 0..<start), cut: old.utf16Count(in: start..<old.count - end),
      put: String(decoding: new[start..<new.count - end], as: UTF8.self))
  }

  /// A key's change, of the text it was made for.
  package init(_ change: TextChange, in bytes: [UInt8]) {
    self.init(
      at: bytes.utf16Count(in: 0..<change.bytes.lowerBound), cut: bytes.utf16Count(in: change.bytes),
      put: change.replacement)
  }

  /// The text after it; nil when it reaches beyond the text or would cut a letter in two.
  package func applied(to bytes: [UInt8]) -> [UInt8]? {
    guard at >= 0, cut >= 0 else { return nil }
    let start = bytes.byteOffset(ofUTF16: at)
    let rest = bytes[start...].firstByte(afterUTF16: cut)
    guard bytes.utf16Count(in: 0..<start) == at, let rest else { return nil }
    return bytes[..<start] + Array(put.utf8) + bytes[rest...]
  }
}

extension ArraySlice<UInt8> {
  /// The index after so many UTF-16 units from the start; nil when it is shorter, or ends within a letter.
  fileprivate func firstByte(afterUTF16 units: Int) -> Int? {
    var left = units
    var i = startIndex
    while i < endIndex, left > 0 {
      let byte = self[i]
      left -= byte >= 0xF0 ? 2 : 1
      i += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }
    return left == 0 ? i : nil
  }
}
