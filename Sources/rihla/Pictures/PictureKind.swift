import ArgumentParser
import JourneyAnalysis
import JourneyPictures
import JourneyProject
import JourneyWords

/// What a picture shows of a journey.
enum PictureKind: String, ExpressibleByArgument, CaseIterable {
  case gap, curve, scores, importance, prism

  /// The picture as SVG; nil where the model says nothing to draw it from.
  func svg(of analysis: GapAnalysis, in model: LoadedModel) throws(RenderingFailure) -> String? {
    let (subject, words) = (model.model, model.words)
    switch self {
    case .gap: return try GapDiagram(of: analysis, in: subject, words: words, namespace: "gap").svg()
    case .curve: return EmotionCurve(of: analysis, in: subject, words: words, namespace: "curve")?.svg()
    case .scores: return ScoreChart(of: analysis, in: subject, words: words, namespace: "scores")?.svg()
    case .importance:
      return ImportanceQuadrant(of: analysis, in: subject, words: words, namespace: "importance")?.svg()
    case .prism: return OpportunityPrism(of: analysis, in: subject, words: words, namespace: "prism")?.svg()
    }
  }

  /// What is missing where there is no picture.
  func absence(in words: Words) -> String {
    switch self {
    case .gap: words.say(en: "the journey has no steps", ar: "لا خطوات في الرحلة")
    case .curve: words.say(en: "no step has a feeling with a level", ar: "لا خطوة لها شعور بمستوى")
    case .scores: words.say(en: "no step has a score", ar: "لا خطوة لها درجة")
    case .importance:
      words.say(
        en: "the importance of the steps is not known, or fewer than two gaps are measured",
        ar: "أهمية الخطوات غير معروفة أو الفجوات المقيسة أقل من اثنتين")
    case .prism:
      words.say(
        en: "of no opportunity both the feasibility and the worth are known",
        ar: "لا فرصة تحسين تُعرف جدواها وقيمتها معًا")
    }
  }
}
