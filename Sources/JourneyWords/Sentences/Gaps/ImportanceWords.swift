package import JourneyAnalysis
package import JourneyModel
import JourneyStatistics

/// How much steps matter, as it was stated and as the answers give it.
extension Words {
  /// `stated`, as people write it in a journey.
  func label(_ order: ImportanceOrder) -> String {
    switch order {
    case .stated: say(en: "stated", ar: "المصرح به")
    case .derived: say(en: "derived", ar: "المشتق")
    }
  }

  /// Which importance a step is ordered by.
  func label(_ basis: StepWeight.Basis, from source: JourneyImportance.Source) -> String {
    switch basis {
    case .stated: say(en: "stated", ar: "المصرح بها")
    case .derived where source == .correlated: say(en: "correlated", ar: "من الارتباط")
    case .derived: say(en: "derived", ar: "المشتقة")
    case .presumed: say(en: "neither", ar: "لا شيء منهما")
    }
  }

  /// `5 (1.4)`: what the team stated, and in brackets beside the mean of what it stated.
  func statedImportance(_ level: Double?, _ weight: StepWeight) -> String? {
    guard let level, let beside = weight.stated else { return nil }
    return "\(stated(level)) (\(number(beside, decimals: 1)))"
  }

  /// `3.2 [2.1, 4.4]`: what the answers give.
  func derivedImportance(_ weight: StepWeight, decimals: Int) -> String? {
    guard let derived = weight.derived else { return nil }
    return "\(number(derived.value, decimals: decimals)) \(ends(of: derived.interval, decimals: decimals))"
  }

  /// Of what the answers give, the same for every step: as many as the narrowest of the intervals needs.
  package func decimals(of importance: JourneyImportance) -> Int {
    importance.steps.compactMap(\.derived).map { decimals(showing: $0.interval, from: 1) }.max() ?? 1
  }

  private func ends(of interval: ClosedRange<Double>, decimals: Int) -> String {
    bracketed(
      number(interval.lowerBound, decimals: decimals), number(interval.upperBound, decimals: decimals))
  }

  /// `by derived [2.1, 4.4]; stated 5 (1.4)`: what stands behind the number that a step is ordered by, and the other one;
  /// nil where the answers give nothing.
  /// - Parameter decimals: of what the answers give, as `decimals(of:)` says.
  package func importances(
    ofStep step: ID<Step>, of analysis: GapAnalysis, in journey: Journey, decimals: Int
  ) -> String? {
    let importance = analysis.importance
    let weight = importance[step]
    guard let derived = weight.derived else { return nil }
    let behind: String? =
      switch weight.basis {
      case .derived: ends(of: derived.interval, decimals: decimals)
      case .stated: journey.steps[step].importance.map { stated($0) }
      case .presumed: nil
      }
    let name = label(weight.basis, from: importance.source)
    let ordering = behind.map { say(en: "by \(name) \($0)", ar: "حسب \(name) \($0)") }
    return [ordering, otherImportance(ofStep: step, of: analysis, in: journey, decimals: decimals)]
      .compactMap(\.self).joined(separator: say(en: "; ", ar: "؛ "))
  }

  /// `stated 5 (1.4)`: what a step is not ordered by; nil where there is no other.
  /// - Parameter decimals: of what the answers give, as `decimals(of:)` says.
  package func otherImportance(
    ofStep step: ID<Step>, of analysis: GapAnalysis, in journey: Journey, decimals: Int
  ) -> String? {
    let importance = analysis.importance
    let weight = importance[step]
    guard weight.derived != nil else { return nil }
    let (basis, text): (StepWeight.Basis, String?) =
      weight.basis == .derived
      ? (.stated, statedImportance(journey.steps[step].importance, weight))
      : (.derived, derivedImportance(weight, decimals: decimals))
    return text.map { "\(label(basis, from: importance.source)) \($0)" }
  }

  /// Which of the two orders the steps; nil where there is one at most and the journey asks for none.
  func sentence(orderOf importance: JourneyImportance) -> String? {
    let middle = number(Fix.presumedImportance)
    switch importance.order {
    case .stated where !importance.isKnown:
      return say(
        en: "The journey asks to be ordered by what is stated, and nothing is: all steps count alike.",
        ar: "تطلب الرحلة الترتيب حسب ما صرح به الفريق، ولم يصرح بشيء: كل الخطوات سواء.")
    case .stated where importance.hasBoth:
      return say(
        en: "The journey asks to be ordered by what the team stated (without any, \(middle) of "
          + "\(number(5))); what the answers give only stands beside it.",
        ar: "تطلب الرحلة الترتيب حسب ما صرح به الفريق (وما لم يُذكر يُحسب \(middle) من "
          + "\(number(5)))؛ وما تعطيه الإجابات يُعرض بجانبه فقط.")
    case .derived where importance.hasBoth:
      return say(
        en: "The journey asks to be ordered by what the answers give; only a step of which they give "
          + "nothing goes by what the team stated.",
        ar: "تطلب الرحلة الترتيب حسب ما تعطيه الإجابات؛ ولا تُرتَّب بما صرح به الفريق إلا خطوة لا "
          + "تعطي عنها شيئًا.")
    case nil where importance.hasBoth:
      return say(
        en: "A step goes by what the answers give where its interval parts it from an average step; else by "
          + "what the team stated, beside the mean of that.",
        ar: "تُرتَّب الخطوة بما تعطيه الإجابات حيث تفصلها فترتها عن الخطوة المتوسطة؛ وإلا فبما صرح به الفريق "
          + "مقارنة بمتوسطه.")
    case nil where importance.steps.contains(where: { $0.derived != nil }):
      return say(
        en: "A step goes by what the answers give where its interval parts it from an average step; else it "
          + "counts as an average one.",
        ar: "تُرتَّب الخطوة بما تعطيه الإجابات حيث تفصلها فترتها عن الخطوة المتوسطة؛ وإلا حُسبت متوسطة.")
    default: return nil
    }
  }
}
