import ArgumentParser
import JourneyAnalysis
import JourneyStatistics

/// How sure intervals are.
struct ConfidenceOption: ParsableArguments {
  @Option(
    name: .customLong("confidence"),
    help: ArgumentHelp("How sure intervals and verdicts are, in per cent.", valueName: "per cent"))
  var perCent = 100 * ScoreInterval.confidence

  func validate() throws {
    // A comparison that no number which is none passes.
    guard perCent >= 50, perCent <= 99.9 else {
      throw ValidationError("--confidence takes per cent: 50 to 99.9.")
    }
  }

  /// Between 0 and 1.
  var confidence: Double { perCent / 100 }
}

/// What every command that judges gaps can be told.
struct JudgingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The smallest gap that matters, in per cent of the scale's range. A convention: set yours.",
      valueName: "points"))
  var margin = Margin.customary(on: 0...100)

  @OptionGroup var sure: ConfidenceOption

  func validate() throws {
    guard margin >= 0, margin <= 100 else {
      throw ValidationError("--margin takes per cent of the scale's range: 0 to 100.")
    }
  }

  var settings: AnalysisSettings { AnalysisSettings(margin: margin, confidence: sure.confidence) }
}
