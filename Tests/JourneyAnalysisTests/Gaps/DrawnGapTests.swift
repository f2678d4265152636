import JourneyAnalysis
import JourneyModel
import TestSupport
import Testing

@Suite struct DrawnGapTests {
  /// What is known about a step, in all combinations.
  private struct Known: CustomStringConvertible {
    var hasTarget: Bool
    var hasBelief: Bool
    var answers: Int
    var hasFeelings: Bool
    var hasMainMeasure: Bool
    var description: String {
      "target \(hasTarget), belief \(hasBelief), \(answers) answers, feelings \(hasFeelings), main \(hasMainMeasure)"
    }

    /// The rule of the language, as it is written: measured in the main measure, else believed, else felt.
    var expected: String {
      if hasMainMeasure, hasTarget, answers >= 5 { return "measured" }
      if hasMainMeasure, hasTarget, hasBelief { return "believed" }
      return hasFeelings ? "felt" : "unknown"
    }
  }

  private static let combinations: [Known] = [false, true].flatMap { target in
    [false, true].flatMap { belief in
      [0, 4, 5].flatMap { answers in
        [false, true].flatMap { feelings in
          [false, true].map {
            Known(
              hasTarget: target, hasBelief: belief, answers: answers, hasFeelings: feelings,
              hasMainMeasure: $0)
          }
        }
      }
    }
  }

  private func kind(_ gap: DrawnGap) -> String {
    switch gap {
    case .measured(let gap, let n): n == 5 && gap.raw == 3 - 4.5 ? "measured" : "wrong"
    case .believed(let gap): gap.raw == 4 - 4.5 ? "believed" : "wrong"
    case .felt(let levels): levels == -3 ? "felt" : "wrong"
    case .unknown: "unknown"
    }
  }

  @Test func followsTheRuleInEveryCombination() {
    for known in Self.combinations {
      var model = Drafting.model(["pay"])
      model.draft { journey in
        if !known.hasMainMeasure { journey.mainMeasure = nil }
        journey.both(
          "pay", target: known.hasTarget ? 4.5 : nil, belief: known.hasBelief ? 4 : nil,
          wanted: known.hasFeelings ? 5 : nil, felt: known.hasFeelings ? 2 : nil)
      }
      let drawn = model.analysis(model.csat([0: [0, 0, known.answers, 0, 0]])).steps[0].drawn
      #expect(kind(drawn) == known.expected, "\(known)")
    }
  }

  @Test func otherMeasuresAreNotDrawn() {
    var model = Drafting.model(["pay"])
    model.draft { journey in
      journey.ideal("pay", feeling: 4, scores: [Drafting.score(6, Measure.ces)])
      journey.actual("pay", feeling: 3, scores: [Drafting.score(2, Measure.ces)])
    }
    #expect(model.analysis().steps[0].drawn == .felt(levels: -1))
  }

  @Test func scoreIsDrawnBeforeShare() {
    var model = Drafting.model(["pay"])
    model.draft { journey in
      journey.ideal("pay", scores: [Drafting.score(90, share: true), Drafting.score(5)])
    }
    let evidence = model.csat([0: [0, 0, 10, 0, 0]])
    guard case .measured(let gap, 10) = model.analysis(evidence).steps[0].drawn else {
      Issue.record("nothing measured is drawn")
      return
    }
    #expect(gap.raw == -2)
  }

  @Test func aShareIsDrawnWhereOnlyItHasAnIdeal() {
    var model = Drafting.model(["pay"])
    model.draft { $0.ideal("pay", scores: [Drafting.score(90, share: true)]) }
    guard case .measured(let gap, 10) = model.analysis(model.csat([0: [0, 0, 10, 0, 0]])).steps[0].drawn
    else {
      Issue.record("nothing measured is drawn")
      return
    }
    #expect(gap.raw == -90)
  }

  @Test func feelingsWithoutALevelAreUnknown() {
    var model = Drafting.model(["pay"])
    model.draft { journey in
      journey.both("pay", wanted: 4, felt: 2)
      journey.steps[0].actuals[0].feeling?.level = nil
    }
    #expect(model.analysis().steps[0].drawn == .unknown)
  }
}
