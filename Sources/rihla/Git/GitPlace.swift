/// Where git is asked, and whose word it takes for which repository that is.
struct GitPlace: Sendable, Equatable {
  /// The folder that git is run in.
  var folder: String
  /// The person's environment names the repository (`GIT_DIR`), as git's does for hooks; otherwise it is the one whose
  /// `.git` lies in the folder.
  var isNamed = false
  /// Git is only asked where its hooks lie, which it can't tell while they are switched off.
  var tellsHooks = false
}
