import JourneySyntax

/// A git repository, asked through the `git` command.
package struct Repository: Sendable {
  /// Absolute: the folder of its files, or of its history where it has no files.
  package let top: String
  let isBare: Bool
  /// Part of its history is not here.
  package let isShallow: Bool
  private let place: GitPlace
  private let machine: any Files & Programs

  /// What git says of the repository at a place; nil where it sees none.
  private init?(at place: GitPlace, in machine: any Files & Programs) throws(GitFailure) {
    (self.place, self.machine) = (place, machine)
    let about = try machine.run(
      git: ["rev-parse", "--is-bare-repository", "--is-shallow-repository", "--show-toplevel"], in: place,
      input: [])
    let lines = about.line.split(separator: "\n", maxSplits: 2, omittingEmptySubsequences: false)
    guard lines.count > 1 else {
      if about.seesNoRepository { return nil }
      throw GitFailure(of: about, at: place.folder)
    }
    isBare = lines[0] == "true"
    isShallow = lines[1] == "true"
    if isBare {
      top = try machine.run(git: ["rev-parse", "--absolute-git-dir"], in: place, input: []).line
    } else if about.status == 0, lines.count > 2 {
      top = String(lines[2])
    } else {
      throw GitFailure(of: about, at: place.folder)
    }
  }

  /// The repository that a folder lies in: the nearest folder above it with a `.git`, or the one that the environment
  /// names, if that one is not further away.
  package init(around folder: String, in machine: any Files & Programs) throws(GitFailure) {
    let found = try Self.found(around: folder, in: machine)
    let isNamed = !(machine.environment("GIT_DIR") ?? "").isEmpty
    let named =
      isNamed ? try Self(at: GitPlace(folder: machine.currentFolder, isNamed: true), in: machine) : nil
    guard let repository = named.flatMap({ $0.isNearer(to: folder, than: found) ? $0 : nil }) ?? found else {
      let answer = try machine.run(git: ["rev-parse", "--git-dir"], in: GitPlace(folder: folder), input: [])
      throw answer.looksBare ? .unnamed(path: folder) : .outsideRepository(path: folder)
    }
    self = repository
  }

  /// Looks for the mark itself: git would also take a folder for a repository that only looks like one, which any
  /// commit can hold.
  private static func found(around folder: String, in machine: any Files & Programs) throws(GitFailure)
    -> Self?
  {
    var folder = folder
    while true {
      if machine.kind(of: PathText.join(folder, RootFolder.repositoryMark)) != nil,
        let repository = try Self(at: GitPlace(folder: folder), in: machine),
        repository.isBare || repository.top == folder
      {
        return repository
      }
      if folder == "/" { return nil }
      folder = PathText.folder(of: folder)
    }
  }

  private func isNearer(to folder: String, than found: Self?) -> Bool {
    if isBare { return found == nil }
    guard folder == top || RootFolder(path: top).relative(folder) != nil else { return false }
    return found.map { top.utf8.count >= $0.top.utf8.count } ?? true
  }

  /// Runs git, whatever it answers.
  package func ask(_ arguments: [String]) throws(GitFailure) -> GitOutput {
    try machine.run(git: arguments, in: place, input: [])
  }

  /// Where git keeps something: absolute, links not followed.
  /// - Parameter arguments: for `git rev-parse`.
  package func home(of arguments: String...) throws(GitFailure) -> String {
    let path = try git(["rev-parse"] + arguments, tellingHooks: true).line
    return path.hasPrefix("/") ? path : PathText.join(place.folder, path)
  }

  /// Runs git; anything but success is a failure in git's words.
  package func git(
    _ arguments: [String], input: [UInt8] = [], tellingHooks: Bool = false
  ) throws(GitFailure) -> GitOutput {
    var place = place
    place.tellsHooks = tellingHooks
    let answer = try machine.run(git: arguments, in: place, input: input)
    guard answer.status == 0 else {
      throw try isLacking(answer) ? .lacking(path: nil) : GitFailure(of: answer, at: top)
    }
    return answer
  }

  /// Whether git failed for want of what a partial clone may lack; from 2.45 on it only says that it can't read it.
  private func isLacking(_ answer: GitOutput) throws(GitFailure) -> Bool {
    let reasons = ["from promisor remote", "unable to read tree", "not a tree object"]
    guard reasons.contains(where: answer.errors.contains) else { return false }
    return try ask(["config", "--get-regexp", #"^remote\..*\.promisor$"#]).status == 0
  }

  /// Commits as `git log` finds them, without any program that shows them otherwise.
  package func log(_ arguments: [String]) throws(GitFailure) -> GitOutput {
    try git(
      ["-c", "log.showRoot=true", "-c", "log.follow=false", "log", "--no-ext-diff", "--no-textconv"]
        + arguments)
  }

  /// The commit that a person means.
  package func commit(_ revision: String) throws(GitFailure) -> String {
    let arguments = ["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"]
    let answer = try ask(arguments)
    if answer.status == 0 { return answer.line }
    if revision == "HEAD" { throw .noCommits }
    throw .unknownRevision(revision)
  }

  /// One file of a commit.
  package struct File: Sendable, Equatable {
    /// What git keeps under a name.
    package enum Kind: Sendable { case file, link, submodule }
    /// What it is in the tree of the commit.
    package var kind: Kind
    /// The name of its content.
    package var blob: String
  }

  /// All files of a commit, by their paths from the top. Names that are no text are left out: no model can name them.
  package func files(of commit: String) throws(GitFailure) -> [String: File] {
    var files: [String: File] = [:]
    for record in try git(["ls-tree", "-r", "-z", "--full-tree", commit]).records {
      guard let tab = record.firstIndex(of: .tab),
        let path = String(validating: record[(tab + 1)...], as: UTF8.self)
      else { continue }
      let words = String(decoding: record[..<tab], as: UTF8.self).split(separator: " ")
      guard words.count == 3 else { continue }
      files[path] = File(kind: File.Kind(mode: words[0]), blob: String(words[2]))
    }
    return files
  }
}

extension Repository.File.Kind {
  /// As a tree of git writes it.
  package init(mode: some StringProtocol) {
    switch mode {
    case "120000": self = .link
    case "160000": self = .submodule
    default: self = .file
    }
  }
}
