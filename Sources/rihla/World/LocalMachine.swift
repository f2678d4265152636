import Glibc
import JourneySyntax

/// The machine that the program runs on.
struct LocalMachine: World {
  var currentFolder: String { realPath(of: ".") ?? "/" }

  func environment(_ name: String) -> String? {
    unsafe getenv(name).map { value in unsafe String(cString: value) }
  }

  func isTerminal(_ stream: Stream) -> Bool { isatty(stream.rawValue) == 1 }

  func print(_ text: String) throws(WriteFailure) { try print(styled: safe(text, on: .output)) }

  func print(styled text: String) throws(WriteFailure) {
    try OpenFile(borrowing: Stream.output.rawValue).hand(Array(text.utf8))
  }

  func complain(_ text: String) { complain(styled: safe(text, on: .error)) }

  func complain(styled text: String) {
    try? OpenFile(borrowing: Stream.error.rawValue).write(Array(text.utf8))
  }

  private func safe(_ text: String, on stream: Stream) -> String {
    isTerminal(stream) ? text.showingControls(keepingIsolates: true) : text
  }

  func realPath(of path: String) -> String? {
    guard !path.utf8.contains(0), let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(validatingCString: real)
  }

  func kind(of path: String) -> FileKind? {
    var status = stat()
    guard !path.utf8.contains(0), unsafe stat(path, &status) == 0 else { return nil }
    return FileKind(mode: status.st_mode)
  }

  func entries(ofFolder path: String) throws(Problem.ReadFailure) -> [FolderEntry] {
    guard let folder = unsafe opendir(path) else { throw Problem.ReadFailure(errno: errno) }
    defer { unsafe closedir(folder) }
    var entries: [FolderEntry] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
        unsafe name.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { characters in
          unsafe String(validatingCString: characters)
        }
      }
      guard let name, name != ".", name != ".." else { continue }
      var status = stat()
      guard unsafe lstat(PathText.join(path, name), &status) == 0 else { continue }
      entries.append(FolderEntry(name: name, kind: FolderEntry.Kind(mode: status.st_mode)))
    }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  func withBytes<Result>(
    of path: String, atMost limit: Int, _ body: (Span<UInt8>) -> Result
  ) throws(Problem.ReadFailure) -> Result {
    let file = try MappedFile.map(path, atMost: limit)
    return try file.withBytes(body)
  }

  func input(atMost limit: Int) throws(Problem.ReadFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe piece.withUnsafeMutableBytes { piece in
        unsafe read(STDIN_FILENO, piece.baseAddress, piece.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Problem.ReadFailure(errno: errno) }
      if count == 0 { return bytes }
      bytes += piece[..<count]
      guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, most: limit) }
    }
  }

  /// Everything is written beside its place first, and then given its name: nobody ever sees half of a file, and a full
  /// disk leaves what was there.
  func write(_ files: [OutputFile]) throws(WriteFailure) {
    var unfinished: [UnfinishedFile] = []
    do throws(WriteFailure) {
      for file in files {
        if let new = try begin(file, number: unfinished.count) { unfinished.append(new) }
      }
      for file in unfinished { try file.finish() }
    } catch {
      for file in unfinished { file.remove() }
      throw error
    }
  }

  /// A new file beside the target; nil when the target is a device or a pipe, which is written to as it is.
  private func begin(_ file: OutputFile, number: Int) throws(WriteFailure) -> UnfinishedFile? {
    switch kind(of: file.path) {
    case .folder: throw WriteFailure(path: file.path, errno: EISDIR)
    case .other:
      try OpenFile.open(file.path, O_WRONLY).write(file.bytes)
      return nil
    case .file:
      return try UnfinishedFile(of: file.bytes, for: realPath(of: file.path) ?? file.path, number: number)
    case nil: return try UnfinishedFile(of: file.bytes, for: file.path, number: number)
    }
  }

  func makeFolder(_ path: String) throws(WriteFailure) {
    if kind(of: path) == .folder { return }
    let parent = PathText.folder(of: path)
    if parent != ".", parent != path { try makeFolder(parent) }
    guard unsafe mkdir(path, 0o777) == 0 || kind(of: path) == .folder else {
      throw WriteFailure(path: path, errno: errno)
    }
  }

  func makeExecutable(_ path: String) throws(WriteFailure) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { throw WriteFailure(path: path, errno: errno) }
    let readers = status.st_mode & 0o444
    guard unsafe chmod(path, status.st_mode & 0o777 | readers >> 2) == 0 else {
      throw WriteFailure(path: path, errno: errno)
    }
  }

  func remove(_ path: String) throws(WriteFailure) {
    guard unsafe unlink(path) == 0 else { throw WriteFailure(path: path, errno: errno) }
  }
}

extension FileKind {
  fileprivate init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    default: self = .other
    }
  }
}

extension FolderEntry.Kind {
  fileprivate init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    default: self = .other
    }
  }
}
