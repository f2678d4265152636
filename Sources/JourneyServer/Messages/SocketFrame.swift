/// One frame of a socket, after RFC 6455.
struct SocketFrame: Equatable {
  enum Kind: UInt8 {
    case continuation = 0
    case text = 1
    case binary = 2
    case close = 8
    case ping = 9
    case pong = 10

    /// About the socket itself; such a frame comes whole, and between those of a message.
    var isControl: Bool { rawValue >= Kind.close.rawValue }
  }

  /// What no browser sends.
  struct NoFrame: Error {}

  /// A frame about the socket itself holds no more.
  private static let mostControlBytes = 125

  var kind: Kind
  var isLast = true
  var payload: [UInt8]

  init(_ kind: Kind, _ payload: [UInt8]) {
    self.kind = kind
    self.payload = payload
  }

  /// Takes one that came whole from a browser; nil while more of it has to come.
  init?(from bytes: inout IncomingBytes, atMost most: Int) throws(NoFrame) {
    guard bytes.count >= 2 else { return nil }
    guard let kind = Kind(rawValue: bytes[0] & 0x0F), bytes[0] & 0x70 == 0, bytes[1] & 0x80 != 0 else {
      throw NoFrame()
    }
    let isLast = bytes[0] & 0x80 != 0
    let short = Int(bytes[1] & 0x7F)
    let digits = short < 126 ? 0 : short == 126 ? 2 : 8
    guard bytes.count >= 2 + digits else { return nil }
    let length = try digits == 0 ? short : Self.length(of: (2..<2 + digits).map { bytes[$0] })
    guard length <= (kind.isControl ? Self.mostControlBytes : most), isLast || !kind.isControl else {
      throw NoFrame()
    }
    guard bytes.count >= 2 + digits + 4 + length else { return nil }
    _ = bytes.take(2 + digits)
    let mask = Array(bytes.take(4))
    var payload = Array(bytes.take(length))
    for i in payload.indices { payload[i] ^= mask[i & 3] }
    self.kind = kind
    self.isLast = isLast
    self.payload = payload
  }

  /// A length that stands by itself is one that has no shorter form.
  private static func length(of digits: [UInt8]) throws(NoFrame) -> Int {
    // The first of eight would lead beyond what an Int holds.
    guard digits.count == 2 || digits[0] == 0 else { throw NoFrame() }
    let length = digits.reduce(0) { $0 << 8 | Int($1) }
    guard length > (digits.count == 2 ? 125 : 0xFFFF) else { throw NoFrame() }
    return length
  }

  /// As a server sends it: whole, and without a mask.
  var bytes: [UInt8] {
    let count = payload.count
    var head = [0x80 | kind.rawValue]
    switch count {
    case ..<126: head.append(UInt8(count))
    case ..<65_536: head += [126, UInt8(count >> 8), UInt8(count & 0xFF)]
    default: head += [127] + (0..<8).reversed().map { UInt8(count >> (8 * $0) & 0xFF) }
    }
    return head + payload
  }
}
