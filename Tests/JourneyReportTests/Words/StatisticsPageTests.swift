import Foundation
import JourneyEvidence
import JourneyModel
import JourneyStatistics
import JourneySyntax
import TestSupport
import Testing

@testable import JourneyAnalysis
@testable import JourneyPictures
@testable import JourneyReport
@testable import JourneyWords
@testable import JourneyXML

/// The example of `docs/statistics.md` and its Arabic twin, computed anew.
@Suite struct StatisticsPageTests {
  private static func example() -> (found: StepAnalysis, plan: SamplePlan) {
    var model = Sample.licence.model
    var step = Step(name: Sample.name("Look up"))
    step.ideal = Part(place: step.name.place)
    step.ideal?.scores = [
      StatedScore(measure: Measure.csat, value: 4.5, isShare: false, place: step.name.place)
    ]
    model.journeys[0].steps = [step]
    model.journeys[0].actualOrder = []
    model.opportunities = []
    var tally = Tally()
    var histogram = Histogram(measure: model.measures[Measure.csat])
    histogram.counts = [4, 4, 8, 14, 10]
    let subject = Subject.step(StepReference(journey: 0, step: 0))
    tally.answers.histograms[AnswerTally.Cell(subject: subject, measure: Measure.csat)] = histogram
    let evidence = Evidence(tallies: [tally])
    let plans = SamplePlan.all(of: 0, in: model, given: evidence, halfWidth: 5)
    return (GapAnalysis(of: 0, in: model, given: evidence).steps[0], plans[0])
  }

