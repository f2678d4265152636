import JourneyEvidence
import JourneyModel
import TestSupport
import Testing

@Suite struct SmallCellsTests {
  @Test(arguments: [
    ([10, 20], 30, [false, false]), ([3, 20, 10], 33, [true, false, true]),
    ([3, 2, 10], 15, [true, true, false]),
    ([1, 2, 10], 13, [true, true, true]), ([0, 20], 20, [false, false]), ([4], 4, [true]), ([20], 23, [true]),
    ([20, 9], 30, [false, true]), ([], 0, []), ([7, 0, 1], 8, [true, false, true]),
  ])
  func complementIsHidden(counts: [Int], total: Int, expected: [Bool]) {
    #expect(SmallCells.hidden(counts, of: total) == expected)
  }

  /// Whatever the counts: what can be worked out by subtraction is of two parts or more, and of five answers or more,
  /// or nothing is shown at all.
  @Test func nothingSmallCanBeWorkedOut() {
    var chance = Chance(1)
    for _ in 0..<5000 {
      let counts = (0..<Int.random(in: 1...6, using: &chance)).map { _ in
        Int.random(in: 0...12, using: &chance)
      }
      let rest = Int.random(in: 0...3, using: &chance) * Int.random(in: 0...3, using: &chance)
      let hidden = SmallCells.hidden(counts, of: counts.reduce(0, +) + rest)
      for (count, isHidden) in zip(counts, hidden) where (1..<5).contains(count) { #expect(isHidden) }
      let answers = zip(counts, hidden).reduce(rest) { $0 + ($1.1 ? $1.0 : 0) }
      let isAnyShown = zip(counts, hidden).contains { $0 > 0 && !$1 }
      if isAnyShown { #expect(answers == 0 || answers >= 5) }
    }
  }

  @Test(arguments: [
    ([10, 20], [false, false], true, [true, false]), ([10, 20], [true, false], true, [true, false]),
    ([10, 20], [true, false], false, [true, true]),
  ])
  func whatIsHiddenElsewhereIsNotGivenAway(
    counts: [Int], known: [Bool], isTotalHidden: Bool, expected: [Bool]
  ) {
    #expect(SmallCells.hidden(counts, of: 30, known: known, isTotalHidden: isTotalHidden) == expected)
  }

  /// Three personas share all answers; the one with 3 could be found from the total and the other two.
  @Test func personasTogetherAreABreakdown() {
    var tally = Tally()
    let subject = Subject.journey(0)
    for (persona, n) in [(nil, 153), (0, 100), (1, 3), (2, 50)] as [(ID<Persona>?, Int)] {
      var histogram = Histogram(measure: Measure.builtIn[Measure.csat])
      histogram.counts[3] = n
      tally.answers.histograms[AnswerTally.Cell(subject: subject, measure: Measure.csat, persona: persona)] =
        histogram
    }
    let evidence = Evidence(tallies: [tally])
    let hidden = [nil, 0, 1, 2].map {
      evidence.isHidden(AnswerTally.Cell(subject: subject, measure: Measure.csat, persona: $0), ofSource: 0)
    }
    #expect(hidden == [false, false, true, true])
  }

  /// Three answers are of no persona: the total and both personas would give them away.
  @Test func whatIsOfNoPartIsNotGivenAway() {
    var tally = Tally()
    func cell(_ persona: ID<Persona>?) -> AnswerTally.Cell {
      AnswerTally.Cell(subject: .journey(0), measure: Measure.csat, persona: persona)
    }
    for (persona, n) in [(nil, 153), (0, 100), (1, 50)] as [(ID<Persona>?, Int)] {
      var histogram = Histogram(measure: Measure.builtIn[Measure.csat])
      histogram.counts[3] = n
      tally.answers.histograms[cell(persona)] = histogram
    }
    let evidence = Evidence(tallies: [tally])
    #expect([nil, 0, 1].map { evidence.isHidden(cell($0), ofSource: 0) } == [false, false, true])
  }

  /// Of every sum of a random tally with personas and waves, whole = parts + rest, never exactly one term is unknown
  /// when it stands for few answers or is hidden.
  @Test(arguments: 1...20) func noSumGivesAHiddenCellAway(seed: UInt64) {
    var chance = Chance(seed)
    let bytes = RandomTable(rows: 120, using: &chance).bytes()
    let tally = ScoreReading(of: 0, in: Models.licence, bytes: bytes.span).tally
    let evidence = Evidence(tallies: [tally])
    func isHidden(_ cell: AnswerTally.Cell) -> Bool { evidence.isHidden(cell, ofSource: 0) }
    for (whole, histogram) in tally.answers.histograms where whole.period == nil {
      let parts = tally.answers.histograms.keys.filter { part in
        var back = part
        back.period = nil
        return part.period != nil && back == whole
      }
      let sum = parts.reduce(0) { $0 + (tally.answers.histograms[$1]?.n ?? 0) }
      let terms = parts.count(where: isHidden) + (histogram.n > sum ? 1 : 0)
      if parts.contains(where: isHidden), !isHidden(whole) { #expect(terms >= 2 || parts.count == 1) }
      if isHidden(whole), !parts.isEmpty { #expect(terms >= 1) }
      if (1..<5).contains(histogram.n) { #expect(isHidden(whole)) }
    }
  }
}
