import Testing

@testable import JourneyAnalysis

@Suite struct LongestIncreasingSubsequenceTests {
  @Test(arguments: [
    ([], []),
    ([7], [7]),
    ([1, 2, 3], [1, 2, 3]),
    ([3, 2, 1], [1]),
    ([0, 2, 1, 3], [0, 1, 3]),
    ([2, 2, 2], [2]),
    ([0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15], [0, 2, 6, 9, 11, 15]),
  ])
  func findsTheLongestAndOfSeveralTheSmallest(values: [Int], expected: [Int]) {
    #expect(values.longestIncreasingSubsequence == expected)
  }
}
