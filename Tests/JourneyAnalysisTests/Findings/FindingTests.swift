import JourneyAnalysis
import JourneyModel
import TestSupport
import Testing

@Suite struct FindingTests {
  private func findings(
    _ steps: [String], evidence: [ID<Step>: [Int]] = [:], _ change: (inout Journey) -> Void
  ) -> [Finding] {
    var model = Drafting.model(steps)
    model.draft(change)
    return model.analysis(model.csat(evidence)).findings
  }

  @Test func measuredThenBelievedThenFeltHoweverLarge() {
    let found = findings(["a", "b", "c"], evidence: [2: [0, 0, 0, 100, 0]]) { journey in
      journey.both("a", wanted: 5, felt: 1)
      journey.both("b", target: 5, belief: 1)
      journey.both("c", target: 4.5)
    }
    #expect(found == [.gap(step: 2), .gap(step: 1), .gap(step: 0)])
  }

  @Test func theLargestFirstAndAtMostThree() {
    let found = findings(["a", "b", "c", "d"]) { journey in
      journey.both("a", target: 4, belief: 3.5)
      journey.both("b", target: 4, belief: 2)
      journey.both("c", target: 4, belief: 3)
      journey.both("d", target: 4, belief: 2)
    }
    #expect(found == [.gap(step: 1), .gap(step: 3), .gap(step: 2)])
  }

  @Test func aGapWithinNoiseIsNoFinding() {
    let found = findings(["a", "b"], evidence: [0: [1, 0, 1, 1, 3], 1: [10, 10, 10, 40, 30]]) { journey in
      journey.both("a", target: 4.5)
      journey.both("b", target: 4.5)
    }
    #expect(found == [.gap(step: 1)])
  }

  @Test func differingPathsTakeTheThirdPlace() {
    let found = findings(["a", "b", "c", "d"]) { journey in
      journey.both("a", wanted: 5, felt: 4)
      journey.both("b", wanted: 5, felt: 3)
      journey.both("c", wanted: 5, felt: 2)
      journey.missing("d")
    }
    #expect(found == [.gap(step: 2), .gap(step: 1), .path])
  }

  @Test func differingPathsTakeTheNextFreePlace() {
    #expect(
      findings(["a", "b"]) { journey in
        journey.both("a", wanted: 5, felt: 4)
        journey.actual("b")
      } == [.gap(step: 0), .path])
    #expect(
      findings(["a", "b"]) { journey in
        journey.both("a")
        journey.missing("b")
      } == [.path])
  }

  @Test func aMovedStepIsADifferentPath() {
    var model = Drafting.model(["a", "b", "c"])
    model.draft { journey in
      for label in ["a", "b", "c"] { journey.both(label) }
    }
    model.journeys[0].actualOrder = [0, 2, 1]
    #expect(model.analysis().findings == [.path])
  }

  @Test func noShortfallWhenAllThatIsKnownIsFine() {
    #expect(
      findings(["a", "b"], evidence: [0: [0, 0, 0, 50, 50]]) { journey in
        journey.both("a", target: 4)
        journey.both("b", wanted: 3, felt: 3)
      } == [.noShortfall])
  }

  @Test func nothingToCompareYet() {
    #expect(findings([]) { _ in } == [.nothingToCompare])
    #expect(findings(["a"]) { $0.both("a") } == [.nothingToCompare])
    #expect(findings(["a", "b"]) { $0.actual("a", feeling: 1) } == [.nothingToCompare])
    #expect(findings(["a", "b"]) { $0.ideal("a", feeling: 5) } == [.nothingToCompare])
  }

  /// A first workshop has feelings alone, and still gets its findings.
  @Test func feelingsAlone() {
    let found = findings(["a", "b", "c"]) { journey in
      journey.both("a", wanted: 4, felt: 4)
      journey.both("b", wanted: 5, felt: 1)
      journey.both("c", wanted: 4, felt: 3)
    }
    #expect(found == [.gap(step: 1), .gap(step: 2)])
  }
}
