import JourneyEvidence
import JourneyModel
import JourneySyntax
import TestSupport
import Testing

/// Tables that are wrong as a whole, and names that could mean several things.
@Suite struct ScoreReadingTests {
  private func read(_ text: String, in model: Model = Models.licence) -> ScoreReading {
    ScoreReading(of: 0, in: model, bytes: Array(text.utf8).span)
  }

  private func kinds<Family: Problem.Kind>(
    _ text: String, in model: Model = Models.licence, of family: Family.Type = TableProblem.self
  ) -> [Family]? {
    read(text, in: model).problems.kinds(of: family)
  }

  private let file = "long-english.csv"

  @Test(arguments: ["", "\n\r\n", "\u{FEFF}", "journey,step,measure,score\n", "step,score\n,,\n\n"])
  func emptyTable(text: String) {
    #expect(kinds(text) == [.emptyTable(file: file)])
  }

  @Test func scoreColumnIsNeeded() {
    #expect(
      kinds("step;points\npay;4\n")
        == [.missingColumn(file: file, column: "score", available: ["step", "points"])])
  }

  @Test func stepsAreNeededWhereJourneysAreSeveral() {
    var model = Models.licence
    model.journeys.append(Models.journey("Visit a clinic", "clinic", steps: [("Pay the bill", "pay")]))
    #expect(
      kinds("score\n4\n", in: model) == [
        .missingColumn(file: file, column: "step", available: ["score"])
      ])
    #expect(read("score\n4\n").tally.answers.count == 1)
  }

  @Test func namedColumnsAreNeeded() {
    var model = Models.licence
    model.sources[0].rows = [CellCondition(column: "Wave", values: ["2"])]
    model.sources[0].columns = [.count: "Antworten"]
    let reading = read("step,score\npay,4\n", in: model)
    #expect(reading.tally == Tally())
    #expect(
      reading.problems.kinds(of: TableProblem.self) == [
        .missingColumn(file: file, column: "Antworten", available: ["step", "score"]),
        .missingColumn(file: file, column: "Wave", available: ["step", "score"]),
      ])
  }

  @Test func segmentColumnIsAnotherSourcesWhereThereIsAnother() {
    var model = Models.licence
    model.personas[0].segment = [CellCondition(column: "Age", values: ["29"])]
    let missing = TableProblem.missingColumn(file: file, column: "Age", available: ["step", "score"])
    #expect(kinds("step,score\npay,4\n", in: model) == [missing])
    model.sources.append(Models.source("other.csv"))
    #expect(read("step,score\npay,4\n", in: model).problems.isEmpty)
  }

  @Test func stepOfTwoJourneysIsNobodys() {
    var model = Models.licence
    model.journeys.append(
      Models.journey("Visit a clinic", "clinic", steps: [("Pay the bill", "pay"), ("Wait", "wait")]))
    let reading = read("journey,step,score\n,pay,1\n,wait,2\nclinic,pay,3\nclinic,,4\n,,5\n", in: model)
    #expect(
      reading.text(in: model) == """
        long, UTF-8
        5 rows: 5 read, 0 filtered, 0 unfinished, 0 trials, 0 ragged
        3 answers, 3 counted, 0 empty, 0 not applicable, 0 unreadable, 0 outside the scale, 2 unmatched, 0 repeated
        Visit a clinic, CSAT: 4×1 (1 answers)
        Pay the bill, CSAT: 3×1 (1 answers)
        Wait, CSAT: 2×1 (1 answers)
        J301 unmatchedRows(file: "long-english.csv", column: "step", written: "pay", rows: RowSample(count: 1, first: [2]))
        J301 unmatchedRows(file: "long-english.csv", column: "journey", written: "", rows: RowSample(count: 1, first: [6]))

        """)
  }

  @Test func idIsStrongerThanLabel() {
    var model = Models.licence
    model.journeys[0].steps.append(Step(name: Models.name("pay", "other")))
    let tally = read("step,score\npay,4\n", in: model).tally
    let cell = AnswerTally.Cell(
      subject: .step(StepReference(journey: 0, step: 2)), measure: Measure.csat, persona: nil)
    #expect(tally.answers.histograms[cell]?.counts == [0, 0, 0, 1, 0])
  }

  @Test func measureIsNeededWhereTheJourneyHasNone() {
    var model = Models.licence
    model.journeys[0].mainMeasure = nil
    var rows = RowSample()
    rows.add(2)
    #expect(
      kinds("step,score\npay,4\n", in: model, of: CellProblem.self)
        == [
          .unmatchedRows(
            file: file, column: "measure", written: QuotedCell("", in: .measure), rows: rows)
        ])
  }

  @Test func wrongTextsBeyondTheListAreCounted() {
    let rows = (1...30).map { "pay,wrong \($0)\n" }.joined()
    let kinds = kinds("step,score\n" + rows, of: CellProblem.self)
    var further = RowSample()
    for row in 22...31 { further.add(row) }
    #expect(kinds?.count == 21)
    #expect(kinds?.last == .furtherRows(file: file, rows: further))
  }

  @Test func longTextsAreNotQuoted() {
    let long = "x" + String(repeating: "ش", count: 500)
    var rows = RowSample()
    for row in 2...3 { rows.add(row) }
    #expect(
      kinds("step,score\npay,\(long)\npay,another \(long)\n", of: CellProblem.self) == [
        .notANumber(file: file, column: "score", written: QuotedCell(long, in: .score), rows: rows)
      ])
    #expect(QuotedCell(long, in: .score).text == nil)
  }

  @Test func countsDoNotOverflow() {
    let row = "pay,4,999999999999999999\n"
    let tally = read("step,score,count\n" + String(repeating: row, count: 20)).tally
    #expect(tally.answers.count == .max)
    var twice = tally
    twice.merge(tally)
    #expect(twice.answers.histograms.values.map(\.n) == [.max])
  }

  @Test func columnsThatNothingReadsYetAreLookedForWhenNamed() {
    var model = Models.licence
    model.sources[0].columns = [.comment: "remarks"]
    model.sources[0].segmentColumns = ["Age", "score"]
    let reading = read("step,score\npay,4\n", in: model)
    #expect(reading.tally.answers.count == 1)
    #expect(
      reading.problems.kinds(of: TableProblem.self) == [
        .missingColumn(file: file, column: "remarks", available: ["step", "score"]),
        .missingColumn(file: file, column: "Age", available: ["step", "score"]),
      ])
  }

  @Test func unclosedQuoteOfTheHeaderIsReported() {
    #expect(kinds("step,\"score\npay,4\n") == [.unclosedQuote(file: file, row: 1)])
  }
}
