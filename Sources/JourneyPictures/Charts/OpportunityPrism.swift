package import JourneyAnalysis
package import JourneyModel
package import JourneyStatistics
package import JourneyWords

/// What each opportunity is worth against how feasible it is: two axes that are never multiplied.
package struct OpportunityPrism: Chart {
  /// One opportunity with a feasibility.
  package struct Entry: Sendable, Equatable {
    /// Which one.
    package var opportunity: ID<Opportunity>
    /// As the model has it, without marks of direction.
    package var label: String
    /// Its worth and feasibility, 0 to 100 each, and the quadrant that they put it in.
    package var prism: ValueFeasibility
    /// As the team stated it.
    package var value: Rating?
    /// The same, from 1 (hard) to 5 (easy).
    package var feasibility: Rating
    /// The labels of the steps it fixes.
    package var steps: [String]
    /// nil where nobody is named.
    package var owner: String?
    /// nil where none is stated.
    package var status: Opportunity.Status?
  }

  let words: Words
  let namespace: String
  /// What the worth is known from.
  package let basis: OpportunityStanding.Basis
  /// The most valuable first.
  package let entries: [Entry]

  /// nil where of no opportunity for this journey both axes are known.
  package init?(of analysis: GapAnalysis, in model: Model, words: Words, namespace: String) {
    self.words = words
    self.namespace = namespace
    basis = analysis.opportunityBasis
    let steps = model.journeys[analysis.journey].steps
    entries = analysis.opportunities(in: model).compactMap { found -> Entry? in
      let opportunity = model.opportunities[found.opportunity]
      guard let feasibility = opportunity.feasibility else { return nil }
      let fixed = opportunity.fixes.filter { $0.journey == analysis.journey }
      return Entry(
        opportunity: found.opportunity, label: opportunity.name.label, prism: found.standing,
        value: opportunity.value, feasibility: feasibility,
        steps: fixed.map { words.stepName(steps[$0.step]) }, owner: opportunity.owner,
        status: opportunity.status)
    }.sorted { (-$0.prism.value, $0.opportunity) < (-$1.prism.value, $1.opportunity) }
    if entries.isEmpty { return nil }
  }

  /// A line for each opportunity, the most valuable first, with the team's ratings and the steps it fixes.
  package var table: ChartTable {
    let worth = basis == .gaps ? words.heads(.worth) : []
    return ChartTable(
      heads: words.heads(.opportunity) + worth
        + words.heads(.value, .feasibility, .kind, .fixes, .owner, .status),
      rows: entries.map { ChartTable.Row(cells: cells(of: $0)) })
  }

  private func cells(of entry: Entry) -> [ChartTable.Cell] {
    let worth = basis == .gaps ? [ChartTable.Cell(worth(entry))] : []
    return [.init(words.isolated(entry.label))] + worth + [
      .init(entry.value.map { words.stated($0) } ?? "–"), .init(words.stated(entry.feasibility)),
      .init(words.label(entry.prism.quadrant)),
      .init(entry.steps.isEmpty ? "–" : words.list(entry.steps.map { words.isolated($0) })),
      .init(entry.owner.map { words.isolated($0) } ?? "–"),
      .init(entry.status.map { words.label($0) } ?? "–"),
    ]
  }

  /// `100 (89 to 112)`.
  private func worth(_ entry: Entry) -> String {
    let value = words.number(entry.prism.value)
    return entry.prism.valueLimits.map { "\(value) (\(words.interval($0)))" } ?? value
  }

  /// 1030 by 484, however many opportunities there are.
  package var size: (width: Double, height: Double) { QuadrantPlot.size }

  /// Feasibility runs across, worth upwards; the line through a point is the uncertainty of its worth.
  package func svg(_ style: PictureStyle) -> String {
    let levels = words.number(entries.count)
    let quick = words.number(entries.count { $0.prism.quadrant == .quickWin })
    return plot.svg(
      style, namespace: namespace,
      title: words.say(en: "Value and feasibility of opportunities", ar: "قيمة فرص التحسين وجدواها"),
      description: basis == .gaps
        ? words.say(
          en:
            "\(levels) opportunities by what the gaps they close are worth, and by feasibility. Quick wins: \(quick).",
          ar: "فرص التحسين (\(levels)) حسب قيمة الفجوات التي تسدها وحسب الجدوى. المكاسب السريعة: \(quick).")
        : words.say(
          en: "\(levels) opportunities by the team's value and feasibility. Quick wins: \(quick).",
          ar: "فرص التحسين (\(levels)) حسب قيمتها وجدواها بتقدير الفريق. المكاسب السريعة: \(quick)."))
  }

  private var plot: QuadrantPlot {
    QuadrantPlot(
      words: words,
      across: marks(
        words.say(
          en: "Feasibility, from 1 (hard) to 5 (easy)",
          ar: "الجدوى، من \(words.number(1)) (صعب) إلى \(words.number(5)) (سهل)")),
      up: basis == .gaps
        ? worth
        : marks(
          words.say(
            en: "Value, the team says, from 1 (little) to 5 (much)",
            ar: "القيمة بتقدير الفريق، من \(words.number(1)) (قليلة) إلى \(words.number(5)) (كبيرة)")),
      corners: .init(
        topStart: words.label(.strategicBet), topEnd: words.label(.quickWin),
        bottomStart: words.label(.leave), bottomEnd: words.label(.fillIn)),
      points: entries.map { entry in
        QuadrantPlot.Point(
          x: entry.prism.feasibility, y: entry.prism.value, interval: entry.prism.valueLimits,
          label: entry.label, note: "\(worth(entry)), \(words.label(entry.prism.quadrant))", tone: "strong")
      })
  }

  /// An axis of what the team states, 1 to 5.
  private func marks(_ title: String) -> QuadrantPlot.Axis {
    QuadrantPlot.Axis(
      title: title, range: -6...106, cut: 50,
      ticks: (1...5).map { (Double($0 - 1) * 25, words.number($0)) })
  }

  /// The axis of what gaps are worth.
  private var worth: QuadrantPlot.Axis {
    QuadrantPlot.Axis(
      title: words.say(
        en: "Worth: the most urgent gap it closes, 100 for the journey's most urgent",
        ar: "القيمة: أولوية أهم فجوة تسدها، و\(words.number(100)) لأهم فجوة في الرحلة"),
      range: 0...106, cut: 50,
      ticks: stride(from: 0.0, through: 100, by: 25).map { ($0, words.number($0)) })
  }
}
