package import JourneyAnalysis
package import JourneyModel

extension EmotionCurve {
  /// How the journey feels now over how it felt in an earlier version, in the columns of now; nil when neither has a
  /// feeling with a level.
  /// - Parameter earlier: the index of a step of now in the earlier journey; nil for a new one.
  package init?(
    of analysis: GapAnalysis, in model: Model, over old: GapAnalysis, of oldModel: Model,
    earlier: (Int) -> Int?, words: Words, namespace: String
  ) {
    let steps = model.journeys[analysis.journey].steps
    let oldSteps = oldModel.journeys[old.journey].steps
    let places = analysis.path.columns.filter(\.isInActual)
    self.words = words
    self.namespace = namespace
    called = (words.say(en: "earlier", ar: "السابق"), words.say(en: "present", ar: "الحالي"))
    columns = places.map { words.stepName(steps[$0.step]) }
    ideal = places.indices.compactMap { column in
      earlier(places[column].step).flatMap { Self.mark(oldSteps[$0].actual()?.feeling, in: column) }
    }
    actual = places.indices.compactMap { column in
      Self.mark(steps[places[column].step].actual()?.feeling, in: column)
    }
    if ideal.isEmpty, actual.isEmpty { return nil }
  }
}
