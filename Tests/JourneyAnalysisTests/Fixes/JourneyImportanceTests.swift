import JourneyEvidence
import JourneyModel
import TestSupport
import Testing

@testable import JourneyAnalysis

@Suite struct JourneyImportanceTests {
  /// Three steps and an overall question in one wide file: the first step decides, the second follows it a little, the
  /// third does not vary.
  private func wide(_ rows: Int) -> (model: Model, evidence: Evidence) {
    var model = Drafting.model(["a", "b", "c"])
    model.draft { journey in
      for label in ["a", "b", "c"] { journey.both(label, target: 4.5) }
    }
    let columns: [(String, Subject)] =
      (0...2).map { ("q\($0)", .step(StepReference(journey: 0, step: $0))) } + [("all", .journey(0))]
    model.sources[0].bindings = columns.map {
      ColumnBinding(column: $0.0, measure: Measure.csat, subject: $0.1)
    }
    var text = "q0,q1,q2,all\n"
    for row in 0..<rows {
      let a = 1 + row % 5
      let b = 1 + (row / 5) % 5
      text += "\(a),\(b),3,\(min(5, max(1, (4 * a + b) / 5)))\n"
    }
    let bytes = Array(text.utf8)
    let reading = ScoreReading(of: 0, in: model, bytes: bytes.span)
    return (model, Evidence(tallies: [reading.tally]))
  }

  @Test func isDerivedFromCompleteAnswers() throws {
    let (model, evidence) = wide(200)
    let importance = model.analysis(evidence).importance
    #expect(importance.source == .derived && importance.outcome == Measure.csat)
    #expect(try #require(importance.explained) > 0.8 && importance.isJackknifed)
    #expect(importance.weights[0] > importance.weights[1])
    #expect(importance.weights[2] == 1, "a step that all rate alike tells nothing, and counts as average")
    #expect(abs(importance.weights[0] + importance.weights[1] - 2) < 1e-9)
  }

  @Test func comesFromTheTeamWhereAnswersAreTooFew() {
    var (model, evidence) = wide(20)
    model.journeys[0].steps[1].importance = 5
    let importance = model.analysis(evidence).importance
    #expect(importance.source == .stated)
    #expect(importance.weights.map { ($0 * 11).rounded() } == [9, 15, 9])
  }

  @Test func isEqualWhereNobodyKnows() {
    let importance = Drafting.model(["a", "b"]).analysis().importance
    #expect(!importance.isKnown && importance.source == .equal && importance.weights == [1, 1])
  }

  /// Sixteen steps in two stages of eight: the first stage decides.
  @Test func manyStepsAreDerivedByStage() throws {
    let names = (0..<16).map { "s\($0)" }
    let rows = (0..<200).map { row in
      let (a, b) = (1 + row % 5, 1 + row / 5 % 5)
      return (
        day: "2026-06-10", city: "x", answers: (0..<16).map { $0 < 8 ? a : b } + [min(5, (4 * a + b) / 5)]
      )
    }
    var (model, evidence) = Dated.read(names, ideal: 4.5, rows: rows)
    for step in 0..<16 { model.journeys[0].steps[step].stage = ID(step / 8) }
    model.journeys[0].stages = ["x", "y"].map { Stage(name: Drafting.name($0)) }
    let importance = model.analysis(evidence).importance
    #expect(importance.source == .derived && importance.isByStage)
    #expect(importance.weights[0] > 1.5 && importance.weights[0] == importance.weights[7])
    #expect(abs(importance.weights.reduce(0, +) - 16) < 1e-9)
  }
}
