/// The folder that the paths of a model are relative to and may not leave.
struct RootFolder: Equatable {
  /// Absolute, links followed.
  var path: String

  /// Holds everything below a file's repository.
  static let repositoryMark = ".git"

  /// The folder that a file belongs to: the nearest above it that is a repository, else its own.
  init(ofFile file: String, in world: any World) {
    let own = PathText.folder(of: file)
    self = RootFolder(ofRepositoryAround: own, in: world) ?? RootFolder(path: own)
  }

  /// The nearest folder that is a repository and holds this one, or is it; nil where there is none.
  init?(ofRepositoryAround folder: String, in world: any World) {
    path = folder
    while world.kind(of: PathText.join(path, Self.repositoryMark)) == nil {
      if path == "/" { return nil }
      path = PathText.folder(of: path)
    }
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

  /// Whether an absolute path is this folder or lies in it.
  func holds(_ absolute: String) -> Bool { absolute == path || relative(absolute) != nil }

  /// A relative path as a person who works in `currentFolder` would write it.
  func shown(_ relative: String, from currentFolder: String) -> String {
    let absolute = absolute(relative)
    return RootFolder(path: currentFolder).relative(absolute) ?? absolute
  }
}
