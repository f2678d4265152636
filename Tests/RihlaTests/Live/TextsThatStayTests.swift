import Foundation
import TestSupport
import Testing

@testable import JourneyServer
@testable import rihla

/// Whatever editors do to a file, each line that somebody wrote is in the file, at the desk or in a copy.
struct TextsThatStayTests {
  private static let mine = "// MINE\nJourney: A\nStep: B\n"

  private func write(
    _ text: String?, to folder: Scratch, _ desk: SimulatedDesk, in workshop: Workshop
  ) async throws {
    folder.remove("a.journey")
    if let text { try folder.write(text, to: "a.journey") }
    await workshop.lookAtDisk()
    try await settle([desk], in: workshop)
  }

  @Test(arguments: ["", nil]) func whatWasTypedBeforeTheRoomBeganStaysWhereItsFileLostIt(text: String?)
    async throws
  {
    let folder = try Scratch()
    try folder.write(Self.mine, to: "a.journey")
    let (desk, workshop) = try await openedDesk(in: folder, doubt: .zero)
    try await write(text, to: folder, desk, in: workshop)
    try await write("// other\n", to: folder, desk, in: workshop)
    #expect(desk.text == "// other\n" && desk.theirs == nil)
    #expect(desk.asides.map(\.text) == [Self.mine] && desk.asides.map(\.why) == ["replaced"])
    #expect(folder.everything == ["a.journey", "a.journey.other-1"])
    #expect(try folder.text(of: "a.journey.other-1") == Self.mine)
  }

  @Test func anotherVersionOfAFileInWhichNobodyTypedLeavesNoCopy() async throws {
    let folder = try Scratch()
    try folder.write(Self.mine, to: "a.journey")
    let (desk, workshop) = try await openedDesk(in: folder, doubt: .zero)
    for text in ["// other\n", Self.mine, "Journey: Branch\n"] {
      try await write(text, to: folder, desk, in: workshop)
      #expect(desk.text == text && desk.asides.isEmpty && folder.everything == ["a.journey"])
    }
  }

  @Test func aCopyStaysWhileTheFileLacksALineOfIt() async throws {
    let folder = try Scratch()
    try folder.write(Self.mine, to: "a.journey")
    let (desk, workshop) = try await openedDesk(in: folder, doubt: .zero)
    try await write("", to: folder, desk, in: workshop)
    try await write("Journey: A\nStep: B\nStep: C\n", to: folder, desk, in: workshop)
    #expect(desk.text == "Journey: A\nStep: B\nStep: C\n" && desk.copies.last == "a.journey.other-1")
    #expect(try folder.text(of: "a.journey.other-1") == Self.mine)
  }

  @Test(arguments: ["", "// third\n"]) func theOtherOfTwoTextsStaysWhereItsFileLosesIt(text: String)
    async throws
  {
    let folder = try Scratch()
    try folder.write("Journey: A\n", to: "a.journey")
    let (desk, workshop) = try await openedDesk(in: folder, doubt: .zero)
    try desk.type("Mine ", at: 9)
    try folder.write("Journey: Theirs\n", to: "a.journey")
    try await settle([desk], in: workshop)
    try await write(text, to: folder, desk, in: workshop)
    #expect(desk.theirs == text && desk.asides.map(\.text) == ["Journey: Theirs\n"])
    #expect(desk.asides.map(\.why) == ["rewritten"])
    #expect(try folder.text(of: "a.journey.other-1") == "Journey: Mine A\n")
    #expect(try folder.text(of: "a.journey.other-2") == "Journey: Theirs\n")
  }

  @Test func aDeskThatOpensHearsWhereTheTextIs() async throws {
    let folder = try Scratch()
    try folder.write(Self.mine, to: "a.journey")
    let (desk, workshop) = try await openedDesk(in: folder, doubt: .zero)
    try await write("", to: folder, desk, in: workshop)
    let later = SimulatedDesk("later")
    await workshop.join(later.screen)
    try later.open()
    try await settle([desk, later], in: workshop)
    #expect(later.theirs?.isEmpty == true && later.copies.last == "a.journey.other-1")
  }

