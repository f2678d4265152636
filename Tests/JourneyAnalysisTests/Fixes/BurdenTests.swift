import JourneyModel
import JourneyStatistics
import TestSupport
import Testing

@testable import JourneyAnalysis

/// Extra steps and ways back in the order of fixing, where nobody measured.
@Suite struct BurdenTests {
  private func fixes(
    _ steps: [String], evidence: [ID<Step>: [Int]] = [:], _ change: (inout Journey) -> Void
  ) -> [Fix] {
    var model = Drafting.model(steps)
    model.draft(change)
    return model.analysis(model.csat(evidence)).fixes
  }

  @Test func extraStepsStandByTheirFeelingAndPain() {
    let rows = fixes(["felt", "pain", "nothing", "happy", "happy but in pain", "kept"]) { journey in
      journey.actual("felt", feeling: 1)
      journey.actual("pain")
      journey.actual("nothing")
      journey.actual("happy", feeling: 5)
      journey.actual("happy but in pain", feeling: 5)
      journey.both("kept", wanted: 4, felt: 4)
      for step in [1, 4] as [ID<Step>] { journey.steps[step].actuals[0].pains = ["it hurts"] }
    }
    #expect(rows.map(\.step) == [0, 1, 2, 4])
    #expect(rows.map(\.gap) == [4, 3, 2, 1])
    #expect(rows.allSatisfy { $0.basis == .felt && $0.burden?.cause == .extra && !$0.isMissing })
  }

  @Test func waysBackThatHurtStandByTheirShareToo() {
    let rows = fixes(["a", "b", "c"]) { journey in
      for label in ["a", "b", "c"] { journey.both(label, wanted: 3, felt: 3) }
      let loops = [
        Loop(to: 0, share: 30, reason: "", place: Drafting.place),
        Loop(to: 0, share: 20, reason: "", place: Drafting.place),
      ]
      journey.steps[1].actuals[0].loops = loops
      journey.steps[1].actuals[0].pains = ["a paper was missing"]
      journey.steps[1].reach = 50
      // Nobody says that it hurts.
      journey.steps[2].actuals[0].loops = loops
    }
    let row = rows.first
    #expect(rows.count == 1 && row?.step == 1 && row?.burden?.cause == .wayBack)
    #expect(row?.gap == 2 && row?.reach == 25 && row?.priority.value == 0.5)
  }

  @Test func importanceOrdersThem() {
    let rows = fixes(["a", "b"]) { journey in
      journey.actual("a", feeling: 2)
      journey.actual("b", feeling: 3)
      journey.steps[0].importance = 1
      journey.steps[1].importance = 5
      journey.both("a")
      journey.steps[0].ideal = nil
      journey.steps[0].actuals = Array(journey.steps[0].actuals.prefix(1))
    }
    #expect(rows.map(\.step) == [1, 0])
  }

  @Test func wherePersonasDifferItIsWhoeverFeelsWorst() {
    var model = Drafting.model(["a"])
    model.personas = ["Layla", "Omar"].map { Persona(name: Drafting.name($0)) }
    model.draft { journey in
      journey.personas = [0, 1]
      journey.actual("a", feeling: 4)
      journey.actual("a", feeling: 2)
      journey.steps[0].actuals[0].personas = [0]
      journey.steps[0].actuals[1].personas = [1]
    }
    let fix = model.analysis().fixes.first
    #expect(fix?.gap == 3 && fix?.burden?.personas == [1] && fix?.burden?.feeling?.level == 2)
  }

  @Test func aMeasuredGapSpeaksForItself() {
    let rows = fixes(["a"], evidence: [0: [0, 0, 0, 0, 100]]) { journey in
      journey.both("a", target: 4)
      journey.steps[0].actuals[0].loops = [Loop(to: 0, share: 30, reason: "", place: Drafting.place)]
      journey.steps[0].actuals[0].pains = ["it hurts"]
    }
    #expect(rows == [])
  }
}
