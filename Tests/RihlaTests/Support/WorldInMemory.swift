import JourneyProject
import JourneySyntax
import MemoryTwins

@testable import rihla

/// A world without a machine: files in memory, a terminal that keeps what is said, no other program.
struct WorldInMemory: World {
  let files: MemoryFiles
  private let terminal = MemoryTerminal()
  private let programs: NoPrograms
  private let around = NoWatching()

  /// - Parameter files: texts by their paths from the current folder.
  init(_ files: [String: String] = [:], environment: [String: String] = [:]) {
    self.files = MemoryFiles(files)
    programs = NoPrograms(environment: environment)
  }

  func said(to stream: StandardStream) -> String { terminal.said(to: stream) }
}

extension WorldInMemory {
  var currentFolder: String { files.currentFolder }
  func resolved(_ path: String) throws(Problem.ReadFailure) -> String { try files.resolved(path) }
  func kind(of path: String) -> FileKind? { files.kind(of: path) }
  func entries(ofFolder path: String) throws(Problem.ReadFailure) -> [FolderEntry] {
    try files.entries(ofFolder: path)
  }
  func withBytes<Result>(
    of path: String, atMost limit: Int, _ body: (Span<UInt8>) -> Result
  ) throws(Problem.ReadFailure) -> Result {
    try files.withBytes(of: path, atMost: limit, body)
  }
  func stamp(of path: String) -> FileStamp? { files.stamp(of: path) }
  func refuseLinksOut(on path: String, root: String?) throws(WriteFailure) {
    try files.refuseLinksOut(on: path, root: root)
  }
  func write(_ files: [OutputFile]) throws(WriteFailure) { try self.files.write(files) }
  func append(_ lines: String, toFile path: String) throws(WriteFailure) {
    try files.append(lines, toFile: path)
  }
  func makeFolder(_ path: String) throws(WriteFailure) { try files.makeFolder(path) }
  func remove(_ path: String) throws(WriteFailure) { try files.remove(path) }
  func isExecutable(_ path: String) -> Bool { files.isExecutable(path) }
  func makeExecutable(_ path: String) throws(WriteFailure) { try files.makeExecutable(path) }
}

extension WorldInMemory {
  func environment(_ name: String) -> String? { programs.environment(name) }
  func run(git arguments: [String], in place: GitPlace, input: [UInt8]) throws(GitFailure) -> GitOutput {
    try programs.run(git: arguments, in: place, input: input)
  }
  func convert(_ svg: String, to format: PictureConversion) throws(ConversionFailure) -> [UInt8] {
    try programs.convert(svg, to: format)
  }
  func pdf(of page: String) throws(PrintingFailure) -> [UInt8] { try programs.pdf(of: page) }
  func isTerminal(_ stream: StandardStream) -> Bool { terminal.isTerminal(stream) }
  func columns(of stream: StandardStream) -> Int? { terminal.columns(of: stream) }
  func print(_ text: String) throws(WriteFailure) { try terminal.print(text) }
  func complain(_ text: String) { terminal.complain(text) }
  func input(atMost limit: Int) throws(Problem.ReadFailure) -> [UInt8] { try terminal.input(atMost: limit) }
  var currentDay: String { terminal.currentDay }
  func browse(_ address: String) -> Bool { terminal.browse(address) }
  func watching(_ changed: @escaping @Sendable () -> Void) -> any FolderWatch { around.watching(changed) }
  var addresses: [String] { around.addresses }
}
