import JourneyAnalysis
import JourneyModel
import JourneyWords

/// The three gaps of every step in every measure, in the measure's own units. Answers of further sources stand below
/// the leading one, never pooled with it.
struct ScoreTable {
  private let analysis: GapAnalysis
  private let model: Model
  private let words: Words
  private let units: Set<ScoreUnit>

  init(of analysis: GapAnalysis, in model: Model, words: Words) {
    self.analysis = analysis
    units = analysis.units
    self.model = model
    self.words = words
  }

  var table: ChartTable {
    let steps = model.journeys[analysis.journey].steps
    var rows: [ChartTable.Row] = []
    for step in steps.ids {
      let found = analysis[step]
      for (index, gaps) in found.gaps.enumerated() {
        let name = ChartTable.Cell(words.isolated(words.stepName(steps[step])), target: "step-\(step.number)")
        rows += self.rows(
          of: gaps, step: step, id: index == 0 ? "score-\(step.number)" : nil, name: name,
          verdict: found.verdict(on: gaps))
      }
    }
    for score in analysis.overall {
      let name: [ChartTable.Cell] = [
        "\(words.wholeJourney)", "\(words.label(score.unit, among: units, in: model))", "", "",
      ]
      rows.append(ChartTable.Row(cells: name + cells(score) + ["", "", ""]))
    }
    return ChartTable(heads: heads, rows: rows, caption: caption)
  }

  private var heads: [TableHead] {
    words.heads(
      .step, .measure, .ideal, .believed, .measured, .answers, .source, .delivery, .perception, .admitted)
  }

  /// The line of one unit, and one more for each further source.
  private func rows(
    of gaps: MeasureGaps, step: ID<Step>, id: String?, name: ChartTable.Cell, verdict: GapVerdict?
  ) -> [ChartTable.Row] {
    func stated(_ score: Double?) -> ChartTable.Cell {
      .init(score.map { words.stated($0, in: gaps.unit, of: model) } ?? "–")
    }
    let judged = verdict.map { [words.label($0.verdict, needed: $0.needed)] } ?? []
    let before: [ChartTable.Cell] = [
      name, .init(words.label(gaps.unit, among: units, in: model)), stated(gaps.ideal),
      .init(words.stated(beliefIn: gaps, of: model) ?? "–"),
    ]
    let after: [ChartTable.Cell] = [
      .init(words.list([text(gaps.delivery, gaps.unit)] + judged)), .init(text(gaps.perception, gaps.unit)),
      .init(text(gaps.admitted, gaps.unit)),
    ]
    let first = ChartTable.Row(
      step: step, id: id, cells: before + (gaps.measured.map(cells) ?? ["–", "–", "–"]) + after)
    return [first]
      + gaps.others.map {
        ChartTable.Row(step: step, cells: ["", "", "", ""] + cells($0) + ["", "", ""])
      }
  }

  /// Score with its interval, number of answers, source.
  private func cells(_ score: MeasuredScore) -> [ChartTable.Cell] {
    let value = score.estimate.map { words.estimated($0, in: score.unit, of: model) }
    let source = words.isolated(model.sources[score.source].name.label)
    return [
      .init(value ?? "–"), .init(words.answers(of: score, in: analysis.window)),
      .init(source, target: "source-\(score.source.number)"),
    ]
  }

  private func text(_ gap: Gap?, _ unit: ScoreUnit) -> String {
    guard let gap else { return "–" }
    // The difference that the column's head names: gaps are turned where lower is better.
    let isTurned = !unit.isShare && !model.measures[unit.measure].higherIsBetter
    let interval: ClosedRange<Double>? = gap.rawInterval.map { range in
      isTurned ? (-range.upperBound)...(-range.lowerBound) : range
    }
    let decimals = words.decimals(of: gap, in: unit, of: model)
    let value = words.signed(isTurned ? -gap.raw : gap.raw, decimals: decimals)
    return interval.map { "\(value) \(words.signedInterval($0, decimals: decimals))" } ?? value
  }

  /// In what the differences are counted, where there are any.
  private var caption: String? {
    guard analysis.steps.contains(where: { $0.gaps.contains { $0.delivery != nil || $0.admitted != nil } })
    else {
      return notes.isEmpty ? nil : notes.joined(separator: " ")
    }
    let units = words.say(
      en: "Differences are on the measure's own scale; in the picture they are \(words.inPoints).",
      ar: "الفروق على مقياس المؤشر نفسه، وهي في الشكل \(words.inPoints).")
    return ([units, noteOnTime].compactMap(\.self) + notes).joined(separator: " ")
  }

  /// When the answers were given; those of another time say theirs.
  private var noteOnTime: String? {
    analysis.window.map(words.answers)
  }

  /// Of what is not as usual in its rows.
  private var notes: [String] {
    [words.note(onMeansAndSharesAmong: units, in: model), noteOnSigns].compactMap(\.self)
  }

  /// What a sign means where it does not mean the usual; nil where there is no such measure.
  private var noteOnSigns: String? {
    let units = analysis.steps.flatMap { $0.gaps.map(\.unit) }.filter { !$0.isShare }
    let measures = model.measures.ids.filter { index in
      !model.measures[index].higherIsBetter && units.contains { $0.measure == index }
    }
    guard !measures.isEmpty else { return nil }
    let names = words.list(measures.map { words.isolated(model.measures[$0].name.label) })
    return words.say(
      en: "Lower is better in \(names): there a difference above zero is a shortfall.",
      ar: "الأقل أفضل في \(names): والفرق الموجب فيها قصور.")
  }
}
