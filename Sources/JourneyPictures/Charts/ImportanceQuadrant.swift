package import JourneyAnalysis
package import JourneyModel
package import JourneyStatistics
package import JourneyWords

/// How much each measured step matters against how far it lies from its ideal (importance–performance analysis). The
/// ideal is the cut, and not the average step, which would always find something in every quadrant.
package struct ImportanceQuadrant: Chart {
  /// One measured step.
  package struct Entry: Sendable, Equatable {
    /// Which one.
    package var step: ID<Step>
    /// The step's name, or what stands for one that has none.
    package var label: String
    /// In points, negative for a shortfall.
    package var gap: Double
    /// 1 for an average step.
    package var weight: Double
    /// What was stated or derived beside what the step is ordered by.
    package var other: String?
    /// The gap with all that stands behind it: `−41 [−46, −36] n 412`.
    package var note: String
    /// By the mean importance and by the step's own ideal; nil at the ceiling.
    package var quadrant: ImportancePerformance.Quadrant?
    /// It may lie in another quadrant.
    var isDoubtful: Bool
    /// Whether its place says what it seems to: else the point is hollow.
    var isSure: Bool { !isDoubtful && quadrant != nil }
  }

  let words: Words
  let namespace: String
  /// The heaviest first.
  package let entries: [Entry]
  private let cut: Double

  /// nil where importance is known of no step, or fewer than two gaps are measured.
  package init?(of analysis: GapAnalysis, in model: Model, words: Words, namespace: String) {
    let quadrants = analysis.quadrants
    let steps = model.journeys[analysis.journey].steps
    let placed = steps.ids.filter { quadrants[$0.index] != nil }
    guard
      let cut = ImportancePerformance.customaryImportanceCut(placed.map { analysis.importance[$0].value })
    else { return nil }
    self.words = words
    self.namespace = namespace
    self.cut = cut
    let decimals = words.decimals(of: analysis.importance)
    let found = placed.compactMap { step -> Entry? in
      guard case .measured(let gap, _) = analysis[step].drawn, let quadrant = quadrants[step.index] else {
        return nil
      }
      return Entry(
        step: step, label: words.stepName(steps[step]), gap: gap.points,
        weight: analysis.importance[step].value,
        other: words.otherImportance(
          ofStep: step, of: analysis, in: model.journeys[analysis.journey], decimals: decimals),
        note: words.full(analysis[step], beside: analysis.window, in: model),
        quadrant: quadrant.quadrant, isDoubtful: quadrant.isDoubtful)
    }
    entries = found.sorted { (-$0.weight, $0.gap, $0.step) < (-$1.weight, $1.gap, $1.step) }
    if entries.count < 2 { return nil }
  }

  /// A line for each step, the heaviest first: importance, gap and quadrant, and whether its side is uncertain.
  package var table: ChartTable {
    ChartTable(
      heads: words.heads(.step, .importance, .gap, .quadrant),
      rows: entries.map { entry in
        let name = ChartTable.Cell(words.isolated(entry.label), target: "step-\(entry.step.number)")
        let side = entry.isDoubtful ? [words.uncertain] : []
        return ChartTable.Row(
          step: entry.step,
          cells: [
            name,
            .init(
              words.list([words.number(entry.weight, decimals: 1), entry.other].compactMap(\.self))),
            .init(entry.note),
            .init(words.list([words.label(entry.quadrant)] + side)),
          ])
      })
  }

  /// 1030 by 484, however many steps there are.
  package var size: (width: Double, height: Double) { QuadrantPlot.size }

  /// The gap runs across, importance upwards; each corner says what its quadrant advises.
  package func svg(_ style: PictureStyle) -> String {
    plot.svg(
      style, namespace: namespace,
      title: words.say(en: "Importance and performance", ar: "الأهمية والأداء"),
      description: description)
  }

  private var description: String {
    let all = words.count(entries.count, .step)
    let urgent = words.number(entries.count { $0.quadrant == .concentrateHere })
    return words.say(
      en: "\(all) by importance and by gap to the ideal. Important and short of the ideal: \(urgent).",
      ar: "\(all) حسب الأهمية والفجوة عن المثالي. المهم الذي يقصر عن المثالي: \(urgent).")
  }

  private var plot: QuadrantPlot {
    let heaviest = max(entries.map(\.weight).max() ?? 1, 2 * cut)
    let reach = max(entries.map { abs($0.gap) }.max() ?? 1, 10) * 1.08
    let right = max(entries.map(\.gap).max() ?? 0, reach / 4) * 1.08
    return QuadrantPlot(
      words: words,
      across: .init(
        title: words.say(
          en: "Gap to the ideal, in points: measured − ideal",
          ar: "الفجوة عن المثالي بالنقاط: المقيس − المثالي"),
        range: -reach...right, cut: 0,
        ticks: stride(from: -100.0, through: 100, by: 10).filter { (-reach...right).contains($0) }
          .map { ($0, words.signed($0)) }),
      up: .init(
        title: words.say(
          en: "Importance, \(words.number(1)) for an average step",
          ar: "الأهمية، و\(words.number(1)) لخطوة متوسطة"),
        range: 0...heaviest * 1.1, cut: cut,
        ticks: stride(from: 0.0, through: heaviest * 1.1, by: heaviest > 4 ? 2 : 0.5)
          .map { ($0, words.number($0, decimals: 1)) }),
      corners: .init(
        topStart: words.corner(.concentrateHere), topEnd: words.corner(.keepUp),
        bottomStart: words.corner(.lowPriority), bottomEnd: words.corner(.possibleOverkill)),
      points: entries.map { entry in
        QuadrantPlot.Point(
          x: entry.gap, y: entry.weight, label: entry.label,
          note: entry.note,
          tone: !entry.isSure ? "calm" : entry.gap < 0 ? "short" : "strong", step: entry.step)
      })
  }
}
