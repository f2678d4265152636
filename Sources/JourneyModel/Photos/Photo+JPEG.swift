import JourneySyntax

/// JPEG: segments of a marker, a length and their bytes; behind the head of a scan its data, up to the next marker.
extension Photo.Seen {
  static let jpegStart: [UInt8] = [0xFF, 0xD8, 0xFF]

  private static let frames = Set<UInt8>(0xC0...0xCF).subtracting([0xC4, 0xC8, 0xCC])
  /// Tables of all kinds, and where a scan starts anew.
  private static let tables: Set<UInt8> = [0xC4, 0xCC, 0xDB, 0xDD]

  init(jpeg file: [UInt8]) throws(Problem.ReadFailure) {
    bytes = [0xFF, 0xD8]
    var index = 2
    var hasData = false
    while true {
      guard file.number(at: index, bytes: 1) == 0xFF else { throw .brokenPicture }
      // Any number of these may stand before a marker.
      while file.number(at: index + 1, bytes: 1) == 0xFF { index += 1 }
      guard let marker = file.number(at: index + 1, bytes: 1) else { throw .brokenPicture }
      // What follows the end is another picture, or a film.
      if marker == 0xD9 { break }
      guard let length = file.number(at: index + 2, bytes: 2), length >= 2,
        let segment = file.part(at: index, count: length + 2)
      else { throw .brokenPicture }
      index += segment.count
      try take(segment, UInt8(marker))
      guard marker == 0xDA else { continue }
      if size == nil { throw .brokenPicture }
      let end = Self.scanEnd(file, from: index)
      bytes += file[index..<end]
      index = end
      hasData = true
    }
    if !hasData { throw .brokenPicture }
    bytes += [0xFF, 0xD9]
  }

  private mutating func take(_ segment: ArraySlice<UInt8>, _ marker: UInt8) throws(Problem.ReadFailure) {
    let body = Array(segment.dropFirst(4))
    if Self.frames.contains(marker) {
      // One picture has one frame.
      if size != nil { throw .brokenPicture }
      try take(width: body.number(at: 3, bytes: 2), height: body.number(at: 1, bytes: 2))
    } else if marker == 0xE1, body.starts(with: Array("Exif\0\0".utf8)) {
      orientation = Photo.Orientation(exif: Array(body.dropFirst(6)))
    }
    if Self.isSeen(marker, body) { bytes += segment }
  }

  /// Whether it says how the picture looks: its data, and three notes on its colours that hold nothing else.
  private static func isSeen(_ marker: UInt8, _ body: [UInt8]) -> Bool {
    switch marker {
    case 0xDA: true
    // 14 bytes: a longer one holds a small picture, which may show what was cut off.
    case 0xE0: body.count == 14 && body.starts(with: Array("JFIF\0".utf8))
    case 0xE2: body.starts(with: Array("ICC_PROFILE\0".utf8))
    case 0xEE: body.count == 12 && body.starts(with: Array("Adobe".utf8))
    default: frames.contains(marker) || tables.contains(marker)
    }
  }

  /// Where the data of a scan end: at the next marker that is none of their own.
  private static func scanEnd(_ file: [UInt8], from start: Int) -> Int {
    var index = start
    while index < file.count {
      if file[index] == 0xFF, index + 1 < file.count {
        let next = file[index + 1]
        if next != 0, !(0xD0...0xD7).contains(next), next != 0xFF { return index }
      }
      index += 1
    }
    return index
  }
}
