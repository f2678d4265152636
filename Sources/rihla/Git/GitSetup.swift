import ArgumentParser
import JourneyReport

/// What a repository needs so that git understands journeys: settings, attributes and a hook.
struct GitSetup {
  private let world: any World
  private let repository: Repository
  /// The file that says which driver a file has; it is committed, so that everybody has it.
  private let attributes: String
  /// Absolute; nil where hooks lie outside the repository, as other repositories share them.
  private let hook: String?

  /// The repository around the current folder; without one the command ends here.
  init(in world: any World) throws {
    self.world = world
    do throws(GitFailure) {
      let repository = try Repository(around: world.currentFolder, in: world)
      if repository.isBare { throw .bare }
      let hook = world.absolutePath(of: try repository.home(of: "--git-path", "hooks/pre-commit"))
      let homes = [repository.top, world.absolutePath(of: try repository.home(of: "--git-common-dir"))]
      self.repository = repository
      self.hook = homes.contains { RootFolder(path: $0).relative(hook) != nil } ? hook : nil
      attributes = PathText.join(repository.top, ".gitattributes")
    } catch {
      throw world.end(error.message(in: world.words), .unreadableInput)
    }
  }

  /// The hooks are not only this repository's, so that none is written.
  var sharesHooks: Bool { hook == nil }

  /// Runs what asks git; when that fails the command says so and ends.
  func reporting<Result>(_ body: () throws(GitFailure) -> Result) throws -> Result {
    do throws(GitFailure) {
      return try body()
    } catch {
      throw world.end(error.message(in: world.words), .noOutput)
    }
  }

  /// The dashes let names of files begin with one.
  private static let settings: [(key: String, value: String)] = [
    ("diff.rihla.textconv", "rihla git text --"),
    ("diff.rihla.xfuncname", "^[^ \t/|].*:.*$"),
    ("merge.rihla.name", "facts of journeys and personas"),
    ("merge.rihla.driver", "rihla merge-driver -- %O %A %B %P"),
  ]

  private static let attributeLines = [
    "*.journey diff=rihla merge=rihla", "*.persona diff=rihla merge=rihla",
  ]

  /// Between these two lines of a hook stands what is ours, so that a hook with other work keeps it.
  private static let begin = "# rihla: begin"
  private static let end = "# rihla: end"

  private static let hookLines = [
    begin,
    "git diff --cached --name-only -z --diff-filter=ACMR -- '*.journey' '*.persona' |",
    // Advice is for whoever asks for it; a commit that may be made is made in silence.
    "  xargs -0 -r sh -c 'said=$(rihla check --color never -- \"$@\" 2>&1) || { printf \"%s\\n\" \"$said\"; exit 1; }",
    "  rihla format --check -- \"$@\"' rihla || exit 1",
    end,
  ]

  /// What is not set up yet, each as a line to show.
  func missing() throws(GitFailure) -> [String] {
    var missing: [String] = []
    for (key, value) in Self.settings where try setting(key) != value { missing.append("\(key) = \(value)") }
    let known = lines(of: attributes)
    missing += Self.attributeLines.filter { !known.contains($0) }.map { ".gitattributes: \($0)" }
    let wanted = Self.hookLines.joined(separator: "\n")
    if let hook, !lines(of: hook).joined(separator: "\n").contains(wanted) {
      missing.append("hooks/pre-commit")
    }
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

  private func lines(of file: String) -> [String] {
    let bytes = try? world.withBytes(of: file, atMost: Shelf.mostBytes) { Array(copying: $0) }
    var lines = String(decoding: bytes ?? [], as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    )
    .map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  private func write(_ lines: [String], to file: String) throws(WriteFailure) {
    try world.write(lines.map { $0 + "\n" }.joined(), toFile: file)
  }

  func writeFiles() throws(WriteFailure) {
    let known = lines(of: attributes)
    let new = Self.attributeLines.filter { !known.contains($0) }
    if !new.isEmpty { try write(known + new, to: attributes) }
    guard let hook else { return }
    let there = lines(of: hook)
    let rest = Self.withoutOurs(there)
    let wanted = (rest.isEmpty ? ["#!/bin/sh"] : rest) + Self.hookLines
    if there != wanted {
      try world.makeFolder(PathText.folder(of: hook))
      try write(wanted, to: hook)
    }
    try world.makeExecutable(hook)
  }

  /// Files that hold nothing else any more are emptied of ours; what is left of a hook does nothing.
  func removeFiles() throws(WriteFailure) {
    let known = lines(of: attributes)
    let kept = known.filter { !Self.attributeLines.contains($0) }
    if kept != known { try kept.isEmpty ? world.remove(attributes) : write(kept, to: attributes) }
    guard let hook else { return }
    let there = lines(of: hook)
    let rest = Self.withoutOurs(there)
    if rest != there { try rest == ["#!/bin/sh"] ? world.remove(hook) : write(rest, to: hook) }
  }

  private static func withoutOurs(_ lines: [String]) -> [String] {
    guard let first = lines.firstIndex(of: begin), let last = lines[first...].firstIndex(of: end) else {
      return lines
    }
    return Array(lines[..<first] + lines[(last + 1)...])
  }
}
