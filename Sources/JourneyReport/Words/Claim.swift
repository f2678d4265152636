package import JourneyAnalysis

/// A statement with the kind of analysis behind it, which says what words it may use, and with all that it rests on.
package struct Claim: Sendable, Equatable {
  /// Leek and Peng's six kinds (Science 347:1314, 2015), each of which allows stronger words than those before it.
  package enum Kind: String, Sendable, CaseIterable {
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
  package enum Assumption: String, Sendable, CaseIterable {
    case answeringByChance
    case independentAnswers
    case similarSteps
    case knownImportance
    case steadyPace
    case wholeScaleUsed
  }

  /// What weakens it.
  package enum Warning: String, Sendable, CaseIterable {
    case veryFewAnswers
    case fewAnswers
    case biasLimits
    case fewerThanAnswers
    case conventionalMargin
  }

  package var statement: Statement
  /// Number of answers.
  package var n: Int
  /// What they are worth where they are weighted, or where respondents answered more than once.
  package var effectiveN: Double

  package init(_ statement: Statement, n: Int, effectiveN: Double? = nil) {
    self.statement = statement
    self.n = n
    self.effectiveN = effectiveN ?? Double(n)
  }
}

extension Claim {
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
    /// What priority is made of.
    case priority
    /// How many answers an interval of ± `halfWidth` points takes, and how many are still to come.
    case sample(halfWidth: Double, needed: Int, more: Int)
    /// When they will be in.
    case arrival(days: ClosedRange<Double>)
  }

  package var kind: Kind {
    switch statement {
    case .verdict, .rank, .shrinkage: .inferential
    case .importance(let source, _): source == .stated || source == .equal ? .descriptive : .exploratory
    case .priority, .sample: .mechanistic
    case .arrival: .predictive
    }
  }

  package var assumptions: [Assumption] {
    switch statement {
    case .verdict: [.answeringByChance, .independentAnswers]
    case .rank: [.answeringByChance, .independentAnswers]
    case .shrinkage: [.answeringByChance, .similarSteps]
    case .importance: [.answeringByChance]
    case .priority: [.knownImportance]
    case .sample: [.independentAnswers, .wholeScaleUsed]
    case .arrival: [.steadyPace]
    }
  }

  package var warnings: [Warning] {
    var warnings: [Warning] = []
    switch SampleAdequacy(answers: n) {
    case .noData, .countOnly, .veryFew: warnings.append(.veryFewAnswers)
    case .few: warnings.append(.fewAnswers)
    case .enough: break
    case .limitedByBias: warnings.append(.biasLimits)
    }
    if effectiveN < Double(n) { warnings.append(.fewerThanAnswers) }
    if case .verdict(_, _, Margin.customary(on: 0...100), _) = statement {
      warnings.append(.conventionalMargin)
    }
    return warnings
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
  }
}
