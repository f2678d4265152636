import JourneyEvidence
import JourneyModel
import JourneySyntax

/// The first byte says how any others are read, so that one execution reads once: as answers of a long table or of a wide
/// one, where numbers agree with each other, every message has words and the tally is read back with no more than was
/// written; or as a preview, which ends.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: data, count: count))
  guard let way = bytes.first else { return 0 }
  let table = bytes.span.extracting(1...)
  let ways = models.count + 1
  if Int(way) % ways < models.count {
    readAnswers(of: table, in: models[Int(way) % ways])
  } else {
    preview(table)
  }
  return 0
}

private func readAnswers(of table: Span<UInt8>, in model: Model) {
  let reading = ScoreReading(of: 0, in: model, bytes: table)
  expectSound(reading.tally)
  for problem in reading.problems {
    for language in Language.allCases { precondition(!problem.message(in: language).isEmpty) }
  }
  let file = Array(reading.tally.json(in: model).text.utf8)
  let again = ScoreReading(of: 0, in: model, bytes: file.span)
  precondition(again.tally.answers <= reading.tally.answers)
}

private func preview(_ table: Span<UInt8>) {
  let preview = ScoreFilePreview(of: table)
  precondition(preview.rows.read >= 0 && preview.faults.count <= ScoreFilePreview.mostFaults)
  _ = SourceProposal(for: preview, file: "answers.csv", in: models[0]).text(in: .arabic)
}

private func expectSound(_ tally: Tally) {
  let everybody = tally.histograms.filter { $0.key.group == .everybody && $0.key.period == nil }
  var sum = 0
  for histogram in everybody.values {
    precondition(histogram.n > 0 && histogram.counts.allSatisfy { $0 >= 0 })
    let (next, overflow) = sum.addingReportingOverflow(histogram.n)
    sum = overflow ? .max : next
  }
  precondition(sum == tally.answers || tally.answers == .max)
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
    ColumnBinding(column: "Q1", measure: Measure.csat, subject: .step(StepReference(journey: 0, step: 0))),
    ColumnBinding(column: "Q2", measure: Measure.csat, subject: .step(StepReference(journey: 0, step: 1))),
    ColumnBinding(column: "Q3", measure: Measure.nps, subject: .journey(0)),
  ]
  return [long, wide].map { Model(personas: [persona], sources: [$0], journeys: [journey]) }
}()
