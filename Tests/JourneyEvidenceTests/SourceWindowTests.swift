import JourneyModel
import JourneySyntax
import TestSupport
import Testing

@testable import JourneyEvidence

/// Several sources side by side: which of them ends the window, and which are silent in it.
@Suite struct SourceWindowTests {
  private let model: Model = {
    var model = Models.licence
    model.sources.append(model.sources[0])
    return model
  }()

  private static let cell = AnswerTally.Cell(
    subject: .step(StepReference(journey: 0, step: 0)), measure: Measure.csat)

  @Test func silentSourcesAreNotFilledFromBefore() throws {
    let tallies = [
      (0..<40).map { _ in "renewal,lookup,CSAT,5,2026-09-10" },
      (0..<40).map { _ in "renewal,lookup,CSAT,1,2026-03-20" },
    ].map { read($0) }
    let found = Evidence(tallies: tallies, of: model, in: TimeFrame())
    #expect(found.silence(ofSource: 0, about: 0) == nil)
    #expect(found.silence(ofSource: 1, about: 0)?.text == "2026-03-20")
    #expect(found.tallies[1].answers.histograms[Self.cell] == nil)
    #expect(found.tallies[0].answers.histograms[Self.cell]?.n == 40)
    // Alone it is the newest that there is.
    #expect(Evidence(tallies: [tallies[1]], of: model, in: TimeFrame()).silence(ofSource: 0, about: 0) == nil)
  }

  @Test func ticketsAreOfTheWindow() throws {
    let tickets = read(
      rows: (["lookup,2024-01-10", "lookup,2026-09-01", "form,2026-09-02"]
        + Array(repeating: "pay,2026-08-03", count: 40)).map { "1,7001,new,\($0)" },
      header: "Summation column,Id,Status,Tags,Created at")
    let answers = read((0..<40).map { _ in "renewal,lookup,CSAT,5,2026-09-10" })
    let found = Evidence(tallies: [answers, tickets], of: model, in: TimeFrame())
    let counts = Dictionary(
      uniqueKeysWithValues: found.tallies[1].tickets.counts.filter { $0.key.period == nil }.map {
        ($0.key.tag, $0.value)
      })
    #expect(counts == ["lookup": 1, "form": 1, "pay": 40])
    #expect(found.span(of: .tickets, about: 0, fromSource: 1)?.days?.lowerBound.text == "2026-07-01")
  }

  /// Tags stand between what separates a list in a model, in either language, or as help desks write them.
  @Test func tagsAreSeparatedAsListsAre() {
    let tickets = read(
      rows: ["form،pay", "pay؛ form", "form pay|lookup", "\"pay;pay\""].map { "1,7001,new,\($0),2026-09-01" },
      header: "Summation column,Id,Status,Tags,Created at")
    let counts = tickets.tickets.counts.filter { $0.key.period == nil }.map { "\($0.key.tag) \($0.value)" }
    #expect(counts.sorted() == ["form 3", "lookup 1", "pay 4"])
  }

  /// Tickets of long ago say nothing of now, as answers do not.
  @Test func oldTicketsAreSilent() throws {
    let header = "Summation column,Id,Status,Tags,Created at"
    let old = (0..<40).map { _ in "1,7001,new,pay,2024-03-03" }
    let answers = read(answers(40, of: "2026-09-10"))
    let found = evidence([answers, read(rows: old, header: header)])
    #expect(found.silence(ofSource: 1, about: 0)?.text == "2024-03-31")
    #expect(found.tallies[1].tickets.counts.keys.allSatisfy { $0.period != nil })
    // Those without a date always count.
    let undated = evidence([answers, read(rows: old + ["1,7001,new,pay,"], header: header)])
    #expect(undated.tallies[1].tickets.counts.filter { $0.key.period == nil }.map(\.value) == [1])
    #expect(undated.span(of: .tickets, about: 0, fromSource: 1)?.undated == 1)
  }

