/// What stands where the hook is to stand.
package enum HookKind {
  /// Nothing stands there.
  case missing
  /// A shell script that our lines can stand in.
  case own(PreCommitHook)
  /// Something that our lines can't stand in.
  case foreign(PreCommitHook)
  /// A script that reads its own lines, which must stay where they are.
  case readsItself(PreCommitHook)
  /// Nobody may run it, so that git does not: its owner has switched it off.
  case off
  /// A link, wherever it leads; nothing is written through it.
  case link
  /// Hooks lie in a folder outside the repository, to which a link leads.
  case linkedFolder
  /// Hooks lie outside the repository.
  case shared

  /// - Parameter hook: absolute, links followed up to its folder.
  init(of hook: String, in storage: any WritableFiles) {
    if storage.isLink(hook) {
      self = .link
    } else if let bytes = try? storage.bytes(of: hook) {
      let script = PreCommitHook(bytes: bytes)
      self =
        !storage.isExecutable(hook)
        ? .off
        : !script.isShellScript ? .foreign(script) : script.readsItself ? .readsItself(script) : .own(script)
    } else {
      self = storage.kind(of: hook) == nil ? .missing : .foreign(PreCommitHook(bytes: []))
    }
  }

  /// Our lines could be there, and are not.
  var isIncomplete: Bool {
    switch self {
    case .missing: true
    case .own(let script): !script.isComplete
    case .foreign, .readsItself, .off, .link, .linkedFolder, .shared: false
    }
  }

  /// What is to be written, with our lines where they can stand and without them where they can't; nil where nothing is
  /// to change.
  var completed: [UInt8]? {
    switch self {
    case .missing: PreCommitHook.new
    case .own(let script): script.isComplete ? nil : script.completed
    case .foreign(let script), .readsItself(let script):
      script.withoutOurs == script.bytes ? nil : script.withoutOurs
    case .off, .link, .linkedFolder, .shared: nil
    }
  }
}
