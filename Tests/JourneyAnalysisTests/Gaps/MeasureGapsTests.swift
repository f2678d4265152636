import JourneyAnalysis
import JourneyModel
import JourneyStatistics
import TestSupport
import Testing

@Suite struct MeasureGapsTests {
  private let waiting = Measure(
    name: Drafting.name("Waiting time"), answers: 0...120, grain: 10, higherIsBetter: false, topBox: 0...20)

  private func near(_ a: Double?, _ b: Double) -> Bool { a.map { abs($0 - b) < 1e-9 } ?? false }

  @Test func threeGapsInScoreUnitsAndPoints() throws {
    var model = Drafting.model(["pay"])
    model.draft { $0.both("pay", target: 4.6, belief: 4) }
    let gaps = try #require(model.analysis(model.csat([0: [10, 10, 20, 40, 20]])).steps[0].gaps.first)
    let measured = try #require(gaps.measured?.estimate)
    #expect(gaps.measured?.n == 100)
    #expect(near(measured.value, 3.5))
    #expect(near(gaps.delivery?.raw, 3.5 - 4.6))
    #expect(near(gaps.delivery?.points, (3.5 - 4.6) * 25))
    #expect(near(gaps.delivery?.rawInterval?.lowerBound, measured.interval.lowerBound - 4.6))
    #expect(near(gaps.delivery?.rawInterval?.upperBound, measured.interval.upperBound - 4.6))
    #expect(near(gaps.delivery?.pointsInterval?.upperBound, (measured.interval.upperBound - 4.6) * 25))
    #expect(near(gaps.perception?.raw, 3.5 - 4))
    #expect(gaps.perception?.pointsInterval != nil)
    #expect(near(gaps.admitted?.points, (4 - 4.6) * 25))
    #expect(gaps.admitted?.pointsInterval == nil)
  }

  @Test func whereLowerIsBetterLongerIsAShortfall() throws {
    var model = Drafting.model(["wait"], measures: [waiting])
    let measure = ID<Measure>(Measure.builtIn.count)
    model.draft { journey in
      journey.ideal("wait", scores: [Drafting.score(20, measure)])
      journey.actual("wait", scores: [Drafting.score(30, measure)])
    }
    let counts = [0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0]
    let evidence = model.evidence([(source: 0, step: 0, measure: measure, counts: counts)])
    let gaps = try #require(model.analysis(evidence).steps[0].gaps.first)
    let interval = try #require(gaps.measured?.estimate?.interval)
    #expect(near(gaps.delivery?.raw, -20))
    #expect(near(gaps.delivery?.points, -20 / 1.2))
    #expect(near(gaps.delivery?.rawInterval?.lowerBound, 20 - interval.upperBound))
    #expect(near(gaps.delivery?.rawInterval?.upperBound, 20 - interval.lowerBound))
    #expect(near(gaps.perception?.raw, -10))
    #expect(near(gaps.admitted?.raw, -10))
  }

