package import JourneyEvidence
package import JourneyModel
package import JourneySyntax

/// The files of one root folder, each read and parsed once however many models use it.
package struct Shelf {
  /// Files people type are kilobytes; anything near this is another kind of file, or a mistake.
  package static let mostBytes = 64 << 20

  /// A line takes some fifty times its own bytes in memory, however short it is; no journey has a tenth of these.
  package static let mostLines = 4_000_000

  /// The most files of one model: more than a company has journeys, and few enough to be read while someone waits.
  package static let mostFiles = 1_000

  /// Paths are relative to it, and may not leave it.
  package let root: RootFolder
  private let storage: any Files
  private let parsed: ParsedTexts?
  private var read: [String: Result<SyntaxTree, Problem.ReadFailure>] = [:]
  private var answers: [KeptAnswers] = []
  private var photos: [String: (stamp: FileStamp, photo: Photo)] = [:]

  /// - Parameter parsed: what was read of other versions of the folder.
  package init(root: RootFolder, in storage: any Files, parsed: ParsedTexts? = nil) {
    self.root = root
    self.storage = storage
    self.parsed = parsed
  }

  /// What the file at this path, relative to the root folder, says.
  package mutating func tree(at path: String) throws(Problem.ReadFailure) -> SyntaxTree {
    if let known = read[path] { return try known.get() }
    let result: Result<SyntaxTree, Problem.ReadFailure>
    do {
      if let parsed, let content = storage.contentName(of: root.absolute(path)) {
        let shown = root.shown(path, from: storage.currentFolder)
        result = .success(
          try parsed.tree(of: content, named: shown) { () throws(Problem.ReadFailure) in try parse(path) })
      } else {
        result = .success(try parse(path))
      }
    } catch {
      result = .failure(error)
    }
    read[path] = result
    return try result.get()
  }

  /// What the table of a source says, read again only when it has changed, or what is asked of it.
  package mutating func answers(
    ofSource source: ID<Source>, at path: String, in model: Model, settings: ReadingSettings
  ) throws(Problem.ReadFailure) -> ScoreReading {
    let stamp = storage.realPath(of: root.absolute(path)).flatMap(storage.stamp)
    let question = KeptAnswers.Question(aboutSource: source, in: model, settings: settings)
    if let kept = answers.first(where: { $0.stamp == stamp && $0.question == question }) {
      return kept.reading
    }
    let reading = try withBytes(of: path) { bytes in
      ScoreReading(of: source, in: model, bytes: bytes, settings: settings)
    }
    answers.removeAll { $0.path == path && $0.question.source.name == question.source.name }
    answers.append(KeptAnswers(path: path, stamp: stamp, question: question, reading: reading))
    return reading
  }

  /// A picture, read again only when it has changed.
  package mutating func photo(at path: String) throws(Problem.ReadFailure) -> Photo {
    let stamp = storage.realPath(of: root.absolute(path)).flatMap(storage.stamp)
    if let stamp, let kept = photos[path], kept.stamp == stamp { return kept.photo }
    let photo = try Photo(try withBytes(of: path, atMost: Photo.mostBytes) { Array(copying: $0) })
    photos[path] = stamp.map { ($0, photo) }
    return photo
  }

  /// Puts a text in the place of what a file holds: somebody is typing it.
  package mutating func put(_ tree: SyntaxTree, at path: String) { read[path] = .success(tree) }

  /// Reads a file again when it is asked for next.
  package mutating func forget(_ path: String) { read[path] = nil }

  /// The paths of the files read so far, also of those that could not be.
  package var known: Set<String> { Set(read.keys) }

  /// The paths that a file uses, relative to the root folder; those that leave it are the resolver's to report.
  package mutating func used(by path: String) -> [String] {
    guard let tree = try? tree(at: path) else { return [] }
    return tree.usedPaths.compactMap { RelativePath.resolve($0, beside: path) }
  }

  /// These files and everything they use, breadth first, each once; what those beyond `mostFiles` use is not followed.
  package mutating func reachable(from roots: [String]) -> [String] {
    Self.reachable(from: roots) { used(by: $0) }
  }

  /// The same where it is known what each file uses.
  package static func reachable(from roots: [String], _ used: (String) -> [String]) -> [String] {
    var paths = roots
    var known = Set(roots)
    var next = 0
    while next < min(paths.count, roots.count + mostFiles) {
      for path in used(paths[next]) where known.insert(path).inserted { paths.append(path) }
      next += 1
    }
    return paths
  }

  /// Lends the bytes of a file that is neither parsed nor limited, such as a table of answers.
  package func withBytes<Result>(
    of path: String, atMost limit: Int = .max, _ body: (Span<UInt8>) -> Result
  ) throws(Problem.ReadFailure) -> Result {
    let named = root.absolute(path)
    let real = try storage.resolved(named)
    guard root.relative(real) != nil else { throw .outsideRoot }
    if real != named, GitFolder(on: real, from: PathText.folder(of: named), in: storage) != nil {
      throw .gitsOwn
    }
    return try storage.withBytes(of: real, atMost: limit, body)
  }

  private static func tooManyLines(in bytes: Span<UInt8>) -> Problem.ReadFailure? {
    var lines = 0
    for i in bytes.indices where bytes[i] == 0x0A || bytes[i] == 0x0D { lines += 1 }
    return lines > mostLines ? .tooManyLines(most: mostLines) : nil
  }

  private func parse(_ path: String) throws(Problem.ReadFailure) -> SyntaxTree {
    let shown = root.shown(path, from: storage.currentFolder)
    return SyntaxTree(parsing: SourceText(file: shown, bytes: try text(of: path)))
  }

  /// What the disk holds of a file that people type.
  package func text(of path: String) throws(Problem.ReadFailure) -> [UInt8] {
    let bytes = try withBytes(of: path, atMost: Self.mostBytes) { bytes in
      let failure = Problem.ReadFailure(malformedIn: bytes) ?? Self.tooManyLines(in: bytes)
      return failure.map(Result.failure) ?? .success(Array(copying: bytes))
    }
    return try bytes.get()
  }
}

extension [UInt8] {
  /// The bytes lent, as bytes of one's own.
  package init(copying bytes: Span<UInt8>) {
    self = unsafe bytes.withUnsafeBufferPointer { buffer in unsafe Array(buffer) }
  }
}
