import JourneyModel

/// A form of a table of answers: long, one answer a row; wide, one respondent a row; counts, one step a row.
protocol AnswerForm: TableForm where Counted == AnswerTally {
  var gathering: AnswerGathering { get set }

  /// All pairs of answers met in one row.
  var pairs: PairTally { get }

  /// The same by wave; nil for rows of none. Empty where there was no room to tell waves apart.
  /// - Parameter periods: the waves, numbered from 1.
  func pairWaves(in periods: [Period]) -> [Period?: PairTally]

  /// Those whose answers stand in several rows.
  var respondents: RespondentAnswers { get }
}

extension AnswerForm {
  var pairs: PairTally { PairTally() }
  var respondents: RespondentAnswers { RespondentAnswers() }
  func pairWaves(in periods: [Period]) -> [Period?: PairTally] { [:] }

  @inline(__always)
  var answers: Int { gathering.counts.answers }
  var isFull: Bool { gathering.counts.isFull }

  static func tally(of parts: [(form: Self, names: RowNames)], in table: OpenTable) -> AnswerTally {
    let subjects = table.subjects.subjects
    var tally = AnswerTally()
    var respondents = RespondentAnswers(isWeighted: parts.contains { $0.form.respondents.isWeighted })
    for (index, part) in parts.enumerated() {
      let counted = part.form.tally(of: subjects, part.names)
      if index == 0 { tally = counted } else { tally.merge(counted) }
      respondents.merge(part.form.respondents)
    }
    tally.people = respondents.settled
    tally.pairs.merge(respondents.pairs(of: subjects, in: table.model))
    return tally
  }

  private func tally(of subjects: [Subject], _ names: RowNames) -> AnswerTally {
    var tally = AnswerTally()
    tally.histograms = gathering.counts.histograms(of: subjects, groups: names.groups, periods: names.periods)
    tally.respondents = gathering.counts.respondents(of: subjects, groups: names.groups)
    tally.pairs = pairs
    tally.pairWaves = pairWaves(in: names.periods)
    tally.count = gathering.counts.answers
    tally.totals = gathering.totals
    return tally
  }
}

extension AnswerTally {
  static func read(_ table: inout OpenTable, in bytes: Span<UInt8>) -> TableResult {
    if table.source.eachPerson == .once { _ = table.columns.neededColumn(of: .respondent) }
    let rows = table.rowColumns(in: bytes)
    let gathering = AnswerGathering(of: table, rows: rows)
    if !table.source.bindings.isEmpty {
      let form = WideForm(of: &table, into: gathering)
      return result(of: table, by: form, rows, in: bytes)
    }
    if table.opening.format == .counts {
      let form = CountsForm(of: &table, into: gathering)
      return result(of: table, by: form, rows, in: bytes)
    }
    let form = LongForm(of: &table, into: gathering)
    return result(of: table, by: form, rows, in: bytes)
  }

  /// In one pass over the rows; in two where only the latest answer of each person counts, and where rows are weighted
  /// to known totals: it takes all rows to know what one counts.
  private static func result<Form: AnswerForm>(
    of table: OpenTable, by form: Form?, _ rows: RowColumns?, in bytes: Span<UInt8>
  ) -> TableResult {
    guard var form, var rows, table.source.eachPerson == .once || rows.margins != nil else {
      return TableResult(of: table, by: form, rows, in: bytes)
    }
    var finding = form
    finding.gathering = form.gathering.findingLatest
    let start = TableReading(of: table.opening, form: finding, columns: rows)
    let parts = TableParts.read(start, smallestPart: table.settings.smallestPart, in: bytes)
    let isOnceEach = table.source.eachPerson == .once
    if isOnceEach {
      let latest = parts.reduce(into: LatestAnswers()) { $0.merge($1.form.gathering.latest) }
      form.gathering.countOnce(latest.settled)
    }
    guard var margins = parts.first?.columns.margins else {
      return TableResult(of: table, by: form, rows, in: bytes).counted(once: isOnceEach, by: nil)
    }
    for part in parts.dropFirst() { if let others = part.columns.margins { margins.merge(others) } }
    guard let weighting = margins.weighting else {
      let unseen = margins.unseen.first.map { TotalsProblem.Flaw.nobody(column: $0.column, value: $0.value) }
      return TableResult(of: table, unweightedFor: unseen ?? .unreachable)
    }
    rows.weigh(by: weighting)
    return TableResult(of: table, by: form, rows, in: bytes).counted(once: isOnceEach, by: weighting.made)
  }
}
