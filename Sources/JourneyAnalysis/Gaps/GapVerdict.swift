import JourneyModel
package import JourneyStatistics

/// What can be said about the measured gap that a step is drawn with, by itself and among those of its journey.
package struct GapVerdict: Sendable, Equatable {
  /// By intervals that hold for all steps of the journey that are judged together.
  package var verdict: Verdict
  /// Of the test of no gap, by itself.
  package var p: Double
  /// Holm's, over all steps that are judged.
  package var adjustedP: Double
  /// Of the gap as measured, in points; never 0.
  package var standardError: Double
  /// How many points the score may still move before the verdict is another one.
  package var slack = 0.0
  /// δ, in score units (percentage points for a share).
  package var margin: Double
  /// What the answers are worth where they are weighted, or where respondents answered more than once.
  package var effectiveN: Double
  /// The share of the answers, by what they are worth, that are the best there is; 0 to 1.
  package var shareAtBest: Double
  /// How many answers a clear verdict takes.
  package var needed: NeededAnswers
  /// What the step is ranked by.
  package var size: GapSize
  /// Among all steps that are judged, the largest shortfall first; nil where there are too many.
  package var rank: UncertainRank?
}

/// A gap in points as it is ranked, negative for a shortfall.
package struct GapSize: Sendable, Equatable {
  /// Measured minus ideal; shrunken where `isShrunken`.
  package var points: Double
  /// In points; once shrunken the standard deviation that is left.
  package var standardError: Double
  /// In points, normal, at the confidence of the settings, as far as the scale reaches.
  package var interval: ClosedRange<Double>
  /// Drawn towards the mean of the journey's gaps by as much as its error deserves, which takes three of them.
  package var isShrunken: Bool
}

extension StepAnalysis {
  /// The measured gap that is drawn, at the size that it is ranked by; nil where it is not shrunken. Its intervals are
  /// normal.
  package var shrunken: Gap? {
    guard case .measured(let gap, _) = drawn, let size = verdict?.size, size.isShrunken, gap.points != 0
    else {
      return nil
    }
    let perPoint = gap.raw / gap.points
    return Gap(
      raw: size.points * perPoint,
      rawInterval: size.interval.lowerBound * perPoint...size.interval.upperBound * perPoint,
      points: size.points, pointsInterval: size.interval)
  }
}

extension GapVerdict {
  /// Parallel to `steps`; nil for a step that is drawn with no measured gap.
  static func all(of steps: [StepAnalysis], in journey: ID<Journey>, voice: CustomerVoice) -> [GapVerdict?] {
    let tested = steps.enumerated().compactMap { index, found in
      let step = ID<Step>(index)
      return TestedGap(
        of: found, as: .step(StepReference(journey: journey, step: step)), step: step, voice: voice)
    }
    let settings = voice.settings
    let judged = SimultaneousVerdicts(of: tested.map(\.gap), confidence: settings.confidence)
    let sizes = GapSize.all(of: tested, confidence: settings.confidence)
    let ranks = UncertainRank.all(
      of: sizes.map { -$0.points }, standardErrors: sizes.map(\.standardError))
    var verdicts = steps.map { _ in GapVerdict?.none }
    for (index, gap) in tested.enumerated() {
      verdicts[gap.step.index] = GapVerdict(
        verdict: judged.verdicts[index], p: gap.gap.p ?? 1, adjustedP: judged.adjustedP[index] ?? 1,
        standardError: SmoothedScore(gap.answers)?.standardError ?? 0,
        slack: gap.gap.slack(of: judged.verdicts[index], confidence: judged.confidence),
        margin: settings.margin / gap.pointsPerUnit, effectiveN: gap.answers.n, shareAtBest: gap.shareAtBest,
        needed: NeededAnswers(
          for: gap.answers, margin: settings.margin,
          // Answers that already tell of a gap will not tell that there is none.
          gap: judged.verdicts[index] == .tooLittleData ? gap.gap.gap ?? 0 : 0,
          designEffect: gap.designEffect, alpha: 1 - judged.confidence),
        size: sizes[index], rank: ranks?[index])
    }
    return verdicts
  }
}

extension GapSize {
  /// Three gaps and more are shrunken; of fewer it can't be told how much they differ in truth.
  fileprivate static func all(of tested: [TestedGap], confidence: Double) -> [GapSize] {
    let gaps = tested.map { $0.gap.gap ?? 0 }
    let errors = tested.map { SmoothedScore($0.answers)?.standardError ?? 0 }
    let shrinkage = HierarchicalShrinkage(estimates: gaps, standardErrors: errors)
    let z = NormalDistribution.deviate(confidence: confidence)
    return tested.indices.map { index in
      let points = -(shrinkage?.means[index] ?? gaps[index])
      let error = shrinkage?.standardDeviations[index] ?? errors[index]
      // A normal limit, and a mean of gaps from other ideals, may lie where no score of this step can.
      let possible = -tested[index].gap.target...100 - tested[index].gap.target
      return GapSize(
        points: min(max(points, possible.lowerBound), possible.upperBound), standardError: error,
        interval: (points - z * error...points + z * error).clamped(to: possible),
        isShrunken: shrinkage != nil)
    }
  }
}

/// A measured gap of the main measure with the answers behind it, in points.
private struct TestedGap {
  var step: ID<Step>
  var answers: ScoreHistogram
  var gap: TargetGap
  var pointsPerUnit: Double
  /// How many answers are worth one that weighs as much as all others.
  var designEffect: Double

  init?(of found: StepAnalysis, as subject: Subject, step: ID<Step>, voice: CustomerVoice) {
    guard let gaps = found.drawnGaps, let ideal = gaps.ideal, let score = gaps.measured,
      let answers = voice.answers(about: subject, in: gaps.unit, from: score.source)
    else { return nil }
    let measure = voice.model.measures[gaps.unit.measure]
    let scale = gaps.unit.isShare ? 0...100 : measure.scores
    self.step = step
    self.answers = answers.inPoints(of: gaps.unit, in: measure)
    designEffect = voice.designEffect(about: subject, in: gaps.unit, from: score.source)
    pointsPerUnit = 100 / (scale.upperBound - scale.lowerBound)
    gap = TargetGap(
      self.answers, target: gaps.unit.points(ideal, in: measure), margin: voice.settings.margin)
  }

  /// Of the answers on the best level there is.
  var shareAtBest: Double {
    let best = zip(answers.scores, answers.counts).filter { $0.0 >= answers.scale.upperBound }
    return answers.n > 0 ? best.reduce(0) { $0 + $1.1 } / answers.n : 0
  }
}
