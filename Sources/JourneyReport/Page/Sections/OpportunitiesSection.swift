extension PageSection {
  static func opportunities(of subject: PageSubject) -> PageSection? {
    let prism = OpportunityPrism(
      of: subject.analysis, in: subject.model, words: subject.words, namespace: "opportunities-chart")
    guard let prism else { return nil }
    return PageSection(
      id: "opportunities", title: subject.say("Opportunities", "فرص التحسين"),
      sub: subject.say(
        "What the most urgent measured gap that an opportunity would close is worth, beside how feasible the team holds "
          + "it. The line through a point is the uncertainty of that gap. That the opportunity closes it is the team's "
          + "assumption.",
        "قيمة أهم فجوة مقيسة قد تسدها كل فرصة، بجانب جدواها بتقدير الفريق. والخط المار بالنقطة هو عدم اليقين في تلك "
          + "الفجوة. أما أنها ستسدها فهو افتراض الفريق."),
      showing: prism, on: subject)
  }
}
