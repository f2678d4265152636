import JourneyAnalysis
package import JourneyHistory
import JourneyModel
import JourneyStatistics
import JourneySyntax

/// What the numbers did, in words.
extension ComparisonWords {
  /// What the numbers of all steps did.
  package func measured(in comparison: ModelComparison) -> [Statement] {
    comparison.steps.flatMap(statements)
  }

  /// The statements about numbers of one step.
  func statements(_ step: ModelComparison.StepChange) -> [Statement] {
    var statements = step.scores.flatMap { unit, change in
      let texts =
        [text(unit, change, isOfOtherSource: step.isOfOtherSource)]
        + change.mixes.filter { $0.didMove && change.difference != nil }.map { mix(mix: $0, unit) }
      return texts.map { statement(.measured, step.new, in: after.outline, $0) }
    }
    if let drawn = step.drawn, let text = text(drawn, of: step) {
      statements.append(statement(.gap, step.new, in: after.outline, text))
    }
    return statements
  }

  /// `Measured CSAT 3.1 → 3.6 (n 412 → 398; difference +0.5, 95 % interval +0.3 to +0.7)`.
  private func text(_ unit: ScoreUnit, _ change: ScoreChange, isOfOtherSource: Bool) -> String {
    let measure = words.label(unit, in: after.model)
    let (was, now) = (score(change.before, in: before.model), score(change.after, in: after.model))
    let n = answers(change)
    let isIncomparable = isOfOtherSource && change.difference == nil
    let note = isIncomparable && change.before != nil && change.after != nil ? otherSource : ""
    let counts =
      words.say(en: "n \(n)\(note)", ar: "عدد الإجابات \(n)\(note)")
      + (change.added.map { gained($0, change) } ?? "")
    guard let difference = change.difference else {
      return words.say(
        en: "Measured \(measure) \(arrow(was, now)) (\(counts))",
        ar: "القياس \(measure) \(arrow(was, now)) (\(counts))")
    }
    let decimals = words.decimals(showing: difference.interval, from: after.model.decimals(of: unit))
    let size = words.signed(difference.value, decimals: decimals)
    let low = words.signed(difference.interval.lowerBound, decimals: decimals)
    let high = words.signed(difference.interval.upperBound, decimals: decimals)
    return words.say(
      en: "Measured \(measure) \(arrow(was, now)) "
        + "(\(counts); difference \(size), \(words.confidence) interval \(low) to \(high))",
      ar: "القياس \(measure) \(arrow(was, now)) "
        + "(\(counts)؛ الفرق \(size)، ومجاله عند \(words.confidence) من \(low) إلى \(high))")
  }

  /// `; new are 111, 4.2, beside the 412 before`: of a table that grew the older answers are on both sides.
  private func gained(_ added: MeasuredScore, _ change: ScoreChange) -> String {
    let (new, old) = (words.number(added.n), words.number(change.before?.n ?? 0))
    let score = score(added, in: after.model)
    return words.say(
      en: "; the file grew: \(new) new answers, \(score), beside the \(old) before",
      ar: "؛ زاد الملف: الإجابات الجديدة \(new)، \(score)، بجانب السابقة \(old)")
  }

  /// What of a difference came of another mix of people.
  private func mix(mix: MixChange, _ unit: ScoreUnit) -> String {
    "\(words.label(unit, in: after.model)): \(words.sentence(Claim(of: mix)))"
  }

  /// `412 → 398, Jul to Sep 2026`; each side with its own time where they have two.
  private func answers(_ change: ScoreChange) -> String {
    let sides = [change.before, change.after]
    let times = Set(sides.compactMap { $0.map { words.time($0.span) } })
    let counts = sides.map { words.number($0?.n ?? 0) }
    if times.count == 1, let time = times.first {
      return words.list([arrow(counts[0], counts[1]), time].compactMap(\.self))
    }
    let told = zip(counts, sides).map { words.list([$0, words.time($1?.span)].compactMap(\.self)) }
    return arrow(told[0], told[1])
  }

