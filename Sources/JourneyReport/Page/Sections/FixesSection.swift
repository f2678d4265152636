import JourneyAnalysis
import JourneyPictures
import JourneyStatistics
import JourneyWords

extension PageSection {
  /// What comes first, and what is known to help.
  static func fixes(of subject: PageSubject) -> PageSection {
    let title = subject.say("What to fix first", "ما الذي يُعالج أولًا")
    let orders = orders(of: subject)
    let isEmpty = orders.allSatisfy(\.rows.isEmpty)
    return PageSection(
      id: "fixes", title: title,
      body: table(
        orders.map { ($0.audience, Array($0.rows.prefix(FixRow.most))) }, named: title,
        more: isEmpty ? nil : subject.say("The whole order, and how it is made", "الترتيب كله، وكيف وُضع"),
        on: subject))
  }

  /// The whole order, with all that each place in it was made from; nil where there is nothing to fix.
  static func order(of subject: PageSubject) -> PageSection? {
    let orders = orders(of: subject)
    guard orders.contains(where: { !$0.rows.isEmpty }) else { return nil }
    let title = subject.say("The whole order", "الترتيب كله")
    return PageSection(
      id: "order", title: title,
      sub: [order(subject), burdens(subject), shrinking(subject), ties(subject)].compactMap(\.self)
        .joined(separator: " ")
        + (subject.analysis.fixes.contains { $0.basis == .measured } ? subject.timeAfterText : ""),
      body: table(orders, named: title, isWhole: true, on: subject))
  }

  private static func orders(of subject: PageSubject) -> [(audience: Audience, rows: [FixRow])] {
    subject.views {
      FixRow.all(
        of: $0.analysis, beside: [subject.analysis] + subject.views.map(\.analysis), in: $0.model,
        words: subject.words)
    }
  }

  /// - Parameters:
  ///   - more: the words of the way to the rest.
  ///   - isWhole: with the factors of each priority.
  private static func table(
    _ orders: [(audience: Audience, rows: [FixRow])], named title: String, more: String? = nil,
    isWhole: Bool = false, on subject: PageSubject
  ) -> String {
    let lines = FixLine.together(orders)
    // For whom there is no line, where others have some.
    let none = orders.filter(\.rows.isEmpty).map(\.audience.mark).joined(separator: " ")
    let heads = heads.filter { isWhole || !$0.isOfWhole }.map {
      PageHead(text: subject.words.head($0.head).text, fragment: $0.head.fragment)
    }
    return subject.templates.render(
      "fixes",
      [
        "title": title, "labels": fixLabels(subject), "heads": heads,
        "fixes": lines, "isWhole": isWhole,
        "columns": String(heads.count), "noneFor": none.isEmpty || lines.isEmpty ? nil : none, "more": more,
      ])
  }

  /// nil where none is in the order.
  private static func burdens(_ subject: PageSubject) -> String? {
    guard subject.analysis.fixes.contains(where: { $0.burden != nil }) else { return nil }
    let best = subject.words.number(5)
    return subject.say(
      "Extra steps, and ways back that hurt, stand among the felt by how far they feel below \(best): that is the team's "
        + "view, and nobody measured it.",
      "والخطوات الزائدة وطرق العودة المؤلمة تأتي مع فجوات الشعور بقدر ما ينقص الشعور فيها عن \(best): وهذا رأي الفريق ولم يقسه "
        + "أحد.")
  }

  private static func order(_ subject: PageSubject) -> String {
    let unit = subject.words.unit(ofGapsIn: subject.analysis)
    return subject.say(
      "Measured gaps first, then believed, then felt, then missing steps; within each by priority = gap × "
        + "importance × reach, \(unit).",
      "تأتي الفجوات المقيسة أولًا، ثم ما قدّره الفريق، ثم فجوات الشعور، ثم الخطوات المفقودة؛ وداخل كل منها حسب "
        + "الأولوية = الفجوة × الأهمية × نسبة المرور، \(unit).")
  }

  /// nil where nothing is measured.
  private static func shrinking(_ subject: PageSubject) -> String? {
    guard subject.analysis.steps.contains(where: { $0.drawnGaps != nil }) else { return nil }
    return subject.say(
      "A measured gap counts with its shrunken size.", "وتُحسب الفجوة المقيسة بعد تقليصها نحو المتوسط.")
  }

  private static func ties(_ subject: PageSubject) -> String {
    let places = subject.words.places(1...3)
    let reach = subject.words.percent(Fix.presumedReach)
    return subject.say(
      "Places such as \(places) are tied; where no reach is stated it counts as \(reach).",
      "والمراتب مثل \(places) متعادلة؛ وما لم تُذكر نسبة المرور به يُحسب \(reach).")
  }

  private static func fixLabels(_ subject: PageSubject) -> [String: String] {
    heads.reduce(into: [
      "noFixes": subject.say(
        "No step is known to fall short of its ideal.", "لا توجد خطوة يُعرف أنها تقصر عن المثالي.")
    ]) { $0[$1.label] = subject.words.head($1.head).text }
  }

  /// By their names in `fixes.mustache`.
  private static let heads: [(label: String, head: ColumnHead, isOfWhole: Bool)] = [
    ("rank", .number, false), ("step", .step, false), ("gap", .gap, false), ("importance", .importance, true),
    ("reach", .reach, true), ("priority", .priority, true), ("basis", .basis, false),
    ("opportunity", .opportunity, false), ("owner", .owner, false),
  ]
}

/// A head of a column, and its explanation.
private struct PageHead {
  let text: String
  let fragment: String?
}
