import JourneyEvidence
import JourneyModel
import JourneyStatistics
import TestSupport
import Testing

@testable import JourneyAnalysis

/// What the team stated beside what the answers give, and which of the two orders.
@Suite struct ImportanceOrderTests {
  /// Four steps and the whole: the first decides, the second goes along as an average one does, the third hardly, and
  /// the fourth never varies.
  private func read(
    _ generator: inout RandomNumbers, rows: Int = 300, weights: [Double] = [3, 2.1, 0.2]
  ) -> (model: Model, evidence: Evidence) {
    let answers = (0..<rows).map { _ in
      let given = weights.map { _ in Int.random(in: 1...5, using: &generator) }
      let whole =
        zip(given, weights).reduce(0) { $0 + Double($1.0) * $1.1 } / weights.reduce(0, +)
        + Double.random(in: -1...1, using: &generator)
      return (
        day: "2026-06-10", city: "x", answers: given + [3, min(5, max(1, Int(whole.rounded())))]
      )
    }
    return Dated.read(["a", "b", "c", "d"], ideal: 4.5, rows: answers)
  }

  private func sample(_ stated: [Double?], _ order: ImportanceOrder? = nil) -> JourneyImportance {
    var generator = RandomNumbers(seed: 7)
    var (model, evidence) = read(&generator)
    for (step, level) in stated.enumerated() { model.journeys[0].steps[step].importance = level }
    model.journeys[0].orderBy = order
    return model.analysis(evidence).importance
  }

  @Test func whatIsPartedFromTheMeanIsDerivedAndTheRestStated() throws {
    let steps = sample([3, 5, 4, 4]).steps
    #expect(steps.map(\.basis) == [.derived, .stated, .derived, .stated])
    #expect(try #require(steps[0].derived).interval.lowerBound > 1)
    #expect(try #require(steps[1].derived).interval.contains(1))
    #expect(try #require(steps[2].derived).interval.upperBound < 1)
    #expect(steps[3].derived == nil, "a step that all rate alike tells nothing")
    #expect(steps.map(\.stated) == [0.75, 1.25, 1, 1])
    #expect(steps.map(\.value) == [steps[0].derived?.value, 1.25, steps[2].derived?.value, 1])
  }

  @Test func whereNothingIsStatedWhatMayBeNoiseOrdersNothing() {
    let importance = sample([])
    #expect(importance.steps.map(\.basis) == [.derived, .presumed, .derived, .presumed])
    #expect(importance.weights[1] == 1 && importance.weights[3] == 1 && !importance.hasBoth)
    // Of a step by itself too: beside steps that were stated it is the middle of the scale.
    let mixed = sample([3, nil, 5, nil])
    #expect(mixed.steps.map(\.basis) == [.derived, .presumed, .derived, .presumed])
    #expect(mixed.weights[1] == 3 / 3.5 && mixed.weights[3] == 3 / 3.5)
  }

  @Test func theJourneyChoosesWhichOrders() {
    let stated = sample([3, 5, nil, 4], .stated)
    #expect(stated.steps.map(\.basis) == [.stated, .stated, .presumed, .stated])
    #expect(stated.weights == [0.8, 5 / 3.75, 0.8, 4 / 3.75] && stated.steps[0].derived != nil)
    let derived = sample([3, 5, 4, 4], .derived)
    #expect(derived.steps.map(\.basis) == [.derived, .derived, .derived, .stated])
    let unstated = sample([], .stated)
    #expect(unstated.weights == [1, 1, 1, 1] && !unstated.isKnown && unstated.source == .derived)
  }

  /// Whatever people answer: what was stated orders alone where the journey asks for it.
  @Test func theStatedOrderNeverDependsOnTheAnswers() {
    var generator = RandomNumbers(seed: 11)
    for _ in 0..<12 {
      let stated = (0..<4).map { _ in
        Bool.random(using: &generator) ? Double.random(in: 1...5, using: &generator) : nil
      }
      let drawn = (0..<2).map { _ in
        let weights = (0..<3).map { _ in Double.random(in: 0...3, using: &generator) }
        var (model, evidence) = read(
          &generator, rows: Int.random(in: 10...200, using: &generator), weights: weights)
        for (step, level) in stated.enumerated() { model.journeys[0].steps[step].importance = level }
        model.journeys[0].orderBy = .stated
        return model.analysis(evidence).importance.weights
      }
      #expect(drawn[0] == drawn[1])
    }
  }

  /// Every step goes by one of what is known of it, and by the stated one unless the answers tell it from the mean.
  @Test func theDefaultIsStatedUnlessTheIntervalPartsIt() {
    var generator = RandomNumbers(seed: 12)
    for _ in 0..<12 {
      let weights = (0..<3).map { _ in Double.random(in: 0...3, using: &generator) }
      var (model, evidence) = read(
        &generator, rows: Int.random(in: 40...300, using: &generator), weights: weights)
      for step in 0..<4 {
        model.journeys[0].steps[step].importance = Double.random(in: 1...5, using: &generator)
      }
      let importance = model.analysis(evidence).importance
      for step in importance.steps {
        let isParted = step.derived.map { !$0.interval.contains(1) } ?? false
        #expect(step.value == (isParted ? step.derived?.value : step.stated))
        #expect(step.derived.map { $0.interval.contains($0.value) } ?? true)
      }
      let derived = importance.steps.compactMap { $0.derived?.value }
      #expect(derived.isEmpty || abs(derived.reduce(0, +) - Double(derived.count)) < 1e-9)
      #expect(abs(importance.steps.compactMap(\.stated).reduce(0, +) - 4) < 1e-9)
    }
  }

  @Test func whatIsFixedFirstGoesByIt() {
    var generator = RandomNumbers(seed: 7)
    var (model, evidence) = read(&generator)
    for (step, level) in [1.0, 5, 5, 5].enumerated() { model.journeys[0].steps[step].importance = level }
    #expect(model.analysis(evidence).fixes.first?.step == 0)
    model.journeys[0].orderBy = .stated
    let fixes = model.analysis(evidence).fixes
    #expect(fixes.last?.step == 0 && fixes.first?.weight == 1.25)
  }

  @Test func correlationsHaveLimitsToo() throws {
    let found = try #require(
      StepImportance(
        gram: nil,
        correlations: [.init(r: 0.6, n: 400), .init(r: 0.2, n: 400), nil, .init(r: -0.1, n: 400)]))
    for (weight, limits) in zip(found.weights, found.limits) {
      #expect(weight.map { limits?.contains($0) == true } ?? (limits == nil))
    }
    #expect(try #require(found.limits[0]).lowerBound > 1 / 3 && found.limits[3]?.lowerBound == 0)
    #expect(StepImportance(gram: nil, correlations: [.init(r: 0.5, n: 40)])?.limits == [1...1])
  }
}
