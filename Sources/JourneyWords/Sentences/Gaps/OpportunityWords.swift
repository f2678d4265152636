package import JourneyModel

extension Words {
  /// Why an opportunity has no place in the picture, and what is known of it; nil where it is for other journeys.
  package func unplaced(_ opportunity: Opportunity, for journey: ID<Journey>, in model: Model) -> String? {
    let fixed = opportunity.fixes.filter { $0.journey == journey }
    guard !fixed.isEmpty else { return nil }
    let name = isolated(opportunity.name.label)
    let reason =
      opportunity.feasibility == nil
      ? say(en: "how feasible it is nobody stated", ar: "لم تُذكر جدواها")
      : say(en: "no gap that it would close is measured", ar: "لم تُقَس فجوة قد تسدها")
    let steps = list(fixed.map { quoted(stepName(model.journeys[journey].steps[$0.step])) })
    let ratings = [
      opportunity.value.map { say(en: "value \(stated($0))", ar: "القيمة \(stated($0))") },
      opportunity.feasibility.map { say(en: "feasibility \(stated($0))", ar: "الجدوى \(stated($0))") },
    ].compactMap(\.self)
    let best = self.number(5)
    let team =
      ratings.isEmpty
      ? ""
      : say(
        en: " The team says: \(list(ratings)) of \(best).", ar: " بتقدير الفريق: \(list(ratings)) من \(best)."
      )
    return say(
      en: "\(name), not placed: \(reason). It is to fix \(steps).\(team)",
      ar: "\(name)، بلا موضع: \(reason). تعالج \(steps).\(team)")
  }
}
