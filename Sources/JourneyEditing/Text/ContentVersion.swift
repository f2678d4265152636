/// A name for a content: the same bytes have the same one, on every machine and after every start.
package struct ContentVersion: Sendable, Hashable {
  /// 16 hexadecimal digits.
  package let text: String

  /// FNV-1a over the bytes, and their number: enough to tell versions of one file apart by accident, not by intent.
  package init(of bytes: [UInt8]) {
    let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    let digits = String(hash ^ UInt64(bytes.count), radix: 16)
    text = String(repeating: "0", count: 16 - digits.count) + digits
  }
}
