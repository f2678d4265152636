import Testing

@testable import JourneyStatistics

@Suite struct WeightedMarksTests {
  @Test func marksAreAMeanOfHundredAndTheLowestIsKnown() throws {
    let value = try #require(WeightedMarks([(4, 1), (3, 1), (5, 1)]))
    #expect(value.value == 75 && value.least == 50 && value.weakest == [1])
    let feasibility = try #require(WeightedMarks([(4, 1), (2, 1), (3, 1)]))
    #expect(feasibility.value == 50 && feasibility.least == 25 && feasibility.weakest == [1])
  }

  @Test func weightsCount() throws {
    let marks = try #require(WeightedMarks([(4, 0.5), (3, 0.3), (5, 0.2)]))
    #expect(abs(marks.value - 72.5) < 1e-12)
    let same = try #require(WeightedMarks([(4, 50), (3, 30), (5, 20)]))
    #expect(abs(marks.value - same.value) < 1e-12)
  }

  @Test func whereAllAreAlikeNoneIsWeakest() throws {
    #expect(try #require(WeightedMarks([(3, 1), (3, 2)])).weakest == [])
    #expect(try #require(WeightedMarks([(3, 1)])).weakest == [])
    #expect(try #require(WeightedMarks([(2, 1), (4, 1), (2, 1)])).weakest == [0, 2])
    #expect(WeightedMarks([]) == nil)
  }
}
