/// What every question to git is asked with. A repository's own configuration may name programs, and a folder that came
/// from somebody else may hold a configuration: nothing of what is asked here needs any of them, and nothing is fetched.
package struct GitCaution {
  /// Before git's own command.
  package let options: [String]
  /// Variables to set, and with nil to take out.
  package let environment: [String: String?]

  /// The caution for questions asked at a place.
  package init(at place: GitPlace) {
    var settings = Self.settings
    if !place.tellsHooks { settings.append("core.hooksPath=/dev/null") }
    options = ["--no-pager"] + settings.flatMap { ["-c", $0] } + ["-C", place.folder]
    environment = Self.fixed.merging(place.isNamed ? [:] : Self.nameless) { fixed, _ in fixed }
  }

  private static let settings = [
    // A folder that looks like a bare repository is part of some other one, and not a repository.
    "safe.bareRepository=explicit", "core.fsmonitor=false", "log.showSignature=false",
    // How a person likes to look at things, or a value that stops git, must not change what is read: an order of
    // files, a form of commits, an encoding.
    "diff.orderFile=/dev/null", "format.pretty=medium", "i18n.logOutputEncoding=UTF-8",
  ]

  /// Stands for an empty value where the name of a setting may hold any character.
  package static let nothing = "RIHLA_NOTHING"

  private static let fixed: [String: String?] = [
    // No question at the terminal, no lock for a mere look.
    "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0",
    // What a partial clone lacks is lacking. The second says the same to versions of git that do not know the first:
    // no way to another repository is open, so that neither ssh nor a helper nor a program of theirs is run.
    "GIT_NO_LAZY_FETCH": "1", "GIT_ALLOW_PROTOCOL": "",
    // The name of a content must be of that content.
    "GIT_NO_REPLACE_OBJECTS": "1",
    nothing: "",
    "GIT_CONFIG": nil, "GIT_EXTERNAL_DIFF": nil,
    // Each would read our patterns otherwise.
    "GIT_LITERAL_PATHSPECS": nil, "GIT_GLOB_PATHSPECS": nil, "GIT_NOGLOB_PATHSPECS": nil,
    "GIT_ICASE_PATHSPECS": nil,
  ]

  /// What speaks of the repository that the environment names, and would be wrong of another one.
  private static let nameless: [String: String?] = [
    "GIT_DIR": nil, "GIT_WORK_TREE": nil, "GIT_IMPLICIT_WORK_TREE": nil, "GIT_COMMON_DIR": nil,
    "GIT_INDEX_FILE": nil,
    "GIT_OBJECT_DIRECTORY": nil, "GIT_ALTERNATE_OBJECT_DIRECTORIES": nil, "GIT_GRAFT_FILE": nil,
    "GIT_SHALLOW_FILE": nil, "GIT_PREFIX": nil, "GIT_NAMESPACE": nil,
  ]
}
