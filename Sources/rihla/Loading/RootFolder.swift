/// The folder that the paths of a model are relative to and may not leave.
struct RootFolder: Equatable {
  /// Absolute, links followed.
  var path: String

  /// Holds everything below a file's repository.
  static let repositoryMark = ".git"

  /// The folder that a file belongs to: the nearest above it that is a repository, else its own.
  init(ofFile file: String, in world: any World) {
    let own = PathText.folder(of: file)
    var folder = own
    while world.kind(of: PathText.join(folder, Self.repositoryMark)) == nil {
      guard folder != "/" else {
        path = own
        return
      }
      folder = PathText.folder(of: folder)
    }
    path = folder
  }

  init(path: String) { self.path = path }

  /// The absolute path of a path relative to this folder.
  func absolute(_ relative: String) -> String { PathText.join(path, relative) }

  /// An absolute path as seen from this folder; nil when it is not inside.
  func relative(_ absolute: String) -> String? {
    let start = path == "/" ? path : path + "/"
    guard absolute.utf8.starts(with: start.utf8) else { return nil }
    return String(decoding: absolute.utf8.dropFirst(start.utf8.count), as: UTF8.self)
  }

  /// A relative path as a person who works in `currentFolder` would write it.
  func shown(_ relative: String, from currentFolder: String) -> String {
    let absolute = absolute(relative)
    return RootFolder(path: currentFolder).relative(absolute) ?? absolute
  }
}
