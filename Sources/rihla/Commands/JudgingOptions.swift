import ArgumentParser
import JourneyAnalysis

/// What every command that judges gaps can be told.
struct JudgingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The smallest gap that matters, in per cent of the scale's range. A convention: set yours.",
      valueName: "points"))
  var margin = Margin.customary(on: 0...100)

  @Option(help: ArgumentHelp("How sure intervals and verdicts are, in per cent.", valueName: "per cent"))
  var confidence = 100 * ScoreInterval.confidence

  func validate() throws {
    guard margin >= 0, margin <= 100 else {
      throw ValidationError("--margin takes per cent of the scale's range: 0 to 100.")
    }
    // A comparison that no number which is none passes.
    guard confidence >= 50, confidence <= 99.9 else {
      throw ValidationError("--confidence takes per cent: 50 to 99.9.")
    }
  }

  var settings: AnalysisSettings { AnalysisSettings(margin: margin, confidence: confidence / 100) }
}
