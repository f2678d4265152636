/// A name for a content: the same text has the same one, on every machine and after every start.
package struct ContentVersion: Sendable, Hashable {
  /// 16 hexadecimal digits.
  package let text: String

  /// Two sums over the UTF-16 units, in 32 bits as a browser counts at each key (`exchange.js`): enough to tell versions
  /// of one file apart by accident, not by intent.
  package init(of bytes: [UInt8]) {
    var (a, b): (UInt32, UInt32) = (0x811C_9DC5, 0x9E37_79B9)
    for unit in String(decoding: bytes, as: UTF8.self).utf16 {
      a = (a ^ UInt32(unit)) &* 0x0100_0193
      b = (b << 13 | b >> 19) ^ UInt32(unit)
      b = b &* 0x85EB_CA6B
    }
    text = Self.digits(a) + Self.digits(b)
  }

  private static func digits(_ number: UInt32) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
