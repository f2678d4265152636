package import JourneyEvidence
package import JourneyModel
import JourneySyntax

/// What a log of events knows of a model's steps.
package struct ObservedPaths: Sendable, Equatable {
  /// Something that the model leaves open and the log says.
  package enum Filling: Sendable, Equatable {
    /// Per cent of cases that met the step.
    case reach(StepReference, Double)
    /// Per cent of the cases at the step that went back; the loop's index among the loops of the step's Actual.
    case loopShare(StepReference, loop: Int, Double)
  }

  /// In the order of the model.
  package var fillings: [Filling] = []

  /// - Parameter paths: a log whose steps are named as the model's are, by id or label.
  package init(of paths: PathTally, in model: Model) {
    let statistics = PathStatistics(of: paths)
    let known = statistics.steps.map { (name: paths.steps[$0.step].folded, step: $0) }
    func observed(_ name: Name) -> PathStatistics.Step? {
      known.first { $0.name == name.id?.folded }?.step ?? known.first { $0.name == name.label.folded }?.step
    }
    for (journey, value) in model.journeys.enumerated() {
      for (index, step) in value.steps.enumerated() {
        guard let seen = observed(step.name) else { continue }
        let reference = StepReference(journey: journey, step: index)
        if step.reach == nil, let reach = statistics.reach(of: seen) {
          fillings.append(.reach(reference, reach))
        }
        for (number, loop) in (step.actual()?.loops ?? []).enumerated() where loop.share == nil {
          guard let target = observed(value.steps[loop.to].name),
            let back = statistics.loops.first(where: { $0.from == seen.step && $0.to == target.step }),
            let share = statistics.share(of: back)
          else { continue }
          fillings.append(.loopShare(reference, loop: number, share))
        }
      }
    }
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
        let general =
          model.journeys[step.journey].steps[step.step].actuals.firstIndex { $0.personas.isEmpty } ?? 0
        model.journeys[step.journey].steps[step.step].actuals[general].loops[loop].share = share
      }
    }
    return model
  }
}
