package import JourneyAnalysis
package import JourneyEvidence
package import JourneyModel
package import JourneyWords

/// The answers behind each step's score: a bar for every answer that could be given, from the worst to the best, as
/// high as the share of customers who gave it. Two steps with one mean may look quite different here.
package struct AnswerStrips: Chart {
  /// One step in one measure.
  struct Row: Sendable, Equatable {
    var step: ID<Step>
    var label: String
    /// Per cent, from the worst answer to the best; empty where too few answered.
    var shares: [Double]
    /// Where the mean lies among the bars, 0 to 1.
    var mean: Double?
    var note: String
  }

  /// The rows of one measure.
  struct Group: Sendable, Equatable {
    var title: String
    /// The answers that the bars stand for.
    var levels: [String]
    var rows: [Row]
  }

  let words: Words
  let namespace: String
  let groups: [Group]

  /// nil when no step has a score of customers.
  package init?(
    of analysis: GapAnalysis, in model: Model, given evidence: Evidence, words: Words, namespace: String
  ) {
    self.words = words
    self.namespace = namespace
    var measures: [ID<Measure>] = []
    for gaps in analysis.steps.compactMap(\.heardGaps) where !measures.contains(gaps.unit.measure) {
      measures.append(gaps.unit.measure)
    }
    groups = measures.map { measure in
      let heard = Self.heard(in: measure, by: analysis, evidence)
      let levels = AnswerLevels(
        of: model.measures[measure], showing: heard.compactMap(\.histogram), words: words,
        room: Self.plot.upperBound - Self.plot.lowerBound)
      return Group(
        title: words.label(ScoreUnit(measure: measure, isShare: false), in: model), levels: levels.labels,
        rows: heard.map { heard in
          let shares = heard.histogram.map(levels.shares) ?? []
          let positions = shares.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element / 100 }
          return Row(
            step: heard.step, label: words.stepName(model.journeys[analysis.journey].steps[heard.step]),
            shares: shares, mean: shares.count > 1 ? positions / Double(shares.count - 1) : nil,
            note: words.note(on: heard.score, in: model, beside: analysis.window))
        })
    }
    if groups.isEmpty { return nil }
  }

  /// What customers said about one step in a measure; no histogram where too few said it.
  private struct Heard {
    var step: ID<Step>
    var score: MeasuredScore
    var histogram: Histogram?
  }

  private static func heard(in measure: ID<Measure>, by analysis: GapAnalysis, _ evidence: Evidence)
    -> [Heard]
  {
    analysis.steps.enumerated().compactMap { index, found in
      let step = ID<Step>(index)
      guard let gaps = found.heardGaps, gaps.unit.measure == measure, let score = gaps.measured else {
        return nil
      }
      let subject = Subject.step(StepReference(journey: analysis.journey, step: step))
      let cell = AnswerTally.Cell(subject: subject, measure: measure)
      return Heard(
        step: step, score: score,
        histogram: score.estimate == nil ? nil : evidence.tallies[score.source.index].answers.histograms[cell]
      )
    }
  }

  /// A line for each step in each measure: its score, and the share of each answer, from the worst to the best.
  package var table: ChartTable {
    ChartTable(
      heads: words.heads(.step, .score, .answerShares),
      rows: groups.flatMap { group in
        group.rows.map { row in
          let name = ChartTable.Cell(words.isolated(row.label), target: "step-\(row.step.number)")
          let shares = zip(group.levels, row.shares).map { "\($0): \(words.percent($1))" }
          return ChartTable.Row(
            step: row.step,
            cells: [
              name, .init("\(group.title) \(row.note)"), .init(shares.isEmpty ? "–" : words.list(shares)),
            ])
        }
      })
  }

  // MARK: Drawing

  private static let width = 1030.0
  private static let plot = 228.0...760.0
  private static let rowHeight = 58.0
  private static let titleHeight = 34.0
  private static let barHeight = 30.0
  private static let labelSize = 13.0
  private static let smallSize = 11.0

  private var height: Double {
    groups.reduce(8) { $0 + Self.titleHeight + Double($1.rows.count) * Self.rowHeight }
  }

  private func x(_ fromStart: Double) -> Double { words.isRightToLeft ? Self.width - fromStart : fromStart }

  /// 1030 wide; the height grows with the measures and with their steps.
  package var size: (width: Double, height: Double) { (Self.width, height) }

  /// The bars of all steps, measure after measure on one scale, a triangle where a mean lies.
  package func svg(_ style: PictureStyle) -> String {
    let steps = words.count(groups.reduce(0) { $0 + $1.rows.count }, .step)
    var picture = Picture(
      width: Self.width, height: height, namespace: namespace, words: words, style: style,
      title: words.say(en: "The answers behind each score", ar: "الإجابات وراء كل درجة"),
      description: words.say(
        en: "A bar for every possible answer at \(steps), as high as the share that gave it.",
        ar: "شريط لكل إجابة ممكنة (\(steps))، وارتفاعه نسبة من اختارها."),
      rows: .init(
        name: "answers", count: groups.reduce(0) { $0 + $1.rows.count }, notes: Self.plot.upperBound + 20,
        further: Picture.further(
          groups.flatMap(\.rows).map { ($0.note, false) }, room: Self.width - Self.plot.upperBound - 20)))
    // One scale for all bars, so that heights can be compared between steps.
    let highest = groups.flatMap { $0.rows.flatMap(\.shares) }.max() ?? 100
    var (y, index) = (4.0, 0)
    for group in groups {
      drawTitle(of: group, above: index, at: y, in: &picture)
      y += Self.titleHeight
      for row in group.rows {
        draw(row, index, levels: group.levels.count, highest: highest, at: y, in: &picture)
        (y, index) = (y + Self.rowHeight, index + 1)
      }
    }
    return picture.finished()
  }

  private func middle(of level: Int, among levels: Int) -> Double {
    let width = (Self.plot.upperBound - Self.plot.lowerBound) / Double(levels)
    return Self.plot.lowerBound + width * (Double(level) + 0.5)
  }

  private func drawTitle(of group: Group, above row: Int, at y: Double, in picture: inout Picture) {
    picture.openRow(row, at: y + 19, step: nil)
    picture.text(group.title, at: (x(0), y + 19), anchor: .start, class: "group")
    picture.openGroup(class: "plot")
    for (level, label) in group.levels.enumerated() {
      let place = (x(middle(of: level, among: group.levels.count)), y + 19)
      picture.text(label, at: place, anchor: .middle, class: "axis")
    }
    picture.closeGroup()
    picture.closeGroup()
  }

  private func draw(
    _ row: Row, _ index: Int, levels: Int, highest: Double, at y: Double, in picture: inout Picture
  ) {
    let room = Self.plot.lowerBound - 24
    let label = LabelFitting.cut(row.label, to: room, size: Self.labelSize)
    let base = y + Self.rowHeight - 12
    picture.openRow(index, at: base, title: label == row.label ? nil : row.label, step: row.step)
    picture.rectangle(at: (0, y), width: Self.width, height: Self.rowHeight, class: "hit")
    picture.text(words.isolated(label), at: (x(room), base - 8), anchor: .end, class: "step")
    picture.openGroup(class: "plot")
    picture.line(
      from: (x(Self.plot.lowerBound), base), to: (x(Self.plot.upperBound), base), class: "rail")
    drawBars(of: row, levels: levels, highest: highest, over: base, in: &picture)
    if let mean = row.mean {
      let (first, last) = (middle(of: 0, among: levels), middle(of: levels - 1, among: levels))
      picture.mark(.triangle, at: (x(first + mean * (last - first)), base + 6), radius: 4, class: "mean")
    }
    picture.closeGroup()
    picture.note(row.note, at: base - 8)
    picture.closeGroup()
  }

  private func drawBars(
    of row: Row, levels: Int, highest: Double, over base: Double, in picture: inout Picture
  ) {
    let width = (Self.plot.upperBound - Self.plot.lowerBound) / Double(levels) - 6
    let bars = row.shares.enumerated().map { level, share in
      (
        center: x(middle(of: level, among: levels)), height: Self.barHeight * share / highest,
        share: share
      )
    }
    picture.bars(
      bars.map {
        .init(corner: ($0.center - width / 2, base - $0.height), width: width, height: $0.height)
      }, class: "bar")
    for bar in bars where bar.share > 0 {
      let text = words.percent(bar.share)
      if LineWrapping.width(of: text, size: Self.smallSize) < width {
        picture.text(text, at: (bar.center, base - bar.height - 4), anchor: .middle, class: "axis")
      }
    }
  }
}

extension StepAnalysis {
  /// The gaps whose answers are shown as those of the step: of the drawn measure, else of the first that was asked.
  fileprivate var heardGaps: MeasureGaps? {
    if let drawnGaps, !drawnGaps.unit.isShare { return drawnGaps }
    return gaps.first { !$0.unit.isShare && $0.measured != nil }
  }
}
