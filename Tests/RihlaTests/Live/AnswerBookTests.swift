import JourneySyntax
import MemoryTwins
import Testing

@testable import JourneyServer
@testable import rihla

/// The file of answers: its limits, and what it costs to ask who has spoken.
@Suite struct AnswerBookTests {
  private static let file = "m-answers.csv"

  private func book(in world: WorldInMemory, allowsRepeats: Bool = false, mostBytes: Int = 1 << 20)
    -> AnswerBook
  {
    AnswerBook(
      at: "/work/" + Self.file, allowsRepeats: allowsRepeats, mostBytes: mostBytes, pause: .zero, in: world)
  }

  private func voice(_ step: String, device: String = "layla", comment: String = "") -> AnswerCollection.Voice
  {
    AnswerCollection.Voice(
      journey: "renew", step: step, scores: [("NPS", 9), ("CSAT", 4)], comment: comment, device: device,
      day: "2026-11-25")
  }

  private func outcome(of voice: AnswerCollection.Voice, in book: AnswerBook) async -> AnswerBook.Refusal? {
    do throws(AnswerBook.Refusal) {
      try await book.add(voice)
      return nil
    } catch {
      return error
    }
  }

  @Test func theFileIsReadOnceHoweverManySpeak() async {
    let world = WorldInMemory()
    let book = book(in: world)
    for number in 0..<200 { #expect(await outcome(of: voice("s\(number)"), in: book) == nil) }
    for number in 0..<200 { #expect(await outcome(of: voice("s\(number)"), in: book) == .answeredAlready) }
    #expect(world.files.reads(of: Self.file) <= 1)
    #expect(world.files.text(ofFile: Self.file)?.split(separator: "\n").count == 401)
    // Somebody else's rows are seen, and read once again.
    try? world.append("renew,pay,NPS,9,2026-11-25,omar,\n", toFile: Self.file)
    #expect(await outcome(of: voice("pay", device: "omar"), in: book) == .answeredAlready)
    #expect(await outcome(of: voice("s0"), in: book) == .answeredAlready)
    #expect(world.files.reads(of: Self.file) <= 2)
  }

  @Test func manyAtOnceAreAllKept() async {
    let world = WorldInMemory()
    let book = book(in: world)
    await withTaskGroup(of: AnswerBook.Refusal?.self) { group in
      for number in 0..<100 {
        group.addTask { await self.outcome(of: self.voice("s\(number % 50)"), in: book) }
      }
      var refused = 0
      for await outcome in group where outcome == .answeredAlready { refused += 1 }
      #expect(refused == 50)
    }
    #expect(world.files.text(ofFile: Self.file)?.split(separator: "\n").count == 101)
    #expect(world.files.text(ofFile: Self.file)?.hasPrefix("journey,step,") == true)
  }

  @Test func anEmptyFileGetsItsHeader() async {
    let world = WorldInMemory([Self.file: ""])
    #expect(await outcome(of: voice("pay"), in: book(in: world)) == nil)
    #expect(world.files.text(ofFile: Self.file)?.hasPrefix("journey,step,") == true)
  }

  @Test func oneDeviceSaysNoMoreThanPeopleDo() async {
    let book = book(in: WorldInMemory(), allowsRepeats: true)
    for _ in 0..<AnswerBook.mostVoicesOfADevice { #expect(await outcome(of: voice("pay"), in: book) == nil) }
    #expect(await outcome(of: voice("pay"), in: book) == .tooManyFromOneDevice)
    #expect(await outcome(of: voice("pay", device: "omar"), in: book) == nil)
  }

  @Test func theFileGrowsNoFurtherThanItMay() async {
    let world = WorldInMemory()
    let book = book(in: world, mostBytes: 200)
    #expect(await outcome(of: voice("pay"), in: book) == nil)
    let before = world.files.text(ofFile: Self.file)
    #expect(
      await outcome(of: voice("look", comment: String(repeating: "x", count: 80)), in: book) == .bookIsFull)
    #expect(world.files.text(ofFile: Self.file) == before)
  }

  @Test func aCommentHasItsLength() async {
    let book = book(in: WorldInMemory())
    let most = String(repeating: "م", count: AnswerCollection.longestComment)
    #expect(await outcome(of: voice("pay", comment: most + "م"), in: book) == .commentIsTooLong)
    #expect(await outcome(of: voice("pay", comment: most), in: book) == nil)
  }
}
