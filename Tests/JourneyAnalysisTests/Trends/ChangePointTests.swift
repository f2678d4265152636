import JourneyEvidence
import JourneyModel
import JourneyStatistics
import TestSupport
import Testing

@testable import JourneyAnalysis

/// Steps that became others.
@Suite struct ChangePointTests {
  /// So many answers a month from January 2025 on, by the counts that a month has.
  private func analysis(_ months: Int, _ counts: (Int) -> [[Int]]) -> GapAnalysis {
    var rows: [(day: String, city: String, answers: [Int])] = []
    for (month, day) in Dated.months(months).enumerated() {
      let steps = counts(month).map {
        $0.enumerated().flatMap { Array(repeating: $0.offset + 1, count: $0.element) }
      }
      for person in steps[0].indices {
        let answers = steps.map { $0[person] }
        rows.append((day: day, city: "here", answers: answers + [answers[0]]))
      }
    }
    let names = (0..<counts(0).count).map { "step \($0)" }
    let (model, evidence) = Dated.read(names, ideal: 4.5, rows: rows, frame: TimeFrame())
    return GapAnalysis(of: 0, in: model, given: evidence)
  }

  private static let bad = [16, 16, 8, 0, 0]
  private static let good = [0, 0, 2, 15, 23]

  @Test func aRepairIsDatedAndTold() throws {
    let found = analysis(21) { [$0 < 15 ? Self.bad : Self.good] }
    let change = try #require(found.changes.first)
    #expect(change.since.text == "2026-04-01")
    #expect(change.before.value == 1.8 && change.after.value == 4.525)
    #expect(change.difference.interval.contains(68.125))
    #expect(found.findings.first == .change(0))
  }

  @Test func whatBecameWorseIsToldAfterItsGap() throws {
    let found = analysis(21) { [$0 < 15 ? Self.good : Self.bad] }
    #expect(try #require(found.changes.first).difference.value < -60)
    #expect(found.findings == [.gap(step: 0), .change(0)])
  }

  @Test func whatStaysOrIsLongAgoIsNoNews() {
    #expect(analysis(21) { _ in [Self.bad] }.changes.isEmpty)
    #expect(analysis(21) { [$0 < 4 ? Self.bad : Self.good] }.changes.isEmpty)
  }

  /// A small change is none, however sure it is.
  @Test func theMarginIsSurelyPassed() {
    #expect(analysis(21) { [$0 < 15 ? [0, 0, 4, 15, 21] : [0, 0, 2, 15, 23]] }.changes.isEmpty)
  }

  /// The largest change first, whatever the order of the steps.
  @Test func changesAreJudgedTogether() {
    let found = analysis(21) { month in
      [month < 18 ? [4, 8, 16, 8, 4] : Self.good, month < 15 ? Self.bad : Self.good, Self.bad]
    }
    #expect(found.changes.map(\.step) == [1, 0])
  }

  /// A wave too small to be told is neither counted nor the beginning of what is now.
  @Test func whatIsNotToldIsNotCounted() throws {
    let before = try #require(
      analysis(21) { [$0 == 14 ? [1, 1, 1, 0, 0] : $0 < 15 ? Self.bad : Self.good] }.changes.first)
    #expect(before.since.text == "2026-04-01" && before.n.isMultiple(of: 40))
    let first = try #require(
      analysis(21) { [$0 == 15 ? [1, 1, 1, 0, 0] : $0 < 15 ? Self.bad : Self.good] }.changes.first)
    #expect(first.since.text == "2026-05-01" && first.n.isMultiple(of: 40))
    // It may have changed in the wave that is not told: then it is not said when.
    #expect(!first.isDated && !before.isDated)
    let plain = try #require(analysis(21) { [$0 < 15 ? Self.bad : Self.good] }.changes.first)
    #expect(plain.isDated)
  }

  /// A source of one quarter has nothing before: what became of the step is told by another.
  @Test func anotherSourceTellsWhatTheLeadingOneCannot() throws {
    let model = Drafting.model(["a"], sources: [Drafting.survey, Drafting.survey])
    let tracking = (1...9).map { ("2026-0\($0)", $0 < 6 ? Self.bad : Self.good) }
    let evidence = Drafting.evidence(
      [["2026-09": Self.good], Dictionary(uniqueKeysWithValues: tracking)], of: model)
    let analysis = model.analysis(evidence)
    let change = try #require(analysis.changes.first)
    #expect(change.source == 1 && change.since.text == "2026-06-01")
    #expect(analysis.steps[0].gaps.first?.measured?.source == 0)
  }
}
