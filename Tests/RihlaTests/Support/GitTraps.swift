/// Settings of git that name programs, each of which leaves a mark where it is run.
struct GitTraps {
  private let marks: Scratch
  private let programs: Scratch

  init() throws {
    marks = try Scratch()
    programs = try Scratch()
    for name in Self.names { try write(name, to: programs) }
  }

  private func write(_ name: String, to folder: Scratch) throws {
    try folder.write("#!/bin/sh\n: > '\(marks.absolute(name))'\nexit 1\n", to: name)
    folder.setPermissions(0o755, of: name)
  }

  /// What was run since the last time this was asked.
  func sprung() -> [String] {
    let names = marks.everything
    for name in names { marks.remove(name) }
    return names
  }

  /// Attributes that name the drivers of `settings`.
  static let attributes = "* filter=evil diff=evil merge=evil\n"

  /// Where the configuration of git names programs.
  private static let sections: [(section: String, keys: [String])] = [
    ("core", ["fsmonitor", "sshCommand", "pager", "editor", "askPass", "gitProxy", "alternateRefsCommand"]),
    ("diff", ["external"]), ("diff \"evil\"", ["command", "textconv"]),
    ("filter \"evil\"", ["clean", "smudge"]), ("filter \"odd = \\\" name\"", ["clean"]),
    ("merge \"evil\"", ["driver"]), ("gpg", ["program"]), ("gpg \"ssh\"", ["program", "defaultKeyCommand"]),
    ("credential", ["helper"]), ("interactive", ["diffFilter"]), ("sequence", ["editor"]),
    ("remote \"origin\"", ["uploadpack", "receivepack"]), ("uploadpack", ["packObjectsHook"]),
    ("pager", commands), ("lfs \"extension.evil\"", ["clean", "smudge"]), ("alias", commands),
  ]

  private static let commands = ["log", "status", "cat-file", "ls-tree", "rev-parse", "config"]

  private static let hooks = [
    "pre-commit", "post-index-change", "reference-transaction", "post-checkout", "pre-auto-gc", "post-merge",
  ]

  /// The name of a program, after the setting that names it.
  private static func name(_ section: String, _ key: String) -> String {
    "\(section).\(key)".filter { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" }
  }

  private static let names =
    hooks + sections.flatMap { section in section.keys.map { name(section.section, $0) } }

  /// A configuration with all of them.
  var settings: String {
    let named = Self.sections.map { section, keys in
      "[\(section)]\n"
        + keys.map { key in
          let program = programs.absolute(Self.name(section, key))
          return "\t\(key) = \(section == "alias" ? "!" : "")\(program)\n"
        }.joined()
    }
    return named.joined() + """
      [core]
      \thooksPath = \(programs.path)
      [log]
      \tshowSignature = true
      [remote "origin"]
      \turl = .
      \tpromisor = true
      \tpartialclonefilter = blob:none
      [status]
      \tsubmoduleSummary = true

      """
  }

  /// Makes a folder look like a bare repository with these settings.
  func embed(in folder: Scratch) throws {
    for name in ["objects/info", "objects/pack", "refs/heads", "refs/tags", "hooks"] {
      try folder.write("", to: "\(name)/.keep")
    }
    try folder.write("ref: refs/heads/main\n", to: "HEAD")
    try folder.write(settings + "[core]\n\tbare = false\n\tworktree = .\n", to: "config")
  }
}
