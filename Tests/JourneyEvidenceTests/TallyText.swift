import JourneyEvidence
import JourneyModel
import JourneySyntax

extension ScoreReading {
  /// The tally and the problems as a text to compare with a golden one.
  func text(in model: Model) -> String {
    var lines = ["\(tally.rows) rows, \(tally.answers) answers"]
    if let days = tally.days { lines.append("\(days.lowerBound) to \(days.upperBound)") }
    lines += tally.lines(in: model)
    lines += problems.map { "\($0.code) \($0.kind)".replacing("JourneySyntax.", with: "") }
    return lines.map { $0 + "\n" }.joined()
  }
}

extension Tally {
  /// One line a histogram, in the order of the model: the answers given and how often.
  fileprivate func lines(in model: Model) -> [String] {
    let subjects = model.journeys.enumerated().flatMap { journey, value in
      [(Subject.journey(journey), value.name.label)]
        + value.steps.enumerated().map { step, value in
          (.step(StepReference(journey: journey, step: step)), value.name.label)
        }
    }
    var lines: [String] = []
    for (subject, label) in subjects {
      for (measure, value) in model.measures.enumerated() {
        for persona in [nil] + model.personas.indices.map(Optional.some) {
          let cell = Cell(subject: subject, measure: measure, persona: persona)
          guard let histogram = histograms[cell] else { continue }
          let who = persona.map { ", " + model.personas[$0].shortName } ?? ""
          lines.append("\(label), \(value.name.label)\(who): \(histogram.text)")
        }
      }
    }
    return lines
  }
}

extension Histogram {
  /// `2 once, 4 3 times`, as `2×1 4×3 (4 answers)`.
  fileprivate var text: String {
    let levels = counts.indices.filter { counts[$0] > 0 }.map { "\(answer($0).text)×\(counts[$0])" }
    return levels.joined(separator: " ") + " (\(n) answers)"
  }
}

extension Double {
  fileprivate var text: String { Int(exactly: self).map(String.init) ?? String(self) }
}
