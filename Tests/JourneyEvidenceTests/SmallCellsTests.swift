import JourneyEvidence
import Testing

@Suite struct SmallCellsTests {
  @Test(arguments: [
    ([10, 20], 30, [false, false]), ([3, 20, 10], 33, [true, false, true]),
    ([3, 2, 10], 15, [true, true, false]),
    ([1, 2, 10], 13, [true, true, true]), ([0, 20], 20, [false, false]), ([4], 4, [true]), ([20], 23, [true]),
    ([20, 9], 30, [false, true]), ([], 0, []), ([7, 0, 1], 8, [true, false, true]),
  ])
  func complementIsHidden(counts: [Int], total: Int, expected: [Bool]) {
    #expect(SmallCells.hidden(counts, of: total) == expected)
  }

  /// Whatever the counts: what can be worked out by subtraction is of two parts or more, and of five answers or more,
  /// or nothing is shown at all.
  @Test func nothingSmallCanBeWorkedOut() {
    var chance = Chance(1)
    for _ in 0..<5000 {
      let counts = (0..<Int.random(in: 1...6, using: &chance)).map { _ in
        Int.random(in: 0...12, using: &chance)
      }
      let rest = Int.random(in: 0...3, using: &chance) * Int.random(in: 0...3, using: &chance)
      let hidden = SmallCells.hidden(counts, of: counts.reduce(0, +) + rest)
      for (count, isHidden) in zip(counts, hidden) where (1..<5).contains(count) { #expect(isHidden) }
      let answers = zip(counts, hidden).reduce(rest) { $0 + ($1.1 ? $1.0 : 0) }
      let isAnyShown = zip(counts, hidden).contains { $0 > 0 && !$1 }
      if isAnyShown { #expect(answers == 0 || answers >= 5) }
    }
  }
}
