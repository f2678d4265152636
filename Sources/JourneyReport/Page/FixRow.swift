import JourneyAnalysis
import JourneyModel
import JourneyStatistics
import JourneyWords

/// One line of "what to fix first", with all that its place in the order was made from.
struct FixRow {
  /// More lines are no longer a list of what comes first.
  static let most = 12

  /// The step, counted from 1.
  let number: Int
  /// Some of its numbers stand in the table of scores.
  let hasScores: Bool
  let rank: String
  let step: String
  let why: String?
  let gap: String
  let verdict: String?
  let importance: String
  /// Stated beside derived, the one that orders first.
  let importances: String?
  let reach: String
  let priority: String
  let product: String?
  let basis: String
  let basisClass: String
  let opportunities: [String]
  let owner: String

  /// Every line, in the order of fixing.
  static func all(of analysis: GapAnalysis, in model: Model, words: Words) -> [FixRow] {
    analysis.fixes.enumerated().map { index, fix in
      FixRow(fix, rank: index + 1, of: analysis, in: model, words: words)
    }
  }

  private init(_ fix: Fix, rank: Int, of analysis: GapAnalysis, in model: Model, words: Words) {
    let step = model.journeys[analysis.journey].steps[fix.step]
    let stated = fix.opportunities.map { model.opportunities[$0] }
    number = fix.step.number
    hasScores = !analysis[fix.step].gaps.isEmpty
    self.rank = words.places(fix.rank?.places ?? rank...rank)
    self.step = words.isolated(words.stepName(step))
    why = step.momentOfTruth.map(words.momentOfTruth)
    gap =
      fix.isMissing
      ? words.step(.missing)
      : fix.burden.map { words.told($0, at: fix.step, of: analysis.journey, in: model) }
        ?? words.full(analysis[fix.step], beside: analysis.window, in: model)
    verdict = analysis[fix.step].verdict.map { words.label($0.verdict, needed: $0.needed) }
    importance = analysis.importance.isKnown ? words.number(fix.weight, decimals: 1) : "–"
    importances = words.importances(ofStep: fix.step, of: analysis, in: model.journeys[analysis.journey])
    reach = fix.reach.map { words.percent($0) } ?? "–"
    priority = fix.isMissing ? "–" : Self.priority(fix, words: words)
    product = fix.isMissing ? nil : Self.product(fix, words: words)
    basis = fix.burden == nil ? words.label(fix.basis) : words.teamsView
    basisClass = fix.basis == .measured ? "solid" : "weak"
    opportunities = stated.map { Self.text(of: $0, words: words) }
    let owner = stated.compactMap(\.owner).first ?? step.owner
    self.owner = owner.map { words.isolated($0) } ?? "–"
  }

  /// With a decimal where levels are counted, or where it would else look like none.
  private static func priority(_ fix: Fix, words: Words) -> String {
    priority(fix.priority.value, of: fix, words: words)
  }

  private static func priority(_ value: Double, of fix: Fix, words: Words) -> String {
    words.number(value, decimals: fix.basis == .felt ? 1 : words.decimals(ofPoints: value))
  }

  /// `36 × 1.2 × 100 %`: what the priority was multiplied from, with as many decimals as it takes to multiply again.
  private static func product(_ fix: Fix, words: Words) -> String {
    let least = words.decimals(ofPoints: fix.gap)
    let reach = fix.reach ?? Fix.presumedReach
    let precisions = [(least, 1, 0), (least, 2, 0), (least + 1, 2, 0), (least + 2, 3, 0), (least + 2, 3, 1)]
    let comesOut = { (gap: Int, weight: Int, share: Int) in
      let product = rounded(fix.gap, gap) * rounded(fix.weight, weight) * rounded(reach, share) / 100
      return priority(product, of: fix, words: words) == priority(fix, words: words)
    }
    let (gap, weight, share) = precisions.first(where: comesOut) ?? precisions[precisions.count - 1]
    let product =
      "\(words.number(fix.gap, decimals: gap)) × \(words.number(fix.weight, decimals: weight)) × "
      + words.percent(reach, decimals: share)
    // Arabic digits between signs run from right to left anyway: set apart, they would leave the per cent behind.
    return words.digits == .arabic ? product : words.isolated(number: Words.withoutIsolates(product))
  }

  private static func rounded(_ value: Double, _ decimals: Int) -> Double {
    let unit = (0..<decimals).reduce(1.0) { unit, _ in unit * 10 }
    return (value * unit).rounded() / unit
  }

  private static func text(of opportunity: Opportunity, words: Words) -> String {
    let facts = [
      opportunity.status.map { words.label($0) }, opportunity.due.map { words.day($0) },
    ].compactMap { $0 }
    let label = words.isolated(opportunity.name.label)
    return facts.isEmpty ? label : "\(label) (\(words.list(facts)))"
  }
}
