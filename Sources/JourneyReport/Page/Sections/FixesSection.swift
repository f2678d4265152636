import JourneyAnalysis

extension PageSection {
  static func fixes(of subject: PageSubject) -> PageSection {
    let (words, n) = (subject.words, subject.words.number)
    let reach = words.percent(Fix.presumedReach)
    let title = subject.say("What to fix first", "ما الذي يُعالج أولًا")
    return PageSection(
      id: "fixes", title: title,
      sub: subject.say(
        "Measured gaps first, then believed, then felt, then missing steps; within each by priority = gap × "
          + "importance × reach, in points of \(n(0)) to \(n(100)). A measured gap counts with its shrunken size. "
          + "Places such as \(words.places(1...3)) are tied; where no reach is stated it counts as \(reach).",
        "الفجوات المقيسة أولًا، ثم المعتقدة، ثم المحسوسة، ثم الخطوات المفقودة؛ وداخل كل منها حسب "
          + "الأولوية = الفجوة × الأهمية × الوصول، بالنقاط من \(n(0)) إلى \(n(100)). وتُحسب الفجوة المقيسة بحجمها "
          + "المقرّب. والمراتب مثل \(words.places(1...3)) متعادلة؛ وما لم يُذكر وصوله يُحسب \(reach)."),
      body: subject.templates.render(
        "fixes",
        [
          "title": title, "labels": fixLabels(subject),
          "fixes": FixRow.first(of: subject.analysis, in: subject.model, words: words),
          "furtherFixes": FixRow.rest(of: subject.analysis, words: words),
        ]))
  }

  private static func fixLabels(_ subject: PageSubject) -> [String: String] {
    [
      "noFixes": subject.say(
        "No step is known to fall short of its ideal.", "لا توجد خطوة يُعرف أنها تقصر عن المثالي."),
      "rank": "#",
      "step": subject.say("Step", "الخطوة"),
      "gap": subject.say("Gap", "الفجوة"),
      "importance": subject.say("Importance", "الأهمية"),
      "reach": subject.say("Reach", "الوصول"),
      "priority": subject.say("Priority", "الأولوية"),
      "basis": subject.say("Basis", "الأساس"),
      "opportunity": subject.say("Opportunity", "فرصة التحسين"),
      "owner": subject.say("Owner", "المسؤول"),
    ]
  }
}
