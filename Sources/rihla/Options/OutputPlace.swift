import JourneyProject
import JourneySyntax

/// Where `--output` puts what a command makes. It means the same everywhere: an existing folder, or a name that ends in
/// a slash, is a folder for files that get names of their own; a name with an ending is one file.
enum OutputPlace: Equatable {
  case file(String)
  case folder(String)

  /// What a name without slash or ending stands for, where nothing lies there yet.
  enum Usual { case file, folder }

  init(_ written: String, usually usual: Usual, in files: any Files) {
    if written.hasSuffix("/") || files.kind(of: written) == .folder {
      self = .folder(written)
    } else if usual == .file || Self.ending(of: written) != nil || Self.isStream(written) {
      self = .file(written)
    } else {
      self = .folder(written)
    }
  }

  /// More letters than any ending of a kind of file has.
  private static let mostLetters = 8

  /// What a file's name ends in, in lower case; nil where that is no ending of a kind of file: a number, or words after a
  /// point.
  private static func ending(of path: String) -> String? {
    let name = PathText.name(of: path)
    guard let point = name.lastIndex(of: "."), point > name.startIndex else { return nil }
    let ending = name[name.index(after: point)...].lowercased()
    let isKind =
      ending.count <= mostLetters && ending.allSatisfy { $0.isLetter || $0.isNumber }
      && ending.contains(where: \.isLetter)
    return isKind ? ending : nil
  }

  /// What the name of the one file ends in, in lower case.
  var ending: String? {
    if case .file(let path) = self { Self.ending(of: path) } else { nil }
  }

  /// The path is that of a stream or a device: what is written there has no name, and no place for files beside it.
  var isStream: Bool {
    if case .file(let path) = self { Self.isStream(path) } else { false }
  }

  private static func isStream(_ path: String) -> Bool {
    path.hasPrefix("/dev/") || path.hasPrefix("/proc/self/fd/")
  }

  /// The folders that are made where they are missing.
  var folders: [String] {
    if case .folder(let path) = self { [path] } else { [] }
  }

  /// What the file is called without its ending; nil in a folder, where files are called by what they show.
  var stem: String? {
    guard case .file(let path) = self else { return nil }
    let name = PathText.name(of: path)
    return Self.ending(of: path).map { String(name.dropLast($0.count + 1)) } ?? name
  }

  /// Where a file of a name of its own goes.
  /// - Parameter isMain: it is what the one file was named for, and not what lies beside it.
  func path(for name: String, isMain: Bool = true) -> String {
    switch self {
    case .folder(let path): return PathText.join(path, name)
    case .file(let path) where isMain: return path
    case .file(let path):
      let folder = PathText.folder(of: path)
      return folder == "." && !path.hasPrefix("./") ? name : PathText.join(folder, name)
    }
  }
}
