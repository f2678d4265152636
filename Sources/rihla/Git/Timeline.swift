import JourneyEvidence
import JourneyHistory
import JourneyModel
import JourneySyntax

/// The versions of a repository's models, commit by commit, each text read once.
final class Timeline {
  /// Parents first.
  let commits: [Commit]
  private let repository: Repository
  private let world: any World
  private let blobs: BlobStore
  private let parsed = ParsedTexts()
  private let folder: RootFolder
  /// Files of the language at each commit, by its id.
  private var states: [String: [String: Repository.File]] = [:]
  private var shelves: [String: Shelf] = [:]
  private var versions: [String: ModelVersion] = [:]

  init(of repository: Repository, upTo revision: String, in world: any World) throws(GitFailure) {
    self.repository = repository
    self.world = world
    folder = RootFolder(path: repository.top)
    blobs = BlobStore(of: repository)
    commits = try repository.commits(upTo: revision)
    for commit in commits {
      var state = commit.parents.first.flatMap { states[$0] } ?? [:]
      for change in commit.changes { state[change.path] = change.file }
      states[commit.id] = state
    }
    try blobs.fetch(commits.flatMap(\.changes).compactMap { $0.file?.blob })
  }

  /// The files that models start from at a commit, below a path from the top.
  func roots(at commit: String, below path: String) -> [String] {
    let files = (states[commit] ?? [:]).keys.filter {
      $0.hasSuffix(".journey") && (path.isEmpty || $0 == path || $0.hasPrefix(path + "/"))
    }.sorted()
    var shelf = shelf(at: commit)
    let used = Set(files.flatMap { file in shelf.used(by: file).filter { $0 != file } })
    shelves[commit] = shelf
    return files.filter { !used.contains($0) || $0 == path }
  }

  /// All files of the model that starts at a file.
  func files(of root: String, at commit: String) -> [String] {
    var shelf = shelf(at: commit)
    defer { shelves[commit] = shelf }
    return shelf.reachable(from: [root])
  }

  /// The model that starts at a file, without its answers; nil where the commit does not have the file.
  func version(of root: String, at commit: String) -> ModelVersion? {
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

  private func shelf(at commit: String) -> Shelf {
    if let known = shelves[commit] { return known }
    let there = RevisionWorld(states[commit] ?? [:], of: repository, blobs: blobs, in: world)
    let shelf = Shelf(root: folder, in: there, parsed: parsed)
    shelves[commit] = shelf
    return shelf
  }

  /// What one commit changed in the models below a path: only what differs from all of its parents, so that a merge
  /// says nothing that its branches have said.
  func comparisons(of commit: Commit, below path: String) -> [ComparisonReport.Subject] {
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

  /// The model of a file that is gone and holds a journey of this one.
  func takeOver(_ now: ModelVersion, from files: inout [String], at commit: String) -> ModelVersion? {
    for (index, file) in files.enumerated() {
      guard let was = version(of: file, at: commit), !was.journeys.isDisjoint(with: now.journeys) else {
        continue
      }
      files.remove(at: index)
      return was
    }
    return nil
  }
}

extension ModelVersion {
  /// What the journeys are called.
  var journeys: Set<String> {
    Set(model.journeys.map { $0.name.id?.lowercased() ?? $0.name.label.folded })
  }

  /// A model of the same language that says nothing.
  var nothing: ModelVersion { ModelVersion(of: Model(settings: model.settings)) }
}