  /// Said of what can't be compared.
  private var otherSource: String {
    words.say(en: "; another source, not to be compared", ar: "؛ من مصدر آخر فلا تصح المقارنة")
  }

  private func score(_ score: MeasuredScore?, in model: Model) -> String {
    guard let score else { return words.say(en: "not asked", ar: "لم يُسأل") }
    guard let estimate = score.estimate else { return words.say(en: "too few", ar: "أقل من أن تُعرض") }
    return words.parts(of: estimate, in: score.unit, of: model).value
  }

  /// `Gap narrowed from −41 to −20`, or `Gap (Dora) narrowed …` where it is hers; nil where it looks the same. It is
  /// closed where none of it is left, and then it is said how many steps still fall short.
  private func text(
    _ drawn: (before: NamedGap, after: NamedGap), of step: ModelComparison.StepChange
  ) -> String? {
    let (was, now) = (drawn.before.drawn, drawn.after.drawn)
    let (old, new) = (
      words.told(words.short(was), of: drawn.before, beside: drawn.after),
      words.told(words.short(now), of: drawn.after, beside: drawn.before)
    )
    guard old != new else { return nil }
    // What one falls short by is no change of what another does.
    if drawn.before.whose != drawn.after.whose {
      return words.say(en: "Gap: \(arrow(old, new))", ar: "الفجوة: \(arrow(old, new))")
    }
    let names = words.list(drawn.after.whose.map { words.isolated($0) })
    let whose = names.isEmpty ? "" : " (\(names))"
    guard let before = was.size, let after = now.size, was.basis == now.basis else {
      return words.say(en: "Gap\(whose): \(arrow(old, new))", ar: "الفجوة\(whose): \(arrow(old, new))")
    }
    // A gap on the good side of the ideal is none that could close.
    let change = min(after, 0) - min(before, 0)
    let span = words.say(en: "from \(old) to \(new)", ar: "من \(old) إلى \(new)")
    if step.isOfOtherSource, was.basis == .measured {
      return words.say(en: "Gap\(whose) \(span)\(otherSource)", ar: "الفجوة\(whose) \(span)\(otherSource)")
    }
    if step.isWithinNoise, was.basis == .measured {
      return words.say(en: "Gap\(whose) \(span): no clear change", ar: "الفجوة\(whose) \(span): لا تغير واضح")
    }
    if change > 0, after >= 0 { return closed(whose, span, of: step) }
    if change > 0 { return words.say(en: "Gap\(whose) narrowed \(span)", ar: "ضاقت الفجوة\(whose) \(span)") }
    if change < 0 { return words.say(en: "Gap\(whose) widened \(span)", ar: "اتسعت الفجوة\(whose) \(span)") }
    return words.say(en: "Gap\(whose) \(span)", ar: "الفجوة\(whose) \(span)")
  }

  private func closed(_ whose: String, _ span: String, of step: ModelComparison.StepChange) -> String {
    let journey = after.step(of: step.new)?.journey
    let short = journey.map { after.analyses[$0.index].steps.count { ($0.drawn.size ?? 0) < 0 } } ?? 0
    let rest =
      short == 0
      ? words.say(en: ", the last one", ar: "، وهي الأخيرة")
      : words.say(
        en: "; still short of the ideal: \(words.count(short, .step))",
        ar: "؛ وما زال دون المثالي: \(words.count(short, .step))")
    return words.say(en: "Gap\(whose) closed \(span)", ar: "أُغلقت الفجوة\(whose) \(span)") + rest
  }
}

extension ModelComparison.StepChange {
  /// The interval of the first difference of scores holds 0, or there is none.
  fileprivate var isWithinNoise: Bool {
    guard let change = scores.first?.change else { return false }
    // What a table gained may be too little to say anything.
    return change.difference?.interval.contains(0) ?? (change.added != nil)
  }
}

extension DrawnGap {
  /// Points or levels, negative for a shortfall; nil where nothing is known.
  fileprivate var size: Double? {
    switch self {
    case .measured(let gap, _), .believed(let gap): gap.points
    case .felt(let levels): Double(levels)
    case .unknown: nil
    }
  }
}
