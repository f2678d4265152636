package import JourneyAnalysis
package import JourneyEvidence
package import JourneyModel
import JourneyStatistics
package import JourneyWords

/// What stands behind each step: how many answers customers gave, how often they were watched, what was inferred. An
/// empty cell is a voice that nobody has listened to yet.
package struct CoverageMatrix: Chart {
  /// What one voice says about one step.
  struct Cell: Sendable, Equatable {
    /// Answers of all sources with this voice, in the measure that each was asked in.
    var answers: Int
    /// Tickets and other signs that carry no score.
    var signals: Int

    var isEmpty: Bool { answers == 0 && signals == 0 }
  }

  /// One step; cells parallel to `Source.Voice.allCases`.
  struct Row: Sendable, Equatable {
    var step: ID<Step>
    var label: String
    var cells: [Cell]
  }

  let words: Words
  let namespace: String
  let rows: [Row]

  /// nil where the model has no source, or the journey no step.
  package init?(
    of analysis: GapAnalysis, in model: Model, given evidence: Evidence, words: Words, namespace: String
  ) {
    guard !model.sources.isEmpty, !analysis.steps.isEmpty else { return nil }
    self.words = words
    self.namespace = namespace
    let steps = model.journeys[analysis.journey].steps
    rows = steps.ids.map { step in
      let reference = StepReference(journey: analysis.journey, step: step)
      let heard = Self.answers(about: analysis[step])
      let cells = Source.Voice.allCases.map { voice in
        Cell(
          answers: heard.filter { model.sources[$0.source].voice == voice }.reduce(0) {
            $0.saturatingAdd($1.n)
          },
          signals: Self.signals(about: .step(reference), heardBy: voice, in: model, given: evidence))
      }
      return Row(step: step, label: words.stepName(steps[step]), cells: cells)
    }
  }

  /// One score a source that has any: in the main measure, else in the first that it was asked in.
  private static func answers(about step: StepAnalysis) -> [MeasuredScore] {
    var sources: Set<ID<Source>> = []
    return step.heard.filter { sources.insert($0.source).inserted }
  }

  private static func signals(
    about subject: Subject, heardBy voice: Source.Voice, in model: Model, given evidence: Evidence
  ) -> Int {
    let tallies = zip(model.sources, evidence.tallies).filter { $0.0.voice == voice }.map(\.1)
    // A sum, so that the order of the dictionaries cannot show.
    return tallies.reduce(0) { sum, tally in
      tally.tickets.counts.reduce(sum) {
        $1.key.subject == subject && $1.key.period == nil ? $0.saturatingAdd($1.value) : $0
      }
    }
  }

  /// A line for each step, a column for each voice: how many answers and signals, or `nothing yet`.
  package var table: ChartTable {
    ChartTable(
      heads: words.heads(.step) + Source.Voice.allCases.map { words.head($0.head) },
      rows: rows.map { row in
        let name = ChartTable.Cell(words.isolated(row.label), target: "step-\(row.step.number)")
        return ChartTable.Row(step: row.step, cells: [name] + row.cells.map { .init(text(of: $0)) })
      })
  }

  private func text(of cell: Cell) -> String {
    if cell.isEmpty { return words.say(en: "nothing yet", ar: "لا شيء بعد") }
    let answers = cell.answers > 0 ? [words.count(cell.answers, .answer)] : []
    let signals = cell.signals > 0 ? [words.count(cell.signals, .signal)] : []
    return words.list(answers + signals)
  }

  // MARK: Drawing

  private static let width = 1030.0
  private static let labelEnd = 204.0
  private static let start = 228.0
  private static let cellWidth = 256.0
  private static let rowHeight = 34.0
  private static let top = 34.0

  private func x(_ fromStart: Double) -> Double { words.isRightToLeft ? Self.width - fromStart : fromStart }

  private func middle(of column: Int) -> Double {
    x(Self.start + Self.cellWidth * (Double(column) + 0.5))
  }

  /// 1030 wide; each step adds 34 to the height.
  package var size: (width: Double, height: Double) {
    (Self.width, Self.top + Double(rows.count) * Self.rowHeight + 4)
  }

  /// A box for each step and voice with its counts, in one of three looks: enough, little, nothing.
  package func svg(_ style: PictureStyle) -> String {
    var picture = Picture(
      width: size.width, height: size.height, namespace: namespace, words: words, style: style,
      title: words.say(en: "What stands behind each step", ar: "ما الذي تستند إليه كل خطوة"),
      description: description, rows: .init(name: "coverage", count: rows.count, notes: 0))
    picture.openRow(0, at: 16, step: nil)
    picture.openGroup(class: "plot")
    for (column, voice) in Source.Voice.allCases.enumerated() {
      picture.text(words.label(voice), at: (middle(of: column), 20), anchor: .middle, class: "group")
    }
    picture.closeGroup()
    picture.closeGroup()
    for (index, row) in rows.enumerated() {
      draw(row, index, at: Self.top + Double(index) * Self.rowHeight, in: &picture)
    }
    return picture.finished()
  }

  private var description: String {
    let silent = words.count(rows.count { $0.cells.allSatisfy(\.isEmpty) }, .step)
    return words.say(
      en: "Answers behind each step: direct, indirect and inferred. With nothing behind them: \(silent).",
      ar: "الإجابات وراء كل خطوة: مباشرة وغير مباشرة ومستنتجة. بلا أي سند: \(silent).")
  }

  private func draw(_ row: Row, _ index: Int, at y: Double, in picture: inout Picture) {
    picture.openRow(index, at: y + Self.rowHeight / 2, step: row.step)
    picture.rectangle(at: (0, y), width: Self.width, height: Self.rowHeight, class: "hit")
    let label = LabelFitting.cut(row.label, to: Self.labelEnd, size: 13)
    let baseline = y + Self.rowHeight / 2 + 4
    picture.text(
      words.isolated(label), at: (x(Self.labelEnd), baseline), anchor: .end, class: "step")
    picture.openGroup(class: "plot")
    for strength in Strength.allCases {
      let cells = row.cells.indices.filter { self.strength(of: row.cells[$0]) == strength }
      picture.bars(cells.map { box(of: $0, at: y) }, corners: 6, class: "cell \(strength.rawValue)")
    }
    for (column, cell) in row.cells.enumerated() {
      picture.text(
        text(of: cell), at: (middle(of: column), baseline), anchor: .middle,
        class: cell.isEmpty ? "note" : "count")
    }
    picture.closeGroup()
    picture.closeGroup()
  }

  private func box(of column: Int, at y: Double) -> Picture.Bar {
    .init(
      corner: (middle(of: column) - Self.cellWidth / 2 + 3, y + 2), width: Self.cellWidth - 6,
      height: Self.rowHeight - 4)
  }

  /// How much stands behind a cell, as its class says it; enough is what allows a score to be told apart from others.
  private enum Strength: String, CaseIterable { case enough, little, none }

  private func strength(of cell: Cell) -> Strength {
    if cell.isEmpty { return .none }
    switch SampleAdequacy(answers: cell.answers) {
    case .noData, .countOnly, .veryFew, .few: return .little
    case .enough, .limitedByBias: return .enough
    }
  }
}
