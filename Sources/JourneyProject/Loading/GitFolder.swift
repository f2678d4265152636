/// A folder in which git keeps its own: hooks that it runs, settings that name programs. No link may lead into one, for
/// whoever writes there has a say in what git does next.
package struct GitFolder {
  /// Absolute.
  package let path: String

  /// The uppermost one that is or holds a place and does not hold the folder that the way there starts from: a work tree
  /// may lie in a git folder itself.
  /// - Parameters:
  ///   - place: absolute, links followed.
  ///   - folder: absolute.
  package init?(on place: String, from folder: String, in storage: any Files) {
    var path = "/"
    for name in place.split(separator: "/") {
      path = PathText.join(path, String(name))
      if !RootFolder(path: path).holds(folder), Self.isGitFolder(path, in: storage) {
        self.path = path
        return
      }
    }
    return nil
  }

  /// By its name, in any case as some disks take it, or by what git itself tells one by: it may have another name, which
  /// a file `.git` then says.
  private static func isGitFolder(_ path: String, in storage: any Files) -> Bool {
    if PathText.name(of: path).lowercased() == RootFolder.repositoryMark { return true }
    return storage.kind(of: PathText.join(path, "HEAD")) == .file
      && ["objects", "refs"].allSatisfy { storage.kind(of: PathText.join(path, $0)) == .folder }
  }
}
