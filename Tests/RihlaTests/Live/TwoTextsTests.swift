import Foundation
import Testing

@testable import JourneyServer
@testable import rihla

/// What the room does while others wrote into the lines that are typed in.
struct TwoTextsTests {
  private static let model = "Journey: A\nStep: B\n"

  private func conflict(_ folder: Scratch) async throws -> (SimulatedDesk, Workshop) {
    let (desk, workshop) = try await openedDesk(holding: Self.model, in: folder)
    try desk.type("Mine ", at: 9)
    try folder.write("Journey: Theirs\nStep: B\n", to: "a.journey")
    try await settle([desk], in: workshop)
    #expect(desk.theirs == "Journey: Theirs\nStep: B\n")
    return (desk, workshop)
  }

  @Test func whatIsTypedInAConflictIsBesideTheFileUnderOneName() async throws {
    let folder = try Scratch()
    let (desk, workshop) = try await conflict(folder)
    for letter in "More " {
      try desk.type("\(letter)", at: 0)
      try await settle([desk], in: workshop)
      #expect(try folder.text(of: "a.journey.other-1") == desk.text)
    }
    let farewell = await workshop.finish()
    #expect(farewell.isAllKept && farewell.lines.first?.contains("a.journey.other-1") == true)
    #expect(try folder.text(of: "a.journey") == "Journey: Theirs\nStep: B\n")
    #expect(try folder.text(of: "a.journey.other-1") == " eroMJourney: Mine A\nStep: B\n")
    #expect(folder.everything == ["a.journey", "a.journey.other-1"])
  }

  @Test(arguments: ["mine", "theirs"]) func theOneNotChosenIsKept(side: String) async throws {
    let folder = try Scratch()
    let (desk, workshop) = try await conflict(folder)
    try desk.keep(side)
    try await settle([desk], in: workshop)
    let (mine, theirs) = ("Journey: Mine A\nStep: B\n", "Journey: Theirs\nStep: B\n")
    #expect(desk.theirs == nil && desk.text == (side == "mine" ? mine : theirs))
    #expect(try folder.text(of: "a.journey") == desk.text)
    #expect(try folder.text(of: "a.journey.other-1") == (side == "mine" ? theirs : mine))
    #expect(folder.everything == ["a.journey", "a.journey.other-1"])
    #expect(desk.copies.last == "a.journey.other-1")
    #expect(await workshop.finish().lines.isEmpty)
  }

  @Test func aFileRemovedDuringAConflictIsWrittenAnewAndTheOtherTextAskedAbout() async throws {
    let folder = try Scratch()
    let (desk, workshop) = try await conflict(folder)
    try FileManager.default.removeItem(atPath: folder.absolute("a.journey"))
    await workshop.lookAtDisk()
    try await settle([desk], in: workshop)
    let (mine, theirs) = ("Journey: Mine A\nStep: B\n", "Journey: Theirs\nStep: B\n")
    #expect(desk.theirs == nil && desk.asides.map(\.text) == [theirs] && desk.asides.map(\.why) == ["gone"])
    #expect(try folder.text(of: "a.journey") == mine)
    #expect(try folder.text(of: "a.journey.other-2") == theirs)
    #expect(folder.everything == ["a.journey", "a.journey.other-2"])
  }

  @Test func aDeskThatLooksOnSeesBothTextsAsWell() async throws {
    let folder = try Scratch()
    let (desk, workshop) = try await conflict(folder)
    let second = SimulatedDesk("second")
    await workshop.join(second.screen)
    try second.open()
    try await settle([desk, second], in: workshop)
    #expect(!second.isMine && second.theirs == desk.theirs)
    try desk.keep("mine")
    try await settle([desk, second], in: workshop)
    #expect(second.theirs == nil)
  }

  @Test func whoWritesAgainDuringAConflictIsTheOtherText() async throws {
    let folder = try Scratch()
    let (desk, workshop) = try await conflict(folder)
    try folder.write("Journey: Theirs\nStep: B\nStep: Later\n", to: "a.journey")
    await workshop.lookAtDisk()
    try await settle([desk], in: workshop)
    #expect(desk.theirs == "Journey: Theirs\nStep: B\nStep: Later\n")
    try desk.keep("theirs")
    try await settle([desk], in: workshop)
    #expect(try folder.text(of: "a.journey") == "Journey: Theirs\nStep: B\nStep: Later\n")
  }

  @Test func whatWasTypedWhenTheRoomClosesIsOnTheDisk() async throws {
    let folder = try Scratch()
    let (desk, workshop) = try await openedDesk(holding: Self.model, in: folder)
    try desk.type("Mine ", at: 0)
    while await desk.send(to: workshop) {}
    #expect(await workshop.finish().isAllKept)
    #expect(try folder.text(of: "a.journey") == "Mine " + Self.model)
  }

  @Test func aNoticeNamesTheCopyThatThereIs() async throws {
    let folder = try Scratch()
    let (desk, workshop) = try await conflict(folder)
    try folder.write([0xD1, 0xCD, 0x0A], to: "a.journey")
    await workshop.lookAtDisk()
    try await settle([desk], in: workshop)
    #expect(desk.obstacle?.contains("a.journey.other-1") == true)
    // The file holds the other text no more, and it is nowhere else.
    #expect(try folder.text(of: "a.journey.other-2") == "Journey: Theirs\nStep: B\n")
    try desk.keep("mine")
    try await settle([desk], in: workshop)
    #expect(desk.obstacle?.contains("a.journey.other-1") == true)
    #expect(try folder.text(of: "a.journey.other-1") == desk.text)
    // Somebody else takes its name.
    try folder.write("Theirs", to: "a.journey.other-1")
    try desk.type("More ", at: 0)
    try await settle([desk], in: workshop)
    #expect(desk.obstacle?.contains("a.journey.other-3") == true)
    #expect(try folder.text(of: "a.journey.other-3") == desk.text)
    #expect(try folder.text(of: "a.journey.other-1") == "Theirs")
    let lines = await workshop.finish().lines
    #expect(lines.first?.contains("I can't read") == true && lines.first?.contains("other-3") == true)
  }
}
