import JourneySyntax
import TestSupport
import Testing

@testable import JourneyServer
@testable import rihla

/// Cards that are moved between the columns of the room's board.
struct BoardTests {
  private static let english =
    "Journey: A\nStep: B [b]\nOpportunity: One list [list]\n  Fixes: [b]\n  Value: 4\n"
  private static let arabic =
    "رحلة العميل: أ\nخطوة: ب [ب]\nفرصة: قائمة واحدة [قائمة]\n  يعالج: [ب]\n  القيمة: ٤\n"

  private func message(_ members: [(key: String, value: JSONValue)]) throws -> DeskMessage {
    try #require(DeskMessage(json: Array(JSONValue.object(members).text.utf8)))
  }

  private func move(_ label: String, to status: String, in workshop: Workshop, from screen: Screen)
    async throws
  {
    await workshop.receive(
      try message([
        ("act", .string("move")), ("file", .string("a.journey")), ("at", .count(3)), ("put", .string(label)),
        ("status", .string(status)),
      ]), from: screen)
  }

  @Test(arguments: [
    (english, "One list", "  Status: doing\n", "  Status: done\n"),
    (arabic, "قائمة واحدة", "  الحالة: قيد التنفيذ\n", "  الحالة: منجز\n"),
  ])
  func aMoveIsWrittenAndTakenBack(model: String, label: String, doing: String, done: String) async throws {
    let folder = try Scratch()
    try folder.write(model, to: "a.journey")
    let workshop = try Workshop.opened("a.journey", in: folder)
    let desk = SimulatedDesk("first")
    await workshop.join(desk.screen)
    try desk.open()
    try await settle([desk], in: workshop)
    let board = Screen(.board, mayWrite: true)
    await workshop.join(board)
    try await move(label, to: "doing", in: workshop, from: board)
    try await settle([desk], in: workshop)
    // Whoever types sees it at once, and the file has it.
    #expect(desk.text == model + doing)
    #expect(try folder.text(of: "a.journey") == model + doing)
    try await move(label, to: "done", in: workshop, from: board)
    try await settle([desk], in: workshop)
    #expect(desk.text == model + done)
    for text in [model + doing, model, model] {
      await workshop.receive(try message([("act", .string("unmove"))]), from: board)
      try await settle([desk], in: workshop)
      #expect(desk.text == text)
    }
    #expect(try folder.text(of: "a.journey") == model)
  }

  /// The labels of the cards, by column.
  private func cards(in workshop: Workshop) async throws -> [[String]] {
    let message = try JSONValue(parsing: Array(await workshop.boardMessage().utf8).span)
    return (message["columns"]?.elements ?? []).map { column in
      (column["cards"]?.elements ?? []).compactMap { $0["label"]?.string }
    }
  }

  @Test func boardsAreToldWhatTheFilesSay() async throws {
    let folder = try Scratch()
    try folder.write(Self.english, to: "a.journey")
    let workshop = try Workshop.opened("a.journey", in: folder)
    await workshop.begin()
    #expect(try await cards(in: workshop) == [["One list"], [], [], [], []])
    let board = Screen(.board, mayWrite: true)
    await workshop.join(board)
    try await move("One list", to: "planned", in: workshop, from: board)
    try await move("No such thing", to: "planned", in: workshop, from: board)
    while await workshop.isDrawing { await Task.yield() }
    #expect(try await cards(in: workshop) == [[], ["One list"], [], [], []])
  }

  @Test func noOtherFileIsWritten() async throws {
    let folder = try Scratch()
    try folder.write(Self.english, to: "a.journey")
    try folder.write("Opportunity: One list [list]\n", to: "b.journey")
    let workshop = try Workshop.opened("a.journey", in: folder)
    await workshop.begin()
    let board = Screen(.board, mayWrite: true)
    await workshop.receive(
      try message([
        ("act", .string("move")), ("file", .string("b.journey")), ("at", .count(1)),
        ("put", .string("One list")), ("status", .string("done")),
      ]), from: board)
    #expect(await workshop.documents["b.journey"] == nil)
  }
}
