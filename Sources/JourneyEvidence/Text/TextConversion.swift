import Machine

// The C library converts; this is the only place that hands it pointers, and each is used within its own bounds.

extension TextEncoding {
  /// The file in UTF-8; nil when the C library lacks the encoding. A byte that means nothing becomes U+FFFD. Needs memory for the whole text: such files come out
  /// of spreadsheets, which stop at a million rows.
  func convertedToUTF8(_ bytes: Span<UInt8>) -> [UInt8]? {
    let name = self == .windows1256 ? "CP1256" : rawValue
    guard let converter = unsafe iconv_open("UTF-8", name), Int(bitPattern: converter) != -1 else {
      return nil
    }
    defer { unsafe iconv_close(converter) }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count * 2)
    let unit = self == .windows1256 ? 1 : 2
    unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      var input: UnsafeMutablePointer<CChar>? = unsafe UnsafeMutableRawPointer(mutating: base)
        .assumingMemoryBound(to: CChar.self)
      var left = buffer.count
      while left > 0 {
        let status = unsafe Self.convertPiece(converter, &input, &left, onto: &output)
        // A full piece is written and the next one asked for; anything else stopped at bytes that mean nothing.
        guard status == -1, errno != E2BIG, left > 0 else { continue }
        output.append(contentsOf: [0xEF, 0xBF, 0xBD])
        let skipped = min(unit, left)
        unsafe input = input.map { unsafe $0 + skipped }
        left -= skipped
      }
    }
    return output
  }

  /// Converts as much as fits into one piece of output; the result is iconv's own.
  private static func convertPiece(
    _ converter: iconv_t, _ input: inout UnsafeMutablePointer<CChar>?, _ left: inout Int,
    onto output: inout [UInt8]
  ) -> Int {
    // No character takes more bytes in UTF-8 than three for each that it has here.
    let size = min(1 << 16, 3 * left + 3)
    var status = 0
    let piece = unsafe [CChar](unsafeUninitializedCapacity: size) { buffer, count in
      var target = buffer.baseAddress
      var room = size
      status = unsafe iconv(converter, &input, &left, &target, &room)
      count = size - room
    }
    output.append(contentsOf: piece.lazy.map { UInt8(bitPattern: $0) })
    return status
  }
}
