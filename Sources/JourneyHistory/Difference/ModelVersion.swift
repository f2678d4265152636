package import JourneyAnalysis
package import JourneyEvidence
package import JourneyModel
import JourneySyntax

/// A model as it was at one time, with the answers that were there.
package struct ModelVersion: Sendable {
  /// What all indices here point into.
  package var model: Model
  /// Tallies parallel to `Model.sources`.
  package var evidence: Evidence
  /// Indices into `Model.sources`: those whose file this version does not have.
  package var unversioned: Set<Int>
  /// Parallel to `Model.journeys`.
  package let analyses: [GapAnalysis]
  /// What the model says, as it is compared.
  package let outline: Outline

  /// Analyses every journey, with the customary settings.
  package init(of model: Model, given evidence: Evidence = Evidence(), unversioned: Set<Int> = []) {
    self.model = model
    self.evidence = evidence
    self.unversioned = unversioned
    analyses = model.journeys.indices.map { GapAnalysis(of: $0, in: model, given: evidence) }
    outline = Outline(of: model)
  }

  /// The step that a block of the outline stands for; nil for other blocks.
  package func step(of block: Int) -> StepReference? {
    guard outline.blocks[block].kind == .step, let journey = outline.blocks[block].parent,
      let number = outline.children(of: 0, .journey).firstIndex(of: journey),
      let step = outline.children(of: journey, .step).firstIndex(of: block)
    else { return nil }
    return StepReference(journey: number, step: step)
  }
}
