package import JourneyAnalysis
package import JourneyModel

extension Words {
  /// Why an opportunity has no place in the picture of a journey, and what is known of it.
  package func unplaced(
    _ opportunity: Opportunity, for journey: ID<Journey>, in model: Model,
    by basis: OpportunityStanding.Basis
  ) -> String {
    let name = isolated(opportunity.name.label)
    let reason = list(reasons(opportunity, by: basis))
    let fixed = opportunity.fixes.filter { $0.journey == journey }
    let steps = list(fixed.map { quoted(stepName(model.journeys[journey].steps[$0.step])) })
    let use =
      fixed.isEmpty
      ? say(en: "It names no step.", ar: "لا تذكر خطوة.")
      : say(en: "It is to fix \(steps).", ar: "تعالج \(steps).")
    let ratings = [
      opportunity.value.map { say(en: "value \(rated($0))", ar: "القيمة \(rated($0))") },
      opportunity.feasibility.map { say(en: "feasibility \(rated($0))", ar: "الجدوى \(rated($0))") },
    ].compactMap(\.self).joined(separator: say(en: "; ", ar: "؛ "))
    let best = self.number(100)
    let team =
      ratings.isEmpty
      ? "" : say(en: " The team says, of \(best): \(ratings).", ar: " بتقدير الفريق من \(best): \(ratings).")
    return say(
      en: "\(name), not placed: \(reason). \(use)\(team)", ar: "\(name)، بلا موضع: \(reason). \(use)\(team)")
  }

  /// What a place lacks.
  private func reasons(_ opportunity: Opportunity, by basis: OpportunityStanding.Basis) -> [String] {
    if opportunity.status == .dropped { return [say(en: "it was dropped", ar: "أُلغيت")] }
    var reasons: [String] = []
    if basis == .team, opportunity.value == nil {
      reasons.append(say(en: "what it is worth nobody stated", ar: "لم تُذكر قيمتها"))
    }
    if opportunity.feasibility == nil {
      reasons.append(say(en: "how feasible it is nobody stated", ar: "لم تُذكر جدواها"))
    }
    if reasons.isEmpty {
      reasons.append(say(en: "no gap that it would close is measured", ar: "لم تُقَس فجوة قد تسدها"))
    }
    return reasons
  }
}
