package import JourneyEvidence
import JourneyModel
import JourneySyntax

/// From a path on the command line to models, with everything they use.
package struct Loader {
  let storage: any Files
  private let beginning: @Sendable (String) -> Void
  private let root: String?
  let reading: ReadingSettings
  let frame: TimeFrame
  private let parsed: ParsedTexts?
  private let showsPictures: Bool

  /// - Parameters:
  ///   - beginning: told the name of each file, or folder, before it is read: reading may take a while.
  ///   - root: the folder that paths may not leave, where `--root` names one.
  ///   - reading: by what answers are told apart.
  ///   - frame: which time is asked about.
  ///   - parsed: what was read of other versions of the folder.
  ///   - showsPictures: whether pictures are read: an earlier version shows none.
  package init(
    storage: any Files, beginning: @escaping @Sendable (String) -> Void = { _ in }, root: String? = nil,
    reading: ReadingSettings = ReadingSettings(), frame: TimeFrame = TimeFrame(), parsed: ParsedTexts? = nil,
    showsPictures: Bool = true
  ) {
    self.storage = storage
    self.beginning = beginning
    self.root = root
    self.reading = reading
    self.frame = frame
    self.parsed = parsed
    self.showsPictures = showsPictures
  }

  /// The models at a path: one for a file; for a folder one for each `.journey` file that no other one uses.
  package func models(at path: String) throws(InputFailure) -> [LoadedModel] {
    var place = try self.place(at: path)
    guard place.kind == .folder else {
      return [try model(root: try onlyFile(at: place.real, on: &place.shelf), on: &place.shelf)]
    }
    let found = try scan(place, for: FolderScan.journeyEndings)
    var models: [LoadedModel] = []
    for file in roots(among: found.files, on: &place.shelf) {
      models.append(try model(root: file, on: &place.shelf))
    }
    return Self.saying(found.problems, in: models)
  }

  /// What keeps a folder from being known whole is said once.
  private static func saying(_ problems: [Problem], in models: [LoadedModel]) -> [LoadedModel] {
    var models = models
    if !models.isEmpty { models[0].problems = problems + models[0].problems }
    return models
  }

  /// The files of a folder, relative to the root folder, and what cannot be looked into.
  private func scan(
    _ place: InputPlace, for endings: [String]
  ) throws(InputFailure) -> (files: [String], problems: [Problem]) {
    beginning(place.shown)
    let folder = RootFolder(path: place.real)
    let scan = try FolderScan(of: folder, endings: endings, shown: place.shown, in: storage)
    return (scan.files.compactMap { place.shelf.root.relative(folder.absolute($0)) }, scan.problems)
  }

  /// The models at a path and, for a folder, one more for each file of personas in it that none of these uses; it need hold no journey.
  package func library(at path: String) throws(InputFailure) -> [LoadedModel] {
    var place = try self.place(at: path)
    guard place.kind == .folder else { return try models(at: path) }
    let found = try scan(place, for: FolderScan.allEndings)
    let (journeys, others) = (
      found.files.filter { $0.hasSuffix(".journey") }, found.files.filter { !$0.hasSuffix(".journey") }
    )
    var models: [LoadedModel] = []
    for root in roots(among: journeys, on: &place.shelf) {
      models.append(try model(root: root, on: &place.shelf))
    }
    let used = Set(models.flatMap(\.inputs))
    for root in others where !used.contains(storage.realPath(of: place.shelf.root.absolute(root)) ?? root) {
      models.append(try model(root: root, on: &place.shelf))
    }
    return Self.saying(found.problems, in: models)
  }

  /// What a path on the command line leads to.
  package struct InputPlace {
    /// As the person wrote it.
    package let shown: String
    /// Absolute, links followed.
    package let real: String
    /// What is there.
    package let kind: FileKind
    /// The files of its root folder, none of them read yet.
    package var shelf: Shelf
  }

  /// Where a path leads, before anything there is read.
  package func place(at path: String) throws(InputFailure) -> InputPlace {
    let real = try resolved(path)
    guard let kind = storage.kind(of: real) else { throw .unreadable(path: path, .missing) }
    try storage.expectModel(at: real, shown: path)
    let root = try rootFolder(for: real, kind: kind, shown: path)
    return InputPlace(
      shown: path, real: real, kind: kind, shelf: Shelf(root: root, in: storage, parsed: parsed))
  }

  private func resolved(_ path: String) throws(InputFailure) -> String {
    do throws(Problem.ReadFailure) {
      return try storage.resolved(path)
    } catch {
      throw .unreadable(path: path, error)
    }
  }

  private func rootFolder(
    for real: String, kind: FileKind, shown: String
  ) throws(InputFailure) -> RootFolder {
    guard let root else {
      return kind == .folder ? RootFolder(path: real) : RootFolder(ofFile: real, in: storage)
    }
    let realRoot = try resolved(root)
    let folder = RootFolder(path: realRoot)
    guard real == realRoot || folder.relative(real) != nil else {
      throw .outsideRoot(path: shown, root: root)
    }
    return folder
  }

  /// The files of a folder that a model may start from, relative to the root folder.
  package func files(in place: InputPlace) throws(InputFailure) -> [String] {
    try scan(place, for: FolderScan.journeyEndings).files
  }

  /// The file that was named. In a folder an empty file is one that somebody is about to write; named alone it is
  /// more likely a mistake.
  private func onlyFile(at real: String, on shelf: inout Shelf) throws(InputFailure) -> String {
    let file = shelf.root.relative(real) ?? real
    if let tree = try? shelf.tree(at: file), tree.source.bytes.isBlank {
      throw .emptyFile(path: tree.source.file)
    }
    return file
  }

  /// The files that no other one uses. Files that use each other in a circle have no such start: the first of them
  /// is taken, so that the circle is reported and not passed over.
  package func roots(among files: [String], on shelf: inout Shelf) -> [String] {
    var used: Set<String> = []
    for file in files {
      used.formUnion(shelf.used(by: file).filter { $0 != file })
    }
    var roots = files.filter { !used.contains($0) }
    var reached: Set<String> = []
    for root in roots { reached.formUnion(shelf.reachable(from: [root])) }
    for file in files where !reached.contains(file) {
      roots.append(file)
      reached.formUnion(shelf.reachable(from: [file]))
    }
    return roots
  }

  /// The model that starts from a file, with its answers.
  package func model(root: String, on shelf: inout Shelf) throws(InputFailure) -> LoadedModel {
    let shown = shelf.root.shown(root, from: storage.currentFolder)
    beginning(shown)
    var files: [ModelFile] = []
    var unreadable: [String: Problem.ReadFailure] = [:]
    for (number, path) in shelf.reachable(from: [root]).enumerated() {
      do throws(Problem.ReadFailure) {
        guard number < Shelf.mostFiles else { throw .tooManyFiles(most: Shelf.mostFiles) }
        files.append(ModelFile(path: path, tree: try shelf.tree(at: path)))
      } catch {
        if path == root { throw .unreadable(path: shown, error) }
        unreadable[path] = error
      }
    }
    let resolution = Resolution(resolving: files, unreadable: unreadable)
    let answers = Answers(
      of: resolution.model, settings: reading, in: frame, on: &shelf, beginning: beginning)
    let photos =
      showsPictures ? Photos(of: resolution.model, on: &shelf, beginning: beginning) : Photos()
    let inputs =
      files.map(\.path) + resolution.model.sources.flatMap { [$0.file, $0.totals].compactMap(\.self) }
      + photos.byPath.keys
    return LoadedModel(
      file: shown, root: shelf.root, model: resolution.model, evidence: answers.evidence,
      photos: photos.byPath, totals: answers.settings.totals,
      problems: resolution.problems + answers.problems + photos.problems,
      trees: Dictionary(uniqueKeysWithValues: files.map { ($0.tree.source.file, $0.tree) }),
      inputs: Set(inputs.compactMap { storage.realPath(of: shelf.root.absolute($0)) }),
      dataFiles: resolution.model.sources.map { source in
        source.file.flatMap { storage.realPath(of: shelf.root.absolute($0)) }
      })
  }
}

extension [UInt8] {
  /// Nothing but white space, or nothing.
  package var isBlank: Bool { allSatisfy { $0 <= 0x20 } }
}
