import JourneyModel
import JourneySyntax
import TestSupport
import Testing

@testable import JourneyEvidence

/// What holds for every signal, whatever it is.
@Suite struct SignalTests {
  private func tally(_ name: String) throws -> (tally: Tally, model: Model) {
    let model = try #require(ScoreFixtureTests.models.first { $0.name == name }?.model)
    let table = try ScoreFixtureTests.table(name)
    return (ScoreReading(of: 0, in: model, bytes: table.span).tally, model)
  }

  @Test func everyOneIsItsOwn() {
    #expect(Signal.allCases.map { $0.tally.signal } == Signal.allCases)
    #expect(Tally().signals.map { type(of: $0).signal } == Signal.allCases)
  }

  @Test func noKeyOfTheFileIsTwoSignals() throws {
    guard case .object(let members) = Tally().json(in: Models.licence) else {
      Issue.record("no object")
      return
    }
    #expect(Set(members.map(\.key)).count == members.count)
    for signal in Tally().signals { #expect(!signal.members(by: TallyNames(model: Models.licence)).isEmpty) }
  }

  /// What one signal says is added to the same signal of another part, and to no other.
  @Test func sumsHoldEachByItself() throws {
    let (answers, model) = try tally("long-english")
    let (tickets, events) = (try tally("tickets-en").tally, try tally("events-en").tally)
    var sum = answers
    sum.merge(tickets)
    sum.merge(events)
    #expect(
      !answers.answers.histograms.isEmpty && !tickets.tickets.counts.isEmpty && events.events.paths != nil)
    #expect(answers.tickets == TicketTally() && tickets.answers.histograms.isEmpty)
    #expect(sum.answers.histograms == answers.answers.histograms)
    #expect(sum.tickets == tickets.tickets && sum.events == events.events)
    #expect(sum.rows == answers.rows + tickets.rows + events.rows)
    #expect(sum != answers)

    let bytes = Array(sum.json(in: model).text.utf8)
    let again = ScoreReading(of: 0, in: model, bytes: bytes.span).tally
    #expect(again.events == sum.events)
    var undated = sum
    undated.forgetWaves()
    #expect(undated.firstWave == nil && undated.saysNothing == false && sum.firstWave != nil)
    #expect(Tally().saysNothing)
  }

  /// Where it is not known when something was said, it is not known of what goes together either.
  @Test func wavesAreForgottenWithTheirPairs() {
    var chance = Chance(17)
    let bytes = Models.datedTable(rows: 60, using: &chance)
    let tally = ScoreReading(of: 0, in: Models.dated, bytes: bytes.span).tally
    var undated = tally
    undated.forgetWaves()
    #expect(!tally.answers.pairWaves.isEmpty && undated.answers.pairWaves.isEmpty)
    #expect(undated.answers.pairs == tally.answers.pairs && undated.answers.count == tally.answers.count)
  }
}
