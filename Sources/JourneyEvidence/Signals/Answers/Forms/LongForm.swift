import JourneyModel

/// A table with one answer a row, which names its journey, step and measure.
struct LongForm: AnswerForm {
  private let journey: Int?
  private let step: Int?
  private let measure: Int?
  private let score: Int
  private var journeys: CellLookup
  /// The steps of each journey, as numbers of `subjects`.
  private var steps: [CellLookup]
  /// The steps whose name only one journey has.
  private var stepsOfAll: CellLookup
  private var measures: CellLookup
  /// The number in `subjects` of the model's only journey.
  private let onlyJourney: Int?
  private let mainMeasures: [ID<Measure>?]
  private let subjects: SubjectNumbers
  var gathering: AnswerGathering
  private(set) var respondents: RespondentAnswers

  /// nil when the table lacks a column without which no answer has a meaning.
  init?(of table: inout OpenTable, into gathering: AnswerGathering) {
    let (model, subjects) = (table.model, table.subjects)
    self.subjects = subjects
    self.gathering = gathering
    respondents = RespondentAnswers(isWeighted: gathering.counts.isWeighted)
    let named = table.source.columns
    journey = table.columns.column(of: .journey)
    step = table.columns.column(of: .step)
    measure = table.columns.column(of: .measure)
    onlyJourney = model.journeys.count == 1 ? subjects.number(of: .journey(ID(0))) : nil
    // Without it every answer would be about the journey as a whole: that is to be said, and can be meant, as a wide
    // table says it, by `Column: score = CSAT`.
    if step == nil { _ = table.columns.neededColumn(of: .step) }
    let score = table.columns.neededColumn(of: .score)
    let isLost = [(step, Source.Role.step), (journey, .journey), (measure, .measure)].contains {
      $0.0 == nil && named[$0.1] != nil
    }
    guard let score, !isLost, step != nil || journey != nil || onlyJourney != nil else { return nil }
    self.score = score

    journeys = CellLookup(CellNames(of: model.journeys.enumerated().map { ($1.name, $0) }))
    measures = CellLookup(
      CellNames(
        of: model.measures.enumerated().map { ($1.name, $0) },
        alsoCalled: table.opening.format.measureNames.map { ($0.name, $0.thing.index) }))
    let stepNames = CellNames.ofSteps(in: model, subjects: subjects)
    steps = stepNames.map { CellLookup($0) }
    stepsOfAll = CellLookup(CellNames(joining: stepNames))
    mainMeasures = model.journeys.map(\.mainMeasure)
  }

  var lastColumn: Int { max(score, journey ?? -1, step ?? -1, measure ?? -1) }

  @inline(__always)
  mutating func read(
    _ record: borrowing Record, in bytes: Span<UInt8>, row: borrowing Row, problems: inout RowProblems
  ) {
    switch subject(of: record, in: bytes) {
    case .unmatched(let role):
      add(.unmatched(role), record, in: bytes, row, to: &problems)
    case .subject(let subject):
      guard let measure = measure(of: record, about: subject, in: bytes) else {
        add(.unmatched(.measure), record, in: bytes, row, to: &problems)
        return
      }
      let level = gathering.add(
        record[score], of: score, in: bytes, subject: subject, measure: measure, row: row, mayBeEmpty: false,
        problems: &problems)
      if let level { respondents.add(subject: subject, measure: measure, level: level, row: row) }
    }
  }

  private enum Match {
    /// As a number of `subjects`.
    case subject(Int)
    case unmatched(Source.Role)
  }

  /// What the answer is about. No journey named: the only one that has the step, or the model's only one.
  @inline(__always)
  private mutating func subject(of record: borrowing Record, in bytes: Span<UInt8>) -> Match {
    switch Self.meaning(of: journey, in: &journeys, record, bytes) {
    case .unknown: return .unmatched(.journey)
    case .known(let journey):
      switch Self.meaning(of: step, in: &steps[journey], record, bytes) {
      case .known(let subject): return .subject(subject)
      case .unknown: return .unmatched(.step)
      case .empty: return .subject(subjects.number(of: .journey(ID(journey))))
      }
    case .empty:
      switch Self.meaning(of: step, in: &stepsOfAll, record, bytes) {
      case .known(let subject): return .subject(subject)
      case .unknown: return .unmatched(.step)
      case .empty: return onlyJourney.map { .subject($0) } ?? .unmatched(journey == nil ? .step : .journey)
      }
    }
  }

  /// Which question the answer is to: the journey's main one where none is named.
  @inline(__always)
  private mutating func measure(
    of record: borrowing Record, about subject: Int, in bytes: Span<UInt8>
  ) -> ID<Measure>? {
    switch Self.meaning(of: measure, in: &measures, record, bytes) {
    case .known(let measure): ID(measure)
    case .unknown: nil
    case .empty: mainMeasures[subjects.journey(ofNumber: subject).index]
    }
  }

  /// A column that the table lacks is empty in every row.
  @inline(__always)
  private static func meaning(
    of column: Int?, in names: inout CellLookup, _ record: borrowing Record, _ bytes: Span<UInt8>
  ) -> CellLookup.Meaning {
    guard let column else { return .empty }
    return names.meaning(of: record[column], in: bytes)
  }

  /// Adds a problem with the cell that it is about; empty when the table has no such column.
  private mutating func add(
    _ flaw: RowProblems.Flaw, _ record: borrowing Record, in bytes: Span<UInt8>, _ row: borrowing Row,
    to problems: inout RowProblems
  ) {
    gathering.leaveOut(unmatched: row.times)
    let column = flaw.role == .journey ? journey : flaw.role == .step ? step : measure
    let cell = column.map { record[$0] } ?? Cell(0, 0)
    problems.add(flaw, cell, of: column, in: bytes, row: row.number)
  }
}
