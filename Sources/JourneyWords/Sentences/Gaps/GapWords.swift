package import JourneyAnalysis
package import JourneyModel
import JourneyStatistics

extension Words {
  /// What stands for a step between the paths: its gap in a few signs, or why there is none.
  package func short(_ step: StepAnalysis, in model: Model) -> String {
    guard step.drawn == .unknown, step.answers > 0 else { return named(short(step.drawn), step, in: model) }
    let answers = count(step.answers, .answer)
    return step.isScored ? say(en: "\(answers), no ideal", ar: "\(answers)، بلا مثالي") : answers
  }

  /// The gap of the one who falls shortest is hers: `Dora: felt −3 levels`.
  func named(_ gap: String, _ step: StepAnalysis, in model: Model) -> String {
    named(gap, step.namedGap(in: model).whose)
  }

  private func named(_ gap: String, _ whose: [String]) -> String {
    whose.isEmpty ? gap : "\(list(whose.map { isolated($0) })): \(gap)"
  }

  /// The short names of personas; empty for none.
  func names(of personas: [ID<Persona>], in model: Model) -> String {
    list(personas.map { isolated(model.personas[$0].shortName) })
  }

  /// A gap beside that of another version: with whose it is where the other is somebody else's.
  package func told(_ text: String, of gap: NamedGap, beside other: NamedGap?) -> String {
    if gap.whose == other?.whose { return text }
    let isOfCustomers = gap.drawn.basis == .measured || gap.drawn == .unknown
    return named(text, gap.whose.isEmpty && !isOfCustomers ? [everybody] : gap.whose)
  }

  /// What is felt where nothing is everybody's: `differs: 1 to 4`, `only Dora: 2`, or `2 each`; nil elsewhere.
  package func differing(at step: ID<Step>, in journey: Journey, of model: Model) -> String? {
    let parts = journey.differing(at: step)
    guard let first = parts.first else { return nil }
    let names = names(of: first.personas, in: model)
    let word =
      parts.count == 1 ? say(en: "only \(names)", ar: "\(names) فقط") : say(en: "differs", ar: "يختلف")
    guard let felt = journey.feltRange(at: step) else { return word }
    let (worst, best) = (number(felt.lowerBound), number(felt.upperBound))
    if felt.count > 1 { return say(en: "\(word): \(worst) to \(best)", ar: "\(word): \(worst) إلى \(best)") }
    if parts.count == 1 { return "\(word): \(worst)" }
    // One level that is known beside one that is not is no range.
    let isKnownOfAll = parts.allSatisfy { $0.feeling?.level != nil }
    return isKnownOfAll ? say(en: "\(worst) each", ar: "\(worst) لكل منها") : word
  }

  /// A gap in a few signs: `−41`, `believed −20`, `felt −3 levels`.
  package func short(_ gap: DrawnGap) -> String {
    switch gap {
    case .measured(let gap, _):
      return marked(points(gap.points), gap)
    case .believed(let gap):
      return believed(points(gap.points))
    case .felt(0):
      return say(en: "felt as intended", ar: "الشعور كما هو مأمول")
    case .felt(let levels):
      let side = levels < 0 ? "أدنى" : "أعلى"
      return say(
        en: "felt \(signed(Double(levels))) \(levels.magnitude == 1 ? "level" : "levels")",
        ar: "الشعور \(side) \(byLevels(Int(levels.magnitude)))")
    case .unknown:
      return notMeasured
    }
  }

  /// `بمستويين`: a preposition asks for a form that a count by itself has not.
  private func byLevels(_ count: Int) -> String {
    switch count {
    case 1: "بمستوى"
    case 2: "بمستويين"
    default: "بـ\(number(count)) مستويات"
    }
  }

  /// How large a gap is as the team believes it.
  func believed(_ size: String) -> String { say(en: "believed \(size)", ar: "تقدير الفريق \(size)") }

  /// A difference on the common scale: whole, with a decimal where it would else look like none.
  package func points(_ difference: Double) -> String {
    signed(difference, decimals: decimals(ofPoints: difference))
  }

  /// Decimals of a difference on the common scale, or of what is made from one.
  package func decimals(ofPoints difference: Double) -> Int {
    (0.05..<0.95).contains(abs(difference)) ? 1 : 0
  }

  /// A gap on the common scale, with its interval where a sample is involved: `−41 [−46, −36]`.
  func points(_ gap: Gap) -> String {
    let size = points(gap.points)
    guard let interval = gap.pointsInterval else { return size }
    let decimals = decimals(showing: interval)
    // A narrow interval gets decimals, as those of scores do.
    return size + " "
      + (decimals > 0
        ? signedInterval(interval, decimals: decimals)
        : bracketed(points(interval.lowerBound), points(interval.upperBound)))
  }

  /// What differences on the common scale are counted in.
  package var inPoints: String {
    say(en: "in points of \(number(0)) to \(number(100))", ar: "بالنقاط من \(number(0)) إلى \(number(100))")
  }

