import FoundationEssentials

/// The answer to a browser that asks for a socket, after RFC 6455: it shows that the question was read.
enum SocketGreeting {
  private static let suffix = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"

  /// nil when the request is none for a socket.
  static func answer(to request: HTTPRequest) -> String? {
    guard request.method == "GET", request.headers["upgrade"]?.lowercased() == "websocket",
      request.headers["sec-websocket-version"] == "13", let key = request.headers["sec-websocket-key"]
    else { return nil }
    return Data(sha1(Array((key + suffix).utf8))).base64EncodedString()
  }

  /// FIPS 180-4. What it protects here is nobody's secret.
  static func sha1(_ message: [UInt8]) -> [UInt8] {
    var hash: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
    var padded = message + [0x80]
    while padded.count % 64 != 56 { padded.append(0) }
    padded += (0..<8).reversed().map { UInt8((message.count * 8) >> (8 * $0) & 0xFF) }
    for start in stride(from: 0, to: padded.count, by: 64) { add(padded[start..<start + 64], to: &hash) }
    return hash.flatMap { word in (0..<4).reversed().map { UInt8(word >> (8 * UInt32($0)) & 0xFF) } }
  }

  private static func add(_ block: ArraySlice<UInt8>, to hash: inout [UInt32]) {
    var words = (0..<16).map { i in
      (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(block[block.startIndex + 4 * i + $1]) }
    }
    for i in 16..<80 { words.append(rotated(words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16], 1)) }
    var (a, b, c, d, e) = (hash[0], hash[1], hash[2], hash[3], hash[4])
    for i in 0..<80 {
      let (f, k): (UInt32, UInt32) =
        switch i {
        case ..<20: ((b & c) | (~b & d), 0x5A82_7999)
        case ..<40: (b ^ c ^ d, 0x6ED9_EBA1)
        case ..<60: ((b & c) | (b & d) | (c & d), 0x8F1B_BCDC)
        default: (b ^ c ^ d, 0xCA62_C1D6)
        }
      let sum = rotated(a, 5) &+ f &+ e &+ k &+ words[i]
      (a, b, c, d, e) = (sum, a, rotated(b, 30), c, d)
    }
    for (index, value) in [a, b, c, d, e].enumerated() { hash[index] &+= value }
  }

  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word << count | word >> (32 - count)
  }
}
