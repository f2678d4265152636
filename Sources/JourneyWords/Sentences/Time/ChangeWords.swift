import JourneyAnalysis
import JourneyModel
import JourneyStatistics

/// Steps that became others.
extension Words {
  /// One change as a finding, with the names of up to three others. It is one of `GapAnalysis.changes`.
  func change(_ id: ID<ChangePoint>, of analysis: GapAnalysis, in model: Model) -> FindingWords {
    let found = analysis.changes[id]
    let steps = model.journeys[analysis.journey].steps
    let others = analysis.changes.ids.filter { $0 != id }.map { analysis.changes[$0] }
      .map { "\(quoted(stepName(steps[$0.step]))) (\(label($0, in: analysis)))" }
    var sentence = told(found, of: analysis, in: model)
    if !others.isEmpty {
      sentence += say(
        en: " Others too: \(first(3, of: others)).", ar: " وغيرها أيضًا: \(first(3, of: others)).")
    }
    return FindingWords(
      figure: label(found, in: analysis), isShortfall: found.difference.value < 0,
      title: isolated(stepName(steps[found.step])), sentence: sentence)
  }

  /// `repaired in April 2026`: what became of a step in a word or two; `by`, where the waves before are too small to be told.
  private func label(_ found: ChangePoint, in analysis: GapAnalysis) -> String {
    let time = fullMonth(found.since)
    if found.difference.value < 0 {
      return found.isDated
        ? say(en: "worsened in \(time)", ar: "ساءت في \(time)")
        : say(en: "worsened by \(time)", ar: "ساءت بحلول \(time)")
    }
    let gaps = analysis[found.step].drawnGaps
    // Whether a gap is left is known of the source that the gap was measured by.
    let gap = gaps?.measured?.source == found.source ? gaps?.delivery?.points : nil
    if (gap ?? -100) > -analysis.settings.margin {
      return found.isDated
        ? say(en: "repaired in \(time)", ar: "أُصلحت في \(time)")
        : say(en: "repaired by \(time)", ar: "أُصلحت بحلول \(time)")
    }
    return found.isDated
      ? say(en: "better since \(time)", ar: "تحسنت منذ \(time)")
      : say(en: "better by \(time)", ar: "تحسنت بحلول \(time)")
  }

  private func told(_ found: ChangePoint, of analysis: GapAnalysis, in model: Model) -> String {
    let unit = found.unit
    let before = parts(of: found.before, in: unit, of: model).value
    let after = parts(of: found.after, in: unit, of: model).value
    let (difference, size) = (change(found, of: model), sampleSize(found.n))
    let leading = analysis[found.step].gaps.compactMap(\.measured).first
    let source =
      leading?.source == found.source ? "" : "\(isolated(model.sources[found.source].name.label)): "
    let told = say(
      en:
        "\(label(unit, in: model)) \(before) → \(after): \(difference), \(size), where the waves part best.",
      ar:
        "\(label(unit, in: model)) من \(before) إلى \(after): \(difference)، \(size)، عند أفضل حد يفصل الموجات."
    )
    // Other customers may have answered, and no step have changed.
    let mixes = found.mixes.filter(\.didMove).map { " " + sentence(Claim(of: $0)) }
    return source + told + mixes.joined()
  }

  /// `“Pay”: repaired in April 2026. CSAT 1.8 → 4.5: +2.7 [+2.6, +2.8], n 240, where the waves part best.`
  func changes(_ analysis: GapAnalysis, in model: Model) -> [String] {
    let steps = model.journeys[analysis.journey].steps
    return analysis.changes.map { found in
      "\(quoted(stepName(steps[found.step]))): \(label(found, in: analysis)). \(told(found, of: analysis, in: model))"
    }
  }
}
