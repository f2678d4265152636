package import JourneyProject
package import JourneySyntax
package import Synchronization

/// Files without a disk, by their absolute paths, and links beside them.
package final class MemoryFiles: WritableFiles {
  /// What lies there now, and what was done with it.
  package struct State: Sendable {
    var files: [String: [UInt8]] = [:]
    var links: [String: String] = [:]
    /// How often each file was read.
    var reads: [String: Int] = [:]
    /// What somebody else saves just before something is written, by absolute paths.
    package var savesOfOthers: [String: [UInt8]] = [:]
  }

  /// All of it, locked.
  package let state: Mutex<State>
  /// Where the tests' relative paths start.
  package let currentFolder = "/work"

  /// - Parameter files: texts by their paths from the current folder.
  package init(_ files: [String: String] = [:], links: [String: String] = [:]) {
    func absolute(_ path: String) -> String { path.hasPrefix("/") ? path : "/work/" + path }
    var state = State()
    for (path, text) in files { state.files[absolute(path)] = Array(text.utf8) }
    for (path, target) in links { state.links[absolute(path)] = absolute(target) }
    self.state = Mutex(state)
  }

  /// What a file holds; nil where there is none.
  package func text(ofFile path: String) -> String? {
    state.withLock { state in state.files[absolute(path)].map { String(decoding: $0, as: UTF8.self) } }
  }

  /// How often a file was read.
  package func reads(of path: String) -> Int { state.withLock { $0.reads[absolute(path)] ?? 0 } }

  private func absolute(_ path: String) -> String {
    let path = path.hasSuffix("/") && path != "/" ? String(path.dropLast()) : path
    if path == "." { return currentFolder }
    return path.hasPrefix("/") ? path : "\(currentFolder)/\(path)"
  }
}

extension MemoryFiles {
  /// Links are followed once; they lead to no other link here.
  package func resolved(_ path: String) throws(Problem.ReadFailure) -> String {
    let absolute = absolute(path)
    let target = state.withLock { $0.links[absolute] } ?? absolute
    if kind(of: target) == nil { throw .missing }
    return target
  }

  /// A folder is there as soon as a file lies in it.
  package func kind(of path: String) -> FileKind? {
    state.withLock { state in
      let path = state.links[absolute(path)] ?? absolute(path)
      if state.files[path] != nil { return .file }
      return path == "/" || state.files.keys.contains { $0.hasPrefix(path + "/") } ? .folder : nil
    }
  }

  /// Files and links, and folders by the files in them.
  package func entries(ofFolder path: String) throws(Problem.ReadFailure) -> [FolderEntry] {
    guard kind(of: path) == .folder else { throw .missing }
    let start = absolute(path) == "/" ? "/" : absolute(path) + "/"
    return state.withLock { state in
      var kinds: [String: FolderEntry.Kind] = [:]
      for path in state.links.keys where path.hasPrefix(start) {
        kinds[String(path.dropFirst(start.count))] = .link
      }
      for path in state.files.keys where path.hasPrefix(start) {
        let rest = path.dropFirst(start.count)
        kinds[String(rest.prefix { $0 != "/" })] = rest.contains("/") ? .folder : .file
      }
      return kinds.map { FolderEntry(name: $0.key, kind: $0.value) }.sorted { $0.name < $1.name }
    }
  }

  /// Each reading is counted.
  package func withBytes<Result>(
    of path: String, atMost limit: Int, _ body: (Span<UInt8>) -> Result
  ) throws(Problem.ReadFailure) -> Result {
    let file = state.withLock { state in
      state.reads[absolute(path), default: 0] += 1
      return state.files[absolute(path)]
    }
    guard let bytes = file else { throw .missing }
    guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, most: limit) }
    return body(bytes.span)
  }

  /// By the bytes, as there is no clock here.
  package func stamp(of path: String) -> FileStamp? {
    state.withLock { state in
      state.files[absolute(path)].map { bytes in
        let hash = bytes.reduce(UInt64(17)) { $0 &* 31 &+ UInt64($1) }
        return FileStamp(number: hash, bytes: bytes.count, seconds: 0, nanoseconds: 0)
      }
    }
  }
}

extension MemoryFiles {
  /// Nobody but the test itself can have put a link here.
  package func refuseLinksOut(on path: String, root: String?) throws(WriteFailure) {}

  /// All of them, or none where somebody else has saved meanwhile.
  package func write(_ files: [OutputFile]) throws(WriteFailure) {
    try state.withLock { state throws(WriteFailure) in
      state.files.merge(state.savesOfOthers) { $1 }
      for file in files {
        let path = absolute(file.path)
        if let expected = file.expected, let held = state.files[path], !expected.contains(held) {
          throw WriteFailure(path: file.path, reason: .changed)
        }
        state.files[path] = file.bytes
      }
    }
  }

  /// An unfinished line is ended first, as on a disk.
  package func append(_ lines: String, toFile path: String) throws(WriteFailure) {
    state.withLock { state in
      let old = state.files[absolute(path)] ?? []
      let isUnfinished = old.last.map { $0 != 0x0A } ?? false
      state.files[absolute(path)] = old + (isUnfinished ? [0x0A] : []) + lines.utf8
    }
  }

  /// Folders need not be made here.
  package func makeFolder(_ path: String) throws(WriteFailure) {}

  /// A file alone: an empty folder is not there anyway.
  package func remove(_ path: String) throws(WriteFailure) {
    state.withLock { $0.files[absolute(path)] = nil }
  }

  /// Nothing can be run here.
  package func isExecutable(_ path: String) -> Bool { false }

  /// Nothing can be run here.
  package func makeExecutable(_ path: String) throws(WriteFailure) {}
}
