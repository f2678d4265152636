import JourneyModel
import JourneyXML

/// The pictures of a page. Each is written into it once, as a symbol that every place shows.
struct PagePictures: Sendable {
  private let photos: [String: Photo]
  /// In the order of their numbers.
  private let paths: [String]

  /// - Parameters:
  ///   - files: what the page shows.
  ///   - photos: by path, as far as they could be read.
  init(of files: [String?], from photos: [String: Photo]) {
    self.photos = photos
    var known: Set<String> = []
    paths = files.compactMap(\.self).filter { photos[$0] != nil && known.insert($0).inserted }
  }

  /// A picture where it is to be seen; nil where there is none.
  /// - Parameters:
  ///   - name: what it is of, for those who do not see it.
  ///   - isCut: to the shape of its frame; else all of it is seen.
  func markup(of path: String?, named name: String, isCut: Bool = false) -> String? {
    guard let path, let photo = photos[path], let number = paths.firstIndex(of: path) else { return nil }
    var markup = Markup(.element)
    markup.open(
      "svg",
      [
        "class": "photo", "width": "96", "height": "96", "viewBox": photo.viewBox,
        "preserveAspectRatio": isCut ? "xMidYMid slice" : nil, "role": "img", "aria-label": name,
      ])
    markup.shape("use", ["href": "#photo-\(number + 1)"])
    markup.close("svg")
    return markup.text
  }

  /// To stand once in the page.
  /// - Parameter files: those that are shown; nil: all of them.
  func symbols(of files: [String?]? = nil) -> String {
    var markup = Markup(.element)
    for (index, path) in paths.enumerated() where files?.contains(path) ?? true {
      if let photo = photos[path] { Self.write(photo, number: index + 1, &markup) }
    }
    return markup.text
  }

  private static func write(_ photo: Photo, number: Int, _ markup: inout Markup) {
    markup.open("symbol", ["id": "photo-\(number)", "viewBox": photo.viewBox])
    markup.shape(
      "image",
      [
        "href": "data:image/\(photo.kind.rawValue);base64,\(photo.bytes.base64)",
        "width": "\(photo.size.width)", "height": "\(photo.size.height)", "transform": photo.turn,
      ])
    markup.close("symbol")
  }
}

extension Photo {
  /// As it is seen.
  fileprivate var viewBox: String {
    orientation.isSideways ? "0 0 \(size.height) \(size.width)" : "0 0 \(size.width) \(size.height)"
  }

  /// What turns the stored pixels into that; nil where nothing has to.
  fileprivate var turn: String? {
    let (width, height) = (size.width, size.height)
    return switch orientation {
    case .upright: nil
    case .mirrored: "matrix(-1 0 0 1 \(width) 0)"
    case .upsideDown: "matrix(-1 0 0 -1 \(width) \(height))"
    case .flipped: "matrix(1 0 0 -1 0 \(height))"
    case .transposed: "matrix(0 1 1 0 0 0)"
    case .onItsLeft: "matrix(0 1 -1 0 \(height) 0)"
    case .transversed: "matrix(0 -1 -1 0 \(height) \(width))"
    case .onItsRight: "matrix(0 -1 1 0 0 \(width))"
    }
  }
}
