import JourneySyntax
import Testing

@testable import JourneyModel

@Suite("Fields of the model")
struct ModelFieldTests {
  /// The keywords that each block's table reads.
  private static let tables: [Keyword: [Keyword]] = [
    .setting: Settings.fields.all.map(\.keyword), .agenda: AgendaItem.fields.all.map(\.keyword),
    .persona: Persona.fields.all.map(\.keyword), .measure: Measure.fields.all.map(\.keyword),
    .source: Source.fields.all.map(\.keyword), .journey: Journey.fields.all.map(\.keyword),
    .stage: Stage.fields.all.map(\.keyword), .step: Step.fields.all.map(\.keyword),
    .ideal: Part.fields.all.map(\.keyword), .actual: Part.fields.all.map(\.keyword),
    .opportunity: Opportunity.fields.all.map(\.keyword),
  ]

  @Test(
    "are read wherever the keyword table lets them stand",
    arguments: KeywordTable.entries.filter { $0.role == .field }.map(\.keyword))
  func areRead(keyword: Keyword) throws {
    let entry = KeywordTable.entry(keyword)
    for block in entry.standsIn {
      let read = try #require(Self.tables[block], "\(block) has no table")
      #expect(read.count { $0 == keyword } == 1, "\(keyword) in \(block)")
    }
  }

  @Test("are read nowhere else", arguments: KeywordTable.entries.map(\.keyword))
  func areReadNowhereElse(keyword: Keyword) {
    // An Ideal and an Actual share a table.
    let places = KeywordTable.entry(keyword).standsIn.map { $0 == .actual ? .ideal : $0 }
    for (block, read) in Self.tables where read.contains(keyword) {
      #expect(places.contains(block == .actual ? .ideal : block), "\(keyword) in \(block)")
    }
  }
}
