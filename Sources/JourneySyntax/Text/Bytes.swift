/// Bytes that have no letter of their own; any other is written `UInt8(ascii:)` where it is meant.
extension UInt8 {
  /// LF
  @inlinable package static var lineFeed: UInt8 { UInt8(ascii: "\n") }
  /// CR
  @inlinable package static var carriageReturn: UInt8 { UInt8(ascii: "\r") }
  /// Horizontal tabulation.
  @inlinable package static var tab: UInt8 { UInt8(ascii: "\t") }
  /// U+0020
  @inlinable package static var space: UInt8 { UInt8(ascii: " ") }
  /// `"`
  @inlinable package static var quote: UInt8 { UInt8(ascii: "\"") }
  /// `'`
  @inlinable package static var apostrophe: UInt8 { UInt8(ascii: "'") }

  /// A line feed or a carriage return, alone or as one of a pair.
  @inlinable package var isLineEnd: Bool { self == .lineFeed || self == .carriageReturn }
  /// `0` to `9`
  @inlinable package var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
  /// In UTF-8 a byte inside a scalar, not its first.
  @inlinable package var isContinuation: Bool { self & 0xC0 == 0x80 }
}
