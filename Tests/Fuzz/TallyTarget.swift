import JourneyEvidence
import JourneyModel
import JourneySyntax

/// Any bytes, read as a tally: what is read adds up, every message has words, and written again it is read the same.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: data, count: count))
  let reading = ScoreReading(of: ID(0), in: model, bytes: bytes.span)
  // Any other text is a table, which has a target of its own.
  if reading.format != nil { return -1 }
  expectSound(reading.tally)
  for problem in reading.problems {
    for language in Language.allCases { precondition(!problem.message(in: language).isEmpty) }
  }
  // Writing hides small groups once; what is left stays as it is.
  let once = read(reading.tally)
  precondition(once == read(once))
  var sum = reading.tally
  sum.merge(once)
  expectSound(sum)
  return 0
}

private func read(_ tally: Tally) -> Tally {
  let file = Array(tally.json(in: model).text.utf8)
  let reading = ScoreReading(of: ID(0), in: model, bytes: file.span)
  precondition(reading.problems.isEmpty)
  expectSound(reading.tally)
  return reading.tally
}

private func expectSound(_ tally: Tally) {
  var answers = 0
  for (cell, histogram) in tally.answers.histograms {
    precondition(histogram.counts.count == Histogram(measure: model.measures[cell.measure]).counts.count)
    precondition(histogram.n > 0 && histogram.counts.allSatisfy { $0 >= 0 })
    precondition(histogram.n >= histogram.counts.max() ?? 0)
    if let weights = histogram.weights {
      precondition(weights.sums.count == histogram.counts.count && weights.sumOfSquares >= 0)
      precondition(weights.sums.allSatisfy { $0 >= 0 && !$0.isNaN })
    }
    if cell.group == .everybody, cell.period == nil { answers = answers.saturatingAdd(histogram.n) }
  }
  precondition(answers == tally.answers.count)
  precondition(tally.rows >= 0 && tally.started ?? 0 >= 0 && tally.finished ?? 0 >= 0)
  precondition(tally.tickets.counts.values.allSatisfy { $0 >= 0 })
  for joint in tally.answers.pairs.joints.values {
    precondition(joint.counts.count.isMultiple(of: joint.columns) && joint.counts.allSatisfy { $0 >= 0 })
  }
  precondition(tally.answers.pairs.grams.values.allSatisfy { $0.n >= 0 })
  if let paths = tally.events.paths { expectSound(paths) }
}

private func expectSound(_ paths: PathTally) {
  precondition(paths.cases >= 0 && paths.events >= 0 && paths.leftOut >= 0)
  for variant in paths.variants {
    precondition(variant.path.allSatisfy(paths.steps.indices.contains))
    precondition((0...variant.cases).contains(variant.converted))
  }
  let statistics = PathStatistics(of: paths)
  for step in statistics.steps {
    precondition((0...statistics.cases).contains(step.reached) && step.ended <= step.reached)
    precondition((0...step.reached).contains(statistics.completed(step)) && (0...1).contains(step.position))
  }
  _ = statistics.loops
}

/// Two journeys with everything that a tally names; its scales are short, so that a file of all of it is small.
private let model: Model = {
  func name(_ label: String, _ id: String?) -> Name {
    Name(label: label, id: id, place: Place(file: "model.journey", line: 1))
  }
  func journey(_ id: String, _ steps: [String?]) -> Journey {
    var journey = Journey(name: name("Renew", id))
    journey.steps = steps.map { Step(name: name("سداد الرسوم", $0)) }
    journey.mainMeasure = Measure.csat
    return journey
  }
  var source = Source(name: name("Tally", "tally"))
  source.file = "tally.json"
  return Model(
    personas: [Persona(name: name("Layla", "layla")), Persona(name: name("Omar", nil))],
    measures: Measure.builtIn + [Measure(name: name("Wait", "wait"), answers: 0...1, grain: 0.5)],
    sources: [source], journeys: [journey("a", ["x", "y"]), journey("b", [nil])])
}()
