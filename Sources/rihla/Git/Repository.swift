import JourneySyntax

/// A git repository, asked through the `git` command.
struct Repository: Sendable {
  /// Absolute: the folder of its files, or of its history where it has no files.
  let top: String
  let isBare: Bool
  /// Part of its history is not here.
  let isShallow: Bool
  private let world: any World

  /// The repository that a folder lies in.
  init(around folder: String, in world: any World) throws(GitFailure) {
    self.world = world
    let about = try world.run(
      git: ["rev-parse", "--is-bare-repository", "--is-shallow-repository", "--show-toplevel"], in: folder,
      input: [])
    let lines = about.line.split(separator: "\n", maxSplits: 2, omittingEmptySubsequences: false)
    guard lines.count > 1 else {
      throw about.errors.contains("not a git repository")
        ? .outsideRepository(path: folder) : .other(about.errors.trimmed)
    }
    isBare = lines[0] == "true"
    isShallow = lines[1] == "true"
    if isBare {
      top = try world.run(git: ["rev-parse", "--absolute-git-dir"], in: folder, input: []).line
    } else if about.status == 0, lines.count > 2 {
      top = String(lines[2])
    } else {
      throw .other(about.errors.trimmed)
    }
  }

  /// Runs git; anything but success is a failure in git's words.
  func git(_ arguments: [String], input: [UInt8] = []) throws(GitFailure) -> GitOutput {
    let answer = try world.run(git: arguments, in: top, input: input)
    guard answer.status == 0 else { throw .other(answer.errors.trimmed) }
    return answer
  }

  /// The commit that a person means.
  func commit(_ revision: String) throws(GitFailure) -> String {
    let arguments = ["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"]
    let answer = try world.run(git: arguments, in: top, input: [])
    if answer.status == 0 { return answer.line }
    if revision == "HEAD" { throw .noCommits }
    throw .unknownRevision(revision)
  }

  /// One file of a commit.
  struct File: Sendable, Equatable {
    enum Kind: Sendable { case file, link, submodule }
    var kind: Kind
    /// The name of its content.
    var blob: String
  }

  /// All files of a commit, by their paths from the top. Names that are no text are left out: no model can name them.
  func files(of commit: String) throws(GitFailure) -> [String: File] {
    var files: [String: File] = [:]
    for record in try git(["ls-tree", "-r", "-z", "--full-tree", commit]).records {
      guard let tab = record.firstIndex(of: 0x09),
        let path = String(validating: record[(tab + 1)...], as: UTF8.self)
      else { continue }
      let words = String(decoding: record[..<tab], as: UTF8.self).split(separator: " ")
      guard words.count == 3 else { continue }
      files[path] = File(kind: File.Kind(mode: words[0]), blob: String(words[2]))
    }
    return files
  }

  /// The contents of these names, all through one process; of those that are not here, none.
  func contents(of blobs: [String]) throws(GitFailure) -> [String: [UInt8]] {
    if blobs.isEmpty { return [:] }
    let input = Array(blobs.map { $0 + "\n" }.joined().utf8)
    let answer = try git(["cat-file", "--batch"], input: input).output
    var contents: [String: [UInt8]] = [:]
    var position = 0
    while position < answer.count, let end = answer[position...].firstIndex(of: 0x0A) {
      let words = String(decoding: answer[position..<end], as: UTF8.self).split(separator: " ")
      position = end + 1
      guard words.count == 3, let size = Int(words[2]), position + size <= answer.count else { continue }
      contents[String(words[0])] = Array(answer[position..<position + size])
      position += size + 1
    }
    return contents
  }
}

extension Repository.File.Kind {
  /// As a tree of git writes it.
  init(mode: some StringProtocol) {
    switch mode {
    case "120000": self = .link
    case "160000": self = .submodule
    default: self = .file
    }
  }
}
