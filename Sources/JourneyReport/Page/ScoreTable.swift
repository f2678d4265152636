import JourneyAnalysis
import JourneyModel

/// The three gaps of every step in every measure, in the measure's own units. Answers of further sources stand below
/// the leading one, never pooled with it.
struct ScoreTable {
  private let analysis: GapAnalysis
  private let model: Model
  private let words: Words

  init(of analysis: GapAnalysis, in model: Model, words: Words) {
    self.analysis = analysis
    self.model = model
    self.words = words
  }

  /// The table as HTML.
  func html() -> String {
    var markup = Markup(.element)
    markup.open("table", ["class": "rows numbers"])
    if let note = noteOnSigns { markup.element("caption", text: note) }
    markup.open("thead")
    markup.open("tr")
    for head in heads { markup.element("th", ["scope": "col"], text: head) }
    markup.close("tr")
    markup.close("thead")
    markup.open("tbody")
    let steps = model.journeys[analysis.journey].steps
    for (step, found) in analysis.steps.enumerated() {
      for gaps in found.gaps {
        write(gaps, of: words.isolated(words.stepName(steps[step])), found.verdict(on: gaps), &markup)
      }
    }
    for score in analysis.overall {
      write(
        [words.wholeJourney, words.label(score.unit, in: model), "", ""] + cells(score) + ["", "", ""],
        &markup)
    }
    markup.close("tbody")
    markup.close("table")
    return markup.text
  }

  private var heads: [String] {
    [
      words.say(en: "Step", ar: "الخطوة"), words.say(en: "Measure", ar: "المؤشر"),
      words.ideal, words.say(en: "Believed", ar: "المعتقد"),
      words.say(en: "Measured", ar: "المقيس"), words.say(en: "Answers", ar: "الإجابات"),
      words.say(en: "Source", ar: "المصدر"),
      words.say(en: "Measured − ideal", ar: "المقيس − المثالي"),
      words.say(en: "Measured − believed", ar: "المقيس − المعتقد"),
      words.say(en: "Believed − ideal", ar: "المعتقد − المثالي"),
    ]
  }

  private func write(_ gaps: MeasureGaps, of step: String, _ verdict: GapVerdict?, _ markup: inout Markup) {
    write(
      [
        step, words.label(gaps.unit, in: model),
        gaps.ideal.map { words.stated($0, in: gaps.unit, of: model) } ?? "–",
        gaps.believed.map { words.stated($0, in: gaps.unit, of: model) } ?? "–",
      ] + (gaps.measured.map(cells) ?? ["–", "–", "–"]) + [
        words.list(
          [text(gaps.delivery, gaps.unit)]
            + (verdict.map { [words.label($0.verdict, needed: $0.needed)] } ?? [])),
        text(gaps.perception, gaps.unit), text(gaps.admitted, gaps.unit),
      ], &markup)
    for other in gaps.others { write(["", "", "", ""] + cells(other) + ["", "", ""], &markup) }
  }

  private func write(_ cells: [String], _ markup: inout Markup) {
    markup.open("tr")
    for cell in cells { markup.element("td", text: cell) }
    markup.close("tr")
  }

  /// Score with its interval, number of answers, source.
  private func cells(_ score: MeasuredScore) -> [String] {
    let value = score.estimate.map { words.estimated($0, in: score.unit, of: model) }
    return [value ?? "–", words.number(score.n), words.isolated(model.sources[score.source].name.label)]
  }

  private func text(_ gap: Gap?, _ unit: ScoreUnit) -> String {
    guard let gap else { return "–" }
    // The difference that the column's head names: gaps are turned where lower is better.
    let isTurned = !unit.isShare && !model.measures[unit.measure].higherIsBetter
    let interval: ClosedRange<Double>? = gap.rawInterval.map { range in
      isTurned ? (-range.upperBound)...(-range.lowerBound) : range
    }
    let fewest = model.decimals(of: unit)
    let decimals =
      interval.map { words.decimals(showing: $0, from: fewest) }
      ?? words.decimals(tellingApart: [gap.raw, 0], from: fewest)
    let value = words.signed(isTurned ? -gap.raw : gap.raw, decimals: decimals)
    return interval.map { "\(value) \(words.signedInterval($0, decimals: decimals))" } ?? value
  }

  /// What a sign means where it does not mean the usual; nil where there is no such measure.
  private var noteOnSigns: String? {
    let units = analysis.steps.flatMap { $0.gaps.map(\.unit) }.filter { !$0.isShare }
    let measures = model.measures.indices.filter { index in
      !model.measures[index].higherIsBetter && units.contains { $0.measure == index }
    }
    guard !measures.isEmpty else { return nil }
    let names = words.list(measures.map { words.isolated(model.measures[$0].name.label) })
    return words.say(
      en: "Lower is better in \(names): there a difference above zero is a shortfall.",
      ar: "الأقل أفضل في \(names): والفرق الموجب فيها قصور.")
  }
}
