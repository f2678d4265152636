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

@Suite struct ClaimTests {
  /// One of each statement that can be made.
  private static let statements: [Claim.Statement] = {
    var all: [Claim.Statement] = [
      .rank(UncertainRank(places: 1...3, expected: 1.8, chanceOfLargest: 0.42), of: 8), .shrinkage,
      .priority(isEstimated: false), .priority(isEstimated: true),
      .sample(halfWidth: 5, needed: 231, more: 19), .sample(halfWidth: 0.5, needed: 9, more: 0),
      .arrival(days: 9.2...20.7),
      .detection(SamplePlan.Detection(difference: 5, perWave: 458, ofSamePeople: 229)),
    ]
    for verdict in Verdict.allCases {
      all.append(.verdict(verdict, interval: -12 ... -3, margin: 5, needed: needed))
    }
    for source in JourneyImportance.Source.allCases {
      all.append(.importance(source, explained: source == .derived ? 0.61 : nil))
    }
    return all + trends + lifts + effects + overviews
  }()

  private static func day(_ month: Int) -> Day { Day(year: 2026, month: month, day: 1)! }
  private static let between = Estimate(value: 12, interval: 7...16)
  private static let month = Period(of: day(6), length: .month)
  private static let before = Period(of: day(5), length: .month)

  private static let trends: [Claim.Statement] = {
    let slope = ScoreTrend.Slope(perWave: 0.6, interval: 0.1...1, p: 0.01, adjustedP: 0.02)
    let one = ScoreTrend.Slope(perWave: 0.6, interval: 0.1...1, p: 0.04, adjustedP: 0.9, tested: 13)
    let still = ScoreTrend.Slope(perWave: 0.6, interval: -0.1...1, p: 0.4, adjustedP: 1, tested: 13)
    return [
      .course(.tooFewWaves, slope: nil, length: .month, measured: 3),
      .course(.rises, slope: slope, length: .month, measured: 9),
      .course(.falls, slope: slope, length: .quarter, measured: 9),
      .course(.unclear, slope: one, length: .week, measured: 9),
      .course(.unclear, slope: still, length: .day, measured: 9),
      .forecast(ScoreTrend.Forecast(period: month, score: between, level: between)),
      .waveChange(
        WaveChange(
          from: before, to: month, difference: 12, interval: 7...16, p: 0.01, adjustedP: 0.0001, n: 40,
          effectiveN: 40)),
      .alarms([before, month], standing: .trial), .alarms([month], standing: .established),
    ]
  }()

  private static let overviews: [Claim.Statement] =
    (ImportancePerformance.Quadrant.allCases + [nil]).map {
      .quadrant($0, steps: [.init(name: "Pay", isDoubtful: true), .init(name: "سداد", isDoubtful: false)])
    }
    + ValueFeasibility.Quadrant.allCases.map {
      .opportunity($0, name: "Prefill", value: 100, feasibility: 50, by: .gaps)
    }
    + [.opportunity(.strategicBet, name: "Prefill", value: 75, feasibility: 25, by: .team)]
    + [
      .remembered(mean: 3.1, remembered: 2, peak: "Pay", isStrength: false, end: "Receive"),
      .remembered(mean: 3.6, remembered: 4.5, peak: "Pay", isStrength: true, end: "Receive"),
      .screening(found: 3, of: 24, largest: ["Omar · Pay −12"]), .screening(found: 0, of: 24, largest: []),
    ]

  private static let lifts: [Claim.Statement] = {
    let lift = Claim.Lift(
      outcome: "CSAT", now: 3.4, lift: Estimate(value: 0.3, interval: 0.2...0.4), confidence: 0.95,
      scale: 1...5,
      decimals: 1)
    return [
      .adjustedLift(lift, others: 9), .adjustedLift(lift, others: 0),
      .crudeLift(lift, threshold: "4.2", shareBelow: 0.7), .overlappingLifts,
    ]
  }()

