import JourneyProject
import JourneySyntax
import Machine

/// The machine that the program runs on.
struct LocalMachine: World {
  var currentFolder: String { realPath(of: ".") ?? "/" }

  func environment(_ name: String) -> String? {
    unsafe getenv(name).map { value in unsafe String(cString: value) }
  }

  func isTerminal(_ stream: StandardStream) -> Bool { isatty(stream.rawValue) == 1 }

  func columns(of stream: StandardStream) -> Int? {
    var size = winsize()
    guard unsafe ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  func print(_ text: String) throws(WriteFailure) { try print(styled: safe(text, on: .output)) }

  func print(styled text: String) throws(WriteFailure) {
    try OpenFile(borrowing: StandardStream.output.rawValue).hand(Array(text.utf8))
  }

  func complain(_ text: String) { complain(styled: safe(text, on: .error)) }

  func complain(styled text: String) {
    try? OpenFile(borrowing: StandardStream.error.rawValue).write(Array(text.utf8))
  }

  private func safe(_ text: String, on stream: StandardStream) -> String {
    isTerminal(stream) ? text.showingControls(keepingIsolates: true) : text
  }

  func resolved(_ path: String) throws(Problem.ReadFailure) -> String {
    guard !path.utf8.contains(0) else { throw .missing }
    guard let real = unsafe realpath(path, nil) else {
      let code = errno
      throw code == EACCES ? .closedFolder(closedFolder(on: path)) : Problem.ReadFailure(errno: code)
    }
    defer { unsafe free(real) }
    guard let text = unsafe String(validatingCString: real) else { throw .missing }
    return text
  }

  /// The first folder on the way to a path that may not be entered: of it and those above it alone is anything seen.
  private func closedFolder(on path: String) -> String {
    var folder = PathText.folder(of: path)
    while realPath(of: folder) == nil { folder = PathText.folder(of: folder) }
    return folder
  }

  func kind(of path: String) -> FileKind? {
    var status = stat()
    guard !path.utf8.contains(0), unsafe stat(path, &status) == 0 else { return nil }
    return FileKind(mode: status.st_mode)
  }

  func entries(ofFolder path: String) throws(Problem.ReadFailure) -> [FolderEntry] {
    guard let folder = unsafe opendir(path) else { throw Problem.ReadFailure(errno: errno) }
    defer { unsafe closedir(folder) }
    // The names may be read and nothing behind them: no entry would be of any kind.
    guard unsafe faccessat(AT_FDCWD, path, X_OK, AT_EACCESS) == 0 else { throw .closedFolder(path) }
    var entries: [FolderEntry] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
        unsafe name.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { characters in
          unsafe String(validatingCString: characters)
        }
      }
      guard let name, name != ".", name != ".." else { continue }
      var status = stat()
      if unsafe lstat(PathText.join(path, name), &status) == 0 {
        entries.append(FolderEntry(name: name, kind: FolderEntry.Kind(mode: status.st_mode)))
      } else if errno != ENOENT {
        entries.append(FolderEntry(name: name, kind: .other))
      }
    }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  func withBytes<Result>(
    of path: String, atMost limit: Int, _ body: (Span<UInt8>) -> Result
  ) throws(Problem.ReadFailure) -> Result {
    do throws(Problem.ReadFailure) {
      let file = try MappedFile.map(path, atMost: limit)
      return try file.withBytes(body)
    } catch {
      // Perhaps because of a folder on the way.
      if error == .forbidden { _ = try resolved(path) }
      throw error
    }
  }

  func input(atMost limit: Int) throws(Problem.ReadFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try systemCall(or: Problem.ReadFailure.init(errno:)) {
        unsafe piece.withUnsafeMutableBytes { piece in
          unsafe read(STDIN_FILENO, piece.baseAddress, piece.count)
        }
      }
      if count == 0 { return bytes }
      bytes += piece[..<count]
      guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, most: limit) }
    }
  }
}

extension FileKind {
  init(mode: mode_t) {
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
