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
    let notes = subject.model.opportunities(for: subject.analysis.journey).filter { !placed.contains($0) }
      .map { id in
        PageNote(
          text: subject.words.unplaced(
            subject.model.opportunities[id], for: subject.analysis.journey, in: subject.model,
            by: subject.analysis.opportunityBasis))
      }
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
      sub: basis(of: prism, subject),
      showing: prism, on: subject)
  }

  /// What the worth of opportunities is known from.
  private static func basis(of prism: OpportunityPrism, _ subject: PageSubject) -> String {
    switch prism.basis {
    case .gaps:
      subject.say(
        "What the most urgent measured gap that an opportunity would close is worth, beside how feasible the team holds "
          + "it. The line through a point is the uncertainty of that gap. That the opportunity closes it is the team's "
          + "assumption.",
        "قيمة أهم فجوة مقيسة قد تسدها كل فرصة، بجانب جدواها بتقدير الفريق. والخط المار بالنقطة هو عدم اليقين في تلك "
          + "الفجوة. أما أنها ستسدها فهو افتراض الفريق.")
    case .team:
      subject.say(
        "No measured gap is there to be closed, so opportunities are placed by what the team itself holds them to be "
          + "worth, beside how feasible it holds them. Nobody measured either.",
        "لا فجوة مقيسة تُسد، فتوضع الفرص حسب قيمتها بتقدير الفريق نفسه، بجانب جدواها بتقديره. ولم يقس أحد أيًّا منهما."
      )
    }
  }
}