  /// The top box of a waiting time holds the short waits: more of them is better.
  @Test func aShareIsNeverTurnedRound() throws {
    var model = Drafting.model(["wait"], measures: [waiting])
    let measure = ID<Measure>(Measure.builtIn.count)
    model.draft { $0.ideal("wait", scores: [Drafting.score(90, measure, share: true)]) }
    let counts = [3, 3, 1, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    let evidence = model.evidence([(source: 0, step: 0, measure: measure, counts: counts)])
    let gaps = model.analysis(evidence).steps[0].gaps
    #expect(gaps.map(\.unit.isShare) == [false, true])
    #expect(near(gaps[1].measured?.estimate?.value, 70))
    #expect(near(gaps[1].delivery?.raw, -20))
    #expect(near(gaps[1].delivery?.points, -20))
  }

  @Test func netPromoterIsPromotersMinusDetractors() throws {
    var model = Drafting.model(["pay"])
    model.draft { $0.ideal("pay", scores: [Drafting.score(60, Measure.nps)]) }
    let counts = [0, 0, 0, 0, 0, 0, 20, 15, 15, 30, 20]
    let evidence = model.evidence([(source: 0, step: 0, measure: Measure.nps, counts: counts)])
    let gaps = try #require(model.analysis(evidence).steps[0].gaps.first)
    #expect(near(gaps.measured?.estimate?.value, 30))
    #expect(near(gaps.delivery?.raw, -30))
    #expect(near(gaps.delivery?.points, -15))
  }

  @Test func scoresAndSharesAreNeverMixed() {
    var model = Drafting.model(["pay"])
    model.draft { journey in
      journey.ideal("pay", scores: [Drafting.score(90, share: true)])
      journey.actual("pay", scores: [Drafting.score(4)])
    }
    let gaps = model.analysis(model.csat([0: [10, 10, 20, 40, 20]])).steps[0].gaps
    #expect(gaps.map(\.unit.isShare) == [false, true])
    #expect(gaps[0].ideal == nil && gaps[0].believed == 4)
    #expect(gaps[0].delivery == nil && gaps[0].admitted == nil)
    #expect(near(gaps[0].perception?.raw, -0.5))
    #expect(gaps[1].ideal == 90 && gaps[1].believed == nil)
    #expect(near(gaps[1].measured?.estimate?.value, 60))
    #expect(near(gaps[1].delivery?.raw, -30))
    #expect(gaps[1].perception == nil && gaps[1].admitted == nil)
  }

  @Test func aMeasureWithoutTopBoxHasNoMeasuredShare() throws {
    var model = Drafting.model(["pay"])
    model.draft { $0.ideal("pay", scores: [Drafting.score(90, Measure.nps, share: true)]) }
    let counts = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9]
    let evidence = model.evidence([(source: 0, step: 0, measure: Measure.nps, counts: counts)])
    let share = try #require(model.analysis(evidence).steps[0].gaps.last)
    #expect(share.unit.isShare && share.measured == nil && share.delivery == nil)
  }

  @Test func decimalsDoNotFallOutOfTheTopBox() {
    let fine = Measure(name: Drafting.name("Fine"), answers: 0...1, grain: 0.1, topBox: 0.3...0.6)
    var model = Drafting.model(["pay"], measures: [fine])
    let measure = ID<Measure>(Measure.builtIn.count)
    model.draft { $0.ideal("pay", scores: [Drafting.score(50, measure, share: true)]) }
    let counts = [0, 0, 0, 5, 0, 0, 5, 0, 0, 0, 0]
    let evidence = model.evidence([(source: 0, step: 0, measure: measure, counts: counts)])
    #expect(model.analysis(evidence).steps[0].gaps.last?.measured?.estimate?.value == 100)
  }

  @Test(arguments: [(1, false), (4, false), (5, true)])
  func underFiveAnswersOnlyTheCount(n: Int, hasEstimate: Bool) throws {
    var model = Drafting.model(["pay"])
    model.draft { $0.both("pay", target: 4.6, belief: 4) }
    let step = model.analysis(model.csat([0: [0, 0, n, 0, 0]])).steps[0]
    let gaps = try #require(step.gaps.first)
    #expect(gaps.measured?.n == n)
    #expect((gaps.measured?.estimate != nil) == hasEstimate)
    #expect((gaps.delivery != nil) == hasEstimate)
    #expect((gaps.perception != nil) == hasEstimate)
  }

  @Test func anEmptyHistogramIsNoAnswer() {
    var model = Drafting.model(["pay"])
    model.draft { $0.both("pay") }
    #expect(model.analysis(model.csat([0: [0, 0, 0, 0, 0]])).steps[0].gaps.isEmpty)
  }

  @Test func directAndTransactionalLeadsAndNothingIsPooled() throws {
    let sources = [
      Drafting.source(.indirect, .transactional), Drafting.source(.direct, .relational),
      Drafting.source(.direct, .transactional), Drafting.source(.direct, .transactional),
    ]
    var model = Drafting.model(["pay"], sources: sources)
    model.draft { $0.both("pay", target: 4.6) }
    let evidence = model.evidence(
      (0..<4).map { source in
        var counts = [0, 0, 0, 0, 0]
        counts[source] = 10 + source
        return (source: ID(source), step: 0, measure: Measure.csat, counts: counts)
      })
    let gaps = try #require(model.analysis(evidence).steps[0].gaps.first)
    #expect(gaps.measured?.source == 2)
    #expect(gaps.measured?.n == 12)
    #expect(gaps.measured?.estimate?.value == 3)
    #expect(gaps.others.map(\.source) == [3, 0, 1])
    #expect(gaps.others.map(\.n) == [13, 10, 11])
  }

