import JourneySyntax

/// What a repository needs so that git understands journeys: settings, attributes and a hook.
package struct GitSetup {
  private let machine: any WritableFiles & Programs
  private let repository: Repository
  private let attributes: String
  /// The repository's own configuration.
  private let settings: String
  private let hooks: HookPlace

  /// The repository around the current folder.
  package init(in machine: any WritableFiles & Programs) throws(GitFailure) {
    self.machine = machine
    let repository = try Repository(around: machine.currentFolder, in: machine)
    if repository.isBare { throw .bare }
    let common = try repository.home(of: "--git-common-dir")
    let homes = [repository.top, machine.absolutePath(of: common)].map { RootFolder(path: $0) }
    hooks = HookPlace(
      of: try repository.home(of: "--git-path", "hooks/pre-commit"), homes: homes, in: machine)
    self.repository = repository
    attributes = PathText.join(repository.top, ".gitattributes")
    // Git reads no attributes through a link, and what it writes must not leave the repository either.
    if machine.isLink(attributes) { throw .link(path: attributes) }
    settings = PathText.join(common, "config")
    let mark = PathText.join(repository.top, RootFolder.repositoryMark)
    for (path, homes) in [(settings, homes), (mark, [homes[0]])] where machine.isLink(path) {
      let real = machine.absolutePath(of: path)
      if homes.allSatisfy({ $0.relative(real) == nil }) { throw .link(path: path) }
    }
  }

  /// Where the program is missing, or breaks down, git does what it does without it: it shows the text, and merges by
  /// lines. The dashes let names of files begin with one.
  private static let settings: [(key: String, value: String)] = [
    (
      "diff.rihla.textconv",
      "show() { command -v rihla >/dev/null && rihla git text -- \"$1\" || cat -- \"$1\"; }; show"
    ),
    ("diff.rihla.xfuncname", "^[^ \t/|].*:.*$"),
    ("merge.rihla.name", "facts of journeys and personas"),
    (
      "merge.rihla.driver",
      "said=2; command -v rihla >/dev/null && { rihla merge-driver -- %O %A %B %P; said=$?; }; "
        + "test $said -le 1 && exit $said; git merge-file -q -L ours -L base -L theirs --marker-size=%L %A %O %B"
    ),
  ]

  /// What is not set up yet, each as a line to show.
  package func missing() throws(GitFailure) -> [String] {
    var missing: [String] = []
    for (key, value) in Self.settings where try setting(key) != value { missing.append("\(key) = \(value)") }
    missing += GitAttributes(bytes: (try? machine.bytes(of: attributes)) ?? []).missing.map {
      ".gitattributes: \($0)"
    }
    return hookKind.isIncomplete ? missing + [hookName] : missing
  }

  /// Which of our lines in `.gitattributes` are there and say nothing, because a later one takes them back.
  package func overruled() throws(GitFailure) -> [String] {
    let known = GitAttributes(bytes: (try? machine.bytes(of: attributes)) ?? [])
    var overruled: [String] = []
    for (line, file) in zip(GitAttributes.lines, GitAttributes.examples) where !known.missing.contains(line) {
      let answer = try repository.git(["check-attr", "diff", "merge", "--", file]).line.split(separator: "\n")
      if !answer.allSatisfy({ $0.hasSuffix(": rihla") }) { overruled.append(line) }
    }
    return overruled
  }

  private func setting(_ key: String) throws(GitFailure) -> String? {
    let answer = try repository.ask(["config", "--local", "--get", key])
    return answer.status == 0 ? answer.line : nil
  }

  /// Writes our settings into the repository's own configuration.
  package func configure() throws(GitFailure) {
    for (key, value) in Self.settings { _ = try repository.git(["config", "--local", key, value]) }
  }

  /// A setting that is not there is as good as one taken out.
  package func unconfigure() throws(GitFailure) {
    for section in ["diff.rihla", "merge.rihla"] {
      let answer = try repository.ask(["config", "--local", "--remove-section", section])
      guard answer.status == 0 || answer.errors.contains("no such section") else {
        throw GitFailure(of: answer, at: repository.top)
      }
    }
  }

  /// Does everything or, when a part fails, nothing.
  package func wholly(_ body: () throws -> Void) throws {
    var files = [attributes, machine.absolutePath(of: settings)]
    if case .file(let hook) = hooks, !machine.isLink(hook) { files.append(hook) }
    let before = files.map { EarlierFile($0, in: machine) }
    do {
      try body()
    } catch {
      for file in before { file.restore(in: machine) }
      throw error
    }
  }

  /// Completes the attributes and the hook, as far as our lines can stand there.
  package func writeFiles() throws(WriteFailure) {
    var files: [OutputFile] = []
    let known = try machine.bytes(of: attributes)
    let completed = known.map { GitAttributes(bytes: $0).completed } ?? GitAttributes.new
    if completed != known { files.append(OutputFile(path: attributes, bytes: completed)) }
    let kind = hookKind
    if case .file(let hook) = hooks, let script = kind.completed {
      try machine.makeFolder(PathText.folder(of: hook))
      files.append(OutputFile(path: hook, bytes: script))
    }
    try machine.write(files)
    if case .file(let hook) = hooks, case .missing = kind { try machine.makeExecutable(hook) }
  }

  /// Files that were made for ours go; all others are as they were before.
  package func removeFiles() throws(WriteFailure) {
    if let bytes = try machine.bytes(of: attributes) {
      let known = GitAttributes(bytes: bytes)
      try known.isMadeByUs
        ? machine.remove(attributes) : replace(bytes, by: known.withoutOurs, in: attributes)
    }
    guard case .file(let hook) = hooks, !machine.isLink(hook), machine.kind(of: hook) == .file,
      let bytes = try machine.bytes(of: hook)
    else { return }
    let script = PreCommitHook(bytes: bytes)
    try script.isMadeByUs ? machine.remove(hook) : replace(bytes, by: script.withoutOurs, in: hook)
  }

  private func replace(_ old: [UInt8], by new: [UInt8], in file: String) throws(WriteFailure) {
    if new != old { try machine.write([OutputFile(path: file, bytes: new)]) }
  }
}

extension GitSetup {
  /// What stands where the hook is to stand.
  package var hookKind: HookKind {
    switch hooks {
    case .elsewhere: .shared
    case .linkedFolder: .linkedFolder
    case .file(let hook): HookKind(of: hook, in: machine)
    }
  }

  /// The hook, or the folder of hooks that is a link, as a person knows it.
  package var hookName: String {
    let path: String =
      switch hooks {
      case .elsewhere: ""
      case .linkedFolder(let folder): folder
      case .file(let hook): hook
      }
    return RootFolder(path: repository.top).relative(path) ?? path
  }
}
