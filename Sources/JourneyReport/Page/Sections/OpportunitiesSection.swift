import JourneyAnalysis
import JourneyModel
import JourneyPictures
import JourneyWords

extension PageSection {
  /// The opportunities for this journey: those of which both axes are known in the picture, all others in words.
  static func opportunities(of subject: PageSubject) -> PageSection? {
    let prism = OpportunityPrism(
      of: subject.analysis, in: subject.model, words: subject.words, namespace: "opportunities-chart")
    let placed = Set(prism?.entries.map(\.opportunity) ?? [])
    let notes = subject.model.opportunities.indices.filter { !placed.contains($0) }.compactMap { index in
      subject.words.unplaced(
        subject.model.opportunities[index], for: subject.journey, number: subject.analysis.journey)
    }.map { PageNote(text: $0) }
    let (id, title) = ("opportunities", subject.say("Opportunities", "فرص التحسين"))
    guard var section = prism.map({ picture(of: $0, id: id, title: title, on: subject) }) else {
      guard !notes.isEmpty else { return nil }
      return PageSection(id: id, title: title, body: subject.templates.render("notes", ["notes": notes]))
    }
    if !notes.isEmpty { section.body += "\n" + subject.templates.render("notes", ["notes": notes]) }
    return section
  }

  private static func picture(
    of prism: OpportunityPrism, id: String, title: String, on subject: PageSubject
  ) -> PageSection {
    PageSection(
      id: id, title: title,
      sub: subject.say(
        "What the most urgent measured gap that an opportunity would close is worth, beside how feasible the team holds "
          + "it. The line through a point is the uncertainty of that gap. That the opportunity closes it is the team's "
          + "assumption.",
        "قيمة أهم فجوة مقيسة قد تسدها كل فرصة، بجانب جدواها بتقدير الفريق. والخط المار بالنقطة هو عدم اليقين في تلك "
          + "الفجوة. أما أنها ستسدها فهو افتراض الفريق."),
      showing: prism, on: subject)
  }
}

extension Words {
  /// Why an opportunity has no place in the picture, and what is known of it; nil where it is for other journeys.
  fileprivate func unplaced(_ opportunity: Opportunity, for journey: Journey, number: Int) -> String? {
    let fixed = opportunity.fixes.filter { $0.journey == number }
    guard !fixed.isEmpty else { return nil }
    let name = isolated(opportunity.name.label)
    let reason =
      opportunity.feasibility == nil
      ? say(en: "how feasible it is nobody stated", ar: "لم تُذكر جدواها")
      : say(en: "no gap that it would close is measured", ar: "لم تُقَس فجوة قد تسدها")
    let steps = list(fixed.map { quoted(stepName(journey.steps[$0.step])) })
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
