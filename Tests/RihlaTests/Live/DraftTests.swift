import JourneyEditing
import Testing

@testable import JourneyServer
@testable import rihla

struct DraftTests {
  private static let model = "Journey: A\nStep: B\n\nStep: C\n"

  private func version(_ text: String) -> String { ContentVersion(of: Array(text.utf8)).text }

  @Test func goesOnFromTheTextThatTheDiskHas() async throws {
    let folder = try Scratch()
    let (desk, workshop) = try await openedDesk(holding: Self.model, in: folder)
    try desk.give(draft: Self.model + "Step: D\n", versions: ["other", version(Self.model), "later"])
    try await settle([desk], in: workshop)
    #expect(desk.text == Self.model + "Step: D\n" && desk.theirs == nil)
    #expect(try folder.text(of: "a.journey") == desk.text)
    #expect(!desk.owes)
  }

  @Test func isPutTogetherWithWhatWasTypedElsewhereMeanwhile() async throws {
    let folder = try Scratch()
    let (desk, workshop) = try await openedDesk(holding: Self.model, in: folder)
    try desk.type("Wonderful ", at: 9)
    try desk.give(draft: Self.model + "Step: D\n", versions: [version(Self.model)])
    try await settle([desk], in: workshop)
    #expect(desk.text == "Journey: Wonderful A\nStep: B\n\nStep: C\nStep: D\n")
  }

  @Test func thatTheRoomHasAlreadyChangesNothing() async throws {
    let folder = try Scratch()
    let (desk, workshop) = try await openedDesk(holding: Self.model, in: folder)
    try desk.type("1", at: 0)
    try desk.type("2", at: 1)
    let early = desk.text
    try desk.type("3", at: 2)
    try desk.give(draft: early, versions: [version(Self.model), version(early)])
    try await settle([desk], in: workshop)
    #expect(desk.text == "123" + Self.model && desk.theirs == nil && desk.copies.isEmpty)
  }

  @Test func ofATextThatNobodyKnowsIsAConflictAndNoOverwrite() async throws {
    let folder = try Scratch()
    let (desk, workshop) = try await openedDesk(holding: Self.model, in: folder)
    try desk.give(draft: "Journey: Other\n", versions: ["0123456789abcdef"])
    try await settle([desk], in: workshop)
    #expect(desk.text == "Journey: Other\n" && desk.theirs == Self.model)
    #expect(try folder.text(of: "a.journey") == Self.model)
    #expect(try folder.text(of: "a.journey.other-1") == "Journey: Other\n")
  }

  @Test func ofADeskThatLooksOnIsKeptBesideTheFile() async throws {
    let folder = try Scratch()
    let (first, workshop) = try await openedDesk(holding: Self.model, in: folder)
    let second = SimulatedDesk("second")
    await workshop.join(second.screen)
    try second.open()
    try await settle([first, second], in: workshop)
    try second.give(draft: "Journey: Other\n", versions: ["0123456789abcdef"])
    try await settle([first, second], in: workshop)
    #expect(first.text == Self.model && first.theirs == nil && second.copies == ["a.journey.other-1"])
    #expect(second.asides.map(\.text) == ["Journey: Other\n"] && second.asides.map(\.why) == ["away"])
    #expect(first.asides.isEmpty)
    #expect(try folder.text(of: "a.journey.other-1") == "Journey: Other\n")
    // Given again, as by a page that was loaded anew, it is the same copy.
    try second.give(draft: "Journey: Other\n", versions: [])
    try await settle([first, second], in: workshop)
    #expect(folder.everything == ["a.journey", "a.journey.other-1"])
  }

  @Test func isTakenInByTheDeskThatHasThePenAndWhatItTakesThePlaceOfIsKept() async throws {
    let folder = try Scratch()
    let (desk, workshop) = try await openedDesk(holding: Self.model, in: folder)
    try desk.keepBeside()
    try desk.type("Journey: Other\n", at: 0, cutting: desk.text.utf16.count)
    try await settle([desk], in: workshop)
    #expect(try folder.text(of: "a.journey") == "Journey: Other\n")
    #expect(try folder.text(of: "a.journey.other-1") == Self.model)
  }

  @Test func versionsAreCountedAsThePageCountsThem() {
    #expect(version("") == "811c9dc59e3779b9")
    #expect(version("Step: سداد 👍\n") == "66ce0b81db02e788")
  }
}
