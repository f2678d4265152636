extension Photo {
  /// How a camera was held: what of the picture's metadata is still to be known when they are gone.
  package enum Orientation: Int, Sendable {
    /// By their numbers in Exif.
    case upright = 1
    case mirrored, upsideDown, flipped, transposed, onItsLeft, transversed, onItsRight

    /// Whether width and height change places.
    package var isSideways: Bool { rawValue >= 5 }

    /// Upright where nothing is said, or nothing that can be read.
    /// - Parameter exif: from the mark of the byte order on.
    init(exif: [UInt8]) {
      self = Self.tag(in: exif).flatMap(Orientation.init) ?? .upright
    }

    /// Of the first directory, as only there it is about the picture itself.
    private static func tag(in exif: [UInt8]) -> Int? {
      let isLittle = exif.starts(with: Array("II".utf8))
      guard isLittle || exif.starts(with: Array("MM".utf8)),
        let start = exif.number(at: 4, bytes: 4, isLittle: isLittle),
        let count = exif.number(at: start, bytes: 2, isLittle: isLittle)
      else { return nil }
      return (0..<count).lazy.map { start + 2 + $0 * 12 }
        .first { exif.number(at: $0, bytes: 2, isLittle: isLittle) == 0x0112 }
        .flatMap { exif.number(at: $0 + 8, bytes: 2, isLittle: isLittle) }
    }
  }
}
