import TestSupport
import Testing

@testable import JourneyServer
@testable import rihla

struct TwoDesksTests {
  private static let line = String(repeating: "x", count: 23) + "\n"
  private static let model = "Journey: A\nStep: B\n" + String(repeating: line, count: 4)

  private func room(
    _ folder: Scratch, patience: Duration = .seconds(20), grace: Duration = .seconds(2)
  ) throws -> Workshop {
    try folder.write(Self.model, to: "a.journey")
    return try .opened("a.journey", in: folder, patience: patience, grace: grace)
  }

  private func seat(_ desk: SimulatedDesk, in workshop: Workshop) async throws {
    await workshop.join(desk.screen)
    try desk.open()
    try await settle([desk], in: workshop)
  }

  @Test func aSecondDeskFollowsAndTakesNothingAway() async throws {
    let folder = try Scratch()
    let workshop = try room(folder)
    let (first, second) = (SimulatedDesk("first"), SimulatedDesk("second"))
    try await seat(first, in: workshop)
    // Ninety letters, the second desk opened at the thirty-first, none of them heard by the room before.
    for i in 0..<90 {
      try first.type("\(i % 10)", at: i)
      if i == 30 { try await seat(second, in: workshop) }
    }
    try await settle([first, second], in: workshop)
    let typed = String((0..<90).map { "\($0 % 10)" }.joined())
    #expect(first.isMine && !second.isMine)
    #expect(first.text == typed + Self.model && second.text == first.text)
    #expect(try folder.text(of: "a.journey") == first.text)
    #expect(first.copies.isEmpty && folder.everything == ["a.journey"])
  }

  @Test func whatIsOnItsWayWhenThePenPassesStays() async throws {
    let folder = try Scratch()
    let workshop = try room(folder)
    let (first, second) = (SimulatedDesk("first"), SimulatedDesk("second"))
    try await seat(first, in: workshop)
    try await seat(second, in: workshop)
    try second.pressPen()
    try await settle([second, first], in: workshop)
    #expect(first.asking == [2] && first.isMine)
    try first.pressPen()
    _ = await first.send(to: workshop)
    // It has not heard yet that the pen is gone.
    try first.type("late ", at: 0)
    _ = try await second.hearAll()
    #expect(second.isMine)
    try second.type("new ", at: 0)
    try await settle([second, first], in: workshop)
    #expect(!first.isMine && first.text == second.text)
    #expect(first.text.contains("late ") && first.text.contains("new "))
    #expect(try folder.text(of: "a.journey") == first.text)
  }

  @Test func thePenPassesByItselfWhereNobodyTypesAndSoonWhereNobodyIs() async throws {
    let folder = try Scratch()
    let workshop = try room(folder, patience: .milliseconds(30))
    let (first, second) = (SimulatedDesk("first"), SimulatedDesk("second"))
    try await seat(first, in: workshop)
    try await seat(second, in: workshop)
    try second.pressPen()
    while !second.isMine { try await settle([first, second], in: workshop) }
    #expect(!first.isMine)
    let patient = try room(folder, grace: .milliseconds(30))
    let (third, fourth) = (SimulatedDesk("third"), SimulatedDesk("fourth"))
    try await seat(third, in: patient)
    try await seat(fourth, in: patient)
    try fourth.pressPen()
    try await settle([third, fourth], in: patient)
    #expect(!fourth.isMine)
    await patient.leave(third.screen)
    while !fourth.isMine { try await settle([fourth], in: patient) }
  }

  @Test func aCaretThatOthersMovedIsNoKey() async throws {
    let folder = try Scratch()
    let workshop = try room(folder)
    let desk = SimulatedDesk("first")
    try await seat(desk, in: workshop)
    try desk.type("x", at: 12)
    try await settle([desk], in: workshop)
    let pressed = await workshop.lastKey
    try folder.write("Journey: Another\n" + desk.text.dropFirst("Journey: A\n".count), to: "a.journey")
    await workshop.lookAtDisk()
    try await settle([desk], in: workshop)
    try desk.move(to: 13 + "nother".count)
    try await settle([desk], in: workshop)
    #expect(await workshop.lastKey == pressed)
    try desk.move(to: 3)
    try await settle([desk], in: workshop)
    #expect(await workshop.lastKey > pressed)
  }

