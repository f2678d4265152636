import Glibc
import JourneySyntax

/// The machine that the program runs on.
struct LocalMachine: World {
  var currentFolder: String { realPath(of: ".") ?? "/" }

  func environment(_ name: String) -> String? {
    unsafe getenv(name).map { value in unsafe String(cString: value) }
  }

  func isTerminal(_ stream: Stream) -> Bool { isatty(stream.rawValue) == 1 }

  func write(_ text: String, to stream: Stream) {
    try? OpenFile(borrowing: stream.rawValue).write(text)
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
    return file.withBytes(body)
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

  func write(_ text: String, toFile path: String) throws(WriteFailure) {
    switch kind(of: path) {
    case .folder: throw WriteFailure(path: path, errno: EISDIR)
    case .other: try OpenFile.open(path, O_WRONLY).write(text)
    case .file: try replace(realPath(of: path) ?? path, with: text)
    case nil: try replace(path, with: text)
    }
  }

  /// Writes a new file beside the old one, then gives it the old one's name: nobody ever sees half of it.
  private func replace(_ path: String, with text: String) throws(WriteFailure) {
    let unfinished = PathText.join(PathText.folder(of: path), ".rihla-\(getpid())")
    do throws(WriteFailure) {
      let file = try OpenFile.open(unfinished, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW)
      try file.write(text)
      try file.flush()
      guard unsafe rename(unfinished, path) == 0 else { throw WriteFailure(path: path, errno: errno) }
    } catch {
      unsafe unlink(unfinished)
      throw WriteFailure(path: path, reason: error.reason)
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