  @Test(arguments: ["docs/statistics.md", "docs/statistics.ar.md"])
  func theExampleIsAsComputed(page: String) throws {
    let text = try String(contentsOf: Fixtures.repository.appending(path: page), encoding: .utf8)
    let (found, plan) = Self.example()
    let gaps = try #require(found.drawnGaps)
    let gap = try #require(gaps.delivery)
    let interval = try #require(gap.pointsInterval)
    let words = Words(language: .english)
    func said(_ value: Double, _ decimals: Int = 2) -> String { words.number(value, decimals: decimals) }
    #expect(found.verdict?.verdict == .gapConfirmed)
    let figures = [
      said(try #require(gaps.measured?.estimate).value), said(100 + gap.points - 12.5), said(gap.raw),
      said(gap.points), said(interval.lowerBound), said(interval.upperBound),
      said(try #require(found.verdict).margin, 1), words.number(try #require(plan.needed)),
    ]
    #expect(Self.later().allSatisfy { text.contains($0) }, "\(page) lacks one of \(Self.later())")
    for figure in figures { #expect(text.contains(figure), "\(page) lacks \(figure)") }
  }

  /// What the page says of levels that need not be equally far apart.
  @Test(arguments: ["docs/statistics.md", "docs/statistics.ar.md"])
  func theOrderIsAsComputed(page: String) throws {
    let text = try String(contentsOf: Fixtures.repository.appending(path: page), encoding: .utf8)
    let (then, now) = (
      ScoreHistogram(scores: [1, 3, 4], counts: [0, 100, 0], on: 1...5),
      ScoreHistogram(scores: [1, 3, 4], counts: [35, 0, 65], on: 1...5)
    )
    let effect = try #require(OrdinalEffect(now, then))
    let words = Words(language: .english)
    let limits = effect.cliffsDeltaLimits
    let figures =
      [then.mean, now.mean].compactMap { $0.map { words.number($0, decimals: 2) } }
      + [effect.cliffsDelta, limits.lowerBound, limits.upperBound].map { words.signed($0, decimals: 2) }
    for figure in figures { #expect(text.contains(figure), "\(page) lacks \(figure)") }
  }

  /// What the page says of the window: a step that was repaired, a source with few answers, and one that fell silent.
  @Test(arguments: ["docs/statistics.md", "docs/statistics.ar.md"])
  func theWindowIsAsComputed(page: String) throws {
    let text = try String(contentsOf: Fixtures.repository.appending(path: page), encoding: .utf8)
    let words = Words(language: page.hasSuffix(".ar.md") ? .arabic : .english)
    var figures: [String] = []
    for (window, source) in [(Window.customary, 0), (.all, 0), (.customary, 1)] as [(Window, ID<Source>)] {
      let found = try Self.windowed(window)
      let score = try #require(found.gaps.first { $0.source == source })
      figures += [try #require(score.span?.days.map(words.days)), String(score.n)]
      figures.append(String(format: "%.3f", try #require(score.estimate).value))
    }
    let silence = try #require(try Self.windowed(.customary).silence)
    figures.append(words.fullMonth(silence))
    for figure in figures { #expect(text.contains(figure), "\(page) lacks \(figure)") }
  }

  /// Forty answers a month of one source, eight of another, and a third until March 2026.
  private static func windowed(_ window: Window) throws -> (gaps: [MeasuredScore], silence: Day?) {
    var model = Sample.licence.model
    model.journeys[0].steps = [Step(name: Sample.name("Look up"))]
    model.journeys[0].actualOrder = []
    model.opportunities = []
    model.sources = (0..<3).map { _ in model.sources[0] }
    let months = (1...9).map { "2026-0\($0)-15" }
    let tallies = [
      months.enumerated().flatMap { $0 < 3 ? lines([16, 16, 8, 0, 0], $1) : lines([0, 0, 2, 15, 23], $1) },
      months.flatMap { lines([1, 1, 2, 2, 2], $0) }, months.prefix(3).flatMap { lines([0, 0, 4, 4, 2], $0) },
    ].map { rows in
      let bytes = Array((["step,measure,score,date"] + rows).joined(separator: "\n").utf8)
      return ScoreReading(of: 0, in: model, bytes: bytes.span).tally
    }
    let evidence = Evidence(tallies: tallies, of: model, in: TimeFrame(window: window))
    let gaps = try #require(GapAnalysis(of: 0, in: model, given: evidence).steps[0].gaps.first)
    return ([gaps.measured].compactMap(\.self) + gaps.others, evidence.silence(ofSource: 2, about: 0))
  }

  private static func lines(_ counts: [Int], _ day: String) -> [String] {
    counts.enumerated().flatMap { level, count in
      Array(repeating: "Look up,CSAT,\(level + 1),\(day)", count: count)
    }
  }

  /// The second part of the example: two quarters, and two cities.
  private static func later() -> [String] {
    func answers(_ counts: [Double]) -> ScoreHistogram {
      ScoreHistogram(scores: [0, 25, 50, 75, 100], counts: counts, on: 0...100)
    }
    let (before, after) = (answers([4, 4, 8, 14, 10]), answers([2, 2, 6, 16, 14]))
    let control = answers([5, 5, 8, 12, 10])
    let difference = ScoreCombination(after, minus: before)
    let effect = DifferenceInDifferences(
      treatedBefore: before, treatedAfter: after, controlBefore: control, controlAfter: control)
    let words = Words(language: .english)
    return [difference, effect?.effect].compactMap(\.self).flatMap { found in
      let limits = found.limits()
      return [found.estimate, limits.lowerBound, limits.upperBound].map { words.signed($0, decimals: 2) }
    }
  }

  /// The example of importance: three steps, stated and derived, and which of the two orders.
  @Test(arguments: ["docs/statistics.md", "docs/statistics.ar.md"])
  func theImportanceIsAsComputed(page: String) throws {
    let text = try String(contentsOf: Fixtures.repository.appending(path: page), encoding: .utf8)
    let n = 200.0
    let correlations = [[1, 0.3, 0.3, 0.6], [0.3, 1, 0.3, 0.45], [0.3, 0.3, 1, 0.3], [0.6, 0.45, 0.3, 1]]
    let gram = try #require(
      GramMatrix([[n, 0, 0, 0, 0]] + correlations.map { row in [0] + row.map { $0 * n } }))
    let found = try #require(StepImportance(gram: gram))
    let words = Words(language: .english)
    let explained = try #require(found.rSquared)
    #expect(text.contains(words.number(100 * explained)))
    let stated = [3.0, 5, 4]
    let steps = zip(stated, found.shares).map { level, share in
      StepWeight(stated: level / 4, derived: share?.scaled(by: 3), order: nil, presumed: 1)
    }
    #expect(steps.map(\.basis) == [.derived, .stated, .derived])
    for step in steps {
      let derived = try #require(step.derived)
      let figures = [
        step.value, step.stated, derived.value, derived.interval.lowerBound, derived.interval.upperBound,
      ]
      for figure in figures.compactMap(\.self) {
        let told = words.number(figure, decimals: 2)
        #expect(text.contains(told), "\(page) lacks \(told)")
      }
    }
  }
}

/// What the page says of people and of further methods.
extension StatisticsPageTests {
  @Test(arguments: ["docs/statistics.md", "docs/statistics.ar.md"])
  func peopleAndFurtherMethodsAreAsComputed(page: String) throws {
    let text = try String(contentsOf: Fixtures.repository.appending(path: page), encoding: .utf8)
    let figures = try Self.people() + Self.panel() + Self.surveys() + Self.durations() + Self.plans()
    for figure in figures { #expect(text.contains(figure), "\(page) lacks \(figure)") }
  }

  private static let words = Words(language: .english)

  private static func told(_ value: Double, _ decimals: Int = 1) -> String {
    words.number(value, decimals: decimals)
  }

  private static func signed(_ values: Double...) -> [String] {
    values.map { words.signed($0, decimals: 1) }
  }

  private static func points(_ counts: [Double]) -> ScoreHistogram {
    ScoreHistogram(scores: [0, 25, 50, 75, 100], counts: counts, on: 0...100)
  }

  private static func people() throws -> [String] {
    var people: [ClusteredMean.Person] = []
    for (score, count) in [(1.0, 4), (2, 6), (3, 6), (4, 4)] {
      var person = ClusteredMean.Person()
      person.add(score)
      people += Array(repeating: person, count: count)
    }
    var often = ClusteredMean.Person()
    often.add(5, weight: 40)
    let mean = try #require(ClusteredMean(people + [often]))
    let answers = ScoreHistogram(scores: [1, 2, 3, 4, 5], counts: [4, 6, 6, 4, 40], on: 1...5)
    let limits = ScoreInterval(answers.resized(to: mean.usableN)).limits
    return [
      told(mean.mean, 2), told(mean.meanOverPeople, 2), words.number((100 * mean.largestShare).rounded()),
      told(mean.usableN), told(limits.lowerBound, 2), told(limits.upperBound, 2),
    ]
  }

  /// Of thirty people, as the reference vector of two waves has them.
  private static func panel() throws -> [String] {
    let file = Fixtures.folder.appendingPathComponent("vectors/surveys.json")
    let json = try #require(JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
    let vectors = try #require(json["vectors"] as? [[String: Any]])
    let inputs = try #require(
      vectors.first { $0["method"] as? String == "panel_change" }?["inputs"] as? [String: [Double]])
    let (then, now) = (try #require(inputs["then"]), try #require(inputs["now"]))
    func wave(_ points: [Double]) -> ScoreHistogram {
      ScoreHistogram(scores: points, counts: points.map { _ in 1 }, on: 0...100)
    }
    let change = OverlappingWaves(zip(then, now).map { ($0, $1) }, then: wave(then), now: wave(now))
      .difference
    let strangers = try #require(ScoreCombination(wave(now), minus: wave(then))).limits()
    let limits = try #require(change).limits()
    return [told(try #require(change).estimate)]
      + signed(limits.lowerBound, limits.upperBound, strangers.lowerBound, strangers.upperBound)
  }

  private static func surveys() throws -> [String] {
    let groups = [(900.0, 80.0, 300.0, 87.5), (100, 40, 700, 47.5)].map {
      MixDecomposition.Group(
        then: MixDecomposition.Side(n: $0.0, mean: $0.1, variance: 400),
        now: MixDecomposition.Side(n: $0.2, mean: $0.3, variance: 484))
    }
    let mix = try #require(MixDecomposition(groups))
    let half = 1.96 * mix.standardError
    let raking = try #require(
      Raking(
        counts: [[60, 25, 15], [40, 80, 30]], rowTotals: [500, 500], columnTotals: [300, 400, 300]))
    let mean = try #require(
      raking.mean(
        of: [[56.1, 31.8, 79.3], [41.7, 66.4, 41.9]], deviations: [[20.1, 25, 26.4], [20.1, 28.4, 24.2]]))
    let benchmark = try #require(
      BenchmarkDifference(points([19, 22, 26, 21, 13]), benchmark: 62, published: 59...65))
    let exact = benchmark.limitsOfExactBenchmark
    let missing = try #require(NonResponse(points: 74, interval: 70...77.6, answered: 400, invited: 20_000))
    let reason = try #require(ReasonDifference(naming: 34, of: 94, beside: 9, of: 52)).difference
    let limits = reason.limits()
    let halfOfMix = 1.96 * mix.standardErrorOfMix
    return signed(
      mix.within, mix.mix, mix.within - half, mix.within + half, mix.mix - halfOfMix, mix.mix + halfOfMix)
      + [
        told(-mix.crude), told(mean.value, 2), told(mean.unweighted, 2), told(raking.designEffect, 2),
        told(mean.standardError, 2), told(mean.kishStandardError, 2), told(missing.bounds.lowerBound),
        told(missing.bounds.upperBound), told(try #require(missing.difference(movingBy: 5))),
      ]
      + signed(
        benchmark.difference, benchmark.limits.lowerBound, benchmark.limits.upperBound, exact.lowerBound,
        exact.upperBound)
      + signed(100 * reason.estimate, 100 * limits.lowerBound, 100 * limits.upperBound)
  }

  private static func durations() throws -> [String] {
    let days = [1.0, 2, 2, 3, 4, 4, 5, 6, 7, 9]
    let wentOn = [true, true, false, true, false, true, true, false, true, false]
    let curve = try #require(KaplanMeier(days, wentOn: wentOn))
    let last = try #require(curve.points.last)
    return [
      "\(words.number(try #require(curve.median))) ", words.number((100 * last.notYet).rounded()),
      words.number((100 * last.limits.lowerBound).rounded()),
      words.number((100 * last.limits.upperBound).rounded()),
    ]
  }

  private static func plans() throws -> [String] {
    let plans = [
      TwoWaveSampleSize(difference: 5, standardDeviation: 27),
      TwoWaveSampleSize(difference: 5, standardDeviation: 27, correlation: 0.5, overlap: 1),
      TwoWaveSampleSize(
        difference: 5, standardDeviation: 27, correlation: 0.5, overlap: 0.5, designEffect: 1.4),
    ]
    return try (plans.map(\.perWave) + [plans[0].perCellOfFour]).map {
      words.number(try #require(SampleSize.count($0)))
    }
  }
}
