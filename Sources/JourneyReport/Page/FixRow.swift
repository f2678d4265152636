import JourneyAnalysis
import JourneyModel
import JourneyStatistics
import JourneyWords

/// One line of "what to fix first", with all that its place in the order was made from.
struct FixRow: Equatable {
  /// More lines are no longer what comes first.
  static let most = 5

  /// The step, counted from 1.
  let number: Int
  /// Some of its numbers stand in the table of scores, which is everybody's.
  let hasScores: Bool
  var rank: String
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
  /// - Parameter others: orders that stand in the same table, which has one number of decimals a column.
  static func all(
    of analysis: GapAnalysis, beside others: [GapAnalysis] = [], in model: Model, words: Words
  ) -> [FixRow] {
    let decimals = FixDecimals(
      of: analysis.fixes + others.flatMap(\.fixes), by: analysis.importance, words: words)
    return zip(analysis.fixes, analysis.fixes.places).map {
      FixRow($0, places: $1, with: decimals, of: analysis, in: model, words: words)
    }
  }

  private init(
    _ fix: Fix, places: ClosedRange<Int>, with decimals: FixDecimals, of analysis: GapAnalysis,
    in model: Model,
    words: Words
  ) {
    let step = model.journeys[analysis.journey].steps[fix.step]
    let stated = fix.opportunities.map { model.opportunities[$0] }
    number = fix.step.number
    hasScores = !analysis[fix.step].gaps.isEmpty && analysis[fix.step].heardFrom == nil
    rank = words.places(places)
    self.step = words.isolated(words.stepName(step))
    why = step.momentOfTruth.map(words.momentOfTruth)
    gap =
      fix.isMissing
      ? words.step(.missing)
      : fix.burden.map { words.told($0, at: fix.step, of: analysis.journey, in: model) }
        ?? words.full(analysis[fix.step], beside: analysis.window, in: model)
    verdict = analysis[fix.step].verdict.map { words.label($0.verdict, needed: $0.needed) }
    importance = analysis.importance.isKnown ? words.number(fix.weight, decimals: FixDecimals.weight) : "–"
    importances = words.importances(
      ofStep: fix.step, of: analysis, in: model.journeys[analysis.journey], decimals: decimals.derived)
    reach = fix.reach.map { words.percent($0, decimals: decimals.reach) } ?? "–"
    priority = fix.isMissing ? "–" : words.number(fix.priority.value, decimals: decimals.priority)
    product = fix.isMissing ? nil : Self.product(fix, with: decimals, words: words)
    basis = fix.burden == nil ? words.label(fix.basis) : words.teamsView
    basisClass = fix.basis == .measured ? "solid" : "weak"
    opportunities = stated.map { Self.text(of: $0, words: words) }
    let owner = stated.compactMap(\.owner).first ?? step.owner
    self.owner = owner.map { words.isolated($0) } ?? "–"
  }

  /// `36 × 1.2 × 100 %`: what the priority was multiplied from; `≈` in front where it does not come out to the last digit.
  private static func product(_ fix: Fix, with decimals: FixDecimals, words: Words) -> String {
    let factors = decimals.factors
    let sign = factors.multiplies(fix, to: decimals.priority) ? "" : "≈ "
    let product =
      "\(sign)\(words.number(fix.gap, decimals: factors.gap)) × "
      + "\(words.number(fix.weight, decimals: factors.weight)) × "
      + words.percent(fix.reach ?? Fix.presumedReach, decimals: factors.reach)
    // Arabic digits between signs run from right to left anyway: set apart, they would leave the per cent behind.
    return words.digits == .arabic ? product : words.isolated(number: Words.withoutIsolates(product))
  }

  private static func text(of opportunity: Opportunity, words: Words) -> String {
    let facts = [
      opportunity.status.map { words.label($0) }, opportunity.due.map { words.day($0) },
    ].compactMap { $0 }
    let label = words.isolated(opportunity.name.label)
    return facts.isEmpty ? label : "\(label) (\(words.list(facts)))"
  }
}
