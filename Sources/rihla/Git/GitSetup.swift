import ArgumentParser
import JourneyReport
import JourneySyntax

/// What a repository needs so that git understands journeys: settings, attributes and a hook.
struct GitSetup {
  private let world: any World
  private let repository: Repository
  private let attributes: String
  /// Absolute, links followed up to its folder; nil where hooks lie outside the repository, as other repositories
  /// share them.
  private let hook: String?

  /// The repository around the current folder; without one the command ends here.
  init(in world: any World) throws {
    self.world = world
    do throws(GitFailure) {
      let repository = try Repository(around: world.currentFolder, in: world)
      if repository.isBare { throw .bare }
      let common = try repository.home(of: "--git-common-dir")
      let hook = try repository.home(of: "--git-path", "hooks/pre-commit")
      let folder = world.absolutePath(of: PathText.folder(of: hook))
      let homes = [repository.top, world.absolutePath(of: common)].map { RootFolder(path: $0) }
      self.repository = repository
      self.hook =
        homes.contains { $0.path == folder || $0.relative(folder) != nil }
        ? PathText.join(folder, PathText.name(of: hook)) : nil
      attributes = PathText.join(repository.top, ".gitattributes")
      // Git reads no attributes through a link, and what it writes must not leave the repository either.
      if world.isLink(attributes) { throw .link(path: attributes) }
      let settings = PathText.join(common, "config")
      let mark = PathText.join(repository.top, RootFolder.repositoryMark)
      for (path, homes) in [(settings, homes), (mark, [homes[0]])] where world.isLink(path) {
        let real = world.absolutePath(of: path)
        if homes.allSatisfy({ $0.relative(real) == nil }) { throw .link(path: path) }
      }
    } catch {
      let status: ExitStatus = if case .link = error { .noOutput } else { .unreadableInput }
      throw world.end(error.message(in: world.words), status)
    }
  }

  /// Runs what asks git; when that fails the command says so and ends.
  func reporting<Result>(_ body: () throws(GitFailure) -> Result) throws -> Result {
    do throws(GitFailure) {
      return try body()
    } catch {
      throw world.end(error.message(in: world.words), .noOutput)
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
  func missing() throws(GitFailure) -> [String] {
    var missing: [String] = []
    for (key, value) in Self.settings where try setting(key) != value { missing.append("\(key) = \(value)") }
    missing += GitAttributes(bytes: (try? bytes(of: attributes)) ?? []).missing.map {
      ".gitattributes: \($0)"
    }
    if case .own(let script) = hookKind, !script.isComplete { missing.append("hooks/pre-commit") }
    return missing
  }

  private func setting(_ key: String) throws(GitFailure) -> String? {
    let answer = try repository.ask(["config", "--local", "--get", key])
    return answer.status == 0 ? answer.line : nil
  }

  func configure() throws(GitFailure) {
    for (key, value) in Self.settings { _ = try repository.git(["config", "--local", key, value]) }
  }

  /// A setting that is not there is as good as one taken out.
  func unconfigure() throws(GitFailure) {
    for section in ["diff.rihla", "merge.rihla"] {
      _ = try repository.ask(["config", "--local", "--remove-section", section])
    }
  }

  /// The bytes of a file, none where it is missing.
  private func bytes(of file: String) throws(WriteFailure) -> [UInt8] {
    do throws(Problem.ReadFailure) {
      return try world.withBytes(of: file, atMost: .max) { Array(copying: $0) }
    } catch {
      if error == .missing { return [] }
      throw WriteFailure(path: file, reason: .unreadable(error))
    }
  }

  func writeFiles() throws(WriteFailure) {
    let known = try bytes(of: attributes)
    try replace(known, by: GitAttributes(bytes: known).completed, in: attributes)
    guard let hook else { return }
    switch hookKind {
    case .own(let script):
      if !script.isComplete {
        try world.makeFolder(PathText.folder(of: hook))
        try world.write([OutputFile(path: hook, bytes: script.completed)])
      }
      try world.makeExecutable(hook)
    case .foreign(let script): try replace(script.bytes, by: script.withoutOurs, in: hook)
    case .shared, .link: break
    }
  }

  /// Files that hold nothing else any more are emptied of ours; what is left of a hook does nothing.
  func removeFiles() throws(WriteFailure) {
    let known = try bytes(of: attributes)
    let rest = GitAttributes(bytes: known).withoutOurs
    try rest.isEmpty && !known.isEmpty
      ? world.remove(attributes) : replace(known, by: rest, in: attributes)
    guard let hook, !world.isLink(hook) else { return }
    let script = PreCommitHook(bytes: try bytes(of: hook))
    let others = script.withoutOurs
    try others != script.bytes && PreCommitHook(bytes: others).isIdle
      ? world.remove(hook) : replace(script.bytes, by: others, in: hook)
  }

  private func replace(_ old: [UInt8], by new: [UInt8], in file: String) throws(WriteFailure) {
    if new != old { try world.write([OutputFile(path: file, bytes: new)]) }
  }
}

extension GitSetup {
  /// What stands where the hook is to stand.
  enum HookKind {
    /// A shell script, or nothing yet.
    case own(PreCommitHook)
    /// Something that our lines can't stand in.
    case foreign(PreCommitHook)
    case link
    /// Hooks lie outside the repository.
    case shared
  }

  var hookKind: HookKind {
    guard let hook else { return .shared }
    if world.isLink(hook) { return .link }
    guard let bytes = try? bytes(of: hook) else { return .foreign(PreCommitHook(bytes: [])) }
    let script = PreCommitHook(bytes: bytes)
    return script.isShellScript ? .own(script) : .foreign(script)
  }

  /// The hook as a person knows it.
  var hookName: String {
    RootFolder(path: repository.top).shown(hook ?? "", from: repository.top)
  }
}

extension World {
  /// Whether a path is a link, wherever it leads.
  fileprivate func isLink(_ path: String) -> Bool {
    let entries = try? entries(ofFolder: PathText.folder(of: path))
    return entries?.contains { $0.name == PathText.name(of: path) && $0.kind == .link } ?? false
  }
}
