import JourneyModel
import JourneySyntax
import TestSupport
import Testing

@testable import JourneyEvidence

/// Windows cut from evidence, beside tables that have no other rows than those of the window.
@Suite struct WindowTests {
  private let model = Models.licence

  /// Answers of two years and more, some without a date.
  private func table(_ seed: UInt64, rows: Int = 600) -> RandomTable {
    var chance = Chance(seed)
    var table = RandomTable(rows: rows, using: &chance)
    for row in table.rows.indices {
      let year = Int.random(in: 2024...2026, using: &chance)
      let month = Int.random(in: 1...9, using: &chance)
      let day = Int.random(in: 10...28, using: &chance)
      table.rows[row][5] = Int.random(in: 0..<10, using: &chance) == 0 ? "" : "\(year)-0\(month)-\(day)"
    }
    return table
  }

  private func read(_ bytes: [UInt8], waves: WaveLength) -> Tally {
    ScoreReading(of: 0, in: model, bytes: bytes.span, settings: ReadingSettings(waves: waves)).tally
  }

  private func evidence(_ table: RandomTable, _ frame: TimeFrame) -> Evidence {
    let tally = read(table.bytes(), waves: frame.reading(.month, for: model))
    return Evidence(tallies: [tally], of: model, in: frame)
  }

  /// What a tally says of all days.
  private func pooled(_ tally: Tally, _ question: Question) -> [AnswerTally.Cell: Histogram] {
    tally.answers.histograms.filter { $0.key.period == nil && $0.key.question == question }
  }

  private static let frames = [
    TimeFrame(), TimeFrame(window: Window(written: "1 month")), TimeFrame(window: Window(written: "20 days")),
    TimeFrame(window: Window(written: "3 weeks")), TimeFrame(window: Window(written: "1 year")),
    TimeFrame(until: Day(written: "2025-06-30")), TimeFrame(until: Day(written: "2025-06-17")),
    TimeFrame(window: .all), TimeFrame(window: .all, until: Day(written: "2025-03-12")),
    TimeFrame(
      days: Day(written: "2024-05-01").flatMap { first in Day(written: "2025-02-28").map { first...$0 } }),
  ]

  private static let lastDay = Day(written: "2026-09-30") ?? .first

  /// A window never counts an answer twice, and never leaves one out.
  @Test(arguments: (UInt64(1)...6).sampled(every: 6), frames) func windowIsATableOfItsRows(
    seed: UInt64, frame: TimeFrame
  ) throws {
    let table = table(seed)
    let found = evidence(table, frame)
    let questions = Set(found.whole[0].answers.histograms.keys.map(\.question))
    #expect(questions.count > 4)
    for question in questions {
      let span = try #require(found.span(of: question, fromSource: 0))
      #expect(span.days?.upperBound ?? .first <= frame.until ?? frame.days?.upperBound ?? Self.lastDay)
      var rows = table
      rows.rows = table.rows.filter { row in
        guard let day = Day(written: row[5]) else { return true }
        return span.days?.contains(day) == true && day <= frame.until ?? day
      }
      let expected = read(rows.bytes(), waves: .month)
      #expect(pooled(found.tallies[0], question) == pooled(expected, question), "\(question) in \(span)")
    }
  }

  /// A window that is cut within a month says that it is.
  @Test(arguments: [
    ("2025-06-17", "2025-04-01", 91), ("2025-06-30", "2025-04-01", 91), ("2025-09-10", "2025-07-01", 92),
  ]) func windowsEndWithTheLastDayAskedFor(until: String, first: String, length: Int) throws {
    let found = evidence(table(1), TimeFrame(until: Day(written: until)))
    #expect(found.window(of: 0)?.lowerBound.text == first)
    #expect(found.window(of: 0)?.upperBound.text == until)
    #expect(found.lengthOfWindow(of: 0) == length)
  }

  @Test(arguments: 1...6) func allMonthsAreThePool(seed: UInt64) {
    let table = table(seed)
    let whole = read(table.bytes(), waves: .month)
    #expect(evidence(table, TimeFrame(window: .all)).tallies == [whole])
  }

