import JourneyEvidence
import JourneyModel
import Testing

@Suite struct HistogramTests {
  private func histogram(_ answers: ClosedRange<Double>, grain: Double = 1) -> Histogram {
    Histogram(measure: Measure(name: Models.name("Own"), answers: answers, grain: grain))
  }

  @Test func levelsAreAnswers() {
    let halves = histogram(-1...2, grain: 0.5)
    #expect(halves.counts.count == 7)
    for level in halves.counts.indices { #expect(halves.level(nearest: halves.answer(level)) == level) }
    #expect(halves.level(nearest: 0.3) == 3)
    #expect(halves.level(nearest: -2) == nil)
    #expect(halves.level(nearest: 1e300) == nil)
    #expect(halves.level(nearest: .nan) == nil)
  }

  @Test(arguments: [
    (0...1e18, 1.0), (0...1, 1e-300), (-1e308...1e308, 1), (0...Double.infinity, 1), (0...10, 0),
    (0...10, .nan),
    (3...3, 1),
  ])
  func everyScaleFits(answers: ClosedRange<Double>, grain: Double) {
    let histogram = histogram(answers, grain: grain)
    #expect((1...Histogram.mostLevels).contains(histogram.counts.count))
  }

  @Test func addingIsLevelByLevel() {
    var a = histogram(1...3)
    var b = a
    a.counts = [1, .max, 0]
    b.counts = [2, 5, 4]
    a.merge(b)
    #expect(a.counts == [3, .max, 4])
    #expect(a.n == .max)
  }

  @Test func weightsAddUp() throws {
    var a = histogram(1...3)
    var b = a
    (a.counts, a.weights) = ([1, 1, 0], .init(sums: [0.5, 2, 0], sumOfSquares: 4.25))
    (b.counts, b.weights) = ([0, 1, 1], .init(sums: [0, 1, 3], sumOfSquares: 10))
    a.merge(b)
    #expect(a.counts == [1, 2, 1])
    #expect(a.weights == .init(sums: [0.5, 3, 3], sumOfSquares: 14.25))
  }

  /// A sum of answers with weights and answers without would mean nothing, whichever comes first.
  @Test func answersWithAndWithoutWeightsCountOnceEach() {
    var weighted = histogram(1...3)
    (weighted.counts, weighted.weights) = ([1, 1, 0], .init(sums: [0.5, 2, 0], sumOfSquares: 4.25))
    var plain = histogram(1...3)
    plain.counts = [0, 3, 1]
    for (first, second) in [(weighted, plain), (plain, weighted)] {
      var sum = first
      sum.merge(second)
      #expect(sum.counts == [1, 4, 1] && sum.weights == nil)
    }
  }
}
