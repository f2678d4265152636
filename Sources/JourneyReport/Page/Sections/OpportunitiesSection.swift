extension PageSection {
  static func opportunities(of subject: PageSubject) -> PageSection? {
    let prism = OpportunityPrism(
      of: subject.analysis, in: subject.model, words: subject.words, namespace: "opportunities-chart")
    guard let prism else { return nil }
    return PageSection(
      id: "opportunities", title: subject.say("Opportunities", "فرص التحسين"),
      sub: subject.say(
        "What the gaps that an opportunity would close are worth, beside how feasible the team holds it. The line through "
          + "a point is the uncertainty of its gaps. That an opportunity closes its gaps is the team's assumption.",
        "قيمة الفجوات التي قد تسدها كل فرصة، بجانب جدواها بتقدير الفريق. والخط المار بالنقطة هو عدم اليقين في فجواتها. "
          + "أما أنها ستسد فجواتها فهو افتراض الفريق."),
      showing: prism, on: subject)
  }
}
