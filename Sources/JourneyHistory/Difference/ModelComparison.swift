package import JourneyAnalysis
package import JourneyModel
import JourneySyntax

/// Two versions of one model: what it says, and what customers say of it, then and now.
package struct ModelComparison: Sendable {
  /// The earlier version.
  package let before: ModelVersion
  /// The later version.
  package let after: ModelVersion
  /// What is different in what the model says.
  package let difference: OutlineDifference
  /// In the order of the later model's steps, only those where something is different.
  package let steps: [StepChange]

  /// What the numbers of one step did.
  package struct StepChange: Sendable, Equatable {
    /// Its block in the earlier outline.
    package var old: ID<Outline.Block>
    /// Its block in the later one.
    package var new: ID<Outline.Block>
    /// By units of the later model.
    package var scores: [(unit: ScoreUnit, change: ScoreChange)]
    /// What a picture draws, then and now; nil where it stayed.
    package var drawn: (before: NamedGap, after: NamedGap)?
    /// What is measured comes from another source than then: it can't be compared.
    package var isOfOtherSource = false

    /// By the later block, the changes of its scores and the gap that is drawn now.
    package static func == (a: StepChange, b: StepChange) -> Bool {
      a.new == b.new && a.scores.map(\.change) == b.scores.map(\.change) && a.drawn?.after == b.drawn?.after
    }
  }

  /// Matches the outlines, then compares the numbers of every step that both versions have.
  package init(from before: ModelVersion, to after: ModelVersion) {
    self.before = before
    self.after = after
    let difference = OutlineDifference(from: before.outline, to: after.outline)
    self.difference = difference
    steps = after.outline.blocks.ids.compactMap { new in
      guard let old = difference.matching.earlier[new] else { return nil }
      return StepChange(old: old, new: new, from: before, to: after, matching: difference.matching)
    }
  }

  /// Nothing is different in what the model says or in what is known of it.
  package var isEmpty: Bool { difference.changes.isEmpty && steps.isEmpty }

  /// Labels of the sources whose answers can't be compared, as one of the versions has no file of them.
  package var unversionedSources: [String] {
    let labels =
      before.unversioned.sorted().map { before.model.sources[$0].name.label }
      + after.unversioned.sorted().map { after.model.sources[$0].name.label }
    return labels.enumerated().filter { labels.firstIndex(of: $1) == $0 }.map(\.element)
  }
}

extension ModelComparison.StepChange {
  /// nil for what is no step, and where no number of the step is different.
  fileprivate init?(
    old: ID<Outline.Block>, new: ID<Outline.Block>, from before: ModelVersion, to after: ModelVersion,
    matching: OutlineMatching
  ) {
    guard let was = before.step(of: old), let now = after.step(of: new) else { return nil }
    self.old = old
    self.new = new
    let earlier = before.analyses[was.journey.index][was.step]
    let later = after.analyses[now.journey.index][now.step]
    let isComparable = before.unversioned.isEmpty && after.unversioned.isEmpty
    scores = later.gaps.map(\.unit).compactMap { unit in
      guard let measure = before.measure(of: unit.measure, in: after, matching) else { return nil }
      let change = ScoreChange(
        from: ScoreChange.Side(
          subject: .step(was), unit: ScoreUnit(measure: measure, isShare: unit.isShare), model: before.model,
          evidence: before.evidence),
        to: ScoreChange.Side(
          subject: .step(now), unit: unit, model: after.model, evidence: after.evidence))
      return change.flatMap { isComparable || $0.isBothSided ? (unit, $0) : nil }
    }
    for index in scores.indices where !scores[index].change.isOfOneSource(before, after, matching) {
      isOfOtherSource = true
      scores[index].change.difference = nil
      scores[index].change.added = nil
      scores[index].change.mixes = []
    }
    // Where answers were not kept, that a step has none proves nothing.
    let gap = (before: before.gap(of: was, in: after, matching), after: later.namedGap(in: after.model))
    if gap.before != gap.after,
      isComparable || ![earlier.drawn.basis, later.drawn.basis].contains(.measured)
    {
      drawn = gap
    }
    if scores.isEmpty, drawn == nil { return nil }
  }
}

extension ModelVersion {
  /// The gap of one of this version's steps; whose it is goes by the name that she has in the later one.
  fileprivate func gap(
    of step: StepReference, in later: ModelVersion, _ matching: OutlineMatching
  ) -> NamedGap {
    let found = analyses[step.journey.index][step.step]
    let personas = later.outline.children(of: Outline.root, .persona)
    let now = found.whose.map { whose in
      matching.later[outline.children(of: Outline.root, .persona)[whose.index]].flatMap(personas.firstIndex)
    }
    if now.contains(nil) { return found.namedGap(in: model) }
    return NamedGap(found.drawn, of: now.compactMap { $0.map { ID($0) } }, in: later.model)
  }

  /// Which of this version's measures a measure of the later one is; nil where it is new.
  fileprivate func measure(
    of measure: ID<Measure>, in later: ModelVersion, _ matching: OutlineMatching
  ) -> ID<Measure>? {
    let block = later.outline.children(of: Outline.root, .measure)[measure.index]
    guard let old = matching.earlier[block] else { return nil }
    return outline.children(of: Outline.root, .measure).firstIndex(of: old).map { ID($0) }
  }
}

extension ScoreChange {
  fileprivate var isBothSided: Bool { before != nil && after != nil }

  /// One of the sides is missing, or the same source speaks on both.
  fileprivate func isOfOneSource(_ earlier: ModelVersion, _ later: ModelVersion, _ matching: OutlineMatching)
    -> Bool
  {
    guard let before, let after else { return true }
    let block = earlier.outline.children(of: Outline.root, .source)[before.source.index]
    return matching.later[block] == later.outline.children(of: Outline.root, .source)[after.source.index]
  }
}
