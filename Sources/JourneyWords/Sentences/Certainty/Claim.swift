package import JourneyAnalysis
package import JourneyEvidence
package import JourneyStatistics

/// A statement with the kind of analysis behind it, which says what words it may use, and with all that it rests on.
package struct Claim: Sendable, Equatable {
  /// Leek and Peng's six kinds (Science 347:1314, 2015), each of which allows stronger words than those before it.
  enum Kind: String, Sendable, CaseIterable {
    /// About those who answered, and nobody else.
    case descriptive
    /// Where to look; nothing is tested.
    case exploratory
    /// About all whom the answers stand for.
    case inferential
    /// About what will be seen, if all goes on as it does.
    case predictive
    /// About what a change does, under conditions that are said with it.
    case causal
    /// What follows by arithmetic.
    case mechanistic
  }

  /// What must hold for the statement to hold.
  enum Assumption: String, Sendable, CaseIterable {
    case answeringByChance
    case independentAnswers
    case independentPeople
    case equalSpacing
    case similarSteps
    case knownImportance
    case knownReach
    case steadyPace
    case wholeScaleUsed
    case courseGoesOn
    case associationIsCausal
    case othersStay
    case parallelCourses
    case nothingElseChanged
    case dateFixedBefore
    case sameQuestions
    case readersAgree
    case ratingsHold
  }

  /// What weakens it.
  enum Warning: String, Sendable, CaseIterable {
    case veryFewAnswers
    case fewAnswers
    case biasLimits
    case fewerThanAnswers
    case conventionalMargin
    case guessedIdeal
    case shorterThanTwoYears
    case trialLimits
    case roughFigure
    case samplingErrorOnly
    case narrowIntervals
    case mixMayDiffer
    case peopleMayBeSame
  }

  /// What is said, with its numbers.
  package var statement: Statement
  /// Number of answers.
  var n: Int
  /// What they are worth where they are weighted, or where respondents answered more than once.
  var effectiveN: Double
  /// Some people gave several of the answers, so that one answer surely follows another.
  var hasRepeatedPeople = false
  /// What it is held against is a guess of the team.
  var isIdealGuessed = false
  /// The waves behind it cover under two years.
  var mayBeSeason: Bool
  /// What came of another mix of people, for each column that tells them apart; empty where none does.
  var mixes: [MixChange] = []
  /// Nobody knows who is on both sides, and it matters.
  var mayBeOfSamePeople = false

  /// - Parameter effectiveN: nil where each answer counts as one.
  init(_ statement: Statement, n: Int, effectiveN: Double? = nil, mayBeSeason: Bool = false) {
    self.statement = statement
    self.n = n
    self.effectiveN = effectiveN ?? Double(n)
    self.mayBeSeason = mayBeSeason
  }
}

extension Claim {
  /// Where importance is known from.
  init(importanceOf analysis: GapAnalysis) {
    let importance = analysis.importance
    self.init(.importance(importance.source, explained: importance.explained), n: importance.people)
  }

  /// What of a difference came of another mix of people.
  init(of mix: MixChange) { self.init(.mix(mix), n: mix.nThen.saturatingAdd(mix.nNow)) }

  /// What a step's place in the order of fixing is made from.
  init(priorityOf fix: Fix, in analysis: GapAnalysis) {
    let found = analysis[fix.step]
    let n = fix.basis == .measured ? found.drawnGaps?.measured?.n ?? 0 : 0
    let isEstimated =
      analysis.importance[fix.step].basis != .stated && analysis.importance[fix.step].derived != nil
    self.init(
      .priority(isEstimated: isEstimated), n: n,
      effectiveN: fix.basis == .measured ? found.verdict?.effectiveN : nil)
  }

