/// The folder that the paths of a model are relative to and may not leave.
package struct RootFolder: Equatable {
  /// Absolute, links followed.
  package var path: String

  /// Holds everything below a file's repository.
  static let repositoryMark = ".git"

  /// The folder that a file belongs to: the nearest above it that is a repository, else its own.
  package init(ofFile file: String, in storage: any Files) {
    let own = PathText.folder(of: file)
    self = RootFolder(ofRepositoryAround: own, in: storage) ?? RootFolder(path: own)
  }

  /// The nearest folder that is a repository and holds this one, or is it; nil where there is none.
  package init?(ofRepositoryAround folder: String, in storage: any Files) {
    path = folder
    while storage.kind(of: PathText.join(path, Self.repositoryMark)) == nil {
      if path == "/" { return nil }
      path = PathText.folder(of: path)
    }
  }

  /// A folder by its absolute path, links followed.
  package init(path: String) { self.path = path }

  /// The absolute path of a path relative to this folder.
  package func absolute(_ relative: String) -> String { PathText.join(path, relative) }

  /// An absolute path as seen from this folder; nil when it is not inside.
  package func relative(_ absolute: String) -> String? {
    let start = path == "/" ? path : path + "/"
    guard absolute.utf8.starts(with: start.utf8) else { return nil }
    return String(decoding: absolute.utf8.dropFirst(start.utf8.count), as: UTF8.self)
  }

  /// Whether an absolute path is this folder or lies in it.
  package func holds(_ absolute: String) -> Bool { absolute == path || relative(absolute) != nil }

  /// A relative path as a person who works in `currentFolder` would write it.
  package func shown(_ relative: String, from currentFolder: String) -> String {
    let absolute = absolute(relative)
    return RootFolder(path: currentFolder).relative(absolute) ?? absolute
  }

  /// What the folder is called where a person wrote `shown`: dots alone are no name.
  package func name(shown: String) -> String {
    let last = PathText.name(of: shown)
    return last == "." || last == ".." ? (path == "/" ? path : PathText.name(of: path)) : shown
  }
}