  /// A slip of the finger in one year does not put every honest source into the past.
  @Test(arguments: [1, 4], [Window?.none, Window(written: "20 days")])
  func mistypedYearsEndNoWindow(n: Int, window: Window?) throws {
    let good = answers(40, of: "2026-09-10")
    let slips = answers(n, of: "2062-09-03")
    let both = [
      [good + slips], [good, slips], [good, answers(40, of: "2026-03-01") + slips],
      [slips + answers(3, of: "2050-01-01"), good],
    ]
    for rows in both {
      let found = evidence(rows.map { read($0, waves: window == nil ? .month : .day) }, window)
      #expect(found.window(of: 0)?.upperBound.text == (window == nil ? "2026-09-30" : "2026-09-10"))
      #expect(found.strays.map(\.source) == [rows.firstIndex { $0.contains(slips[0]) }.map { ID($0) }])
      let n = found.tallies.compactMap { $0.answers.histograms[Self.cell]?.n }
      #expect(n == [40])
      #expect(
        found.tallies.allSatisfy {
          $0.answers.histograms.keys.allSatisfy { $0.period?.start.year ?? 0 < 2050 }
        })
    }
  }

  @Test func mistypedYearsInATallyEndNoWindow() throws {
    let whole = read(
      answers(40, of: "2026-08-10") + answers(40, of: "2026-09-10") + answers(1, of: "2062-09-03"))
    let again = read(Array(whole.json(in: model).text.utf8))
    #expect(!again.answers.withheld.isEmpty)
    let found = evidence([again])
    #expect(found.window(of: 0)?.upperBound.text == "2026-09-30")
    let stray = try #require(found.strays.first)
    #expect((stray.n, stray.first.text, stray.months, stray.end.text) == (1, "2062-09", 432, "2026-09-30"))
  }

  /// Five answers to a question are honest, after however long a silence; so are few within a year of the others, and
  /// few beside none that are many.
  @Test func honestSilenceEndsWhereSomebodyAnswers() {
    let old = answers(40, of: "2026-09-10")
    for (rows, end) in [
      ([old + answers(5, of: "2028-01-10")], "2028-01-31"),
      ([old, answers(5, of: "2028-01-10")], "2028-01-31"),
      ([old, answers(1, of: "2027-09-10")], "2027-09-30"),
      ([old, answers(1, of: "2027-10-10")], "2026-09-30"),
      ([answers(4, of: "2022-01-10"), answers(2, of: "2026-09-10")], "2026-09-30"),
    ] {
      #expect(evidence(rows.map { read($0) }).window(of: 0)?.upperBound.text == end)
    }
    let all = evidence([read(old + answers(1, of: "2062-09-03"))], .all)
    #expect(all.strays.isEmpty && all.tallies[0].answers.histograms[Self.cell]?.n == 41)
  }

  /// One row of a form has an answer to each of its questions.
  @Test func answersOfOneRowAreOneSlip() {
    let slip = ["lookup", "form", "pay"].flatMap { answers(2, of: "2062-09-03", to: $0) }
    let found = evidence([read(answers(40, of: "2026-09-10") + slip)])
    #expect(found.window(of: 0)?.upperBound.text == "2026-09-30")
    #expect(found.strays.map(\.n) == [6])
  }

  private func answers(_ n: Int, of day: String, to step: String = "lookup") -> [String] {
    Array(repeating: "renewal,\(step),CSAT,5,\(day)", count: n)
  }

  private func read(_ rows: [String]) -> Tally { read(rows, waves: .month) }

  private func read(_ rows: [String], waves: WaveLength) -> Tally {
    read(rows: rows, header: "journey,step,measure,score,date", waves: waves)
  }

  private func read(rows: [String], header: String, waves: WaveLength = .month) -> Tally {
    read(Array(([header] + rows).joined(separator: "\n").utf8), waves: waves)
  }

  private func read(_ bytes: [UInt8], waves: WaveLength = .month) -> Tally {
    ScoreReading(of: 0, in: model, bytes: bytes.span, settings: ReadingSettings(waves: waves)).tally
  }

  private func evidence(_ tallies: [Tally], _ window: Window? = nil) -> Evidence {
    Evidence(tallies: tallies, of: model, in: TimeFrame(window: window))
  }
}
