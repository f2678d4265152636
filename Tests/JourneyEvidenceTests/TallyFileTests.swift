import JourneyModel
import JourneySyntax
import TestSupport
import Testing

@testable import JourneyEvidence

/// Tallies that are written and read back.
@Suite struct TallyFileTests {
  private func written(_ tally: Tally, in model: Model) -> [UInt8] { Array(tally.json(in: model).text.utf8) }

  private func read(_ bytes: [UInt8], in model: Model) -> ScoreReading {
    ScoreReading(of: 0, in: model, bytes: bytes.span)
  }

  /// A tally without groups that are too small to be written.
  private func large(_ seed: UInt64, in model: Model) -> Tally {
    var random = Chance(seed)
    var table = RandomTable(rows: 60, using: &random)
    table.rows = table.rows.flatMap { row in Array(repeating: row, count: 5) }
    let bytes = table.bytes()
    return ScoreReading(of: 0, in: model, bytes: bytes.span).tally
  }

  @Test(arguments: 1...10) func whatIsWrittenIsRead(seed: UInt64) {
    let model = Models.licence
    let tally = large(seed, in: model)
    let hidden = tally.answers.hiddenCells
    let reading = read(written(tally, in: model), in: model)
    #expect(reading.problems == [])
    #expect(reading.tally.answers.histograms == tally.answers.histograms.filter { !hidden.contains($0.key) })
    #expect(reading.tally.answers.histograms.keys.contains { $0.group == .persona(0) })
    #expect(reading.tally.answers.histograms.keys.contains { $0.period != nil })
    #expect(reading.tally.rows == tally.rows)
    #expect(reading.tally.days == tally.days)
    #expect(written(reading.tally, in: model) == written(tally, in: model) || !hidden.isEmpty)
  }

  @Test(arguments: ["wide-english", "tickets-en", "events-en", "world-semicolon"])
  func pairsTicketsPathsAndWeightsAreRead(name: String) throws {
    let model = try #require(ScoreFixtureTests.models.first { $0.name == name }?.model)
    let table = try ScoreFixtureTests.table(name)
    let five =
      Array(table)
      + Array(
        String(decoding: table, as: UTF8.self).split(separator: "\n").dropFirst()
          .joined(separator: "\n").utf8)
    let tally = ScoreReading(of: 0, in: model, bytes: five.span).tally
    let again = read(written(tally, in: model), in: model).tally
    #expect(again.tickets.counts == tally.tickets.counts)
    #expect(again.events.paths == tally.events.paths)
    #expect(written(again, in: model) == written(read(written(again, in: model), in: model).tally, in: model))
  }

  /// Files that earlier versions wrote: nothing writes them anew.
  @Test(arguments: ["long-english", "wide-english", "tickets-en", "events-en", "world-semicolon"])
  func fileOfAnEarlierVersionIsRead(name: String) throws {
    let model = try #require(ScoreFixtureTests.models.first { $0.name == name }?.model)
    let file = try Fixtures.bytes("scores/tallies/\(name).json")
    let reading = read(file, in: model)
    let text = reading.text(in: model)
    #expect(try text == Fixtures.golden("scores/tallies/\(name).txt", rewrittenFrom: text))
    #expect(written(reading.tally, in: model) == file)
  }

  @Test func formatIsStable() throws {
    let model = Models.licence
    let text = String(decoding: written(large(1, in: model), in: model), as: UTF8.self)
    #expect(try text == Fixtures.golden("scores/tally.json", rewrittenFrom: text))
  }

  @Test func everyBeginningAndEverySpoiltByteGivesAnAnswer() {
    let model = Models.licence
    let whole = written(large(2, in: model), in: model)
    var random = Chance(5)
    for place in 0..<200 {
      let length = whole.count * place / 200
      let beginning = read(Array(whole[..<length]), in: model)
      #expect(length == 0 || !beginning.problems.isEmpty)
      var spoilt = whole
      spoilt[length] ^= UInt8.random(in: 1...255, using: &random)
      _ = read(spoilt, in: model)
    }
  }

  @Test(arguments: [
    "{", "{}", "{\"rihla\":\"tally\"}", "{\"rihla\":\"tally\",\"version\":2}",
    "{\"rihla\": \"tally\", \"version\": 1,}",
    "{\"a\": \"\\ud800\"}", "{\"rihla\":1e999}", String(repeating: "[", count: 100_000),
    "{\"a\":" + String(repeating: "[", count: 100_000),
  ])
  func otherJSONIsNoTally(text: String) {
    let problems = read(Array(text.utf8), in: Models.licence).problems.map(\.code)
    #expect(!problems.isEmpty)
  }

  @Test(arguments: [(4, 0), (5, 1)])
  func pairsOfFewPeopleAreNotWritten(people: Int, entries: Int) {
    let step = Question(subject: .step(StepReference(journey: 0, step: 1)), measure: Measure.csat)
    let outcome = Question(subject: .journey(0), measure: Measure.csat)
    var joint = PairTally.Joint(rows: 5, columns: 5)
    joint.counts[7] = people
    var tally = Tally()
    tally.answers.pairs.joints[PairTally.Pair(step: step, outcome: outcome)] = joint
    #expect(tally.json(in: Models.licence)["pairs"]?.elements?.count == entries)
  }

  /// Tickets of a wave are part of all; an entry without its wave is neither.
  @Test func aWaveWithoutItsDaysIsNotRead() {
    let entry = #"{"journey":"renewal","step":"pay","tag":"fee","tickets":"#
    let text = #"{"rihla":"tally","version":1,"tickets":[\#(entry)9}],"ticketWaves":[\#(entry)2}]}"#
    let tally = read(Array(text.utf8), in: Models.licence).tally
    #expect(tally.tickets.counts.map(\.value) == [9])
  }

  @Test func unknownStepsAreReported() throws {
    var model = Models.licence
    let bytes = written(large(3, in: model), in: model)
    model.journeys[0].steps.removeLast()
    let reading = read(bytes, in: model)
    #expect(reading.problems.contains { $0.isUnmatched(column: "step", written: "pay") })
    #expect(reading.tally.answers.count > 0)
  }
}

extension Problem {
  fileprivate func isUnmatched(column: String, written: String) -> Bool {
    if case .unmatchedRows(_, column, QuotedCell(written, in: .step), _) = kind as? CellProblem {
      true
    } else {
      false
    }
  }
}
