package import JourneySyntax

/// A picture that somebody took: PNG, JPEG or WebP without anything but what is to be seen. Where it was taken, when, by
/// whom and with what stands in none of its bytes.
package struct Photo: Sendable, Equatable {
  /// The kinds there are, by their names in a media type.
  package enum Kind: String, Sendable { case png, jpeg, webp }

  /// The longest file: some hundred of them still make a page that a browser opens.
  package static let mostBytes = 300_000
  /// The most pixels: a few bytes can claim more than a browser has memory for, and no camera of a telephone needs them
  /// at that length.
  package static let mostPixels = 50_000_000

  /// By its first bytes, whatever the file is called.
  package let kind: Kind
  /// The file without its metadata.
  package let bytes: [UInt8]
  /// In pixels, as they are stored.
  package let size: Size
  /// How they are to be turned.
  package let orientation: Orientation

  /// A width and a height in pixels.
  package struct Size: Sendable, Equatable {
    /// From left to right; 1 at least.
    package let width: Int
    /// From top to bottom; 1 at least.
    package let height: Int
  }

  /// What a file is. Never traps, whatever the bytes are.
  package init(_ bytes: [UInt8]) throws(Problem.ReadFailure) {
    let seen: Seen
    if bytes.starts(with: Seen.pngStart) {
      kind = .png
      seen = try Seen(png: bytes)
    } else if bytes.starts(with: Seen.jpegStart) {
      kind = .jpeg
      seen = try Seen(jpeg: bytes)
    } else if bytes.starts(with: Array("RIFF".utf8)), bytes.text(at: 8) == "WEBP" {
      kind = .webp
      seen = try Seen(webp: bytes)
    } else {
      throw .notAPicture
    }
    guard let size = seen.size else { throw .brokenPicture }
    self.bytes = seen.bytes
    self.size = size
    orientation = seen.orientation
  }
}

extension Photo {
  /// What is kept of a file while it is read.
  struct Seen {
    var bytes: [UInt8] = []
    private(set) var size: Size?
    var orientation = Orientation.upright

    /// Takes what the file says of its size; that it says so again may only confirm it.
    mutating func take(width: Int?, height: Int?) throws(Problem.ReadFailure) {
      guard let width, let height, width > 0, height > 0 else { throw .brokenPicture }
      // Each by itself first: what a file claims may be more than can be multiplied.
      guard max(width, height) <= Photo.mostPixels, width * height <= Photo.mostPixels else {
        throw .tooManyPixels(most: Photo.mostPixels)
      }
      let size = Size(width: width, height: height)
      guard self.size == nil || self.size == size else { throw .brokenPicture }
      self.size = size
    }
  }
}

extension [UInt8] {
  /// `count` bytes from `start`; nil where the file ends before.
  func part(at start: Int, count: Int) -> ArraySlice<UInt8>? {
    guard start >= 0, count >= 0, start <= self.count, count <= self.count - start else { return nil }
    return self[start..<start + count]
  }

  /// Four letters.
  func text(at start: Int) -> String? {
    part(at: start, count: 4).map { String(decoding: $0, as: UTF8.self) }
  }

  /// A number without a sign, the most significant byte first unless `isLittle`; nil where the file ends before.
  func number(at start: Int, bytes count: Int, isLittle: Bool = false) -> Int? {
    guard let part = part(at: start, count: count) else { return nil }
    return isLittle ? part.reversed().reduce(0) { $0 << 8 | Int($1) } : part.reduce(0) { $0 << 8 | Int($1) }
  }
}