  private static let effects: [Claim.Statement] = {
    let side = EffectAnalysis.Side(n: 40, effectiveN: 40, points: between)
    let none = EffectAnalysis.Side(n: 3, effectiveN: 3, points: nil)
    let group = GroupEffect(
      effect: between, samplingInterval: 8...15, n: 40, effectiveN: 40, drift: .notShown,
      driftBefore: between,
      wavesBefore: 12)
    let series = SeriesEffect(
      wavesBefore: 9, wavesAfter: 4, level: between, unweighted: between, atLast: 14, slopeBefore: 0.1,
      slopeChange: 0.5,
      durbinWatson: 2, n: 40, effectiveN: 40, mayBeSeason: true)
    var noise = (group: group, series: series)
    noise.group.effect.interval = -3...16
    noise.series.level.interval = -3...16
    var others = [group, group]
    others[0].drift = .shown
    others[1].drift = .unknown(waves: 2)
    let lacks: [EffectAnalysis.Lack] = [
      .answers, .controlColumn, .controlAnswers, .waves(before: 3, after: 1),
    ]
    let designs = ([group, noise.group] + others).map { Claim.Statement.groupEffect($0) }
    return designs + lacks.map { .lack($0) } + [
      .beforeAfter(EffectAnalysis.BeforeAfter(before: side, after: side)),
      .beforeAfter(EffectAnalysis.BeforeAfter(before: none, after: side)), .expectedMove(3, of: 12),
      .driftBefore(between, length: .month, waves: 12), .seriesEffect(series), .seriesEffect(noise.series),
      .difference(between), .standardised(between),
      .mix(MixChange(column: "channel", within: between, mix: between, nThen: 90, nNow: 80, leftOut: 0)),
      .mix(MixChange(column: "القناة", within: between, mix: between, nThen: 90, nNow: 80, leftOut: 12)),
    ]
      + [VoiceAgreement.Verdict.allBad, .onlyDirectBad, .onlyIndirectBad, .allGood, .cannotTell, .unknown].map
    {
      .agreement($0)
    }
  }()

  private static let needed = NeededAnswers(
    for: ScoreHistogram(scores: [0, 25, 50, 75, 100], counts: [1, 2, 3, 2, 1]), margin: 5)

  /// What no sentence may say, whatever stands behind it, and what each kind may not say: words of a stronger kind.
  private static let never = [
    "because", "caused", "due to", "proves", "significant", "drives", "لأن", "بسبب", "نتيجة", "يؤدي", "أدى",
    "دال إحصائي",
  ]
  private static let stronger: [Claim.Kind: [String]] = [
    .descriptive: ["customers", "population", "likely", "will", "effect", "العملاء", "يُرجَّح", "سوف", "أثر"],
    .exploratory: ["population", "likely", "will", "effect", "explain", "يُرجَّح", "سوف", "أثر", "يفسر"],
    .inferential: ["likely", "will", "effect", "if we", "يُرجَّح", "سوف", "أثر"],
    .predictive: ["effect", "if we", "will be", "أثر", "إذا غيّرنا"],
    .causal: ["will", "سوف"],
    .mechanistic: ["likely", "feel", "think", "effect", "يُرجَّح", "يشعر", "أثر"],
  ]

