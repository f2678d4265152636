/// A size of QR codes, and how its bytes are cut into blocks with their error correction (ISO/IEC 18004, table 9).
struct QRVersion: Equatable {
  let number: Int
  /// Bytes of error correction in each block.
  let correction: Int
  /// Bytes of data in each block; the longer blocks last.
  let blocks: [Int]
  /// Rows and columns in which the centres of the small squares stand.
  let alignment: [Int]

  /// Modules along each side.
  var size: Int { 17 + 4 * number }

  /// Bytes of a text that it holds at most: a mode, a length and an end take the rest.
  var mostBytes: Int { blocks.reduce(0, +) - (number < 10 ? 2 : 3) }

  /// Those with the error correction M.
  static let all = [
    QRVersion(number: 1, correction: 10, blocks: [16], alignment: []),
    QRVersion(number: 2, correction: 16, blocks: [28], alignment: [6, 18]),
    QRVersion(number: 3, correction: 26, blocks: [44], alignment: [6, 22]),
    QRVersion(number: 4, correction: 18, blocks: [32, 32], alignment: [6, 26]),
    QRVersion(number: 5, correction: 24, blocks: [43, 43], alignment: [6, 30]),
    QRVersion(number: 6, correction: 16, blocks: [27, 27, 27, 27], alignment: [6, 34]),
    QRVersion(number: 7, correction: 18, blocks: [31, 31, 31, 31], alignment: [6, 22, 38]),
    QRVersion(number: 8, correction: 22, blocks: [38, 38, 39, 39], alignment: [6, 24, 42]),
    QRVersion(number: 9, correction: 22, blocks: [36, 36, 36, 37, 37], alignment: [6, 26, 46]),
    QRVersion(number: 10, correction: 26, blocks: [43, 43, 43, 43, 44], alignment: [6, 28, 50]),
  ]

  /// The bytes in the order in which they stand in the picture, with their error correction.
  func codewords(of bytes: [UInt8]) -> [UInt8] {
    var data = padded(bytes)[...]
    let parts = blocks.map { length in
      defer { data = data.dropFirst(length) }
      return Array(data.prefix(length))
    }
    let corrections = parts.map { ReedSolomon.correction(of: $0, length: correction) }
    func woven(_ parts: [[UInt8]]) -> [UInt8] {
      (0..<(parts.map(\.count).max() ?? 0)).flatMap { place in
        parts.compactMap { place < $0.count ? $0[place] : nil }
      }
    }
    return woven(parts) + woven(corrections)
  }

  /// Mode 4, the length, the bytes and an end, filled up to the size.
  private func padded(_ bytes: [UInt8]) -> [UInt8] {
    // In half bytes: the mode is one, and all that follows stands half a byte later.
    var nibbles = [4] + Self.halves(of: UInt32(bytes.count), count: number < 10 ? 2 : 4)
    nibbles += bytes.flatMap { [$0 >> 4, $0 & 15] } + [0]
    var whole = stride(from: 0, to: nibbles.count, by: 2).map { nibbles[$0] << 4 | nibbles[$0 + 1] }
    let total = blocks.reduce(0, +)
    for place in 0..<max(0, total - whole.count) { whole.append(place % 2 == 0 ? 0xEC : 0x11) }
    return whole
  }

  private static func halves(of number: UInt32, count: Int) -> [UInt8] {
    (0..<count).reversed().map { UInt8(number >> (4 * UInt32($0)) & 15) }
  }
}

/// Error correction over the field of 256 elements with the polynomial x⁸ + x⁴ + x³ + x² + 1.
enum ReedSolomon {
  static func correction(of data: [UInt8], length: Int) -> [UInt8] {
    let divisor = divisor(of: length)
    var rest = [UInt8](repeating: 0, count: length)
    for byte in data {
      let factor = byte ^ rest.removeFirst()
      rest.append(0)
      for place in rest.indices { rest[place] ^= product(divisor[place], factor) }
    }
    return rest
  }

  /// The product of (x − 2⁰), (x − 2¹) … without its first coefficient, which is 1.
  private static func divisor(of length: Int) -> [UInt8] {
    var result = [UInt8](repeating: 0, count: length - 1) + [1]
    var root: UInt8 = 1
    for _ in 0..<length {
      for place in result.indices {
        result[place] = product(result[place], root)
        if place + 1 < length { result[place] ^= result[place + 1] }
      }
      root = product(root, 2)
    }
    return result
  }

  private static func product(_ a: UInt8, _ b: UInt8) -> UInt8 {
    var result: UInt8 = 0
    for bit in (0..<8).reversed() {
      result = result << 1 ^ (result >> 7) &* 0x1D
      if b >> bit & 1 == 1 { result ^= a }
    }
    return result
  }
}
