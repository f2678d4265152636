import JourneyEvidence
import JourneyModel
import JourneySyntax
import TestSupport
import Testing

/// What holds for every table.
@Suite struct ScorePropertyTests {
  private let model = Models.licence

  private func read(_ bytes: [UInt8], in model: Model? = nil) -> ScoreReading {
    ScoreReading(of: 0, in: model ?? self.model, bytes: bytes.span)
  }

  @Test(arguments: (UInt64(1)...20).sampled(every: 5)) func orderOfRowsDoesNotMatter(seed: UInt64) {
    var chance = Chance(seed)
    var table = RandomTable(rows: 200, using: &chance)
    let tally = read(table.bytes()).tally
    #expect(tally.answers.count > 0)
    table.rows.shuffle(using: &chance)
    #expect(read(table.bytes()).tally == tally)
  }

  @Test(arguments: (UInt64(1)...20).sampled(every: 5)) func partsMergeToTheWhole(seed: UInt64) {
    var chance = Chance(seed)
    let whole = RandomTable(rows: 200, using: &chance)
    let cut = Int.random(in: 0...200, using: &chance)
    var (first, second) = (whole, whole)
    first.rows = Array(whole.rows[..<cut])
    second.rows = Array(whole.rows[cut...])
    var merged = read(first.bytes()).tally
    merged.merge(read(second.bytes()).tally)
    #expect(merged == read(whole.bytes()).tally)
  }

  @Test(arguments: [
    RandomTable.Style(quotesAll: true), RandomTable.Style(lineEnd: "\r\n"), RandomTable.Style(lineEnd: "\r"),
    RandomTable.Style(hasByteOrderMark: true), RandomTable.Style(endsWithLineEnd: false),
    RandomTable.Style(quotesAll: true, lineEnd: "\r\n", hasByteOrderMark: true, endsWithLineEnd: false),
  ])
  func styleDoesNotMatter(style: RandomTable.Style) {
    var chance = Chance(7)
    let table = RandomTable(rows: 500, using: &chance)
    let (plain, styled) = (read(table.bytes()), read(table.bytes(style)))
    #expect(styled.tally == plain.tally)
    #expect(styled.problems == plain.problems)
  }

  @Test(arguments: (UInt64(1)...20).sampled(every: 5)) func countsAreRowsWrittenOnce(seed: UInt64) {
    var chance = Chance(seed)
    let counted = RandomTable(rows: 100, using: &chance)
    var single = counted
    single.rows = counted.rows.flatMap { row in
      var one = row
      one[4] = ""
      return Array(repeating: one, count: Int(row[4]) ?? 1)
    }
    let (a, b) = (read(counted.bytes()).tally, read(single.bytes()).tally)
    #expect(a.answers.histograms == b.answers.histograms)
    #expect(a.answers.count == b.answers.count)
    #expect(a.days == b.days)
  }

  @Test(arguments: ScoreFixtureTests.models.sampled(every: 4)) func everyBeginningIsRead(
    name: String, model: Model
  ) throws {
    let bytes = try ScoreFixtureTests.table(name)
    let rows = read(bytes, in: model).tally.rows
    for length in bytes.indices {
      let reading = read(Array(bytes[..<length]), in: model)
      #expect(reading.tally.rows <= rows)
      expectSound(reading.tally)
    }
  }

  @Test(arguments: ScoreFixtureTests.models.sampled(every: 4)) func spoiltBytesAreRead(
    name: String, model: Model
  ) throws {
    let bytes = try ScoreFixtureTests.table(name)
    var chance = Chance(11)
    for _ in 0..<500 {
      expectSound(read(Self.spoilt(bytes, using: &chance), in: model).tally)
    }
  }

  /// Without conditions, personas, counts and excuses a row either gives an answer or is reported.
  @Test func noRowIsDroppedSilently() throws {
    var plain = model
    plain.personas = []
    plain.sources[0].notApplicable = []
    var chance = Chance(3)
    var table = RandomTable(rows: 40, using: &chance)
    table.header[4] = "weight"
    for _ in 0..<500 {
      let reading = read(Self.spoilt(table.bytes(), from: 60, using: &chance), in: plain)
      let reported = reading.problems.reduce(0) { $0 + $1.rows }
      #expect(reading.tally.answers.count + reported == reading.tally.rows)
    }
  }

  private static func spoilt(
    _ bytes: [UInt8], from start: Int = 0, using chance: inout Chance
  ) -> [UInt8] {
    var spoilt = bytes
    for _ in 0..<Int.random(in: 1...8, using: &chance) {
      let byte = Bool.random(using: &chance) ? Array("\",\n\r9 ".utf8).randomElement(using: &chance)! : nil
      spoilt[Int.random(in: start..<spoilt.count, using: &chance)] =
        byte ?? UInt8.random(in: 0...255, using: &chance)
    }
    return spoilt
  }

  /// The numbers of a tally agree with each other.
  private func expectSound(_ tally: Tally) {
    let everybody = tally.answers.histograms.filter { $0.key.group == .everybody && $0.key.period == nil }
    #expect(everybody.values.reduce(0) { $0 + $1.n } == tally.answers.count)
    for (cell, histogram) in tally.answers.histograms where cell.group != .everybody {
      var all = cell
      all.group = .everybody
      let counts = tally.answers.histograms[all]?.counts ?? []
      #expect(zip(histogram.counts, counts).allSatisfy { $0 <= $1 })
    }
  }
}

extension Problem {
  /// How many rows it is about.
  fileprivate var rows: Int {
    switch kind {
    case CellProblem.unmatchedRows(_, _, _, let rows), CellProblem.notANumber(_, _, _, let rows),
      CellProblem.answerOutsideScale(_, _, _, _, let rows), CellProblem.furtherRows(_, let rows),
      TableProblem.raggedRows(_, let rows):
      rows.count
    case TableProblem.unclosedQuote: 1
    default: 0
    }
  }
}