  @Test(arguments: (UInt64(1)...6).sampled(every: 6), frames) func orderOfRowsDoesNotMatter(
    seed: UInt64, frame: TimeFrame
  ) {
    var (chance, other) = (Chance(seed), table(seed))
    let found = evidence(other, frame)
    other.rows.shuffle(using: &chance)
    #expect(evidence(other, frame) == found)
  }

  /// Waves of days are put together to the same months that are read as months.
  @Test(arguments: 1...6) func wavesStayForTheTrend(seed: UInt64) {
    let table = table(seed)
    let found = evidence(table, TimeFrame(window: Window(written: "20 days"))).tallies[0]
    let months = read(table.bytes(), waves: .month)
    #expect(
      found.answers.histograms.filter { $0.key.period != nil }
        == months.answers.histograms.filter { $0.key.period != nil })
  }

  /// A step with few answers reaches back as far as it must, and no farther; a longer window never holds fewer.
  @Test(arguments: 1...6) func wideningGoesNoFartherThanItMust(seed: UInt64) throws {
    let table = table(seed, rows: 150)
    let found = evidence(table, TimeFrame(window: Window(written: "1 month")))
    let lengths = [1, 6, 12, 24].map { Window.last(Age($0, .month)) } + [.all]
    for question in Set(found.whole[0].answers.histograms.keys.map(\.question)) {
      let span = try #require(found.span(of: question, fromSource: 0))
      let counts = lengths.map { window -> Int in
        let days = window.days(endingWith: Day(written: "2026-09-28") ?? .first)
        let exact = Evidence(
          tallies: found.whole, of: model,
          in: days.map { TimeFrame(days: $0) } ?? TimeFrame(window: .all))
        return exact.tallies[0].answers.histograms[
          AnswerTally.Cell(subject: question.subject, measure: question.measure)]?
          .n ?? 0
      }
      #expect(counts == counts.sorted())
      let n =
        found.tallies[0].answers.histograms[
          AnswerTally.Cell(subject: question.subject, measure: question.measure)]?.n ?? 0
      let wanted = min(30, try #require(counts.last))
      #expect(n == counts.first { $0 >= wanted })
      #expect((span.widening != nil) == (counts[0] < wanted))
    }
  }

  @Test func undatedAnswersAlwaysCount() throws {
    let rows =
      (0..<40).map { _ in "renewal,lookup,CSAT,4," }
      + (0..<40).map { _ in "renewal,lookup,CSAT,1,2024-01-10" }
      + (0..<40).map { _ in "renewal,lookup,CSAT,5,2026-09-10" }
    let found = evidence(rows)
    let span = try #require(found.span(of: Self.lookup, fromSource: 0))
    #expect(span.undated == 40)
    #expect(span.days?.lowerBound.text == "2026-07-01")
    #expect(found.tallies[0].answers.histograms[Self.cell]?.counts == [0, 0, 0, 40, 40])
  }

  /// What is worked out from a tally is what the answers themselves say.
  @Test(arguments: 1...6) func talliesMakeTheSameWindows(seed: UInt64) throws {
    var table = table(seed)
    table.rows = table.rows.flatMap { row in Array(repeating: row, count: 5) }
    let whole = read(table.bytes(), waves: .month)
    let bytes = Array(whole.json(in: model).text.utf8)
    let again = ScoreReading(of: 0, in: model, bytes: bytes.span).tally
    let hidden = whole.answers.hiddenCells
    let (raw, counted) = (
      Evidence(tallies: [whole], of: model, in: TimeFrame()),
      Evidence(tallies: [again], of: model, in: TimeFrame())
    )
    for (cell, histogram) in raw.tallies[0].answers.histograms
    where cell.period == nil && !hidden.contains(cell) {
      let isPlain = !hidden.contains { $0.ofAllDays == cell }
      if isPlain { #expect(counted.tallies[0].answers.histograms[cell] == histogram) }
    }
    #expect(raw.span(of: Self.lookup, fromSource: 0) == counted.span(of: Self.lookup, fromSource: 0))
  }

  /// Of a wave that a tally withholds nobody knows what was answered: a window that would need it is made longer.
  @Test func withheldWavesAreNotGuessed() throws {
    let months = (1...9).flatMap { month in
      (0..<40).map { _ in "renewal,lookup,CSAT,\(month < 7 ? 1 : 5),2026-0\(month)-10" }
    }
    let small = ["renewal,lookup,CSAT,3,2025-11-10", "renewal,lookup,CSAT,3,2025-11-11"]
    let whole = read(months + small)
    let bytes = Array(whole.json(in: model).text.utf8)
    let tally = ScoreReading(of: 0, in: model, bytes: bytes.span).tally
    #expect(!tally.answers.withheld.isEmpty)
    let found = Evidence(tallies: [tally], of: model, in: TimeFrame())
    // The small wave and the one withheld with it lie before the window: its own waves are known.
    #expect(found.tallies[0].answers.histograms[Self.cell]?.counts == [0, 0, 0, 0, 120])
    let undated = read(months + small + (0..<40).map { _ in "renewal,lookup,CSAT,2," })
    let unclear = ScoreReading(of: 0, in: model, bytes: Array(undated.json(in: model).text.utf8).span).tally
    let wider = Evidence(tallies: [unclear], of: model, in: TimeFrame())
    let span = try #require(wider.span(of: Self.lookup, fromSource: 0))
    #expect(span.widening == .withheldWaves)
    #expect(wider.tallies[0].answers.histograms[Self.cell]?.n == 402)
  }

  /// The same fifty people every month are fifty people, in one month as in three.
  @Test func respondentsAreThoseOfTheWindow() throws {
    let rows = (1...9).flatMap { month in
      (0..<50).map { "renewal,lookup,CSAT,4,2026-0\(month)-10,p\($0)" }
    }
    let tally = read(rows: rows, header: "journey,step,measure,score,date,respondent")
    for (window, answers) in [("1 month", 50), ("3 months", 150), ("all", 450)] {
      let found = Evidence(tallies: [tally], of: model, in: TimeFrame(window: Window(written: window)))
      let sample = try #require(found.tallies[0].answers.respondents[Self.cell])
      #expect(sample.people == 50)
      #expect(sample.answers == answers)
    }
  }

  /// Who answered in a window cut by the day is no matter of its months.
  @Test(arguments: (UInt64(1)...2).sampled(every: 2), frames) func respondentsAreThoseOfATableOfTheWindow(
    seed: UInt64, frame: TimeFrame
  ) throws {
    var table = table(seed)
    var chance = Chance(seed)
    // A few who answer often, so that it shows whom a window holds too many or too few of.
    table.header.append("respondent")
    table.rows = table.rows.map { $0 + ["p\(Int.random(in: 0..<9, using: &chance))"] }
    let tally = read(table.bytes(), waves: frame.reading(.month, for: model))
    let found = Evidence(tallies: [tally], of: model, in: frame)
    #expect(tally.answers.respondents.count > 2)
    for cell in tally.answers.respondents.keys {
      let span = try #require(found.span(of: cell.question, fromSource: 0))
      var rows = table
      rows.rows = table.rows.filter { row in
        guard let day = Day(written: row[5]) else { return true }
        return span.days?.contains(day) == true && day <= frame.until ?? day
      }
      let expected = read(rows.bytes(), waves: .month).answers.respondents[cell]
      let sample = found.tallies[0].answers.respondents[cell]
      #expect(sample?.people ?? 0 == expected?.people ?? 0, "\(cell) in \(span)")
      #expect(sample?.answers ?? 0 == expected?.answers ?? 0, "\(cell) in \(span)")
    }
  }

  private static let subject = Subject.step(StepReference(journey: 0, step: 0))
  private static let lookup = Question(subject: subject, measure: Measure.csat)
  private static let cell = AnswerTally.Cell(subject: subject, measure: Measure.csat)

  private func read(_ rows: [String]) -> Tally { read(rows: rows, header: "journey,step,measure,score,date") }

  private func read(rows: [String], header: String) -> Tally {
    read(Array(([header] + rows).joined(separator: "\n").utf8), waves: .month)
  }

  private func evidence(_ rows: [String]) -> Evidence {
    Evidence(tallies: [read(rows)], of: model, in: TimeFrame())
  }
}
