package import JourneyModel
package import JourneyStatistics
import JourneySyntax

/// A row of "what to fix first", with all that its place in the order was made from.
package struct Fix: Sendable, Equatable {
  /// What is to be fixed.
  package var step: ID<Step>
  /// What stands behind its gap; unknown where the step has no shortfall and the actual path lacks it.
  package var basis: GapBasis
  /// The size used for ordering, positive: the shrunken gap where it was measured, which may be 0 or less, the gap
  /// itself where it was believed or felt; in points, in levels when felt, 0 when missing.
  package var gap: Double
  /// 1 to 5, when stated.
  package var importance: Double?
  /// How much the step matters beside the others, 1 for an average one.
  package var weight: Double
  /// What stands here without falling short of an ideal: an extra step or a way back, by the team's word alone; nil for
  /// a gap.
  package var burden: Burden?
  /// Per cent, when stated: of customers who meet the step, or its way back.
  package var reach: Double?
  /// `weight × gap × reach / 100`, with 100 where no reach is stated.
  package var priority: Priority
  /// Among the measured rows by priority; nil for other rows, and where there are too many.
  package var rank: UncertainRank?
  /// Those that fix this step and are not dropped.
  package var opportunities: [ID<Opportunity>]
}

extension Fix {
  /// There is no gap to close: the actual path lacks the step.
  package var isMissing: Bool { basis == .unknown }

  /// The middle of the scale: an importance that nobody stated moves a step neither up nor down.
  package static let presumedImportance = 3.0
  /// Everybody: until told otherwise every customer takes every step.
  package static let presumedReach = 100.0

  /// Every step that falls short, is extra or sends customers back in pain, and every one that nobody meets, in the order
  /// of fixing: by basis, since points, levels and absences can't be weighed against each other; then by priority; then
  /// by the gap as estimated.
  static func order(
    of journey: ID<Journey>, in model: Model, steps: [StepAnalysis], importance: JourneyImportance,
    confidence: Double
  ) -> [Fix] {
    let opportunities = opportunities(of: journey, in: model)
    let subjects = model.journeys[journey].steps
    let fixes = subjects.ids.compactMap { step -> (fix: Fix, size: Double)? in
      let found = steps[step.index]
      let shortfall = Shortfall(step: step, drawn: found.drawn)
      let isMissing = found.placement == .missing
      let burden =
        shortfall == nil && !isMissing
        ? Burden(of: step, in: model.journeys[journey], as: found) : nil
      guard shortfall != nil || isMissing || burden != nil else { return nil }
      let fix = Fix(
        of: subjects[step], step: step, shortfall: shortfall, as: found.verdict, burden: burden,
        weight: importance.weights[step.index], opportunities: opportunities[step] ?? [])
      return (fix, shortfall?.size ?? burden?.levels ?? 0)
    }
    // Equals meet, whatever binary fractions made of them on the way.
    let priorities = fixes.map(\.fix.priority.value).settled
    let sizes = fixes.map(\.size).settled
    let order = fixes.indices.sorted { a, b in
      (fixes[a].fix.basis, -priorities[a], -sizes[a], a) < (fixes[b].fix.basis, -priorities[b], -sizes[b], b)
    }
    return ranked(
      order.map { fixes[$0].fix }, steps: steps, weightErrors: importance.errors(confidence: confidence))
  }

  private init(
    of subject: Step, step: ID<Step>, shortfall: Shortfall?, as verdict: GapVerdict?, burden: Burden?,
    weight: Double, opportunities: [ID<Opportunity>]
  ) {
    let size = shortfall?.basis == .measured ? verdict?.size : nil
    self.step = step
    self.burden = burden
    basis = shortfall?.basis ?? (burden == nil ? .unknown : .felt)
    gap = size.map { -$0.points } ?? shortfall?.size ?? burden?.levels ?? 0
    importance = subject.importance
    self.weight = weight
    reach = burden?.share.map { $0 * (subject.reach ?? Self.presumedReach) / 100 } ?? subject.reach
    priority = Priority(
      importance: weight, gap: gap,
      gapLimits: size.map { -$0.interval.upperBound ... -$0.interval.lowerBound },
      reach: (reach ?? Self.presumedReach) / 100)
    self.opportunities = opportunities
  }

  /// The rows with their uncertain ranks, as far as they are measured: by the errors of the gap and of the weight, which
  /// come from different questions.
  /// - Parameter weightErrors: parallel to the steps.
  private static func ranked(_ order: [Fix], steps: [StepAnalysis], weightErrors: [Double]) -> [Fix] {
    let measured = order.prefix { $0.basis == .measured }
    let ranks = UncertainRank.all(
      of: measured.map { $0.gap * $0.weight * ($0.reach ?? presumedReach) / 100 },
      standardErrors: measured.map { fix in
        let ofGap = fix.weight * (steps[fix.step.index].verdict?.size.standardError ?? 0)
        let ofWeight = fix.gap * weightErrors[fix.step.index]
        return (ofGap * ofGap + ofWeight * ofWeight).squareRoot() * (fix.reach ?? presumedReach) / 100
      })
    guard let ranks else { return order }
    var order = order
    for (index, rank) in ranks.enumerated() { order[index].rank = rank }
    return order
  }

  /// Opportunities that are not dropped, for each step of the journey.
  private static func opportunities(of journey: ID<Journey>, in model: Model) -> [ID<Step>: [ID<Opportunity>]]
  {
    var lists: [ID<Step>: [ID<Opportunity>]] = [:]
    for id in model.opportunities.ids where model.opportunities[id].status != .dropped {
      for fixed in Set(model.opportunities[id].fixes) where fixed.journey == journey {
        lists[fixed.step, default: []].append(id)
      }
    }
    return lists
  }
}

extension [Fix] {
  /// Parallel to the rows of a whole order: the places that are a row's own, counted from 1, several where the sample
  /// leaves them open, and where others on its basis have the same priority.
  package var places: [ClosedRange<Int>] {
    let priorities = map(\.priority.value).settled
    var places: [ClosedRange<Int>] = []
    for (index, fix) in enumerated() {
      let isTied =
        index > 0 && priorities[index - 1] == priorities[index] && self[index - 1].basis == fix.basis
      let first = isTied ? places[index - 1].lowerBound : index + 1
      places.append(first...index + 1)
      for row in first - 1..<index { places[row] = first...index + 1 }
    }
    return zip(self, places).map { $0.rank?.places ?? $1 }
  }
}
