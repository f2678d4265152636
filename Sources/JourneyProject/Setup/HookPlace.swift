import JourneySyntax

/// Where git looks for the hook.
enum HookPlace {
  /// Absolute, links followed up to its folder.
  case file(String)
  /// The folder of hooks is a link out of the repository: its path.
  case linkedFolder(String)
  /// Outside the repository, as other repositories share them.
  case elsewhere

  /// - Parameters:
  ///   - hook: absolute, links not followed.
  ///   - homes: the folders that belong to the repository, links followed.
  init(of hook: String, homes: [RootFolder], in storage: any Files) {
    func isInside(_ path: String) -> Bool { homes.contains { $0.path == path || $0.relative(path) != nil } }
    let named = PathText.folder(of: hook)
    let folder = storage.absolutePath(of: named)
    let above = storage.absolutePath(of: PathText.folder(of: named))
    if isInside(folder) {
      self = .file(PathText.join(folder, PathText.name(of: hook)))
    } else if isInside(above), storage.isLink(named) {
      self = .linkedFolder(PathText.join(above, PathText.name(of: named)))
    } else {
      self = .elsewhere
    }
  }
}
