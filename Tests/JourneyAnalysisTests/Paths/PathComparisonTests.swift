import JourneyModel
import TestSupport
import Testing

@testable import JourneyAnalysis

@Suite struct PathComparisonTests {
  /// Columns as text: `3` in both, `3i` in the ideal only, `3a` in the actual only.
  private func layout(_ comparison: PathComparison) -> String {
    comparison.columns.map { column in
      "\(column.step)" + (column.isInIdeal ? column.isInActual ? "" : "i" : "a")
    }.joined(separator: " ")
  }

  @Test(arguments: [
    ([0, 1, 2], [0, 1, 2], "0 1 2"),
    ([0, 1, 2], [0, 2], "0 1i 2"),
    ([0, 2], [0, 1, 2], "0 1a 2"),
    ([0, 2, 3, 4], [0, 1, 2, 4], "0 1a 2 3i 4"),
    ([0, 1, 2, 3], [0, 3, 1, 2], "0 3a 1 2 3i"),
    ([0, 1, 2, 3], [1, 2, 3, 0], "0i 1 2 3 0a"),
    ([0, 1, 2], [0, 2, 1], "0 2a 1 2i"),
    ([0, 3], [0, 1, 2, 3], "0 1a 2a 3"),
    ([0, 1, 4], [0, 2, 3, 4], "0 1i 2a 3a 4"),
    ([0, 3, 4], [0, 2, 1, 4], "0 2a 1a 3i 4"),
    ([], [0, 1], "0a 1a"),
    ([0, 1], [], "0i 1i"),
    ([], [], ""),
  ])
  func laysBothPathsIntoOneOrder(ideal: [ID<Step>], actual: [ID<Step>], expected: String) {
    #expect(layout(PathComparison(ideal: ideal, actual: actual)) == expected)
  }

  @Test func namesWhatDiffersAndHowMuch() {
    let comparison = PathComparison(ideal: [0, 1, 2, 3, 4], actual: [5, 0, 3, 1, 4])
    #expect(comparison.missing == [2])
    #expect(comparison.extra == [5])
    #expect(comparison.moved == [3])
    #expect(comparison.fit == 1 - 4.0 / 10)
    #expect(comparison.differs)
    #expect(
      comparison.placements(stepCount: 7) == [
        .matched, .matched, .missing, .moved, .matched, .extra, .empty,
      ])
  }

  @Test func fitNeedsBothPaths() {
    #expect(PathComparison(ideal: [0, 1], actual: []).fit == nil)
    #expect(PathComparison(ideal: [], actual: [0, 1]).fit == nil)
    #expect(!PathComparison(ideal: [], actual: [0, 1]).differs)
    #expect(PathComparison(ideal: [0], actual: [1]).fit == 0)
    #expect(PathComparison(ideal: [0], actual: [0]).fit == 1)
  }

  /// The cost by the quadratic table, for any two sequences.
  private func cost(_ a: [ID<Step>], _ b: [ID<Step>]) -> Int {
    var row = Array(0...b.count)
    for i in 1..<a.count + 1 {
      var diagonal = row[0]
      row[0] = i
      for j in 1..<b.count + 1 {
        let best = a[i - 1] == b[j - 1] ? diagonal : min(row[j], row[j - 1]) + 1
        diagonal = row[j]
        row[j] = best
      }
    }
    return row[b.count]
  }

  @Test func agreesWithTheTableOnRandomPaths() throws {
    var generator = RandomNumbers(seed: 3)
    for _ in 0..<500 {
      let steps = (0..<Int.random(in: 2...9, using: &generator)).map { ID<Step>($0) }
      let ideal = steps.filter { _ in Int.random(in: 0..<4, using: &generator) > 0 }
      let actual = steps.shuffled(using: &generator).filter { _ in
        Int.random(in: 0..<4, using: &generator) > 0
      }
      let comparison = PathComparison(ideal: ideal, actual: actual)
      #expect(comparison.columns.filter(\.isInIdeal).map(\.step) == ideal)
      #expect(comparison.columns.filter(\.isInActual).map(\.step) == actual)
      let single = comparison.columns.count { $0.isInIdeal != $0.isInActual }
      #expect(single == cost(ideal, actual), "\(ideal) \(actual)")
      #expect(single == comparison.missing.count + comparison.extra.count + 2 * comparison.moved.count)
      guard !ideal.isEmpty, !actual.isEmpty else { continue }
      let fit = try #require(comparison.fit)
      #expect(abs(fit - (1 - Double(single) / Double(ideal.count + actual.count))) < 1e-12)
    }
  }

  @Test func whatNobodyDescribedIsNotMissingAndCountsInNoFit() {
    let open = PathComparison(ideal: [0, 1, 2], actual: [0], undescribed: [1])
    #expect(open.missing == [2] && open.undescribed == [1])
    #expect(open.fit == 1 - 1.0 / 3)
    #expect(open.placements(stepCount: 3) == [.matched, .undescribed, .missing])
    let all = PathComparison(ideal: [0, 1], actual: [], undescribed: [0, 1])
    #expect(all.fit == nil && all.missing.isEmpty && !all.differs)
  }

  @Test func loopsOfTheActualAreShownAndCostNothing() {
    var model = Drafting.model(["form", "pay"])
    model.draft { journey in
      journey.both("form")
      journey.both("pay")
      let back = Loop(to: 0, share: 38, reason: "a paper was missing", place: Drafting.place)
      journey.steps[1].actuals[0].loops = [back]
      // A loop of one persona is not everybody's.
      var hers = Part(place: Drafting.place)
      hers.personas = [0]
      hers.loops = [back]
      journey.steps[0].actuals.append(hers)
    }
    let path = PathComparison(of: model.journeys[0])
    #expect(path.loops == [.init(from: 1, to: 0, share: 38, reason: "a paper was missing")])
    #expect(path.fit == 1)
  }
}
