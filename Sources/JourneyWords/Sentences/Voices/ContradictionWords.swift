import JourneyAnalysis
import JourneyModel
import JourneyStatistics

/// Sources that cannot both be right.
extension Words {
  /// One contradiction as a finding: its two sources, up to three other steps that have one, and what to do.
  /// It is one of `GapAnalysis.contradictions`.
  func contradiction(_ id: ID<Contradiction>, of analysis: GapAnalysis, in model: Model) -> FindingWords {
    let all = analysis.contradictions
    let found = all[id]
    let steps = model.journeys[analysis.journey].steps
    let (worse, better) = (told(found.worse, in: model), told(found.better, in: model))
    var sentences = [
      say(
        en: "Two sources contradict each other. \(worse); \(better).",
        ar: "مصدران يتناقضان. \(worse)؛ \(better).")
    ]
    let others = all.ids.filter { $0 != id && all[$0].step != found.step }.map { all[$0].step }
    let names = others.enumerated().filter { others.firstIndex(of: $0.element) == $0.offset }
      .map { quoted(stepName(steps[$0.element])) }
    if !names.isEmpty {
      sentences.append(
        say(en: "So do they at \(first(3, of: names)).", ar: "وكذلك عند \(first(3, of: names))."))
    }
    sentences.append(
      say(
        en: "Find out why before you act on either.", ar: "اعرفوا السبب قبل أن تبنوا على أيٍّ منهما."))
    var figure = ""
    if let worse = found.worse.estimate, let better = found.better.estimate {
      let (apart, decimals) = shownDifference(from: worse, to: better, in: found.worse.unit, of: model)
      let size = number(abs(apart), decimals: decimals)
      figure = say(en: "\(size) apart", ar: "الفرق \(size)")
    }
    return FindingWords(
      figure: figure, isShortfall: true,
      title: isolated(stepName(steps[found.step])), sentence: sentences.joined(separator: " "))
  }

  /// `Post-visit survey: 3.2 (3.0 to 3.4), Jul to Sep 2026, n 187`.
  private func told(_ score: MeasuredScore, in model: Model) -> String {
    "\(isolated(model.sources[score.source].name.label)): \(note(on: score, in: model))"
  }

  /// Where sources contradict each other: a sentence a pair.
  func contradictions(_ analysis: GapAnalysis, in model: Model) -> [String] {
    let steps = model.journeys[analysis.journey].steps
    return analysis.contradictions.map { found in
      let name = quoted(stepName(steps[found.step]))
      let (worse, better) = (told(found.worse, in: model), told(found.better, in: model))
      return say(
        en: "\(name): two sources contradict each other. \(worse); \(better).",
        ar: "\(name): مصدران يتناقضان. \(worse)؛ \(better).")
    }
  }
}