  /// What the gaps drawn for an analysis are counted in: points, levels of feeling where nothing is scored, or both.
  package func unit(ofGapsIn analysis: GapAnalysis) -> String {
    let bases = Set(analysis.steps.flatMap { [$0.drawn] + $0.own.values }.map(\.basis))
    guard bases.contains(.felt) else { return inPoints }
    let (worst, best) = (number(Feeling.levels.lowerBound), number(Feeling.levels.upperBound))
    let levels = say(
      en: "in levels of feeling from \(worst) to \(best)", ar: "بمستويات الشعور من \(worst) إلى \(best)")
    guard bases.contains(.measured) || bases.contains(.believed) else { return levels }
    return say(
      en: "\(inPoints), or where only felt, \(levels)", ar: "\(inPoints)، وما هو محسوس فقط \(levels)")
  }

  /// The text of a gap, with a word where the gap may be none.
  func marked(_ text: String, _ gap: Gap) -> String {
    gap.isWithinNoise ? list([text, say(en: "within noise", ar: "ضمن هامش الخطأ")]) : text
  }

  /// A gap with all that stands behind it: `−41 [−46, −36] n 412`.
  /// - Parameter score: the one that is measured.
  package func full(_ gap: DrawnGap, of score: MeasuredScore? = nil) -> String {
    guard case .measured(let measured, let n) = gap else { return short(gap) }
    let time = time(score?.span).map { list(["", $0 + say(en: ",", ar: "،")]) } ?? ""
    return marked("\(points(measured))\(time) \(sampleSize(n))", measured)
  }

  /// The same with whose it is: `Dora: felt −3 levels`.
  package func full(_ gap: NamedGap) -> String { named(full(gap.drawn), gap.whose) }

  /// A step's gap beside a heading that says the window: with its own time where that is another.
  package func full(_ step: StepAnalysis, beside window: ClosedRange<Day>?, in model: Model) -> String {
    let score = step.drawnGaps?.measured
    return named(
      full(step.drawn, of: time(score?.span, beside: window) == nil ? nil : score), step, in: model)
  }

  /// How sure every interval of rihla is: `95 %`.
  package var confidence: String { percent(ScoreInterval.confidence * 100) }

  /// How many answers a number rests on: `n 412`.
  package func sampleSize(_ n: Int) -> String {
    say(en: "n\u{A0}\(number(n))", ar: count(n, .answer))
  }
}

extension Words {
  /// What is known about one step in one measure, in a few signs: the numbers as they were typed and answered, then the
  /// gap in points.
  /// - Parameter window: what a heading says already.
  package func note(
    on gaps: MeasureGaps, in model: Model, beside window: ClosedRange<Day>? = nil
  ) -> String {
    guard let score = gaps.measured, let estimate = score.estimate else {
      let heard =
        gaps.measured.map { note(on: $0, in: model, beside: window) }
        ?? say(en: "no answers\u{A0}yet", ar: "لا إجابات\u{A0}بعد")
      return list([belief(in: gaps, model: model), heard].compactMap { $0 })
    }
    let value = estimated(estimate, in: gaps.unit, of: model, beside: gaps.ideal)
    guard let ideal = gaps.ideal else {
      return list([value, sampleSize(of: score, beside: window), noIdeal])
    }
    guard let gap = gaps.delivery else { return list([value, sampleSize(of: score, beside: window)]) }
    return list([
      besideIdeal(value, ideal, gap: marked(points(gap.points), gap), in: gaps.unit, of: model),
      sampleSize(of: score, beside: window),
    ])
  }

  /// `3.8, ideal 4.6: −20`.
  private func besideIdeal(_ value: String, _ ideal: Double, gap: String, in unit: ScoreUnit, of model: Model)
    -> String
  {
    let target = stated(ideal, in: unit, of: model)
    return say(en: "\(value), ideal \(target): \(gap)", ar: "\(value)، المثالي \(target): \(gap)")
  }

  private var noIdeal: String { say(en: "no ideal", ar: "ولا مثالي للمقارنة") }

  /// What the team believes about a step in one measure, in a few signs.
  private func belief(in gaps: MeasureGaps, model: Model) -> String? {
    guard let stated = stated(beliefIn: gaps, of: model) else { return nil }
    let value = say(en: "believed \(stated)", ar: "تقدير الفريق \(stated)")
    guard let ideal = gaps.ideal, let gap = gaps.admitted else { return list([value, noIdeal]) }
    return besideIdeal(value, ideal, gap: points(gap.points), in: gaps.unit, of: model)
  }

  /// What the team believes as it was typed, with whose it is where it is not everybody's: `2 (Dora)`.
  package func stated(beliefIn gaps: MeasureGaps, of model: Model) -> String? {
    gaps.believed.map { belief in
      let value = stated(belief, in: gaps.unit, of: model)
      return gaps.believer.map { "\(value) (\(isolated(model.personas[$0].shortName)))" } ?? value
    }
  }

  /// A score by itself: `2.5 (2.2 to 2.9), n 118`, or the count alone under five answers.
  /// - Parameter window: what a heading says already.
  package func note(
    on score: MeasuredScore, in model: Model, beside window: ClosedRange<Day>? = nil
  ) -> String {
    guard let estimate = score.estimate else { return tooFew(score.n) }
    return list([estimated(estimate, in: score.unit, of: model), sampleSize(of: score, beside: window)])
  }

  /// The count of answers that are too few for a score.
  package func tooFew(_ n: Int) -> String {
    if n == 0 { return say(en: "no answers", ar: "لا إجابات") }
    let answers = count(n, .answer)
    return say(en: "\(answers): too few to show", ar: "\(answers): أقل من أن تُعرض")
  }
}
