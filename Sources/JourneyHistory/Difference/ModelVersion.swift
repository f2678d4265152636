package import JourneyAnalysis
package import JourneyEvidence
package import JourneyModel
import JourneySyntax

/// A model as it was at one time, with the answers that were there.
package struct ModelVersion: Sendable {
  /// What all else here is of.
  package var model: Model
  /// Tallies parallel to `Model.sources`.
  package var evidence: Evidence
  /// Those whose file this version does not have.
  package var unversioned: Set<ID<Source>>
  /// Parallel to `Model.journeys`.
  package let analyses: [GapAnalysis]
  /// What the model says, as it is compared.
  package let outline: Outline

  /// Analyses every journey, with the customary settings.
  package init(of model: Model, given evidence: Evidence = Evidence(), unversioned: Set<ID<Source>> = []) {
    self.model = model
    self.evidence = evidence
    self.unversioned = unversioned
    analyses = model.journeys.ids.map { GapAnalysis(of: $0, in: model, given: evidence) }
    outline = Outline(of: model)
  }

  /// The block of the outline that a journey became.
  package func block(of journey: ID<Journey>) -> ID<Outline.Block> {
    outline.children(of: Outline.root, .journey)[journey.index]
  }

  /// The journey that a block of the outline stands for; nil for other blocks.
  package func journey(of block: ID<Outline.Block>) -> ID<Journey>? {
    outline.children(of: Outline.root, .journey).firstIndex(of: block).map { ID($0) }
  }

  /// The step that a block of the outline stands for; nil for other blocks.
  package func step(of block: ID<Outline.Block>) -> StepReference? {
    guard outline.blocks[block].kind == .step, let journey = outline.blocks[block].parent,
      let step = outline.children(of: journey, .step).firstIndex(of: block)
    else { return nil }
    return self.journey(of: journey).map { StepReference(journey: $0, step: ID(step)) }
  }
}
