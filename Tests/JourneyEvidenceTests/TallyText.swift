import JourneyEvidence
import JourneyModel
import JourneySyntax

extension ScoreReading {
  /// The tally and the problems as a text to compare with a golden one.
  func text(in model: Model) -> String {
    let totals = tally.answers.totals
    var lines = ["\(format?.rawValue ?? "no table"), \(encoding.rawValue)"]
    lines.append(
      "\(rows.all) rows: \(rows.read) read, \(rows.filtered) filtered, \(rows.unfinished) unfinished, "
        + "\(rows.trials) trials, \(rows.ragged) ragged")
    lines.append(
      "\(tally.answers.count) answers, \(totals.counted) counted, \(totals.empty) empty, "
        + "\(totals.notApplicable) not applicable, \(totals.unreadable) unreadable, "
        + "\(totals.outsideScale.values.reduce(0, +)) outside the scale, \(totals.unmatched) unmatched, "
        + "\(totals.repeated) repeated")
    if let days = tally.days { lines.append("\(days.lowerBound) to \(days.upperBound)") }
    lines += tally.lines(in: model)
    lines += problems.map { "\($0.code) \($0.kind)".replacing("JourneyEvidence.", with: "") }
    return lines.map { $0 + "\n" }.joined()
  }
}

extension Tally {
  /// One line a histogram, in the order of the model: the answers given and how often; then all the rest.
  fileprivate func lines(in model: Model) -> [String] {
    let subjects = zip(model.journeys.ids, model.journeys).flatMap { journey, value in
      [(Subject.journey(journey), value.name.label)]
        + zip(value.steps.ids, value.steps).map { step, value in
          (.step(StepReference(journey: journey, step: step)), value.name.label)
        }
    }
    let histograms = answers.histograms
    var lines: [String] = []
    for (subject, label) in subjects {
      for (measure, value) in zip(model.measures.ids, model.measures) {
        let cells = histograms.keys.filter { $0.subject == subject && $0.measure == measure }
        for cell in cells.sorted(by: { $0.order < $1.order })
        where histograms.count < 60 || cell.period == nil {
          let of = cell.group.text(in: model) + (cell.period.map { ", \($0.text)" } ?? "")
          lines.append("\(label), \(value.name.label)\(of): \(histograms[cell]?.text ?? "")")
        }
        let question = AnswerTally.Cell(subject: subject, measure: measure)
        if let sample = answers.respondents[question] {
          lines.append(
            "\(label), \(value.name.label): \(sample.people) respondents")
        }
      }
      for (cell, count) in tickets.counts.sorted(by: { $0.key.tag < $1.key.tag })
      where cell.subject == subject && cell.period == nil {
        lines.append("\(label), tag \(cell.tag): \(count) tickets")
      }
    }
    lines += answers.pairs.grams.values.map { "complete: \(Int($0.n)), sums \($0.sums)" }.sorted()
    lines += answers.pairs.joints.map { "pairs of measure \($0.step.measure): \($1.counts.reduce(0, +))" }
      .sorted()
    if let finished { lines.append("\(finished) finished") }
    return lines + (events.paths?.lines ?? [])
  }
}

extension AnswerTally.Cell {
  fileprivate var order: String { "\(group.text(in: Model())) \(period?.text ?? "")" }
}

extension Tally.Group {
  fileprivate func text(in model: Model) -> String {
    switch self {
    case .everybody: ""
    case .persona(let persona):
      ", " + (model.personas.ids.contains(persona) ? model.personas[persona].shortName : "\(persona)")
    case .segment(let column, let value): ", \(column) = \(value)"
    }
  }
}

extension PathTally {
  fileprivate var lines: [String] {
    let statistics = PathStatistics(of: self)
    return ["\(cases) cases, \(events) events, \(leftOut) left out"]
      + statistics.steps.map {
        "\(steps[$0.step]): \($0.reached) reached, \($0.ended) ended, \($0.repeated) repeated"
      }
      + statistics.transitions.map {
        "\(steps[$0.from]) to \(steps[$0.to]): \($0.times) times, \($0.cases) cases, \($0.looped) looped, "
          + "\($0.converted) converted"
      }
      + variants.map { "\($0.cases) × \($0.path.map { steps[$0] }.joined(separator: " → "))" }
  }
}

extension Histogram {
  /// `2 once, 4 3 times`, as `2×1 4×3 (4 answers)`.
  fileprivate var text: String {
    let levels = counts.indices.filter { counts[$0] > 0 }.map { "\(answer($0).text)×\(counts[$0])" }
    return levels.joined(separator: " ") + " (\(n) answers)"
      + (weights.map { ", weights \($0.sums) \($0.sumOfSquares)" } ?? "")
  }
}

extension Double {
  fileprivate var text: String { Int(exactly: self).map(String.init) ?? String(self) }
}
