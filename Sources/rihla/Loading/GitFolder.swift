/// A folder in which git keeps its own: hooks that it runs, settings that name programs. No link may lead into one, for
/// whoever writes there has a say in what git does next.
struct GitFolder {
  /// Absolute.
  let path: String

  /// The uppermost one that is or holds a place and does not hold the folder that the way there starts from: a work tree
  /// may lie in a git folder itself.
  /// - Parameters:
  ///   - place: absolute, links followed.
  ///   - folder: absolute.
  init?(on place: String, from folder: String, in world: any World) {
    var path = "/"
    for name in place.split(separator: "/") {
      path = PathText.join(path, String(name))
      if !RootFolder(path: path).holds(folder), Self.isGitFolder(path, in: world) {
        self.path = path
        return
      }
    }
    return nil
  }

  /// By its name, in any case as some disks take it, or by what git itself tells one by: it may have another name, which
  /// a file `.git` then says.
  private static func isGitFolder(_ path: String, in world: any World) -> Bool {
    if PathText.name(of: path).lowercased() == RootFolder.repositoryMark { return true }
    return world.kind(of: PathText.join(path, "HEAD")) == .file
      && ["objects", "refs"].allSatisfy { world.kind(of: PathText.join(path, $0)) == .folder }
  }
}
