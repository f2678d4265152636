import JourneyModel

/// A table with one column per question and one respondent a row, as survey tools export it.
struct WideForm: AnswerForm {
  private struct AskedColumn {
    var column: Int
    /// As `SubjectNumbers` counts.
    var subject: Int
    var measure: ID<Measure>
  }

  var gathering: AnswerGathering
  private var asked: [AskedColumn] = []
  /// By the number of the wave, 0 for none.
  private var pairCounts: [PairCounts]
  /// There was no room for the pairs of some wave by itself.
  private var arePairsFull = false
  /// 64 MB of counters, as for answers.
  private static let mostCounters = 8_000_000
  let lastColumn: Int

  /// The questions whose columns the table has; the others are reported. nil when it has none.
  init?(of table: inout OpenTable, into gathering: AnswerGathering) {
    self.gathering = gathering
    var questions: [Question] = []
    for binding in table.source.bindings {
      guard let column = table.columns.column(binding.column) else { continue }
      asked.append(
        AskedColumn(
          column: column, subject: table.subjects.number(of: binding.subject), measure: binding.measure))
      questions.append(Question(subject: binding.subject, measure: binding.measure))
    }
    pairCounts = [
      PairCounts(of: questions, in: table.model, isWeighted: gathering.counts.isWeighted)
    ]
    guard let lastColumn = asked.map(\.column).max() else { return nil }
    self.lastColumn = lastColumn
  }

  @inline(__always)
  mutating func read(
    _ record: borrowing Record, in bytes: Span<UInt8>, row: borrowing Row, problems: inout RowProblems
  ) {
    let wave = wave(of: row)
    for index in asked.indices {
      // Respondents skip questions: an empty cell is no answer and no problem.
      let level = gathering.add(
        record[asked[index].column], of: asked[index].column, in: bytes, subject: asked[index].subject,
        measure: asked[index].measure, row: row, mayBeEmpty: true, problems: &problems)
      pairCounts[wave].note(level, question: index)
    }
    if !pairCounts[wave].isEmpty {
      pairCounts[wave].countRow(times: row.times, weight: row.weight, group: row.peopleGroup)
    }
  }

  /// Whose pairs the row's are counted with.
  @inline(__always)
  private mutating func wave(of row: borrowing Row) -> Int {
    if row.period < pairCounts.count { return row.period }
    return newWave(row.period)
  }

  private mutating func newWave(_ period: Int) -> Int {
    guard !pairCounts[0].isEmpty else { return 0 }
    while pairCounts.count <= period {
      guard pairCounts.count * pairCounts[0].size < Self.mostCounters else {
        arePairsFull = true
        return 0
      }
      pairCounts.append(pairCounts[0].emptied)
    }
    return period
  }

  var needsWholeRows: Bool { true }
  var hasOneRowEach: Bool { true }

  var pairs: PairTally {
    pairCounts.dropFirst().reduce(into: pairCounts[0].tally) { $0.merge($1.tally) }
  }

  func pairWaves(in periods: [Period]) -> [Period?: PairTally] {
    if arePairsFull || pairCounts.count == 1 { return [:] }
    var waves: [Period?: PairTally] = [:]
    for (wave, counts) in pairCounts.enumerated() {
      let tally = counts.tally
      if tally != PairTally() { waves[wave == 0 ? nil : periods[wave - 1]] = tally }
    }
    return waves
  }
}
