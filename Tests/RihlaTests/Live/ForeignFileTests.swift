import Foundation
import JourneyProject
import JourneySyntax
import Testing

@testable import JourneyServer
@testable import rihla

/// What the room does while its file holds what is somebody else's; `test_live_texts.py` has one that may not be read,
/// which takes a user whom permissions bind.
struct ForeignFileTests {
  private static let model = "Journey: A\nStep: B\n"

  enum Foreign: CaseIterable {
    case notUTF8, tooLarge, folder, pipe, link
  }

  private func put(_ foreign: Foreign, into folder: Scratch, _ outside: Scratch) throws {
    try FileManager.default.removeItem(atPath: folder.absolute("a.journey"))
    switch foreign {
    case .notUTF8: try folder.write([0xD1, 0xCD, 0xE1, 0xC9, 0x0A], to: "a.journey")
    case .tooLarge:
      try folder.write("x", to: "a.journey")
      folder.stretch("a.journey", to: Shelf.mostBytes + 1)
    case .folder: try folder.write("Journey: Inside\n", to: "a.journey/inside.journey")
    case .pipe: folder.makePipe("a.journey")
    case .link: try folder.link("a.journey", to: outside.absolute("other.journey"))
    }
  }

  @Test(arguments: Foreign.allCases)
  func isSaidLeftAloneAndWhatIsTypedIsKeptBesideIt(foreign: Foreign) async throws {
    let (folder, outside) = (try Scratch(), try Scratch())
    try outside.write("Journey: Other\n", to: "other.journey")
    let (desk, workshop) = try await openedDesk(holding: Self.model, in: folder)
    try put(foreign, into: folder, outside)
    let before = try? FileManager.default.attributesOfItem(atPath: folder.absolute("a.journey"))
    // The next key may come before anybody looked.
    try desk.type("Mine ", at: 0)
    while await desk.send(to: workshop) {}
    await workshop.lookAtDisk()
    try await settle([desk], in: workshop)
    #expect(desk.obstacle?.contains("a.journey.other-1") == true)
    #expect(desk.saved.allSatisfy { !$0.contains("Mine") })
    try desk.type("More ", at: 0)
    try await settle([desk], in: workshop)
    #expect(try folder.text(of: "a.journey.other-1") == "More Mine " + Self.model)
    let after = try? FileManager.default.attributesOfItem(atPath: folder.absolute("a.journey"))
    #expect(before?[.systemFileNumber] as? Int == after?[.systemFileNumber] as? Int)
    #expect(before?[.size] as? Int == after?[.size] as? Int)
    #expect(try outside.text(of: "other.journey") == "Journey: Other\n")
    let farewell = await workshop.finish()
    #expect(farewell.isAllKept && farewell.lines.count == 1)
    #expect(farewell.lines.first?.contains("a.journey.other-1") == true)
  }

  @Test func noCopyIsNamedWhereNoneCanBeMade() async throws {
    let folder = try Scratch()
    // With `.other-1` it is longer than any name may be.
    let name = String(repeating: "a", count: 240) + ".journey"
    let (desk, workshop) = try await openedDesk(at: name, holding: Self.model, in: folder)
    try folder.write([0xD1, 0xCD, 0x0A], to: name)
    try desk.type("Mine ", at: 0)
    while await desk.send(to: workshop) {}
    await workshop.lookAtDisk()
    while !desk.isToldOfFailure { _ = try await desk.hearAll() }
    #expect(desk.obstacle != nil && desk.obstacle?.contains("other-") == false && desk.copies.isEmpty)
    let farewell = await workshop.finish()
    #expect(!farewell.isAllKept && farewell.lines.count == 1)
  }

  @Test func goesOnByItselfWhenTheFileCanBeReadAgain() async throws {
    let folder = try Scratch()
    let (desk, workshop) = try await openedDesk(holding: Self.model, in: folder)
    try folder.write([0xD1, 0xCD, 0x0A], to: "a.journey")
    await workshop.lookAtDisk()
    try desk.type("Mine ", at: 9)
    try await settle([desk], in: workshop)
    try folder.write(Self.model + "\nStep: Theirs\n", to: "a.journey")
    await workshop.lookAtDisk()
    try await settle([desk], in: workshop)
    #expect(desk.obstacle == nil && desk.text == "Journey: Mine A\nStep: B\n\nStep: Theirs\n")
    #expect(try folder.text(of: "a.journey") == desk.text)
    #expect(folder.everything == ["a.journey"])
  }

  @Test func aFolderThatBecameALinkOutOfTheRootIsNotWrittenThrough() async throws {
    let (folder, outside) = (try Scratch(), try Scratch())
    try outside.write("Journey: Secret\n", to: "a.journey")
    let (desk, workshop) = try await openedDesk(at: "sub/a.journey", holding: Self.model, in: folder)
    try FileManager.default.removeItem(atPath: folder.absolute("sub"))
    try folder.link("sub", to: outside.path)
    try desk.type("Mine ", at: 0)
    try await settle([desk], in: workshop)
    #expect(desk.text == "Mine " + Self.model && desk.obstacle != nil)
    #expect(outside.everything == ["a.journey"])
    #expect(try outside.text(of: "a.journey") == "Journey: Secret\n")
    #expect(try folder.text(of: "a.journey.other-1") == desk.text)
    // Nor is a file made there that was missing.
    try FileManager.default.removeItem(atPath: outside.absolute("a.journey"))
    try desk.type("More ", at: 0)
    try await settle([desk], in: workshop)
    #expect(outside.everything.isEmpty)
  }

