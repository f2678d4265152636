import JourneyEvidence
import JourneyModel
import TestSupport

@testable import JourneyAnalysis

/// Answers in a wide table, read as the program reads them: one row a respondent.
enum Dated {
  /// A model with one step for each column of `steps`, and the evidence of a table with these columns,
  /// `date`, `city`
  /// and `all` for the whole.
  /// - Parameters:
  ///   - people: who gave each row; empty where the table does not say.
  ///   - frame: which time is meant; nil counts all answers.
  static func read(
    _ steps: [String], waves: WaveLength = .month, ideal: Double? = nil,
    rows: [(day: String, city: String, answers: [Int])], people: [String] = [], frame: TimeFrame? = nil
  ) -> (model: Model, evidence: Evidence) {
    var model = Drafting.model(steps)
    if let ideal { model.draft { journey in for step in steps { journey.both(step, target: ideal) } } }
    model.sources[0].bindings =
      steps.enumerated().map { index, name in
        ColumnBinding(
          column: name, measure: Measure.csat, subject: .step(StepReference(journey: 0, step: ID(index))))
      } + [ColumnBinding(column: "all", measure: Measure.csat, subject: .journey(0))]
    var text = "date,city,\(steps.joined(separator: ",")),all\(people.isEmpty ? "" : ",respondent")\n"
    for (index, row) in rows.enumerated() {
      text += "\(row.day),\(row.city),\(row.answers.map { String($0) }.joined(separator: ","))"
      text += people.isEmpty ? "\n" : ",\(people[index])\n"
    }
    let bytes = Array(text.utf8)
    let reading = ScoreReading(
      of: 0, in: model, bytes: bytes.span, settings: ReadingSettings(waves: waves, groupColumns: ["city"]))
    let evidence = frame.map { Evidence(tallies: [reading.tally], of: model, in: $0, waves: waves) }
    return (model, evidence ?? Evidence(tallies: [reading.tally]))
  }

  /// The tenth of each of so many months from January 2025 on.
  static func months(_ count: Int) -> [String] {
    (0..<count).map { "\(2025 + $0 / 12)-\($0 % 12 < 9 ? "0" : "")\($0 % 12 + 1)-10" }
  }
}
