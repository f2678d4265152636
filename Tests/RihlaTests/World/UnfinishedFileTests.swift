import Dispatch
import Foundation
import JourneyProject
import Synchronization
import TestSupport
import Testing

@testable import rihla

/// What is written beside its place, until it has its name.
@Suite struct UnfinishedFileTests {
  let machine = LocalMachine()
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func manyWritesAtOnceDoNotMeet() throws {
    let (machine, path, failures) = (machine, scratch.path, Failures())
    DispatchQueue.concurrentPerform(iterations: 8) { writer in
      for round in 0..<25 {
        do {
          let text = "\(writer) \(round) " + String(repeating: "\(writer)", count: 10_000)
          try machine.write(text, toFile: "\(path)/file-\(writer)")
          let found = try String(contentsOfFile: "\(path)/file-\(writer)", encoding: .utf8)
          if found != text { failures.add("\(found.prefix(20)) for \(text.prefix(20))") }
        } catch {
          failures.add("\(error)")
        }
      }
    }
    #expect(failures.all.isEmpty)
    #expect(scratch.everything == (0..<8).map { "file-\($0)" })
  }

  /// Two containers on one volume have the same process numbers.
  @Test func aNameThatIsTakenIsLeftToWhoHasIt() throws {
    let folder = try OpenFolder.open(scratch.path)
    let first = try UnfinishedFile(of: Array("first".utf8), for: "one", in: folder, random: { 7 })
    #expect(throws: WriteFailure.system(EEXIST)) {
      try UnfinishedFile(of: Array("other".utf8), for: "one", in: folder, random: { 7 })
    }
    var numbers: [UInt64] = [7, 7, 8]
    let second = try UnfinishedFile(
      of: Array("second".utf8), for: "two", in: folder, random: { numbers.removeFirst() })
    try second.finish()
    try first.finish()
    #expect(try scratch.text(of: "one") == "first" && scratch.text(of: "two") == "second")
    #expect(scratch.everything == ["one", "two"])
  }

  /// A link under the name of the unfinished file would lead what is written elsewhere.
  @Test func aLinkInTheWayIsNotFollowed() throws {
    try scratch.write("kept", to: "outside")
    try scratch.link(".rihla-\(getpid())-7", to: "outside")
    var numbers: [UInt64] = [7, 8]
    let folder = try OpenFolder.open(scratch.path)
    try UnfinishedFile(of: [0x61], for: "a", in: folder, random: { numbers.removeFirst() }).finish()
    #expect(try scratch.text(of: "outside") == "kept" && scratch.text(of: "a") == "a")
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func nothingIsLeftBehindByAProcessThatIsToldToEnd(signal: Int32) throws {
    for name in ["a", "b"] {
      try scratch.write(Samples.journey.replacing("[renewal]", with: "[\(name)]"), to: "j/\(name).journey")
    }
    // The first report waits for its name as long as nobody reads the second.
    try FileManager.default.createDirectory(
      atPath: scratch.absolute("report"), withIntermediateDirectories: true)
    scratch.makePipe("report/b.html")
    let reader = unsafe open(scratch.absolute("report/b.html"), O_RDWR | O_NONBLOCK)
    defer { close(reader) }
    let full = [UInt8](repeating: 0, count: 1 << 12)
    while unsafe write(reader, full, full.count) > 0 {}
    let process = Process()
    // Whoever runs the tests in the background ignores some signals.
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["--default-signal", Run.path, "report", "j"]
    process.currentDirectoryURL = URL(fileURLWithPath: scratch.path)
    try process.run()
    while process.isRunning, !scratch.everything.contains(where: { $0.contains(".rihla-") }) { usleep(5000) }
    kill(process.processIdentifier, signal)
    // One that does not end must not stop the tests.
    for _ in 0..<2000 where process.isRunning { usleep(5000) }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == signal)
    #expect(scratch.everything == ["j", "j/a.journey", "j/b.journey", "report", "report/b.html"])
  }

  @Test(arguments: [
    ["diagram", "a.journey", "--output", "a.svg"], ["report", "a.journey", "--output", "."],
    ["report", "a.journey", "--output", "new/deep/"], ["new", "new", "--template", "shop"],
    ["scores", "a.csv", "--bind", "a.journey", "--output", "tally.json"],
  ])
  func aLimitOnTheSizeOfFilesIsAFullDisk(arguments: [String]) throws {
    try scratch.write(Samples.journey, to: "a.journey")
    try scratch.write("journey,step,measure,score\n", to: "a.csv")
    let run = try Run(
      shell: "ulimit -f 0; exec \"$0\" \"$@\" > /dev/null 2>&1", arguments, in: scratch, environment: [:])
    #expect(run.status == 4)
    #expect(scratch.everything == ["a.csv", "a.journey"])
  }

  @Test func newFilesObeyTheMaskAndOldOnesKeepTheirPermissions() throws {
    try scratch.write(Samples.journey, to: "a.journey")
    func draw() throws -> Int32 {
      try Run(
        shell: "umask 027; exec \"$0\" \"$@\"", ["diagram", "a.journey", "--output", "a.svg"], in: scratch,
        environment: [:]
      ).status
    }
    #expect(try draw() == 0 && scratch.permissions(of: "a.svg") == 0o640)
    scratch.setPermissions(0o604, of: "a.svg")
    #expect(try draw() == 0 && scratch.permissions(of: "a.svg") == 0o604)
  }
}

/// What went wrong on any thread.
private final class Failures: Sendable {
  private let list = Mutex<[String]>([])

  var all: [String] { list.withLock(\.self) }

  func add(_ text: String) { list.withLock { $0.append(text) } }
}