  @Test func aSourceWithTooFewAnswersDoesNotLead() throws {
    let sources = [Drafting.source(.direct, .transactional), Drafting.source(.indirect, .relational)]
    var model = Drafting.model(["pay"], sources: sources)
    model.draft { $0.both("pay", target: 4.6) }
    let evidence = model.evidence([
      (source: 0, step: 0, measure: Measure.csat, counts: [4, 0, 0, 0, 0]),
      (source: 1, step: 0, measure: Measure.csat, counts: [0, 0, 0, 9, 0]),
    ])
    let gaps = try #require(model.analysis(evidence).steps[0].gaps.first)
    #expect(gaps.measured?.source == 1)
    #expect(gaps.others.map(\.source) == [0])
    #expect(gaps.delivery != nil)
  }

  @Test func unitsAreListedMainMeasureFirstThenByIndexScoreBeforeShare() {
    var model = Drafting.model(["pay"])
    model.draft { journey in
      journey.mainMeasure = Measure.ces
      journey.ideal(
        "pay",
        scores: [
          Drafting.score(80, Measure.csat, share: true), Drafting.score(4, Measure.csat),
          Drafting.score(90, Measure.ces, share: true), Drafting.score(20, Measure.nps),
        ])
    }
    let units = model.analysis().steps[0].gaps.map(\.unit)
    #expect(
      units == [
        ScoreUnit(measure: Measure.ces, isShare: true), ScoreUnit(measure: Measure.nps, isShare: false),
        ScoreUnit(measure: Measure.csat, isShare: false), ScoreUnit(measure: Measure.csat, isShare: true),
      ])
  }

  @Test func onePersonasBeliefIsNotEverybodys() throws {
    var model = Drafting.model(["pay"])
    model.draft { journey in
      journey.both("pay", target: 4.6, belief: 4)
      var hers = Part(place: Drafting.place)
      hers.personas = [0]
      hers.scores = [Drafting.score(1)]
      journey.steps[0].actuals.insert(hers, at: 0)
    }
    #expect(try #require(model.analysis().steps[0].gaps.first).believed == 4)
  }

  @Test func aScaleOfOnePointHasNoGaps() throws {
    let flat = Measure(name: Drafting.name("Flat"), answers: 3...3)
    var model = Drafting.model(["pay"], measures: [flat])
    let measure = ID<Measure>(Measure.builtIn.count)
    model.draft { journey in
      journey.ideal("pay", scores: [Drafting.score(3, measure)])
      journey.actual("pay", scores: [Drafting.score(3, measure)])
    }
    let gaps = try #require(model.analysis().steps[0].gaps.first)
    #expect(gaps.admitted == nil)
  }

  @Test func answersAboutTheWholeJourney() {
    var model = Drafting.model(["pay"])
    model.draft { $0.mainMeasure = Measure.csat }
    let evidence = model.evidence([
      (source: 0, step: nil, measure: Measure.nps, counts: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8]),
      (source: 0, step: nil, measure: Measure.csat, counts: [0, 0, 3, 0, 0]),
    ])
    let overall = model.analysis(evidence).overall
    #expect(overall.map(\.unit.measure) == [Measure.csat, Measure.nps])
    #expect(overall.map(\.n) == [3, 8])
    #expect(overall.map { $0.estimate?.value } == [nil, 100])
  }

  /// A larger survey of another kind stands beside the leading one, and its answers are not the leading one's.
  @Test func theAnswersOfAStepAreThoseBehindItsScore() {
    let sources = [Drafting.source(.direct, .relational), Drafting.source(.direct, .transactional)]
    let model = Drafting.model(["call"], sources: sources)
    func answers(_ leading: [Int]) -> Int {
      let evidence = model.evidence([
        (source: 0, step: 0, measure: Measure.csat, counts: [100, 0, 0, 0, 0]),
        (source: 1, step: 0, measure: Measure.csat, counts: leading),
      ])
      return model.analysis(evidence).steps[0].answers
    }
    #expect(answers([5, 5, 5, 0, 0]) == 15)
    #expect(answers([1, 1, 0, 0, 0]) == 100, "two answers make no score, so the other source leads")
  }
}