  @Test func whatAReadOnlyFileDoesNotTakeIsBesideItUntilItDoes() async throws {
    let folder = try Scratch()
    try folder.write(Self.mine, to: "a.journey")
    for isWritableAgain in [false, true] {
      let (desk, workshop) = try await openedDesk(in: folder, doubt: .zero)
      folder.setPermissions(0o444, of: "a.journey")
      try desk.type("Mine ", at: 0)
      while await desk.send(to: workshop) {}
      // The room tries again and again, and is never at rest.
      for _ in 0..<10_000 where desk.copies.isEmpty { _ = try await desk.hearAll() }
      #expect(try folder.text(of: "a.journey.other-1") == "Mine " + Self.mine)
      #expect(desk.obstacle?.contains("it is read-only") == true && !desk.saved.contains(desk.text))
      #expect(desk.obstacle?.contains("a.journey.other-1") == true)
      if isWritableAgain {
        folder.setPermissions(0o644, of: "a.journey")
        try await settle([desk], in: workshop)
        #expect(desk.obstacle == nil && desk.saved.last == desk.text && folder.everything == ["a.journey"])
      }
      let farewell = await workshop.finish()
      #expect(farewell.isAllKept && farewell.lines.count == (isWritableAgain ? 0 : 1))
      folder.setPermissions(0o644, of: "a.journey")
    }
    #expect(try folder.text(of: "a.journey") == "Mine " + Self.mine)
  }

  private enum Act: CaseIterable {
    case type, add, replace, empty, remove, encode, keepMine, keepTheirs, restart
  }

  @Test(arguments: (UInt64(0)..<48).sampled(every: 6)) func inAnyOrder(seed: UInt64) async throws {
    var random = RandomNumbers(seed: seed)
    let folder = try Scratch()
    try folder.write("// line 0\nJourney: A\nStep: B\n", to: "a.journey")
    var (desk, workshop) = try await openedDesk(in: folder, doubt: .zero)
    var lines: Set = ["// line 0"]
    // At the desk, and as the room knows.
    var (isTyped, isTypedIn) = (false, false)
    var story: [Act] = []
    for number in 1...14 {
      guard let act = Act.allCases.randomElement(using: &random) else { return }
      story.append(act)
      let line = "// line \(number)"
      switch act {
      case .type:
        try desk.type(line + "\n", at: 0)
        lines.insert(line)
        isTyped = true
      case .add, .replace:
        let isThere = folder.everything.contains("a.journey")
        if act == .replace, !isTypedIn, desk.theirs == nil, desk.obstacle == nil, isThere {
          // Another version of a file in which nobody typed.
          lines = lines.filter { !desk.text.contains($0 + "\n") }
        }
        lines.insert(line)
        try edit(folder, act, line)
      case .empty, .remove, .encode: try edit(folder, act, line)
      case .keepMine, .keepTheirs: try desk.keep(act == .keepMine ? "mine" : "theirs")
      case .restart where desk.obstacle != nil: break
      case .restart:
        try await settle([desk], in: workshop)
        #expect(await workshop.finish().isAllKept)
        #expect(missing(lines, in: folder, nil) == [], "\(story)")
        (desk, workshop) = try await openedDesk(in: folder, doubt: .zero)
        isTyped = false
      }
      // Sometimes both write before either sees it.
      if act == .type, Bool.random(using: &random) { continue }
      if act != .type { await workshop.lookAtDisk() }
      try await settle([desk], in: workshop)
      isTypedIn = isTyped
      #expect(missing(lines, in: folder, desk) == [], "\(story)")
    }
  }

  /// What another editor does.
  private func edit(_ folder: Scratch, _ act: Act, _ line: String) throws {
    switch act {
    case .add:
      let held = (try? folder.bytes(of: "a.journey")).flatMap { String(validating: $0, as: UTF8.self) } ?? ""
      try folder.write(line + "\n" + held, to: "a.journey")
    case .replace: try folder.write(line + "\n", to: "a.journey")
    case .empty: try folder.write("", to: "a.journey")
    case .encode: try folder.write([0xD1, 0xCD, 0x0A], to: "a.journey")
    default: folder.remove("a.journey")
    }
  }

  /// The lines that are in no file and not at the desk.
  private func missing(_ lines: Set<String>, in folder: Scratch, _ desk: SimulatedDesk?) -> [String] {
    let files = folder.everything.compactMap { try? folder.text(of: $0) }
    let all = Set((files + [desk?.text ?? ""]).flatMap { $0.split(separator: "\n").map(String.init) })
    return lines.filter { !all.contains($0) }.sorted()
  }
}
