/// SHA-256 (FIPS 180-4), which browsers know a page's script by.
enum SHA256 {
  /// The 32 bytes of the digest.
  static func digest(of message: some Collection<UInt8>) -> [UInt8] {
    var hash: [UInt32] = [
      0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]
    let bytes = padded(message)
    for block in stride(from: 0, to: bytes.count, by: 64) {
      mix(schedule(of: bytes[block..<block + 64]), into: &hash)
    }
    return hash.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * $0)) } }
  }

  /// The message, a one, zeros, and its length in bits, in blocks of 64 bytes.
  private static func padded(_ message: some Collection<UInt8>) -> [UInt8] {
    var bytes = Array(message) + [0x80]
    bytes += Array(repeating: 0, count: (120 - bytes.count % 64) % 64)
    let length = UInt64(message.count) * 8
    return bytes + (0..<8).map { UInt8(truncatingIfNeeded: length >> (56 - 8 * UInt64($0))) }
  }

  private static func schedule(of block: ArraySlice<UInt8>) -> [UInt32] {
    var words = stride(from: block.startIndex, to: block.endIndex, by: 4).map { start in
      block[start..<start + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
    for t in 16..<64 {
      let (a, b) = (words[t - 15], words[t - 2])
      let s0 = a.turned(7) ^ a.turned(18) ^ (a >> 3)
      let s1 = b.turned(17) ^ b.turned(19) ^ (b >> 10)
      words.append(words[t - 16] &+ s0 &+ words[t - 7] &+ s1)
    }
    return words
  }

  private static func mix(_ words: [UInt32], into hash: inout [UInt32]) {
    var v = hash
    for t in 0..<64 {
      let s1 = v[4].turned(6) ^ v[4].turned(11) ^ v[4].turned(25)
      let choice = (v[4] & v[5]) ^ (~v[4] & v[6])
      let first = v[7] &+ s1 &+ choice &+ constants[t] &+ words[t]
      let s0 = v[0].turned(2) ^ v[0].turned(13) ^ v[0].turned(22)
      let majority = (v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2])
      v = [first &+ s0 &+ majority, v[0], v[1], v[2], v[3] &+ first, v[4], v[5], v[6]]
    }
    for i in hash.indices { hash[i] &+= v[i] }
  }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = {
    var primes: [UInt64] = []
    var candidate: UInt64 = 2
    while primes.count < 64 {
      if !primes.contains(where: { candidate.isMultiple(of: $0) }) { primes.append(candidate) }
      candidate += 1
    }
    return primes.map(fractionOfCubeRoot)
  }()

  /// ⌊2³² ∛p⌋ without its whole part, by bisection on x³ ≤ 2⁹⁶ p.
  private static func fractionOfCubeRoot(_ p: UInt64) -> UInt32 {
    var (low, high): (UInt64, UInt64) = (0, 8 << 32)
    while low < high {
      let middle = (low + high + 1) / 2
      let cube = UInt128(middle) * UInt128(middle) * UInt128(middle)
      if cube <= UInt128(p) << 96 { low = middle } else { high = middle - 1 }
    }
    return UInt32(truncatingIfNeeded: low)
  }
}

extension UInt32 {
  fileprivate func turned(_ n: UInt32) -> UInt32 { self >> n | self << (32 - n) }
}
