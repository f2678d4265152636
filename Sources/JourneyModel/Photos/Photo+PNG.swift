import JourneySyntax

/// PNG: a start, then chunks of a length, a name, their bytes and a check sum.
extension Photo.Seen {
  static let pngStart: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// The chunks that say how it looks. What moves is left out too: its first picture stays.
  private static let pngChunks: Set = [
    "IHDR", "PLTE", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "pHYs", "IDAT", "IEND",
  ]

  init(png file: [UInt8]) throws(Problem.ReadFailure) {
    bytes = Self.pngStart
    var index = Self.pngStart.count
    var last = ""
    var hasData = false
    while last != "IEND" {
      guard let length = file.number(at: index, bytes: 4), let name = file.text(at: index + 4),
        let chunk = file.part(at: index, count: length + 12), (name == "IHDR") == last.isEmpty
      else { throw .brokenPicture }
      switch name {
      case "IHDR":
        try take(width: file.number(at: index + 8, bytes: 4), height: file.number(at: index + 12, bytes: 4))
      case "IDAT": hasData = true
      case "eXIf": orientation = Photo.Orientation(exif: Array(chunk.dropFirst(8).dropLast(4)))
      default: break
      }
      if Self.pngChunks.contains(name) { bytes += chunk }
      last = name
      index += chunk.count
    }
    if !hasData { throw .brokenPicture }
  }
}
