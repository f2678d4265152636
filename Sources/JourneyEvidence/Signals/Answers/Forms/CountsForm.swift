import JourneyModel
import JourneySyntax

/// A table that somebody has already counted: one step a row, one level of the scale a column.
struct CountsForm: AnswerForm {
  var gathering: AnswerGathering
  private let step: Int
  private let measure: Int?
  private let levels: [(column: Int, answer: Double)]
  private var steps: CellLookup
  private var measures: CellLookup
  private let mainMeasures: [ID<Measure>?]
  private let subjects: SubjectNumbers
  /// Levels without a column, by the measure that a row names.
  private var missingLevels: [[Int]] = []
  let lastColumn: Int

  /// nil when the table lacks the column of steps.
  init?(of table: inout OpenTable, into gathering: AnswerGathering) {
    guard let step = table.columns.neededColumn(of: .step) else { return nil }
    let (model, subjects) = (table.model, table.subjects)
    self.gathering = gathering
    self.step = step
    self.subjects = subjects
    measure = table.columns.column(of: .measure)
    // Of two columns with one name the first is meant, as everywhere.
    var met: Set<Double> = []
    levels = table.opening.header.labels.enumerated().compactMap { column, label in
      guard let number = WrittenNumber(whole: label), met.insert(number.value).inserted else { return nil }
      return (column, number.value)
    }
    let answers = levels.map(\.answer)
    if measure != nil {
      missingLevels = model.measures.map { Self.missing(answers, on: $0.answers) }
    } else {
      let scales = Set(model.journeys.map(\.mainMeasure))
      let scale = scales.count == 1 ? scales.first.flatMap(\.self).map { model.measures[$0].answers } : nil
      for level in Self.missing(answers, on: scale) { _ = table.columns.column("\(level)") }
    }
    steps = CellLookup(CellNames(ofAllStepsIn: model, subjects: subjects))
    measures = CellLookup(CellNames(of: model.measures.ids.map { (model.measures[$0].name, $0.index) }))
    mainMeasures = model.journeys.map(\.mainMeasure)
    lastColumn = max(step, measure ?? -1, levels.map(\.column).max() ?? -1)
  }

  /// Levels between the others, or on the scale, that have no column: the answers there would be lost.
  private static func missing(_ levels: [Double], on scale: ClosedRange<Double>?) -> [Int] {
    let ends = levels + (scale.map { [$0.lowerBound, $0.upperBound] } ?? [])
    let whole = Set(levels.compactMap { Int(exactly: $0) })
    guard whole.count == levels.count, let low = ends.min().flatMap({ Int(exactly: $0) }),
      let high = ends.max().flatMap({ Int(exactly: $0) }), high - low <= mostLevels
    else { return [] }
    return (low...high).filter { !whole.contains($0) }
  }

  /// Longer scales have levels that nobody chooses.
  private static let mostLevels = 10

  var needsWholeRows: Bool { true }

  mutating func read(
    _ record: borrowing Record, in bytes: Span<UInt8>, row: borrowing Row, problems: inout RowProblems
  ) {
    guard case .known(let subject) = steps.meaning(of: record[step], in: bytes) else {
      leaveOut(record, row, in: bytes)
      problems.add(.unmatched(.step), record[step], of: step, in: bytes, row: row.number)
      return
    }
    guard let measure = measure(of: record, about: subject, in: bytes) else {
      leaveOut(record, row, in: bytes)
      problems.add(
        .unmatched(.measure), measure.map { record[$0] } ?? Cell(0, 0), of: measure, in: bytes,
        row: row.number)
      return
    }
    if measure.index < missingLevels.count {
      for level in missingLevels[measure.index] {
        problems.add(.missingLevel(level), row: row.number)
      }
    }
    for level in levels {
      count(record, level, subject, measure, row, in: bytes, &problems)
    }
  }

  /// A row whose step or measure is unknown stands for as many answers as it counts.
  private mutating func leaveOut(_ record: borrowing Record, _ row: borrowing Row, in bytes: Span<UInt8>) {
    for level in levels {
      guard let number = AnswerCells.number(record[level.column], in: bytes), number >= 0,
        let times = Int(exactly: number)
      else { continue }
      gathering.leaveOut(unmatched: times)
    }
  }

  private mutating func count(
    _ record: borrowing Record, _ level: (column: Int, answer: Double), _ subject: Int,
    _ measure: ID<Measure>,
    _ row: borrowing Row, in bytes: Span<UInt8>, _ problems: inout RowProblems
  ) {
    let cell = record[level.column]
    if cell.isBlank(in: bytes) { return }
    guard let number = AnswerCells.number(cell, in: bytes), number >= 0, let times = Int(exactly: number)
    else {
      problems.add(.notANumber(.count), cell, of: level.column, in: bytes, row: row.number)
      return
    }
    if times == 0 { return }
    var counted = copy row
    counted.times = times
    if !gathering.add(number: level.answer, subject: subject, measure: measure, row: counted) {
      problems.add(
        .outsideScale(measure: measure), cell, of: level.column, in: bytes, row: row.number)
    }
  }

  private mutating func measure(of record: borrowing Record, about subject: Int, in bytes: Span<UInt8>)
    -> ID<Measure>?
  {
    switch measure.map({ measures.meaning(of: record[$0], in: bytes) }) ?? .empty {
    case .known(let measure): ID(measure)
    case .unknown: nil
    case .empty: mainMeasures[subjects.journey(ofNumber: subject).index]
    }
  }
}