  @Test(arguments: statements)
  func saysNoMoreThanItsKindMay(statement: Claim.Statement) throws {
    let claim = Claim(statement, n: 40)
    let forbidden = Self.never + (try #require(Self.stronger[claim.kind]))
    for words in voices {
      let sentence = words.sentence(claim).lowercased()
      #expect(!sentence.isEmpty)
      for word in forbidden { #expect(!sentence.contains(word), "\(claim.kind): \(sentence)") }
    }
  }

  /// A peak that hurts is no strength, and neither is one that feels good where the ideal is missed most.
  @Test func thePeakIsAStrengthOnlyWhereItIsOne() {
    var sample = Sample.licence
    func strengths() -> [Bool] {
      OverviewClaims(of: sample.analysis, in: sample.model).all.compactMap { claim in
        if case .remembered(_, _, _, let isStrength, _) = claim.statement { isStrength } else { nil }
      }
    }
    func feel(_ level: Int, peak: Int) {
      for step in sample.model.journeys[0].steps.indices {
        for part in sample.model.journeys[0].steps[ID(step)].actuals.indices {
          sample.model.journeys[0].steps[ID(step)].actuals[part].feeling = Feeling(
            level: step == 2 ? peak : level, words: "")
        }
      }
    }
    sample.analysis.findings = [.gap(step: 0), .path]
    feel(3, peak: 5)
    #expect(strengths() == [true])
    sample.analysis.findings = [.gap(step: 2), .gap(step: 0)]
    #expect(strengths() == [false])
    sample.analysis.findings = [.gap(step: 0)]
    feel(3, peak: 1)
    #expect(strengths() == [false])
  }

  @Test func theSentencesOfAllClaims() throws {
    let text = voices.map { words in
      Self.statements.map { visible(words.sentence(Claim($0, n: 40))) + "\n" }.joined()
    }
    try expectGolden(text.joined(separator: "\n"), "claims.txt")
  }

  @Test func warnsOfWhatWeakensIt() {
    let verdict = Claim.Statement.verdict(
      .gapConfirmed, interval: -12 ... -3, margin: 5, needed: Self.needed)
    #expect(Claim(verdict, n: 7).warnings == [.veryFewAnswers, .conventionalMargin])
    #expect(Claim(verdict, n: 20).warnings == [.fewAnswers, .conventionalMargin])
    #expect(Claim(.shrinkage, n: 400, effectiveN: 120).warnings == [.fewerThanAnswers])
    #expect(Claim(.shrinkage, n: 200_000).warnings == [.biasLimits])
    #expect(Claim(.shrinkage, n: 400).warnings == [])
  }

  /// Where people are told apart it is known whether another mix of them moved a difference.
  @Test func theMixIsWarnedOfWhereItMayHaveMoved() {
    var claim = Claim(.difference(Self.between), n: 400)
    #expect(claim.warnings == [.mixMayDiffer])
    claim.mixes = [
      MixChange(
        column: "city", within: Self.between, mix: Estimate(value: 0.1, interval: -1...1.2), nThen: 200,
        nNow: 200,
        leftOut: 0)
    ]
    #expect(claim.warnings == [])
    claim.mixes[0].mix = Self.between
    #expect(claim.warnings == [.mixMayDiffer])
  }

  @Test func everyClaimSaysWhatItRestsOn() {
    for statement in Self.statements { #expect(!Claim(statement, n: 40).assumptions.isEmpty) }
  }

  /// What was seen to drift apart before is not said to rest on running together.
  @Test func aShownDriftRestsOnNoParallelCourses() {
    let rests = Self.effects.prefix(4).map { Claim($0, n: 40).assumptions.contains(.parallelCourses) }
    #expect(rests == [true, true, false, true])
  }

  @Test func aDesignIsWorthWhatItsChecksAre() {
    func kinds(_ statements: [Claim.Statement]) -> [Claim.Kind] { statements.map { Claim($0, n: 40).kind } }
    #expect(kinds(Array(Self.effects.prefix(4))) == [.causal, .inferential, .exploratory, .inferential])
    #expect(kinds(Self.lifts) == [.causal, .causal, .causal, .mechanistic])
    #expect(
      kinds(Array(Self.trends.prefix(6))) == [
        .descriptive, .inferential, .inferential, .inferential, .inferential, .predictive,
      ])
  }

  /// What a claim rests on and what weakens it are phrases that may follow any kind.
  @Test func phrasesOfTheBasisSayNothingOfTheirOwn() throws {
    var text = ""
    for words in voices {
      let phrases =
        Claim.Assumption.allCases.map { words.phrase($0) } + Claim.Warning.allCases.map { words.phrase($0) }
      for phrase in phrases {
        for word in Self.never { #expect(!phrase.lowercased().contains(word), "\(phrase)") }
      }
      #expect(Set(phrases).count == phrases.count)
      text += phrases.map { visible($0) + "\n" }.joined() + "\n"
    }
    try expectGolden(text, "basis.txt")
  }

  @Test func methodsNameWhatWasUsedAndNothingElse() {
    let words = Words(language: .english)
    var analysis = Sample.licence.analysis
    analysis.importance.source = .equal
    let plain = words.methods(of: analysis).joined(separator: " ")
    #expect(plain.contains("all steps count alike"))
    #expect(!plain.contains("Holm") && !plain.contains("drawn towards"))
  }
}
