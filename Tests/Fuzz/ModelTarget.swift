import JourneyModel
import JourneySyntax

/// Any bytes, cut into files at the byte 1E, become a model whose every index leads somewhere, the same each time.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: data, count: count))
  let files = bytes.split(separator: 0x1E, maxSplits: 3, omittingEmptySubsequences: false).enumerated().map {
    number, bytes in
    let path = ["model.journey", "b.journey", "c.persona", "d/e.journey"][number]
    return ModelFile(path: path, tree: SyntaxTree(parsing: SourceText(file: path, bytes: Array(bytes))))
  }
  let resolution = Resolution(resolving: files)
  expectIndices(resolution.model)
  precondition(resolution.model == Resolution(resolving: files).model)
  for problem in resolution.problems {
    for language in Language.allCases { precondition(!problem.message(in: language).isEmpty) }
  }
  return 0
}

private func expectIndices(_ model: Model) {
  precondition(model.personas.count <= Model.mostPersonas)
  for journey in model.journeys {
    precondition(journey.actualOrder.sorted() == Array(journey.steps.ids))
    precondition(
      (journey.measuredBy + [journey.mainMeasure].compactMap(\.self)).allSatisfy(
        model.measures.ids.contains))
    precondition(journey.personas.allSatisfy(model.personas.ids.contains))
    for step in journey.steps {
      precondition(step.stage.map(journey.stages.ids.contains) ?? true)
      for part in [step.ideal].compactMap(\.self) + step.actuals { expectIndices(part, journey, model) }
    }
  }
  for step in model.opportunities.flatMap(\.fixes) { expectStep(step, model) }
  for binding in model.sources.flatMap(\.bindings) {
    precondition(model.measures.ids.contains(binding.measure))
    switch binding.subject {
    case .step(let step): expectStep(step, model)
    case .journey(let journey): precondition(model.journeys.ids.contains(journey))
    }
  }
}

private func expectIndices(_ part: Part, _ journey: Journey, _ model: Model) {
  precondition(part.personas.allSatisfy(model.personas.ids.contains))
  precondition(
    (part.loops.map(\.to) + [part.after].compactMap(\.self)).allSatisfy(journey.steps.ids.contains))
  for score in part.scores {
    let scale = score.isShare ? 0...100 : model.measures[score.measure].scores
    precondition(scale.contains(score.value))
  }
}

private func expectStep(_ step: StepReference, _ model: Model) {
  precondition(model.journeys[step.journey].steps.ids.contains(step.step))
}
