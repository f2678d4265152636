/// Where git is asked, and whose word it takes for which repository that is.
package struct GitPlace: Sendable, Equatable {
  /// The folder that git is run in.
  package var folder: String
  /// The person's environment names the repository (`GIT_DIR`), as git's does for hooks; otherwise it is the one whose
  /// `.git` lies in the folder.
  package var isNamed: Bool
  /// Git is only asked where its hooks lie, which it can't tell while they are switched off.
  package var tellsHooks: Bool

  /// A place as given; without a name, and told of no hooks, where nothing is said.
  package init(folder: String, isNamed: Bool = false, tellsHooks: Bool = false) {
    self.folder = folder
    self.isNamed = isNamed
    self.tellsHooks = tellsHooks
  }
}
