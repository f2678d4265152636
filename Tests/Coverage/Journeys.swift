import JourneyStatistics

/// Whole journeys drawn by chance, with fixed seeds: what the verdicts of many steps promise together, and what "need N
/// more" promises of each.
enum Journeys {
  /// Answers of 1 to 5 in points.
  static let points = [0.0, 25, 50, 75, 100]
  private static let margin = 5.0
  static let shares = [0.05, 0.1, 0.2, 0.35, 0.3]
  private static var mean: Double { zip(points, shares).reduce(0) { $0 + $1.0 * $1.1 } }

  /// In how many of 100 journeys whose every gap is exactly the margin some step is said to have no meaningful gap: at
  /// most 5 may be.
  static func wrongEquivalences(steps: Int, answers: Int, journeys: Int = 400) -> Double {
    var random = Dice(seed: 22)
    let wrong = (0..<journeys).count { _ in
      let gaps = (0..<steps).map { _ in
        TargetGap(random.histogram(answers), target: mean + margin, margin: margin)
      }
      return SimultaneousVerdicts(of: gaps).verdicts.contains(.noMeaningfulGap)
    }
    return 100 * Double(wrong) / Double(journeys)
  }

  /// Of 100 steps without any gap that had too little data, how many are shown to have none after exactly as many more
  /// answers as they were said to need: at least 80 shall be.
  static func keptPromises(steps: Int, answers: Int, wanted: Int = 400) -> Double {
    var random = Dice(seed: 23)
    var (asked, kept) = (0, 0)
    let confidence = SimultaneousVerdicts.confidence(ofEach: steps, together: ScoreInterval.confidence)
    while asked < wanted {
      let first = random.histogram(answers)
      let gap = TargetGap(first, target: mean, margin: margin)
      guard gap.verdict(confidence: confidence) == .tooLittleData else { continue }
      let needed = NeededAnswers(for: first, margin: margin, gap: gap.gap ?? 0, alpha: 1 - confidence)
      guard let more = needed.more(of: needed.toShowNoGap) else { continue }
      asked += 1
      let later = first.merged(with: random.histogram(more))
      if TargetGap(later, target: mean, margin: margin).verdict(confidence: confidence) == .noMeaningfulGap {
        kept += 1
      }
    }
    return 100 * Double(kept) / Double(asked)
  }

  /// Of 100 journeys whose steps never change, how many are said to: some wave leaves its usual course, or some score
  /// rises or falls. At most 5 may be.
  static func steadyThatMove(steps: Int, waves: Int, answers: Int, _ shares: [Double], journeys: Int = 400)
    -> Double
  {
    var random = Dice(seed: 24)
    let times = (0..<waves).map(Double.init)
    let width = ControlLimits.width(
      points: steps * ControlLimits.judged(of: waves), confidence: ScoreInterval.confidence)
    let moved = (0..<journeys).count { _ in
      let all = (0..<steps).map { _ in times.map { _ in random.histogram(answers, shares) } }
      let trends = all.map { waves in
        waves.settledMeans.flatMap { MannKendallTest(times: times, values: $0)?.p } ?? 1
      }
      let isAnyTrend = AdjustedP.holm(trends).contains {
        ControlLimits.waysToTell * $0 < 1 - ScoreInterval.confidence
      }
      return isAnyTrend
        || all.contains { waves in
          UsualCourse(waves, at: times, width: width).map { !$0.outside.isEmpty || !$0.drifts.isEmpty }
            ?? false
        }
    }
    return 100 * Double(moved) / Double(journeys)
  }

  /// Evenly spread, as satisfaction often is, and nearly all content.
  private static let kinds = [("even", [0.2, 0.2, 0.2, 0.2, 0.2]), ("usual", shares), ("content", content)]
  private static let content = [0.02, 0.03, 0.05, 0.2, 0.7]

  static let heading = "\nwhole journeys, simulated with fixed seeds"

  static var lines: [String] {
    [1, 20].map { steps in
      "\(steps) steps, every gap exactly the margin, n 2000: some wrong \"no meaningful gap\" in "
        + "\(rounded(wrongEquivalences(steps: steps, answers: 2000))) % of journeys (at most 5)"
    }
      + [1, 10, 20].flatMap { steps in
        [60, 200].map { answers in
          "\(steps) steps, no gap, n \(answers), after exactly N more answers: shown in "
            + "\(rounded(keptPromises(steps: steps, answers: answers))) % of steps (at least 80)"
        }
      }
      + [12, 48, 200].flatMap { answers in
        kinds.map { name, shares in
          "12 steady steps, 27 waves of \(answers) answers, \(name): something moves in "
            + "\(rounded(steadyThatMove(steps: 12, waves: 27, answers: answers, shares))) % of journeys (at most 5)"
        }
      }
  }

  static func rounded(_ percent: Double) -> String { "\((percent * 10).rounded() / 10)" }
}
