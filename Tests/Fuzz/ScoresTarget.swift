import JourneyEvidence
import JourneyModel
import JourneySyntax

/// The first byte says what is asked of all others, so that one execution reads once: whether the numbers of a long table
/// or of a wide one agree and every message has words, whether the tally is read back with no more than was written,
/// and whether the preview and the lines that it proposes end.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: data, count: count))
  guard let question = bytes.first else { return 0 }
  let table = bytes.span.extracting(1...)
  switch question % 5 {
  case 0: expectSound(ScoreReading(of: ID(0), in: models[0], bytes: table))
  case 1: expectSound(ScoreReading(of: ID(0), in: models[1], bytes: table))
  case 2: expectReadBack(ScoreReading(of: ID(0), in: models[0], bytes: table).tally, in: models[0])
  case 3: expectReadBack(ScoreReading(of: ID(0), in: models[1], bytes: table).tally, in: models[1])
  default: expectEnd(ScoreFilePreview(of: table))
  }
  return 0
}

private func expectReadBack(_ tally: Tally, in model: Model) {
  let file = Array(tally.json(in: model).text.utf8)
  let again = ScoreReading(of: ID(0), in: model, bytes: file.span)
  precondition(again.tally.answers.count <= tally.answers.count)
}

private func expectEnd(_ preview: ScoreFilePreview) {
  precondition(preview.rows.read >= 0 && preview.faults.count <= ScoreFilePreview.mostFaults)
  _ = SourceProposal(for: preview, file: "answers.csv", in: models[0]).text(in: .arabic)
}

private func expectSound(_ reading: ScoreReading) {
  expectSound(reading.tally)
  for problem in reading.problems {
    for language in Language.allCases { precondition(!problem.message(in: language).isEmpty) }
  }
}

private func expectSound(_ tally: Tally) {
  let everybody = tally.answers.histograms.filter { $0.key.group == .everybody && $0.key.period == nil }
  var sum = 0
  for histogram in everybody.values {
    precondition(histogram.n > 0 && histogram.counts.allSatisfy { $0 >= 0 })
    let (next, overflow) = sum.addingReportingOverflow(histogram.n)
    sum = overflow ? .max : next
  }
  precondition(sum == tally.answers.count || tally.answers.count == .max)
}

/// A long table and a wide one, with everything that a source can say.
private let models: [Model] = {
  func name(_ label: String, _ id: String) -> Name {
    Name(label: label, id: id, place: Place(file: "model.journey", line: 1))
  }
  var journey = Journey(name: name("Renew", "renewal"))
  journey.steps = [("Look up", "lookup"), ("سداد الرسوم", "pay")].map { Step(name: name($0.0, $0.1)) }
  journey.mainMeasure = Measure.csat
  var persona = Persona(name: name("Layla", "layla"))
  persona.segment = [CellCondition(column: "Segment", values: ["city"])]
  var long = Source(name: name("Long", "long"))
  long.file = "answers.csv"
  long.calendar = .hijri
  long.notApplicable = ["0"]
  var wide = long
  wide.calendar = .gregorian
  wide.segmentColumns = ["Segment"]
  wide.bindings = [
    ColumnBinding(
      column: "Q1", measure: Measure.csat, subject: .step(StepReference(journey: ID(0), step: ID(0)))),
    ColumnBinding(
      column: "Q2", measure: Measure.csat, subject: .step(StepReference(journey: ID(0), step: ID(1)))),
    ColumnBinding(column: "Q3", measure: Measure.nps, subject: .journey(ID(0))),
  ]
  return [long, wide].map { Model(personas: [persona], sources: [$0], journeys: [journey]) }
}()