  /// What is said. Each has one sentence in each language, and no number is said without one of these around it.
  package enum Statement: Sendable, Equatable {
    /// - interval: of the gap, in points, negative for a shortfall; - margin: in points.
    case verdict(Verdict, interval: ClosedRange<Double>, margin: Double, needed: NeededAnswers)
    /// Where a gap stands among so many.
    case rank(UncertainRank, of: Int)
    /// How sizes of gaps were drawn together.
    case shrinkage
    /// Where importance is known from; - explained: 0 to 1.
    case importance(JourneyImportance.Source, explained: Double?)
    /// What priority is made of; - isEstimated: its importance comes from answers, with their error.
    case priority(isEstimated: Bool)
    /// How many answers an interval of ± `halfWidth` points takes, and how many are still to come.
    case sample(halfWidth: Double, needed: Int, more: Int)
    /// How many answers each of two waves takes that shall show a change.
    case detection(SamplePlan.Detection)
    /// When they will be in.
    case arrival(days: ClosedRange<Double>)
    /// Where the waves of a score went; - measured: waves that have a score.
    case course(ScoreTrend.Course, slope: ScoreTrend.Slope?, length: WaveLength, measured: Int)
    /// What the next wave may show.
    case forecast(ScoreTrend.Forecast)
    /// What lies between two waves.
    case waveChange(WaveChange)
    /// Waves that leave the usual course.
    case alarms([Period], standing: ControlLimits)
    /// What a step's score would go along with in the whole, all other steps held.
    case adjustedLift(Lift, others: Int)
    /// The same with nothing held.
    case crudeLift(Lift, threshold: String, shareBelow: Double)
    /// That lifts of steps are no sum.
    case overlappingLifts
    /// What was before a date and after it, in points.
    case beforeAfter(EffectAnalysis.BeforeAfter)
    /// How far a score was expected to move by itself, of so much.
    case expectedMove(Double, of: Double)
    /// What changed in a group beside what changed in another.
    case groupEffect(GroupEffect)
    /// How the distance of two groups changed before, in points a wave; - waves: that both have a score in.
    case driftBefore(Estimate, length: WaveLength, waves: Int)
    /// What changed in a series at a date.
    case seriesEffect(SeriesEffect)
    /// What is missing for an effect.
    case lack(EffectAnalysis.Lack)
    /// Two scores of the same, in points.
    case difference(Estimate)
    /// What of a difference is of the groups of a column, and what of their mix.
    case mix(MixChange)
    /// The same with the mix of personas held.
    case standardised(Estimate)
    /// The steps of a quadrant of importance and performance; nil for those at the ceiling, of whose importance answers
    /// tell nothing.
    case quadrant(ImportancePerformance.Quadrant?, steps: [PlacedStep])
    /// What may be remembered beside the mean; levels of 1 to 5. The peak is a strength where it feels good and is not
    /// what falls shortest.
    case remembered(mean: Double, remembered: Double, peak: String, isStrength: Bool, end: String)
    /// Where an opportunity lies; both axes 0 to 100.
    case opportunity(
      ValueFeasibility.Quadrant, name: String, value: Double, feasibility: Double,
      by: OpportunityStanding.Basis)
    /// How many gaps of groups stand out, and the largest by name.
    case screening(found: Int, of: Int, largest: [String])
    /// What those who were asked and those who were watched say together.
    case agreement(VoiceAgreement.Verdict)
  }

  /// A step in a quadrant.
  package struct PlacedStep: Sendable, Equatable {
    /// Its label.
    var name: String
    /// It may lie in another.
    var isDoubtful: Bool
  }

  /// What is added to the outcome, in its own units.
  package struct Lift: Sendable, Equatable {
    /// As it is named to a reader.
    var outcome: String
    /// The outcome as it is, before the lift.
    var now: Double
    /// What is added to it, with its interval.
    var lift: Estimate
    /// Of the lift's interval, between 0 and 1.
    var confidence: Double
    /// Of the outcome, which nothing leaves.
    var scale: ClosedRange<Double>
    /// Places after the point that the outcome is written with.
    var decimals: Int

    /// - Parameter outcome: as it is named to a reader, in the report's language.
    init(
      outcome: String, now: Double, lift: Estimate, confidence: Double, scale: ClosedRange<Double>,
      decimals: Int
    ) {
      self.outcome = outcome
      self.now = now
      self.lift = lift
      self.confidence = confidence
      self.scale = scale
      self.decimals = decimals
    }

    /// What the outcome would be.
    var then: Double { min(max(now + lift.value, scale.lowerBound), scale.upperBound) }
  }
}

extension Claim {
  /// What an analysis says about the measured gap of a step; nil where none is drawn.
  package init?(verdictOf found: StepAnalysis, settings: AnalysisSettings) {
    guard let verdict = found.verdict, case .measured(let gap, let n) = found.drawn,
      let interval = gap.pointsInterval
    else { return nil }
    self.init(
      .verdict(verdict.verdict, interval: interval, margin: settings.margin, needed: verdict.needed), n: n,
      effectiveN: verdict.effectiveN)
    isIdealGuessed = found.drawnGaps?.isIdealGuessed == true
    hasRepeatedPeople = found.drawnGaps?.measured?.hasRepeatedPeople == true
  }
}
