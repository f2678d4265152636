import JourneySyntax

/// WebP: chunks of a name, a length and their bytes, each filled up to an even length.
extension Photo.Seen {
  private static let webPChunks: Set = ["VP8X", "ICCP", "ALPH", "VP8 ", "VP8L"]
  /// Of the flags of the head those that stay true: colours and transparency.
  private static let flags: UInt8 = 0x30

  init(webp file: [UInt8]) throws(Problem.ReadFailure) {
    guard let length = file.number(at: 4, bytes: 4, isLittle: true), file.part(at: 8, count: length) != nil
    else {
      throw .brokenPicture
    }
    var index = 12
    var hasData = false
    var chunks: [UInt8] = []
    while index < 8 + length {
      guard let name = file.text(at: index), let count = file.number(at: index + 4, bytes: 4, isLittle: true),
        var chunk = file.part(at: index, count: 8 + count + count % 2).map(Array.init)
      else { throw .brokenPicture }
      index += chunk.count
      switch name {
      case "VP8X":
        guard chunk.count >= 18 else { throw .brokenPicture }
        chunk[8] &= Self.flags
        try take(
          width: chunk.number(at: 12, bytes: 3, isLittle: true).map { $0 + 1 },
          height: chunk.number(at: 15, bytes: 3, isLittle: true).map { $0 + 1 })
      case "VP8 ":
        try take(
          width: chunk.number(at: 14, bytes: 2, isLittle: true).map { $0 & 0x3FFF },
          height: chunk.number(at: 16, bytes: 2, isLittle: true).map { $0 & 0x3FFF })
        hasData = true
      case "VP8L":
        let bits = chunk.number(at: 9, bytes: 4, isLittle: true)
        try take(width: bits.map { $0 & 0x3FFF + 1 }, height: bits.map { $0 >> 14 & 0x3FFF + 1 })
        hasData = true
      case "EXIF": orientation = Photo.Orientation(exif: Array(chunk.dropFirst(8)))
      // What moves has no picture outside of these.
      case "ANMF": throw .notAPicture
      default: break
      }
      if Self.webPChunks.contains(name) { chunks += chunk }
    }
    if !hasData { throw .brokenPicture }
    let whole = chunks.count + 4
    bytes =
      Array("RIFF".utf8) + [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: whole >> $0) } + Array("WEBP".utf8)
      + chunks
  }
}