  @Test func onlyAMissingFileIsGoneAndTheNextChangeWritesItAnew() async throws {
    let folder = try Scratch()
    let (desk, workshop) = try await openedDesk(holding: Self.model, in: folder)
    try FileManager.default.removeItem(atPath: folder.absolute("a.journey"))
    await workshop.lookAtDisk()
    #expect(folder.everything.isEmpty)
    try desk.type("Mine ", at: 0)
    try await settle([desk], in: workshop)
    #expect(try folder.text(of: "a.journey") == "Mine " + Self.model && desk.obstacle == nil)
  }

  @Test(arguments: [false, true])
  func anEmptiedFileTakesNothingAwayAndIsAConflict(isNotUTF8After: Bool) async throws {
    let folder = try Scratch()
    let (desk, workshop) = try await openedDesk(holding: Self.model, in: folder)
    try desk.type("Mine ", at: 9)
    try await settle([desk], in: workshop)
    try folder.write("", to: "a.journey")
    await workshop.lookAtDisk()
    try await settle([desk], in: workshop)
    let typed = "Journey: Mine A\nStep: B\n"
    #expect(desk.text == typed && desk.theirs?.isEmpty == true)
    if isNotUTF8After {
      try folder.write([0xD1, 0xCD, 0x0A], to: "a.journey")
      await workshop.lookAtDisk()
      try await settle([desk], in: workshop)
    }
    #expect(desk.text == typed)
    #expect(try folder.text(of: "a.journey.other-1") == typed)
    #expect(await workshop.finish().lines.first?.contains("a.journey.other-1") == true)
  }

  @Test func aFileThatWasOnlyEmptyForAWhileIsPutTogetherAndAKeptOneWrittenAgain() async throws {
    let folder = try Scratch()
    let (desk, workshop) = try await openedDesk(holding: Self.model, in: folder)
    for isWrittenAgain in [true, false] {
      try folder.write("", to: "a.journey")
      await workshop.lookAtDisk()
      try await settle([desk], in: workshop)
      #expect(desk.theirs?.isEmpty == true)
      if isWrittenAgain {
        try folder.write(Self.model + "\nStep: Theirs\n", to: "a.journey")
        await workshop.lookAtDisk()
      } else {
        try desk.keep("mine")
      }
      try await settle([desk], in: workshop)
      #expect(desk.theirs == nil && desk.text == Self.model + "\nStep: Theirs\n")
      #expect(try folder.text(of: "a.journey") == desk.text)
      #expect(folder.everything == ["a.journey"])
    }
  }

  @Test func aTextThatLeavesNearlyNothingOfWhatWasTypedHasThatBesideIt() async throws {
    let folder = try Scratch()
    let (desk, workshop) = try await openedDesk(holding: Self.model, in: folder)
    try desk.type("Mine ", at: 9)
    try await settle([desk], in: workshop)
    try folder.write("Journey: Theirs\n", to: "a.journey")
    await workshop.lookAtDisk()
    try await settle([desk], in: workshop)
    #expect(desk.text == "Journey: Theirs\n")
    #expect(try folder.text(of: "a.journey.other-1") == "Journey: Mine A\nStep: B\n")
  }

  @Test func aFileThatIsGoneIsNeverCalledSavedAndIsWrittenAnewAtTheEnd() async throws {
    let folder = try Scratch()
    let (desk, workshop) = try await openedDesk(holding: Self.model, in: folder)
    try FileManager.default.removeItem(atPath: folder.absolute("a.journey"))
    await workshop.lookAtDisk()
    try await settle([desk], in: workshop)
    let second = SimulatedDesk("second")
    await workshop.join(second.screen)
    try second.open()
    try desk.open()
    try await settle([desk, second], in: workshop)
    for each in [desk, second] { #expect(each.isGone && !each.isShownSaved) }
    let farewell = await workshop.finish()
    #expect(farewell.isAllKept && farewell.lines.count == 1)
    #expect(try folder.text(of: "a.journey") == Self.model)
  }

  @Test func aFileThatIsGoneWithItsFolderIsWrittenAnewAtTheEnd() async throws {
    let folder = try Scratch()
    let (_, workshop) = try await openedDesk(at: "sub/a.journey", holding: Self.model, in: folder)
    try FileManager.default.removeItem(atPath: folder.absolute("sub"))
    let farewell = await workshop.finish()
    #expect(farewell.isAllKept && farewell.lines.count == 1)
    #expect(try folder.text(of: "sub/a.journey") == Self.model)
  }
}
