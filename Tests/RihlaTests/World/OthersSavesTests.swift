import ArgumentParser
import Foundation
import JourneyProject
import JourneySyntax
import MemoryTwins
import Synchronization
import Testing

@testable import JourneyServer
@testable import rihla

/// Somebody else saves a file between the look at it and the writing: their text is not lost.
struct OthersSavesTests {
  let scratch: Scratch
  let folder: OpenFolder

  init() throws {
    scratch = try Scratch()
    folder = try OpenFolder.open(scratch.path)
  }

  private func unfinished(over old: String) throws -> UnfinishedFile {
    try UnfinishedFile(of: Array("ours".utf8), for: "a", in: folder, expecting: [Array(old.utf8)])
  }

  /// Ways in which a file is saved.
  enum Way: CaseIterable {
    case renamed, inPlace

    func save(_ text: String, in scratch: Scratch) throws {
      switch self {
      case .renamed:
        try scratch.write(text, to: "new")
        unsafe rename(scratch.absolute("new"), scratch.absolute("a"))
      case .inPlace: try scratch.write(text, to: "a")
      }
    }
  }

  @Test(arguments: Way.allCases, [false, true])
  func whatIsSavedMeanwhileStays(way: Way, hasOtherNames: Bool) throws {
    try scratch.write("old", to: "a")
    if hasOtherNames { unsafe link(scratch.absolute("a"), scratch.absolute("b")) }
    let file = try unfinished(over: "old")
    // As long as what it takes the place of.
    try way.save("new", in: scratch)
    #expect(throws: WriteFailure(reason: .changed)) { try file.finish() }
    file.remove()
    #expect(try scratch.text(of: "a") == "new")
    #expect(scratch.everything == ["a"] + (hasOtherNames ? ["b"] : []))
  }

  @Test func whatComesWhereNothingWasStays() throws {
    let file = try UnfinishedFile(of: Array("ours".utf8), for: "a", in: folder, expecting: [])
    try scratch.write("new", to: "a")
    #expect(throws: WriteFailure(reason: .changed)) { try file.finish() }
    file.remove()
    #expect(try scratch.text(of: "a") == "new" && scratch.everything == ["a"])
  }

  @Test(arguments: ["old", nil])
  func whatIsExpectedIsReplacedAndNothingIsLeftBehind(old: String?) throws {
    if let old { try scratch.write(old, to: "a") }
    try unfinished(over: "old").finish()
    #expect(try scratch.text(of: "a") == "ours" && scratch.everything == ["a"])
  }

  @Test func aFolderOrALinkInThePlaceStays() throws {
    try scratch.write("old", to: "a")
    let file = try unfinished(over: "old")
    scratch.remove("a")
    try scratch.write("old", to: "real")
    try scratch.link("a", to: "real")
    #expect(throws: WriteFailure(reason: .changed)) { try file.finish() }
    file.remove()
    #expect(try scratch.text(of: "real") == "old" && scratch.everything == ["a", "real"])
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: scratch.absolute("a")) == "real")
  }

  @Test func nothingIsWrittenOverWhatChangedBefore() throws {
    for name in ["a", "b"] { try scratch.write("old", to: name) }
    try scratch.write("new", to: "b")
    let files = ["a", "b"].map {
      OutputFile(path: scratch.absolute($0), bytes: Array("ours".utf8), expecting: [Array("old".utf8)])
    }
    #expect(throws: WriteFailure(path: scratch.absolute("b"), reason: .changed)) {
      try LocalMachine().write(files)
    }
    #expect(try scratch.text(of: "a") == "old" && scratch.text(of: "b") == "new")
  }

  @Test(arguments: [
    (["fix", "a.journey"], "I can't write a.journey: somebody else has changed it since I read it"),
    (["format", "a.journey"], "I can't write /work/a.journey: somebody else has changed it since I read it"),
    (["format", "ar.journey"], "غيّره أحد بعد قراءته"),
  ])
  func aCommandSaysSoAndLeavesTheFileAlone(arguments: [String], said: String) throws {
    let world = WorldInMemory([
      "a.journey": "Journy: A\nStep: S\n        Importance: 5\n",
      "ar.journey": "رحلة العميل: أ\nخطوة: ب\n        الأهمية: 5\n",
    ])
    world.files.state.withLock { $0.savesOfOthers["/work/\(arguments[1])"] = Array("Journey: New\n".utf8) }
    let command = try Rihla.parseAsRoot(arguments) as? any WorldCommand
    #expect(throws: ExitStatus.noOutput.code) { try command?.run(in: world) }
    #expect(world.said(to: .error).contains(said), "\(world.said(to: .error))")
    #expect(world.files.text(ofFile: arguments[1]) == "Journey: New\n")
  }

  /// Saves as editors do, each time one line more and over what the file held a moment ago.
  private static func saveOften(_ saves: Int, file: String, over new: String) -> [String] {
    func held() -> String? { try? String(contentsOfFile: file, encoding: .utf8) }
    var lines: [String] = []
    while lines.count < saves {
      let line = "// saved \(lines.count);"
      guard let text = held() else { continue }
      try? "\(text)\(line)\n".write(toFile: new, atomically: false, encoding: .utf8)
      if held() == text, unsafe rename(new, file) == 0 { lines.append(line) }
      usleep(2000)
    }
    return lines
  }

  @Test func everySaveIsInSomeFile() async throws {
    try scratch.write("Journey: A\n\nStep: B\n\n", to: "a.journey")
    let workshop = try Workshop.opened("a.journey", in: scratch)
    let desk = SimulatedDesk("desk")
    await workshop.join(desk.screen)
    try desk.open()
    try await settle([desk], in: workshop)
    let (file, new, saved) = (scratch.absolute("a.journey"), scratch.absolute(".editor"), Lines())
    Thread { saved.note(Self.saveOften(300, file: file, over: new)) }.start()
    while saved.all == nil {
      try desk.type("k", at: 9)
      while await desk.send(to: workshop) {}
      _ = await workshop.write("a.journey")
      _ = try await desk.hearAll()
    }
    try await settle([desk], in: workshop)
    let files = try scratch.everything.map { try scratch.text(of: $0) }.joined()
    #expect(saved.all?.filter { !files.contains($0) } == [])
    #expect(!scratch.everything.contains { $0.hasPrefix(".rihla-") })
  }
}

/// What another thread saved, once it is done.
private final class Lines: Sendable {
  private let lines = Mutex<[String]?>(nil)

  var all: [String]? { lines.withLock(\.self) }

  func note(_ all: [String]) { lines.withLock { $0 = all } }
}
