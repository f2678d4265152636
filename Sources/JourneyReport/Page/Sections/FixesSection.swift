import JourneyAnalysis
import JourneyStatistics
import JourneyWords

extension PageSection {
  static func fixes(of subject: PageSubject) -> PageSection {
    let words = subject.words
    let title = subject.say("What to fix first", "ما الذي يُعالج أولًا")
    let rows = FixRow.all(of: subject.analysis, in: subject.model, words: words)
    let further = words.say(en: "Further down the list", ar: "ما يليها في القائمة")
    let rest = rows.dropFirst(FixRow.most)
    return PageSection(
      id: "fixes", title: title,
      sub: [order(subject), burdens(subject), shrinking(subject), ties(subject)].compactMap(\.self)
        .joined(separator: " ")
        + (subject.analysis.fixes.contains { $0.basis == .measured } ? subject.timeAfterText : ""),
      body: table(
        rows.prefix(FixRow.most), named: title,
        further: rest.isEmpty ? nil : "\(further): \(words.count(rest.count, .step))",
        rest.isEmpty ? nil : table(rest, named: further, on: subject), on: subject))
  }

  /// - Parameters:
  ///   - further: what the lines that are folded away are called, with how many there are.
  ///   - rest: these lines.
  private static func table(
    _ rows: ArraySlice<FixRow>, named title: String, further: String? = nil, _ rest: String? = nil,
    on subject: PageSubject
  ) -> String {
    subject.templates.render(
      "fixes",
      [
        "title": title, "labels": fixLabels(subject), "fixes": Array(rows), "furtherFixes": further,
        "furtherTable": rest,
      ])
  }

  /// nil where none is in the order.
  private static func burdens(_ subject: PageSubject) -> String? {
    guard subject.analysis.fixes.contains(where: { $0.burden != nil }) else { return nil }
    let best = subject.words.number(5)
    return subject.say(
      "Extra steps, and ways back that hurt, stand among the felt by how far they feel below \(best): that is the team's "
        + "view, and nobody measured it.",
      "والخطوات الزائدة وطرق العودة المؤلمة تأتي مع المحسوسة بقدر ما ينقص الشعور فيها عن \(best): وهذا رأي الفريق ولم يقسه "
        + "أحد.")
  }

  private static func order(_ subject: PageSubject) -> String {
    let unit = subject.words.unit(ofGapsIn: subject.analysis)
    return subject.say(
      "Measured gaps first, then believed, then felt, then missing steps; within each by priority = gap × "
        + "importance × reach, \(unit).",
      "الفجوات المقيسة أولًا، ثم المعتقدة، ثم المحسوسة، ثم الخطوات المفقودة؛ وداخل كل منها حسب "
        + "الأولوية = الفجوة × الأهمية × الوصول، \(unit).")
  }

  /// nil where nothing is measured.
  private static func shrinking(_ subject: PageSubject) -> String? {
    guard subject.analysis.steps.contains(where: { $0.drawnGaps != nil }) else { return nil }
    return subject.say(
      "A measured gap counts with its shrunken size.", "وتُحسب الفجوة المقيسة بحجمها المقرّب.")
  }

  private static func ties(_ subject: PageSubject) -> String {
    let places = subject.words.places(1...3)
    let reach = subject.words.percent(Fix.presumedReach)
    return subject.say(
      "Places such as \(places) are tied; where no reach is stated it counts as \(reach).",
      "والمراتب مثل \(places) متعادلة؛ وما لم يُذكر وصوله يُحسب \(reach).")
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
