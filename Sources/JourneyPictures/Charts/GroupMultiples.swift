package import JourneyAnalysis
package import JourneyEvidence
package import JourneyModel
import JourneyStatistics
package import JourneyWords

/// The same small chart for every group of customers, side by side: how each scores every step, beside the ideal and
/// beside everybody of its own source. Groups that are too small show their count only.
package struct GroupMultiples: Chart {
  /// One dot: places are in points, 0 to 100.
  struct Dot: Sendable, Equatable {
    var value: Double?
    var interval: ClosedRange<Double>?
    var n: Int
    var note: String
  }

  /// One group; parallel to `steps`.
  package struct Panel: Sendable, Equatable {
    var title: String
    /// nil for other groups.
    package var persona: ID<Persona>?
    var dots: [Dot?]
    /// Of the same source as each dot; nil where too few answered.
    var everybody: [Double?]
  }

  let words: Words
  let namespace: String
  /// Those that some group has answered about, and their labels.
  let steps: [ID<Step>]
  let labels: [String]
  let ideals: [Double?]
  /// At most twelve: the personas first, then the values of each segment column.
  package var panels: [Panel]

  /// nil unless two groups can be told apart.
  package init?(
    of analysis: GapAnalysis, in model: Model, given evidence: Evidence, words: Words, namespace: String
  ) {
    self.words = words
    self.namespace = namespace
    let journey = model.journeys[analysis.journey]
    guard let measure = journey.mainMeasure else { return nil }
    let groups = evidence.kindsOfGroups.filter { $0.count > 1 }.flatMap {
      GroupScores.all(of: $0, in: analysis.journey, of: model, given: evidence)
    }
    guard groups.count > 1 else { return nil }
    let heard = journey.steps.ids.filter { step in groups.contains { $0.scores[step.index] != nil } }
    steps = heard
    labels = heard.map { words.stepName(journey.steps[$0]) }
    let unit = ScoreUnit(measure: measure, isShare: false)
    let found = heard.map { step in analysis[step].gaps.first { $0.unit == unit } }
    ideals = found.map { $0?.ideal.map { model.points($0, in: unit) } }
    panels = groups.prefix(Self.mostPanels).map { group in
      Panel(group, of: heard, in: model, window: analysis.window, words: words)
    }
  }

  /// More cannot be taken in at once; the table of `rihla gaps --by` holds all.
  private static let mostPanels = 12

  /// A line for each step, a column for each panel: score and answers in words, `–` where the group gave none.
  package var table: ChartTable {
    ChartTable(
      heads: words.heads(.step) + panels.map { .name($0.title) },
      rows: steps.indices.map { row in
        let name = ChartTable.Cell(words.isolated(labels[row]), target: "step-\(steps[row].number)")
        return ChartTable.Row(
          step: steps[row], cells: [name] + panels.map { .init($0.dots[row]?.note ?? "–") })
      })
  }
}

extension GroupMultiples.Panel {
  fileprivate init(
    _ group: GroupScores, of steps: [ID<Step>], in model: Model, window: ClosedRange<Day>?, words: Words
  ) {
    switch group.group {
    case .persona(let persona):
      title = words.isolated(model.personas[persona].shortName)
      self.persona = persona
    case .segment(let column, let value):
      title = "\(words.isolated(column)): \(words.isolated(value))"
    case .everybody:
      title = words.say(en: "everybody", ar: "الجميع")
    }
    dots = steps.map { step in
      group.scores[step.index].map { score in
        GroupMultiples.Dot(
          value: score.estimate.map { model.points($0.value, in: score.unit) },
          interval: score.estimate.map { model.points($0.interval, in: score.unit) }, n: score.n,
          note: words.note(on: score, in: model, beside: window))
      }
    }
    everybody = steps.map { step in
      group.everybody[step.index].flatMap { all in all.estimate.map { model.points($0.value, in: all.unit) } }
    }
  }
}

extension Evidence {
  /// The personas, then the values of each segment column, in the order of the columns' names.
  fileprivate var kindsOfGroups: [[Tally.Group]] {
    var columns: Set<String> = []
    for tally in tallies {
      for cell in tally.answers.histograms.keys {
        if case .segment(let column, _) = cell.group { columns.insert(column) }
      }
    }
    return [personas] + columns.sorted().map { segments(of: $0) }
  }
}
