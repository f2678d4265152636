import JourneySyntax
import Synchronization

@testable import rihla

/// A world without a disk: files by their absolute paths, links beside them, and what was said.
final class WorldInMemory: World {
  struct State {
    var files: [String: [UInt8]] = [:]
    var links: [String: String] = [:]
    var said: [Stream: String] = [:]
    /// How often each file was read.
    var reads: [String: Int] = [:]
    /// What somebody else saves just before something is written, by absolute paths.
    var savesOfOthers: [String: [UInt8]] = [:]
  }

  let state: Mutex<State>
  let currentFolder = "/work"
  let variables: [String: String]

  /// - Parameter files: texts by their paths from the current folder.
  init(_ files: [String: String] = [:], links: [String: String] = [:], environment: [String: String] = [:]) {
    func absolute(_ path: String) -> String { path.hasPrefix("/") ? path : "/work/" + path }
    var state = State()
    for (path, text) in files { state.files[absolute(path)] = Array(text.utf8) }
    for (path, target) in links { state.links[absolute(path)] = absolute(target) }
    self.state = Mutex(state)
    variables = environment
  }

  func said(to stream: Stream) -> String { state.withLock { $0.said[stream] ?? "" } }

  func text(ofFile path: String) -> String? {
    state.withLock { state in state.files[absolute(path)].map { String(decoding: $0, as: UTF8.self) } }
  }

  func reads(of path: String) -> Int { state.withLock { $0.reads[absolute(path)] ?? 0 } }

  var paths: [String] { state.withLock { $0.files.keys.sorted() } }

  func environment(_ name: String) -> String? { variables[name] }

  func isTerminal(_ stream: Stream) -> Bool { false }

  func print(_ text: String) throws(WriteFailure) { say(text, on: .output) }
  func complain(_ text: String) { say(text, on: .error) }

  private func say(_ text: String, on stream: Stream) {
    state.withLock { $0.said[stream, default: ""] += text }
  }

  func resolved(_ path: String) throws(Problem.ReadFailure) -> String {
    let absolute = absolute(path)
    let target = state.withLock { $0.links[absolute] } ?? absolute
    if kind(of: target) == nil { throw .missing }
    return target
  }

  func kind(of path: String) -> FileKind? {
    state.withLock { state in
      let path = state.links[absolute(path)] ?? absolute(path)
      if state.files[path] != nil { return .file }
      return path == "/" || state.files.keys.contains { $0.hasPrefix(path + "/") } ? .folder : nil
    }
  }

  func entries(ofFolder path: String) throws(Problem.ReadFailure) -> [FolderEntry] {
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

  func withBytes<Result>(
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

  func input(atMost limit: Int) throws(Problem.ReadFailure) -> [UInt8] { [] }

  /// Nobody but the test itself can have put a link here.
  func refuseLinksOut(on path: String, root: String?) throws(WriteFailure) {}

  func write(_ files: [OutputFile]) throws(WriteFailure) {
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

  func makeFolder(_ path: String) throws(WriteFailure) {}

  func append(_ lines: String, toFile path: String) throws(WriteFailure) {
    state.withLock { state in
      let old = state.files[absolute(path)] ?? []
      let isUnfinished = old.last.map { $0 != 0x0A } ?? false
      state.files[absolute(path)] = old + (isUnfinished ? [0x0A] : []) + lines.utf8
    }
  }

  func stamp(of path: String) -> FileStamp? {
    state.withLock { state in
      state.files[absolute(path)].map { bytes in
        let hash = bytes.reduce(UInt64(17)) { $0 &* 31 &+ UInt64($1) }
        return FileStamp(number: hash, bytes: bytes.count, seconds: 0, nanoseconds: 0)
      }
    }
  }

  /// Nobody but a test writes here, and a test can say so itself.
  func watching(_ changed: @escaping @Sendable () -> Void) -> any FolderWatch { NoWatch() }

  private struct NoWatch: FolderWatch {
    func watch(_ folders: Set<String>) {}
    func stop() {}
  }

  let currentDay = "2026-11-25"
  let addresses = ["192.0.2.7"]

  func browse(_ address: String) -> Bool { false }

  /// There is no other program here.
  func convert(_ svg: String, to format: PictureConversion) throws(ConversionFailure) -> [UInt8] {
    throw .notInstalled
  }

  func isExecutable(_ path: String) -> Bool { false }

  func makeExecutable(_ path: String) throws(WriteFailure) {}

  func remove(_ path: String) throws(WriteFailure) {
    state.withLock { $0.files[absolute(path)] = nil }
  }

  /// There is no git without a disk; what needs it is tried on real repositories.
  func run(git arguments: [String], in place: GitPlace, input: [UInt8]) throws(GitFailure) -> GitOutput {
    throw .notInstalled
  }

  private func absolute(_ path: String) -> String {
    let path = path.hasSuffix("/") && path != "/" ? String(path.dropLast()) : path
    if path == "." { return currentFolder }
    return path.hasPrefix("/") ? path : "\(currentFolder)/\(path)"
  }
}
