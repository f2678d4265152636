import JourneyEvidence
import JourneyModel
import JourneySyntax
import JourneyWords

/// From what a person names on the command line to the two sides of a comparison.
struct SnapshotLoader {
  let world: any World
  let common: CommonOptions
  /// What to compare: a file or a folder, in the files of today.
  let path: String
  /// Which time the scores are of.
  var frame = TimeFrame()

  /// A commit, or the files of today.
  enum Side: Equatable {
    case revision(String)
    case workingTree
  }

  /// The repository around the path.
  func repository() throws(GitFailure) -> Repository {
    do {
      return try Repository(around: world.nearestFolder(to: world.absolutePath(of: path)), in: world)
    } catch .outsideRepository {
      throw .outsideRepository(path: path)
    }
  }

  /// Both sides from git; each file of text is read once, through one process for both.
  func load(_ before: Side, _ after: Side, of repository: Repository) throws -> (Snapshot, Snapshot) {
    let sides = [before, after]
    let files = try reporting { () throws(GitFailure) in
      try sides.map { side throws(GitFailure) in try self.files(of: side, in: repository) }
    }
    let blobs = BlobStore(of: repository)
    try? blobs.fetch(
      files.compactMap { $0 }.flatMap { $0 }.filter { $0.key.isNotation }.map(\.value.blob))
    let parsed = ParsedTexts()
    // Where there are no files, paths start where the history lies.
    let folder = repository.isBare ? repository.top : nil
    let snapshots = try zip(sides, files).map { side, files in
      let there: any World =
        files.map { RevisionWorld($0, of: repository, blobs: blobs, in: world, from: folder) } ?? world
      let models = Result { () throws(InputFailure) in try self.models(in: there, parsed: parsed) }
      try reporting { () throws(GitFailure) in try blobs.requireAll() }
      return try snapshot(side, of: models)
    }
    return (snapshots[0], snapshots[1])
  }

  /// Runs what asks git; when that fails the command says so and ends.
  private func reporting<Answer>(_ body: () throws(GitFailure) -> Answer) throws -> Answer {
    do throws(GitFailure) {
      return try body()
    } catch {
      throw world.end(error.message(in: common.words(for: [], in: world)), .unreadableInput)
    }
  }

  /// The files of one side by their paths from the top; nil for those of today.
  private func files(
    of side: Side, in repository: Repository
  ) throws(GitFailure) -> [String: Repository.File]? {
    if case .revision(let revision) = side {
      return try repository.files(of: try repository.commit(revision))
    }
    if repository.isBare { throw .bare }
    return nil
  }

  private func snapshot(_ side: Side, of models: Result<[LoadedModel], InputFailure>) throws -> Snapshot {
    do throws(InputFailure) {
      let models = try models.get()
      return Snapshot(named: name(side, in: common.words(for: models, in: world)), models: models)
    } catch {
      throw world.end(error.message(in: common.words(for: [], in: world)), .unreadableInput)
    }
  }

  /// The models of one side in the language asked for; none where a folder holds nothing in the language.
  private func models(in there: any World, parsed: ParsedTexts?) throws(InputFailure) -> [LoadedModel] {
    // What lies in a folder now need not have been there then, and the other way round.
    if there.kind(of: path) == nil { return [] }
    let progress = Progress(in: world)
    defer { progress.end() }
    do throws(InputFailure) {
      let loader = Loader(
        world: there, progress: progress, root: common.root, frame: frame, parsed: parsed)
      var models = try loader.library(at: path)
      if let language = common.language {
        for index in models.indices { models[index].model.settings.language = language }
      }
      return models
    } catch .noJourneys {
      return []
    }
  }

  /// Two folders, without git.
  func load(folder before: String, _ after: String) throws -> (Snapshot, Snapshot) {
    let sides = try [before, after].map { folder in
      Snapshot(named: folder, models: try common.library(at: folder, in: world, frame: frame))
    }
    return (sides[0], sides[1])
  }

  /// How a side is called.
  private func name(_ side: Side, in words: Words) -> String {
    switch side {
    case .revision(let revision): revision
    case .workingTree: words.say(en: "files of today", ar: "ملفات اليوم")
    }
  }
}

extension String {
  /// The name of a file that journeys and personas are written in.
  var isNotation: Bool { hasSuffix(".journey") || hasSuffix(".persona") }

  /// It is the path, or lies below it; everything lies below an empty one.
  func isAt(_ path: String) -> Bool { path.isEmpty || self == path || hasPrefix(path + "/") }
}
