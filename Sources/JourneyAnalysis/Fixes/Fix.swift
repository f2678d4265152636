import JourneyModel

/// A row of "what to fix first", with all that its place in the order was made from.
package struct Fix: Sendable, Equatable {
  /// How much stands behind the gap, strongest first.
  package enum Basis: Int, Sendable, Equatable, Comparable {
    case measured, believed, felt, missing

    package static func < (a: Basis, b: Basis) -> Bool { a.rawValue < b.rawValue }
  }

  /// Index into `Journey.steps`.
  package var step: Int
  package var basis: Basis
  /// The size used for ordering, positive: the end of the gap's interval nearest to no gap where it was measured (0
  /// when within noise), the gap itself where it was believed or felt; in points, in levels when felt, 0 when missing.
  package var cautiousGap: Double
  /// 1 to 5, when stated.
  package var importance: Double?
  /// Per cent, when stated.
  package var reach: Double?
  /// `cautiousGap × importance / 5 × reach / 100`, with 3 and 100 where nothing is stated.
  package var urgency: Double
  /// Indices into `Model.opportunities` that fix this step and are not dropped.
  package var opportunities: [Int]
}

extension Fix {
  /// The middle of the scale: an importance that nobody stated moves a step neither up nor down.
  package static let presumedImportance = 3.0
  /// The top of the scale on which importance is stated.
  package static let mostImportance = 5.0
  /// Everybody: until told otherwise every customer takes every step.
  package static let presumedReach = 100.0

  /// Every step that falls short, and every step that is missing from an actual path, in the order of fixing: by
  /// basis, since points, levels and absences can't be weighed against each other; then by urgency; then by the gap
  /// as estimated, which tells steps within noise apart.
  static func order(
    of journey: Int, in model: Model, steps: [StepAnalysis], path: PathComparison
  ) -> [Fix] {
    let opportunities = opportunities(of: journey, in: model)
    let fixes = steps.indices.compactMap { step -> (fix: Fix, size: Double)? in
      let shortfall = Shortfall(step: step, drawn: steps[step].drawn)
      // Without any actual path nothing is missing yet: reality has not been written down.
      let isMissing = path.fit != nil && steps[step].placement == .missing
      guard shortfall != nil || isMissing else { return nil }
      let fix = Fix(
        of: model.journeys[journey].steps[step], step: step, shortfall: shortfall,
        opportunities: opportunities[step])
      return (fix, shortfall?.size ?? 0)
    }
    return fixes.sorted { a, b in
      (a.fix.basis, -a.fix.urgency, -a.size, a.fix.step) < (b.fix.basis, -b.fix.urgency, -b.size, b.fix.step)
    }.map(\.fix)
  }

  private init(of subject: Step, step: Int, shortfall: Shortfall?, opportunities: [Int]) {
    self.step = step
    basis = shortfall?.basis ?? .missing
    cautiousGap = shortfall?.cautiousSize ?? 0
    importance = subject.importance
    reach = subject.reach
    urgency =
      cautiousGap * (importance ?? Self.presumedImportance) / Self.mostImportance
      * (reach ?? Self.presumedReach) / 100
    self.opportunities = opportunities
  }

  /// Opportunities that are not dropped, for each step of the journey.
  private static func opportunities(of journey: Int, in model: Model) -> [[Int]] {
    var lists = Array(repeating: [Int](), count: model.journeys[journey].steps.count)
    for (index, opportunity) in model.opportunities.enumerated() where opportunity.status != .dropped {
      for fixed in Set(opportunity.fixes) where fixed.journey == journey && lists.indices.contains(fixed.step)
      {
        lists[fixed.step].append(index)
      }
    }
    return lists
  }
}
