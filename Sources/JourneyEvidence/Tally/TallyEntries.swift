import JourneyModel
import JourneySyntax

/// What the entries of a tally file are about, in a model that may have grown since.
struct TallyEntries {
  let model: Model
  let subjects: SubjectNumbers
  /// Steps, journeys and measures that the model does not have, with the positions of their entries.
  private(set) var problems = RowProblems()
  private let journeys: CellNames
  private let steps: [CellNames]
  private let measures: CellNames
  private let personas: CellNames

  init(in model: Model) {
    self.model = model
    subjects = SubjectNumbers(of: model)
    journeys = CellNames(of: model.journeys.enumerated().map { ($1.name, $0) })
    steps = CellNames.ofSteps(in: model, subjects: subjects)
    measures = CellNames(of: model.measures.enumerated().map { ($1.name, $0) })
    personas = CellNames(of: model.personas.enumerated().map { ($1.name, $0) })
  }

  /// nil, and told, where the model lacks what an entry is about.
  /// - Parameter position: of the entry in its list, from 1.
  mutating func subject(of entry: JSONValue, at position: Int) -> Subject? {
    guard let journey = journeys[folded(entry["journey"])] else {
      problems.add(.unmatched(.journey), text: entry["journey"]?.string ?? "", row: position)
      return nil
    }
    guard let step = entry["step"]?.string else { return .journey(ID(journey)) }
    guard let number = steps[journey][folded(entry["step"])] else {
      problems.add(.unmatched(.step), text: step, row: position)
      return nil
    }
    return subjects.subjects[number]
  }

  /// The same of a subject and a measure.
  mutating func question(of entry: JSONValue, at position: Int) -> Question? {
    guard let subject = subject(of: entry, at: position) else { return nil }
    return measure(of: entry, at: position).map { Question(subject: subject, measure: $0) }
  }

  /// nil, and told, where the model lacks it.
  mutating func measure(of entry: JSONValue, at position: Int) -> ID<Measure>? {
    guard let measure = measures[folded(entry["measure"])] else {
      problems.add(.unmatched(.measure), text: entry["measure"]?.string ?? "", row: position)
      return nil
    }
    return ID(measure)
  }

  /// Tells of counts that do not fit the measure's scale.
  mutating func refuse(_ counts: [Int], on measure: ID<Measure>, at position: Int) {
    problems.add(.outsideScale(measure: measure), text: "\(counts)", row: position)
  }

  /// nil for a persona that the model no longer has.
  func group(of entry: JSONValue) -> Tally.Group? {
    if entry["persona"] != nil { return personas[folded(entry["persona"])].map { .persona(ID($0)) } }
    guard let column = entry["column"]?.string, let value = entry["value"]?.string else { return .everybody }
    return .segment(column: column, value: value)
  }

  /// nil for no wave.
  func period(of entry: JSONValue) -> Period? {
    entry["from"]?.string.flatMap(Day.init(iso:)).flatMap { day in
      entry["wave"]?.string.flatMap(WaveLength.init).map { Period(of: day, length: $0) }
    }
  }

  private func folded(_ value: JSONValue?) -> [UInt8] {
    Folding.fold(Array((value?.string ?? "").utf8).span)
  }
}
