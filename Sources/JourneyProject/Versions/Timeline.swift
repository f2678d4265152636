package import JourneyEvidence
package import JourneyHistory
import JourneyModel
import JourneySyntax
package import JourneyWords

/// The versions of a repository's models, commit by commit, each text read once.
package final class Timeline {
  /// Parents first.
  package let commits: [Commit]
  /// Where each commit stands among them, by its id.
  package let numbers: [String: Int]
  private let repository: Repository
  private let machine: any Files & Programs
  private let blobs: BlobStore
  /// Which time the scores are of; each version's ends with its own newest answer.
  private let frame: TimeFrame
  private let parsed = ParsedTexts()
  private let folder: RootFolder
  /// Files of the language at each commit, by its id.
  private var states: [String: [String: Repository.File]] = [:]
  private var shelves: [String: Shelf] = [:]
  /// What a file uses, by the name of its content and its path.
  private var uses: [String: [String]] = [:]
  private var versions: [String: ModelVersion] = [:]

  /// Reads every commit up to a revision, and all texts of the language in them.
  package init(
    of repository: Repository, upTo revision: String, in machine: any Files & Programs,
    frame: TimeFrame = TimeFrame()
  )
    throws(GitFailure)
  {
    self.repository = repository
    self.frame = frame
    self.machine = machine
    folder = RootFolder(path: repository.top)
    blobs = BlobStore(of: repository)
    commits = try repository.commits(upTo: revision)
    numbers = Dictionary(uniqueKeysWithValues: commits.enumerated().map { ($1.id, $0) })
    for commit in commits {
      var state = commit.parents.first.flatMap { states[$0] } ?? [:]
      for change in commit.changes { state[change.path] = change.file }
      states[commit.id] = state
    }
    try fetchTexts()
  }

  private func fetchTexts() throws(GitFailure) {
    let texts = commits.flatMap(\.changes).filter { $0.file?.kind != .submodule }
    try blobs.fetch(texts.compactMap { $0.file?.blob })
    for (path, file) in texts { if let file { _ = blobs.bytes(of: file.blob, at: path) } }
    try blobs.requireAll()
  }

  /// Fails where an answer lacks a part of what git should have here.
  package func requireAll() throws(GitFailure) { try blobs.requireAll() }

  /// The files that models start from at a commit, below a path from the top: what no other one uses, so that a
  /// library of personas has its history too.
  package func roots(at commit: String, below path: String) -> [String] {
    let files = (states[commit] ?? [:]).keys.filter {
      // What a link leads to is there by its own name.
      $0.isAt(path) && (target(of: $0, at: commit) == $0 || !target(of: $0, at: commit).isAt(path))
    }.sorted()
    let used = Set(files.flatMap { file in self.used(by: file, at: commit).filter { $0 != file } })
    return files.filter { !used.contains($0) || $0 == path }
  }

  /// The content of a file at a commit, by its name; nil where the commit does not have it.
  package func blob(of file: String, at commit: String) -> String? { states[commit]?[file]?.blob }

  /// All files of the model that starts at a file.
  package func files(of root: String, at commit: String) -> [String] {
    Shelf.reachable(from: [root]) { used(by: $0, at: commit) }
  }

  /// The files that a file uses, where links lead.
  private func used(by file: String, at commit: String) -> [String] {
    guard let blob = blob(of: file, at: commit) else { return [] }
    let key = "\(blob) \(file)"
    let named = uses[key] ?? readUses(of: file, at: commit)
    uses[key] = named
    return named.map { target(of: $0, at: commit) }
  }

  /// Where a link leads; any other path as it is.
  private func target(of path: String, at commit: String) -> String {
    guard states[commit]?[path]?.kind == .link else { return path }
    return there(at: commit).realPath(of: folder.absolute(path)).flatMap(folder.relative) ?? path
  }

  private func readUses(of file: String, at commit: String) -> [String] {
    var shelf = shelf(at: commit)
    defer { shelves[commit] = shelf }
    return shelf.used(by: file)
  }

  /// The model that starts at a file, without its answers; nil where the commit does not have the file.
  package func version(of root: String, at commit: String) -> ModelVersion? {
    guard let state = states[commit], state[root] != nil else { return nil }
    let files = files(of: root, at: commit)
    let key = files.map { "\($0)\u{0}\(state[$0]?.blob ?? "")" }.joined(separator: "\u{0}")
    if let known = versions[key] { return known }
    var shelf = shelf(at: commit)
    let readable = files.compactMap { path in
      (try? shelf.tree(at: path)).map { ModelFile(path: path, tree: $0) }
    }
    guard readable.first?.path == root else { return nil }
    let version = ModelVersion(of: Resolution(resolving: readable).model)
    versions[key] = version
    return version
  }

  /// The same with the answers that were in git then.
  package func answered(_ root: String, at commit: String) -> ModelVersion? {
    guard let files = try? repository.files(of: commit) else { return nil }
    let there = RevisionFiles(files, of: repository, blobs: blobs, from: repository.top)
    let loader = Loader(
      storage: there, root: repository.top, frame: frame, parsed: parsed,
      showsPictures: false)
    guard let models = try? loader.models(at: folder.absolute(root)) else { return nil }
    return models.first.flatMap { Snapshot(named: commit, models: [$0]).versions.first }
  }

  private func shelf(at commit: String) -> Shelf {
    if let known = shelves[commit] { return known }
    let shelf = Shelf(root: folder, in: there(at: commit), parsed: parsed)
    shelves[commit] = shelf
    return shelf
  }

  /// The files of the language as they were at a commit.
  private func there(at commit: String) -> RevisionFiles {
    // Every version names its files from the top: the folder that the person is in need not have been there.
    RevisionFiles(states[commit] ?? [:], of: repository, blobs: blobs, from: repository.top)
  }

  /// What one commit that is no merge changed in the models below a path.
  package func comparisons(of commit: Commit, below path: String) -> [ComparisonReport.Subject] {
    let changed = Set(commit.changes.map(\.path))
    let roots = roots(at: commit.id, below: path).filter { root in
      !changed.isDisjoint(with: files(of: root, at: commit.id))
    }
    let parent = commit.parents.first ?? ""
    let oldRoots = self.roots(at: parent, below: path)
    var free = oldRoots.filter { states[commit.id]?[$0] == nil }
    var subjects = roots.compactMap { root -> ComparisonReport.Subject? in
      guard let now = version(of: root, at: commit.id) else { return nil }
      let was = version(of: root, at: parent) ?? takeOver(now, from: &free, at: parent) ?? now.nothing
      return ComparisonReport.Subject(file: root, comparison: ModelComparison(from: was, to: now))
    }
    for root in free {
      guard let was = version(of: root, at: parent) else { continue }
      subjects.append(
        ComparisonReport.Subject(file: root, comparison: ModelComparison(from: was, to: was.nothing)))
    }
    return subjects
  }

  /// The model of a file that is gone and holds a journey of this one, or a persona where it has no journey.
  package func takeOver(_ now: ModelVersion, from files: inout [String], at commit: String) -> ModelVersion? {
    for (index, file) in files.enumerated() {
      guard let was = version(of: file, at: commit),
        !was.model.mainNames.isDisjoint(with: now.model.mainNames)
      else {
        continue
      }
      files.remove(at: index)
      return was
    }
    return nil
  }
}

extension ModelVersion {
  /// As its model speaks.
  package var words: Words { Words(language: model.settings.language, digits: model.settings.digits) }

  /// A model of the same language that says nothing.
  package var nothing: ModelVersion { ModelVersion(of: Model(settings: model.settings)) }
}
