import JourneyAnalysis
import JourneyPictures
import JourneyStatistics
import JourneyWords

extension PageSection {
  static func fixes(of subject: PageSubject) -> PageSection {
    let words = subject.words
    let title = subject.say("What to fix first", "ما الذي يُعالج أولًا")
    let orders = subject.views {
      FixRow.all(
        of: $0.analysis, beside: [subject.analysis] + subject.views.map(\.analysis), in: $0.model,
        words: words)
    }
    return PageSection(
      id: "fixes", title: title,
      sub: [order(subject), burdens(subject), shrinking(subject), ties(subject)].compactMap(\.self)
        .joined(separator: " ")
        + (subject.analysis.fixes.contains { $0.basis == .measured } ? subject.timeAfterText : ""),
      body: table(orders, named: title, on: subject))
  }

  /// The first lines of each order, and folded away below them the others.
  private static func table(
    _ orders: [(audience: Audience, rows: [FixRow])], named title: String, on subject: PageSubject
  ) -> String {
    let further = subject.say("Further down the list", "ما يليها في القائمة")
    let rest = FixLine.together(orders.map { ($0.audience, Array($0.rows.dropFirst(FixRow.most))) })
    let counts = Set(orders.map { max(0, $0.rows.count - FixRow.most) })
    let count = counts.count == 1 ? counts.first.map { subject.words.count($0, .step) } : nil
    return table(
      FixLine.together(orders.map { ($0.audience, Array($0.rows.prefix(FixRow.most))) }), named: title,
      noneFor: orders.filter(\.rows.isEmpty).map(\.audience.mark).joined(separator: " "),
      further: rest.isEmpty ? nil : [further, count].compactMap(\.self).joined(separator: ": "),
      rest.isEmpty ? nil : table(rest, named: further, on: subject), on: subject)
  }

  /// - Parameters:
  ///   - none: for whom there is no line, where others have some.
  ///   - further: what the lines that are folded away are called, with how many there are.
  ///   - rest: these lines.
  private static func table(
    _ lines: [FixLine], named title: String, noneFor none: String = "", further: String? = nil,
    _ rest: String? = nil,
    on subject: PageSubject
  ) -> String {
    subject.templates.render(
      "fixes",
      [
        "title": title, "labels": fixLabels(subject), "fixes": lines,
        "noneFor": none.isEmpty || lines.isEmpty ? nil : none, "furtherFixes": further, "furtherTable": rest,
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
