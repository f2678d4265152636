package import JourneyAnalysis
package import JourneyModel

extension Words {
  /// `640 answers; largest gap: “Look up what is needed”, 2.6 (2.4 to 2.8), 2.0 below the ideal, n 97`.
  package func says(_ voice: PersonaVoice, of journey: Journey, in model: Model) -> String? {
    guard voice.answers > 0 else { return nil }
    let answers = count(voice.answers, .answer)
    guard let largest = voice.largest, let estimate = largest.score.estimate else { return answers }
    let step = quoted(stepName(journey.steps[largest.step]))
    let score =
      "\(label(largest.score.unit, in: model)) \(estimated(estimate, in: largest.score.unit, of: model))"
    let gap = list([
      score, aboveOrBelow(largest.gap, in: largest.score.unit, of: model), sampleSize(of: largest.score),
    ])
    return say(
      en: "\(answers); largest gap: \(step), \(gap)", ar: "\(answers)؛ أكبر فجوة: \(step)، \(gap)")
  }
}
