extension Files {
  /// The absolute path of what need not be there any more: links are followed as far as it exists.
  package func absolutePath(of path: String) -> String {
    if let real = realPath(of: path) { return real }
    let folder = PathText.folder(of: path)
    return folder == path ? path : PathText.join(absolutePath(of: folder), PathText.name(of: path))
  }

  /// The folder at a path, or the nearest above it that exists.
  package func nearestFolder(to path: String) -> String {
    var folder = path
    while kind(of: folder) != .folder, folder != "/" { folder = PathText.folder(of: folder) }
    return folder
  }
}
