import JourneyAnalysis
import JourneyModel

/// One line of "what to fix first", with all that its place in the order was made from.
struct FixRow {
  /// More lines are no longer a list of what comes first.
  private static let most = 12

  let rank: String
  let step: String
  let why: String?
  let gap: String
  let importance: String
  let reach: String
  let urgency: String
  let product: String?
  let basis: String
  let basisClass: String
  let opportunities: [String]
  let owner: String

  static func first(of analysis: GapAnalysis, in model: Model, words: Words) -> [FixRow] {
    analysis.fixes.prefix(most).enumerated().map { index, fix in
      FixRow(fix, rank: index + 1, of: analysis, in: model, words: words)
    }
  }

  /// How many more there are.
  static func rest(of analysis: GapAnalysis, words: Words) -> String? {
    guard analysis.fixes.count > most else { return nil }
    let steps = words.count(analysis.fixes.count - most, .step)
    return words.say(
      en: "\(steps) more fall short of the ideal.", ar: "وغيرها مما يقصر عن المثالي: \(steps).")
  }

  private init(_ fix: Fix, rank: Int, of analysis: GapAnalysis, in model: Model, words: Words) {
    let step = model.journeys[analysis.journey].steps[fix.step]
    let drawn = analysis.steps[fix.step].drawn
    let stated = fix.opportunities.map { model.opportunities[$0] }
    self.rank = words.number(rank)
    self.step = words.isolated(words.stepName(step))
    why = step.momentOfTruth.map(words.momentOfTruth)
    gap = fix.basis == .missing ? words.step(.missing) : words.full(drawn)
    importance = fix.importance.map { words.stated($0) } ?? "–"
    reach = fix.reach.map { words.percent($0) } ?? "–"
    urgency = fix.basis == .missing ? "–" : Self.urgency(fix, words: words)
    product = fix.basis == .missing ? nil : Self.product(fix, words: words)
    basis = words.label(fix.basis)
    basisClass = fix.basis == .measured ? "solid" : "weak"
    opportunities = stated.map { Self.text(of: $0, words: words) }
    let owner = stated.compactMap(\.owner).first ?? step.owner
    self.owner = owner.map { words.isolated($0) } ?? "–"
  }

  /// With a decimal where levels are counted, or where it would else look like none.
  private static func urgency(_ fix: Fix, words: Words) -> String {
    words.number(fix.urgency, decimals: fix.basis == .felt ? 1 : words.decimals(ofPoints: fix.urgency))
  }

  /// `36 × 3/5 × 100 %`: what the urgency was multiplied from.
  private static func product(_ fix: Fix, words: Words) -> String {
    let size = words.number(abs(fix.cautiousGap), decimals: words.decimals(ofPoints: fix.cautiousGap))
    let importance = words.stated(fix.importance ?? Fix.presumedImportance)
    let most = words.number(Fix.mostImportance)
    let reach = words.percent(fix.reach ?? Fix.presumedReach)
    return words.isolated(number: "\(size) × \(importance)/\(most) × \(reach)")
  }

  private static func text(of opportunity: Opportunity, words: Words) -> String {
    let facts = [
      opportunity.status.map { words.label($0) }, opportunity.due.map { words.day($0) },
    ].compactMap { $0 }
    let label = words.isolated(opportunity.name.label)
    return facts.isEmpty ? label : "\(label) (\(words.list(facts)))"
  }
}
