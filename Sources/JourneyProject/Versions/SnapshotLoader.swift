package import JourneyEvidence
import JourneyModel
package import JourneySyntax
package import JourneyWords

/// From what a person names on the command line to the two sides of a comparison.
package struct SnapshotLoader {
  private let machine: any Files & Programs
  private let path: String
  private let frame: TimeFrame
  private let root: String?
  private let language: Language?
  private let beginning: @Sendable (String) -> Void

  /// - Parameters:
  ///   - machine: where the files of today and git are.
  ///   - path: what to compare: a file or a folder, in the files of today.
  ///   - frame: which time the scores are of.
  ///   - root: the folder that paths may not leave, where the person named one.
  ///   - language: what to speak, instead of the models' own.
  ///   - beginning: told the name of each file before it is read.
  package init(
    in machine: any Files & Programs, at path: String, frame: TimeFrame = TimeFrame(), root: String? = nil,
    language: Language? = nil, beginning: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.machine = machine
    self.path = path
    self.frame = frame
    self.root = root
    self.language = language
    self.beginning = beginning
  }

  /// A commit, or the files of today.
  package enum Side: Equatable {
    /// As the person named it.
    case revision(String)
    /// The files of today.
    case workingTree
  }

  /// The repository around the path.
  package func repository() throws(GitFailure) -> Repository {
    do {
      return try Repository(around: machine.nearestFolder(to: machine.absolutePath(of: path)), in: machine)
    } catch .outsideRepository {
      throw .outsideRepository(path: path)
    }
  }

  /// Both sides from the repository around the path.
  package func load(_ before: Side, _ after: Side) throws(SnapshotFailure) -> (Snapshot, Snapshot) {
    let repository: Repository
    do throws(GitFailure) {
      repository = try self.repository()
    } catch {
      throw .git(error)
    }
    return try load(before, after, of: repository)
  }

  /// Both sides from git; each file of text is read once, through one process for both.
  package func load(
    _ before: Side, _ after: Side, of repository: Repository
  ) throws(SnapshotFailure) -> (Snapshot, Snapshot) {
    let (earlier, later): (Result<[LoadedModel], InputFailure>, Result<[LoadedModel], InputFailure>)
    do throws(GitFailure) {
      let old = try files(of: before, in: repository)
      let new = try files(of: after, in: repository)
      let blobs = BlobStore(of: repository)
      try? blobs.fetch(
        [old, new].compactMap(\.self).joined().filter { $0.key.isNotation }.map(\.value.blob))
      let parsed = ParsedTexts()
      // Where there are no files, paths start where the history lies.
      let folder = repository.isBare ? repository.top : machine.currentFolder
      func models(_ files: [String: Repository.File]?) throws(GitFailure) -> Result<
        [LoadedModel], InputFailure
      > {
        let there: any Files =
          files.map { RevisionFiles($0, of: repository, blobs: blobs, from: folder) } ?? machine
        let models = Result { () throws(InputFailure) in try self.models(in: there, parsed: parsed) }
        try blobs.requireAll()
        return models
      }
      (earlier, later) = (try models(old), try models(new))
    } catch {
      throw .git(error)
    }
    return (try snapshot(before, of: earlier), try snapshot(after, of: later))
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

  private func snapshot(
    _ side: Side, of models: Result<[LoadedModel], InputFailure>
  ) throws(SnapshotFailure) -> Snapshot {
    do throws(InputFailure) {
      let models = try models.get()
      return Snapshot(named: name(side, of: models), models: models)
    } catch {
      throw .input(error)
    }
  }

  /// The models of one side in the language asked for; none where a folder holds nothing in the language.
  private func models(in there: any Files, parsed: ParsedTexts?) throws(InputFailure) -> [LoadedModel] {
    // What lies in a folder now need not have been there then, and the other way round.
    if there.kind(of: path) == nil { return [] }
    do throws(InputFailure) {
      let loader = Loader(
        storage: there, beginning: beginning, root: root, frame: frame, parsed: parsed,
        showsPictures: false)
      var models = try loader.library(at: path)
      if let language {
        for index in models.indices { models[index].model.settings.language = language }
      }
      return models
    } catch .noJourneys {
      return []
    }
  }

  /// How a side is called: in the language asked for, else as its first model speaks, else as the person's environment.
  private func name(_ side: Side, of models: [LoadedModel]) -> String {
    let words = language.map { Words(language: $0) } ?? models.first?.words ?? machine.words
    return switch side {
    case .revision(let revision): revision
    case .workingTree: words.say(en: "files of today", ar: "ملفات اليوم")
    }
  }
}

/// Why a side of a comparison could not be read.
package enum SnapshotFailure: Error {
  /// Git could not say what was there.
  case git(GitFailure)
  /// What was there could not be read.
  case input(InputFailure)

  /// What happened and what to do.
  package func message(in words: Words) -> String {
    switch self {
    case .git(let failure): failure.message(in: words)
    case .input(let failure): failure.message(in: words)
    }
  }
}

extension String {
  /// The name of a file that journeys and personas are written in.
  var isNotation: Bool { hasSuffix(".journey") || hasSuffix(".persona") }

  /// It is the path, or lies below it; everything lies below an empty one.
  package func isAt(_ path: String) -> Bool { path.isEmpty || self == path || hasPrefix(path + "/") }
}
