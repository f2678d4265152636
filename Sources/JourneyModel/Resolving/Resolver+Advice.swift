package import JourneySyntax

/// Hints on method: what is still open, what looks copied, what nothing supports.
extension Resolver {
  mutating func advise() {
    for journey in model.journeys.indices {
      for step in model.journeys[journey].steps.indices { advise(on: step, of: journey) }
    }
  }

  private mutating func advise(on index: Int, of journey: Int) {
    let step = model.journeys[journey].steps[index]
    let parts = [(Keyword.ideal, step.ideal)] + step.actuals.map { (Keyword.actual, Optional($0)) }
    for case (let keyword, let part?) in parts {
      let label = step.name.label == Name.unnamed ? "" : step.name.label
      let story = Story(block: .step, label: label, part: keyword)
      if !part.openQuestions.isEmpty {
        let questions = part.openQuestions.map(\.keyword)
        hint(.unanswered(step: step.name.label, questions: questions, part: keyword), part.place, story)
      }
      guard keyword == .actual else { continue }
      if let ideal = step.ideal, part.repeats(ideal) {
        hint(.sameIdealAndActual(step: step.name.label), part.place, story)
      }
      if part.evidence.isEmpty, part.scores.isEmpty, !isMeasured(StepReference(journey: journey, step: index))
      {
        hint(.unsupportedActual(step: step.name.label), part.place, story)
      }
    }
  }

  private mutating func hint(_ kind: Problem.Kind, _ place: Place, _ story: Story) {
    problems.append(Problem(kind, at: place, story: story))
  }

  /// Whether some source may hold answers about the step: a long file may, a wide one says so.
  private func isMeasured(_ step: StepReference) -> Bool {
    model.sources.contains { source in
      source.bindings.isEmpty || source.bindings.contains { $0.subject == .step(step) }
    }
  }
}

extension Part {
  /// Whether all that is answered here is word for word what `ideal` says.
  fileprivate func repeats(_ ideal: Part) -> Bool {
    openQuestions.isEmpty && touchpoints == ideal.touchpoints && expectations == ideal.expectations
      && thoughts == ideal.thoughts && feeling == ideal.feeling
  }
}

extension Question {
  /// The keyword that answers this question.
  package var keyword: Keyword {
    switch self {
    case .touchpoint: .touchpoint
    case .expectation: .expectation
    case .thought: .thought
    case .feeling: .feeling
    }
  }
}
