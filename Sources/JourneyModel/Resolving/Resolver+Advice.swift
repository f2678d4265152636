import JourneySyntax

/// Hints on method: what is still open, what looks copied, what nothing supports.
extension Resolver {
  mutating func advise() {
    let columns = boundSteps()
    for journey in model.journeys.ids {
      askForTargets(of: model.journeys[journey])
      for step in model.journeys[journey].steps.ids {
        let isMeasured = columns?.contains(StepReference(journey: journey, step: step)) ?? true
        problems += advice(on: model.journeys[journey].steps[step], isMeasured: isMeasured)
      }
    }
  }

  /// Names the targets of a journey that are guesses, where the first of them stands.
  private mutating func askForTargets(of journey: Journey) {
    let guesses = journey.steps.compactMap { step in
      step.ideal?.scores.first(where: \.isGuess).map { (step: step.name.label, place: $0.place) }
    }
    guard let first = guesses.first else { return }
    problems.append(
      Problem(
        AdviceProblem.guessedTargets(steps: guesses.map(\.step)), at: first.place,
        story: Story(block: .journey, label: journey.name.label)))
  }

  /// The steps that some source has a column for; nil where a long file may hold answers about any.
  private func boundSteps() -> Set<StepReference>? {
    var steps = Set<StepReference>()
    for source in model.sources {
      if source.bindings.isEmpty { return nil }
      for case .step(let step) in source.bindings.lazy.map(\.subject) { steps.insert(step) }
    }
    return steps
  }

  /// A persona's own Actual states what differs: what the general one answers or supports is not open in hers.
  private func advice(on step: Step, isMeasured: Bool) -> [Problem] {
    var problems: [Problem] = []
    if let ideal = step.ideal { ask(ideal, .ideal, of: step, &problems) }
    for actual in step.actuals {
      if let ideal = step.ideal, actual.repeats(ideal) {
        Self.hint(.sameIdealAndActual(step: step.name.label), actual, .actual, of: step, &problems)
      }
      if let ideal = step.ideal { problems += mixedScores(ideal, actual, of: step) }
      guard actual.personas.isEmpty || step.general == nil else { continue }
      ask(actual, .actual, of: step, &problems)
      if actual.evidence.isEmpty, actual.scores.isEmpty, !isMeasured {
        Self.hint(
          .unsupportedActual(step: step.name.label, personas: names(actual)), actual, .actual, of: step,
          &problems)
      }
    }
    return problems
  }

  /// A measure that one part states as a share alone and the other as a score alone.
  private func mixedScores(_ ideal: Part, _ actual: Part, of step: Step) -> [Problem] {
    actual.scores.compactMap { score in
      let targets = ideal.scores.filter { $0.measure == score.measure }
      let same = actual.scores.filter { $0.measure == score.measure }
      guard !targets.isEmpty, same.count == 1, targets.allSatisfy({ $0.isShare != score.isShare }) else {
        return nil
      }
      let measure = model.measures[score.measure].name.label
      return Problem(
        AdviceProblem.mixedScores(
          step: step.name.label, measure: measure, shareIn: score.isShare ? .actual : .ideal),
        at: score.place, story: Story(block: .step, label: step.name.label, part: .actual))
    }
  }

  /// Names the questions that a part leaves open.
  private func ask(_ part: Part, _ keyword: Keyword, of step: Step, _ problems: inout [Problem]) {
    let questions = part.openQuestions
    guard !questions.isEmpty else { return }
    Self.hint(
      .unanswered(step: step.name.label, questions: questions, part: keyword, personas: names(part)), part,
      keyword, of: step, &problems)
  }

  private func names(_ part: Part) -> [String] { part.personas.map { model.personas[$0].shortName } }

  private static func hint(
    _ kind: AdviceProblem, _ part: Part, _ keyword: Keyword, of step: Step, _ problems: inout [Problem]
  ) {
    let label = step.name.label == Name.unnamed ? "" : step.name.label
    problems.append(
      Problem(kind, at: part.place, story: Story(block: .step, label: label, part: keyword)))
  }
}

extension Part {
  /// Whether all that is answered here is word for word what `ideal` says.
  fileprivate func repeats(_ ideal: Part) -> Bool {
    openQuestions.isEmpty && touchpoints == ideal.touchpoints && expectations == ideal.expectations
      && thoughts == ideal.thoughts && feeling == ideal.feeling
  }
}