  @Test func pagesLoadedAnewKeepThePenAndTheirRequestForIt() async throws {
    let folder = try Scratch()
    let workshop = try room(folder, grace: .seconds(600))
    let (first, second) = (SimulatedDesk("first"), SimulatedDesk("second"))
    try await seat(first, in: workshop)
    try await seat(second, in: workshop)
    try second.pressPen()
    try await settle([first, second], in: workshop)
    // Their connections are seen to end first.
    await workshop.leave(first.screen)
    let firstAgain = SimulatedDesk("first")
    try await seat(firstAgain, in: workshop)
    await workshop.leave(second.screen)
    let secondAgain = SimulatedDesk("second")
    try await seat(secondAgain, in: workshop)
    try await settle([firstAgain, secondAgain], in: workshop)
    #expect(firstAgain.isMine && firstAgain.asking == [2] && !secondAgain.isMine)
  }

  @Test func aPageThatIsLoadedAnewKeepsThePen() async throws {
    let folder = try Scratch()
    let workshop = try room(folder)
    let (first, second, again) = (SimulatedDesk("first"), SimulatedDesk("second"), SimulatedDesk("first"))
    try await seat(first, in: workshop)
    try await seat(second, in: workshop)
    // Its old connection is seen to end only afterwards.
    try await seat(again, in: workshop)
    await workshop.leave(first.screen)
    try await settle([again, second], in: workshop)
    #expect(again.isMine && !second.isMine)
  }

  /// Two desks and, in every other round, pages loaded anew and another editor; the pen goes back and forth, and messages
  /// are late by chance.
  @Test(arguments: 0..<24) func nothingIsLostWhateverCrossesOnItsWay(seed: Int) async throws {
    var chance = RandomNumbers(seed: UInt64(seed))
    let folder = try Scratch()
    let workshop = try room(folder)
    let desks = [SimulatedDesk("first"), SimulatedDesk("second")]
    for desk in desks { try await seat(desk, in: workshop) }
    var words: [String] = []
    for step in 0..<250 {
      let desk = desks[Int.random(in: 0...1, using: &chance)]
      switch Int.random(in: 0..<20, using: &chance) {
      case 0..<9 where desk.isMine:
        words.append("⟨\(step)⟩")
        try type("⟨\(step)⟩", at: desk, &chance)
      case 0..<12: _ = await desk.send(to: workshop)
      case 12..<17: _ = try desk.hear()
      case 17: try desk.pressPen()
      case 18 where seed % 2 == 1 && !desk.isAsking: try desk.open()
      case 19 where seed % 2 == 1 && step % 5 == 0:
        words.append("⟨other \(step)⟩")
        await workshop.saving?.value
        try folder.write(try folder.text(of: "a.journey") + "⟨other \(step)⟩\n", to: "a.journey")
        await workshop.lookAtDisk()
      default: await Task.yield()
      }
    }
    try await settle(desks, in: workshop)
    #expect(desks[0].text == desks[1].text)
    let farewell = await workshop.finish()
    #expect(farewell.isAllKept)
    let kept = try folder.everything.map { try folder.text(of: $0) }.joined()
    for word in words { #expect(kept.contains(word), "\(word)") }
    for saved in desks.flatMap(\.saved) {
      for word in words where saved.contains(word) { #expect(kept.contains(word), "saved \(word)") }
    }
    if seed % 2 == 0 { #expect(try folder.text(of: "a.journey") == desks[0].text) }
  }

  /// Puts a word anywhere but into another, and cuts what stands there of the text that all began with.
  private func type(_ word: String, at desk: SimulatedDesk, _ chance: inout RandomNumbers) throws {
    let units = Array(desk.text.utf16)
    var (outside, isInside) = ([Int](), false)
    for (place, unit) in units.enumerated() {
      if !isInside { outside.append(place) }
      isInside = unit == 0x27E8 || isInside && unit != 0x27E9
    }
    let place = outside.randomElement(using: &chance) ?? 0
    let cut = units[place...].prefix(Int.random(in: 0...3, using: &chance)).prefix { $0 == 0x78 }.count
    try desk.type(word, at: place, cutting: cut)
  }
}
