import JourneyProject
import Machine

/// Writing: where each file goes is for `OutputRoute` to say.
extension LocalMachine {
  /// Everything is written beside its place first, and then given its name: nobody ever sees half of a file, and a full
  /// disk leaves what was there.
  func write(_ files: [OutputFile]) throws(WriteFailure) {
    var unfinished: [(file: UnfinishedFile, path: String)] = []
    do throws(WriteFailure) {
      for file in files {
        let new = try naming(file.path) { () throws(WriteFailure) in try begin(file) }
        if let new { unfinished.append((new, file.path)) }
      }
      for (file, path) in unfinished { try naming(path) { () throws(WriteFailure) in try file.finish() } }
    } catch {
      for (file, _) in unfinished { file.remove() }
      throw error
    }
  }

  func refuseLinksOut(on path: String, root: String?) throws(WriteFailure) {
    let isFolder = kind(of: path) == .folder
    _ = try naming(path) { () throws(WriteFailure) in
      try OutputRoute(to: path, isFolder: isFolder, root: root.flatMap(realPath), in: self)
    }
  }

  /// What `body` fails at is this path.
  func naming<Result>(
    _ path: String, _ body: () throws(WriteFailure) -> Result
  ) throws(WriteFailure) -> Result {
    do throws(WriteFailure) {
      return try body()
    } catch {
      throw error.of(path)
    }
  }

  /// A new file beside the target; nil when the target is a stream, a device or a pipe, which is written to as it is.
  private func begin(_ file: OutputFile) throws(WriteFailure) -> UnfinishedFile? {
    if let stream = StandardStreams.descriptor(named: file.path) {
      try OpenFile(borrowing: stream).hand(file.bytes)
      return nil
    }
    let (folder, name) = try place(of: file.path, root: file.root)
    let old = try folder.status(of: name)
    switch old.map({ FileKind(mode: $0.st_mode) }) {
    case .folder: throw .system(EISDIR)
    case .other:
      try Self.pipe(name, in: folder).hand(file.bytes)
      return nil
    case .file, nil:
      return try UnfinishedFile(of: file.bytes, for: name, in: folder, expecting: file.expected)
    }
  }

  /// The folder that a path lies in, held open, and the last name.
  private func place(
    of path: String, root: String? = nil
  ) throws(WriteFailure) -> (folder: OpenFolder, name: String) {
    let real = try OutputRoute(to: path, root: root, in: self).path
    let folder = try OpenFolder.open(PathText.folder(of: real), makingFolders: root != nil)
    return (folder, PathText.name(of: real))
  }

  /// How often it is looked whether somebody reads from a pipe, a twentieth of a second apart: a script may start its
  /// reader after the writer.
  private static let mostLooks = 20

  /// Opens a device or a pipe without waiting for ever for a reader.
  private static func pipe(_ name: String, in folder: OpenFolder) throws(WriteFailure) -> OpenFile {
    for _ in 0..<mostLooks {
      do throws(WriteFailure) {
        let pipe = try folder.openFile(name, O_WRONLY | O_NONBLOCK)
        // Once somebody reads, what is slow is waited for.
        _ = fcntl(pipe.descriptor, F_SETFL, fcntl(pipe.descriptor, F_GETFL) & ~O_NONBLOCK)
        return pipe
      } catch {
        guard error.reason == .system(ENXIO) else { throw error }
        usleep(50_000)
      }
    }
    throw WriteFailure(reason: .nobodyReads)
  }

  func makeFolder(_ path: String) throws(WriteFailure) {
    _ = try naming(path) { () throws(WriteFailure) in
      try OpenFolder.open(OutputRoute(to: path, in: self).path, makingFolders: true)
    }
  }

  func isExecutable(_ path: String) -> Bool { unsafe access(path, X_OK) == 0 }

  func makeExecutable(_ path: String) throws(WriteFailure) {
    try naming(path) { () throws(WriteFailure) in
      let (folder, name) = try place(of: path)
      guard let old = try folder.status(of: name) else { throw .system(ENOENT) }
      try folder.setPermissions(old.st_mode & 0o777 | (old.st_mode & 0o444) >> 2, of: name)
    }
  }

  func remove(_ path: String) throws(WriteFailure) {
    try naming(path) { () throws(WriteFailure) in
      let (folder, name) = try place(of: path)
      try folder.remove(name)
    }
  }
}
