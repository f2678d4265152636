package import JourneyEvidence
package import JourneyModel
import JourneySyntax

/// What a log of events knows of a journey that the model leaves open.
package struct ObservedPaths: Sendable, Equatable {
  /// Something that the model leaves open and the log says.
  package enum Filling: Sendable, Equatable {
    /// Per cent of cases that met the step.
    case reach(StepReference, Double)
    /// Per cent of the cases at the step that went back; which of the loops of the step's Actual.
    case loopShare(StepReference, loop: ID<Loop>, Double)
  }

  /// Whose log it is.
  package var source: ID<Source>
  /// Cases that met any step of the journey.
  package var cases: Int
  /// In the order of the model.
  package var fillings: [Filling] = []

  /// - Parameter paths: a log whose steps are named as the model's are, by id or label. Cases that meet none of the
  ///   journey's steps are another journey's; from fewer than `SmallCells.fewestAnswers` nothing follows.
  package init(of paths: PathTally, from source: ID<Source>, for journey: ID<Journey>, in model: Model) {
    let value = model.journeys[journey]
    let paths = paths.named(as: value.steps)
    let known = value.steps.map { paths.steps.firstIndex(of: $0.name.id ?? $0.name.label) }
    let statistics = PathStatistics(of: paths.meeting(Set(known.compactMap(\.self))))
    self.source = source
    cases = statistics.cases
    guard cases >= SmallCells.fewestAnswers else { return }
    for id in value.steps.ids {
      guard let seen = statistics.steps.first(where: { $0.step == known[id.index] }) else { continue }
      let step = value.steps[id]
      let reference = StepReference(journey: journey, step: id)
      if step.reach == nil, let reach = statistics.reach(of: seen) {
        fillings.append(.reach(reference, reach))
      }
      let loops = step.mainLoops
      for (number, loop) in zip(loops.ids, loops) where loop.share == nil {
        let back = statistics.loops.first { $0.from == seen.step && $0.to == known[loop.to.index] }
        guard let share = back.flatMap(statistics.share) else { continue }
        fillings.append(.loopShare(reference, loop: number, share))
      }
    }
  }

  /// What the logs among a model's sources say of a journey. Where several say the same thing the first one counts.
  /// - Parameter evidence: tallies parallel to `model.sources`.
  static func all(of journey: ID<Journey>, in model: Model, given evidence: Evidence) -> [ObservedPaths] {
    var model = model
    var observed: [ObservedPaths] = []
    for (source, tally) in evidence.tallies.enumerated() {
      guard let paths = tally.events.paths else { continue }
      let log = ObservedPaths(of: paths, from: ID(source), for: journey, in: model)
      if log.fillings.isEmpty { continue }
      model = model.filled(by: log)
      observed.append(log)
    }
    return observed
  }
}

extension PathTally {
  /// The log with its steps called as in a model, by the id or else the label: a log may use now one and now the other.
  package func named(as steps: some Sequence<Step>) -> PathTally {
    var names: [String: String] = [:]
    for step in steps {
      let name = step.name.id ?? step.name.label
      for known in [step.name.id, step.name.label] {
        if let folded = known?.folded, names[folded] == nil { names[folded] = name }
      }
    }
    return renamed { names[$0.folded] ?? $0 }
  }
}

extension Model {
  /// This model with what it leaves open said by a log.
  package func filled(by paths: ObservedPaths) -> Model {
    var model = self
    for filling in paths.fillings {
      switch filling {
      case .reach(let step, let reach): model.journeys[step.journey].steps[step.step].reach = reach
      case .loopShare(let step, let loop, let share):
        guard let part = model.journeys[step.journey].steps[step.step].mainActual else { continue }
        model.journeys[step.journey].steps[step.step].actuals[part].loops[loop].share = share
      }
    }
    return model
  }
}
