import JourneyAnalysis
import JourneyModel
import TestSupport
import Testing

/// Scores that lie equally far apart have equal gaps and equal places, however many digits they were typed with.
@Suite struct ExactGapTests {
  private static let own = [
    Measure(name: Drafting.name("Short"), answers: 1...1.4),
    Measure(name: Drafting.name("Ten"), answers: 0...10),
    Measure(name: Drafting.name("Wait"), answers: 0...120, higherIsBetter: false),
    Measure(name: Drafting.name("Odd"), answers: -3.25...7.13),
  ]

  /// Steps with an ideal and a belief each, in whole numbers of the last of `decimals` digits.
  private func analysis(
    _ scores: [(ideal: Int, belief: Int)], decimals: Int, _ measure: ID<Measure>, isShare: Bool = false,
    _ change: (inout Journey) -> Void = { _ in }
  ) -> GapAnalysis {
    let unit = [1.0, 10, 100, 1000, 10_000][decimals]
    var model = Drafting.model(scores.indices.map { "step \($0)" }, measures: Self.own)
    model.journeys[0].mainMeasure = measure
    model.draft { journey in
      for (step, score) in scores.enumerated() {
        journey.ideal(
          "step \(step)", scores: [Drafting.score(Double(score.ideal) / unit, measure, share: isShare)])
        journey.actual(
          "step \(step)", scores: [Drafting.score(Double(score.belief) / unit, measure, share: isShare)])
      }
      change(&journey)
    }
    return model.analysis()
  }

  private func points(_ analysis: GapAnalysis) -> [Double] {
    analysis.steps.compactMap { if case .believed(let gap) = $0.drawn { gap.points } else { nil } }
  }

  @Test func theTwoOfTheFirstReport() {
    let found = analysis([(46, 39), (42, 35), (50, 40)], decimals: 1, Measure.csat)
    #expect(points(found) == [-17.5, -17.5, -25])
    #expect(found.fixes.map(\.step) == [2, 0, 1] && found.fixes.places == [1...1, 2...3, 2...3])
  }

  @Test func equalDifferencesTieOnEveryScale() throws {
    var generator = RandomNumbers(seed: 4)
    let model = Drafting.model([], measures: Self.own)
    for _ in 0..<600 {
      let measure = ID<Measure>(Int.random(in: 0..<model.measures.count, using: &generator))
      let isShare = measure == Measure.csat && Bool.random(using: &generator)
      let decimals = Int.random(in: 0...4, using: &generator)
      let unit = [1.0, 10, 100, 1000, 10_000][decimals]
      let scale = isShare ? 0...100 : model.measures[measure].scores
      let (low, high) = (
        Int((scale.lowerBound * unit).rounded(.up)), Int((scale.upperBound * unit).rounded(.down))
      )
      guard high > low else { continue }
      let distance = Int.random(in: 1...high - low, using: &generator)
      let isLower = !isShare && !model.measures[measure].higherIsBetter
      let scores = (0..<4).map { _ -> (ideal: Int, belief: Int) in
        let worse = Int.random(in: low...high - distance, using: &generator)
        return isLower ? (worse, worse + distance) : (worse + distance, worse)
      }
      let found = analysis(scores, decimals: decimals, measure, isShare: isShare)
      #expect(Set(points(found)).count == 1, "\(scores) \(decimals) \(measure)")
      #expect(
        found.fixes.map(\.step) == [0, 1, 2, 3] && found.fixes.places == Array(repeating: 1...4, count: 4))
      #expect(found.findings == [.gap(step: 0), .gap(step: 1), .gap(step: 2)])
    }
  }

  /// The same priority by other factors: a gap half as large of a step that matters or reaches twice as much.
  @Test func equalPrioritiesTie() {
    var generator = RandomNumbers(seed: 5)
    for _ in 0..<300 {
      let distance = Int.random(in: 1...150, using: &generator)
      let level = Double(Int.random(in: 10...25, using: &generator)) / 10
      let reach = Double(Int.random(in: 1...500, using: &generator)) / 10
      let scores = [(400, 400 - 2 * distance), (433, 433 - distance), (387, 387 - 2 * distance), (401, 399)]
        .map { (ideal: $0.0, belief: max(0, $0.1)) }
      let found = analysis(scores, decimals: 2, Measure.csat) { journey in
        for (step, importance) in [level, 2 * level, level, 1].enumerated() {
          journey.steps[step].importance = importance
          journey.steps[step].reach = step == 3 ? 0.1 : reach
        }
      }
      #expect(found.fixes.places.prefix(3) == [1...3, 1...3, 1...3])
      // Of one priority, the larger gap first; then the order of the file.
      #expect(found.fixes.map(\.step) == [0, 2, 1, 3])
    }
  }

  @Test func equalsOnAnotherBasisKeepTheirOwnPlaces() {
    let found = analysis([(5, 4), (5, 4)], decimals: 0, Measure.csat) { journey in
      journey.steps.append(Step(name: Drafting.name("felt")))
      journey.both("felt", wanted: 5, felt: 4)
    }
    #expect(found.fixes.places == [1...2, 1...2, 3...3])
  }
}
