import JourneyAnalysis
import JourneyStatistics

/// What each statement is, rests on, and is weakened by.
extension Claim {
  /// The kind of analysis behind the statement, which may depend on what was found.
  var kind: Kind {
    switch statement {
    case .verdict, .rank, .shrinkage, .waveChange, .driftBefore, .difference, .standardised, .mix:
      .inferential
    case .importance(let source, _): source == .stated || source == .equal ? .descriptive : .exploratory
    case .priority, .sample, .detection, .overlappingLifts: .mechanistic
    case .opportunity(_, _, _, _, let basis): basis == .gaps ? .mechanistic : .descriptive
    case .arrival, .forecast, .expectedMove: .predictive
    case .course(let course, _, _, _): course == .tooFewWaves ? .descriptive : .inferential
    case .alarms, .agreement, .quadrant, .screening: .exploratory
    case .adjustedLift, .crudeLift: .causal
    case .beforeAfter, .lack, .remembered: .descriptive
    case .groupEffect(let effect): effect.kind
    case .seriesEffect(let effect): effect.isWithinNoise ? .inferential : .causal
    }
  }

  /// What must hold for the statement to hold, each once.
  var assumptions: [Assumption] {
    hasRepeatedPeople
      ? statedAssumptions.map { $0 == .independentAnswers ? .independentPeople : $0 } : statedAssumptions
  }

  private var statedAssumptions: [Assumption] {
    switch statement {
    case .verdict: [.answeringByChance, .independentAnswers, .equalSpacing]
    case .rank, .waveChange: [.answeringByChance, .independentAnswers]
    case .shrinkage: [.answeringByChance, .similarSteps]
    case .importance: [.answeringByChance]
    case .priority(isEstimated: true): [.answeringByChance, .knownReach]
    case .priority, .quadrant: [.knownImportance]
    case .opportunity(_, _, _, _, let basis): basis == .gaps ? [.knownImportance] : [.ratingsHold]
    case .remembered: [.readersAgree]
    case .screening: [.answeringByChance, .independentAnswers]
    case .overlappingLifts: [.associationIsCausal]
    case .sample, .detection: [.independentAnswers, .wholeScaleUsed]
    case .arrival: [.steadyPace]
    case .course, .alarms, .driftBefore: [.answeringByChance, .independentAnswers]
    case .forecast: [.answeringByChance, .courseGoesOn]
    case .adjustedLift: [.associationIsCausal, .othersStay, .answeringByChance]
    case .crudeLift: [.associationIsCausal, .answeringByChance]
    case .beforeAfter, .lack: [.sameQuestions]
    case .expectedMove: [.similarSteps]
    case .groupEffect(let effect):
      (effect.drift == .shown ? [] : [.parallelCourses])
        + [.nothingElseChanged, .dateFixedBefore, .answeringByChance]
    case .seriesEffect: [.courseGoesOn, .nothingElseChanged, .dateFixedBefore, .answeringByChance]
    case .difference: [.answeringByChance, .independentAnswers, .equalSpacing, .sameQuestions]
    case .standardised, .mix: [.answeringByChance, .independentAnswers, .sameQuestions]
    case .agreement: [.readersAgree]
    }
  }

  /// What weakens the claim: first what its number of answers does, then what comes with its statement.
  var warnings: [Warning] {
    var warnings = sampleWarnings
    switch statement {
    case .verdict(_, _, Margin.customary(on: 0...100), _): warnings.append(.conventionalMargin)
    case .course(let course, _, _, _) where course != .tooFewWaves && mayBeSeason:
      warnings.append(.shorterThanTwoYears)
    case .forecast where mayBeSeason: warnings.append(.shorterThanTwoYears)
    case .alarms(_, .trial): warnings.append(.trialLimits)
    case .crudeLift: warnings.append(.roughFigure)
    case .groupEffect(let effect):
      warnings.append(.samplingErrorOnly)
      if effect.mayBeOfSamePeople { warnings.append(.peopleMayBeSame) }
    case .seriesEffect(let effect):
      warnings.append(.narrowIntervals)
      if effect.mayBeSeason { warnings.append(.shorterThanTwoYears) }
    case .difference, .waveChange, .beforeAfter:
      // Where people are told apart it is known whether another mix of them moved the score.
      if mixes.isEmpty || mixes.contains(where: \.didMove) { warnings.append(.mixMayDiffer) }
    default: break
    }
    if mayBeOfSamePeople { warnings.append(.peopleMayBeSame) }
    if isIdealGuessed { warnings.append(.guessedIdeal) }
    return warnings
  }

  private var sampleWarnings: [Warning] {
    var warnings: [Warning] = []
    switch SampleAdequacy(answers: n) {
    case .noData, .countOnly, .veryFew: warnings.append(.veryFewAnswers)
    case .few: warnings.append(.fewAnswers)
    case .enough: break
    case .limitedByBias: warnings.append(.biasLimits)
    }
    if effectiveN < Double(n) { warnings.append(.fewerThanAnswers) }
    return warnings
  }
}

extension GroupEffect {
  /// A design whose check fails shows where to look; one that can't be checked, or shows nothing, compares.
  fileprivate var kind: Claim.Kind {
    switch drift {
    case .shown: .exploratory
    case .unknown: .inferential
    case .notShown: isWithinNoise ? .inferential : .causal
    }
  }
}
