package import JourneyAnalysis
package import JourneyModel

/// One finding in words: a figure to see from across the room, what it is about, and the sentence behind it.
package struct FindingWords: Sendable, Equatable {
  package let figure: String
  /// The figure is a shortfall: colour and weight may say so too.
  package let isShortfall: Bool
  package let title: String
  package let sentence: String

  /// All of it in one line of plain text.
  package var line: String { figure.isEmpty ? "\(title). \(sentence)" : "\(title): \(figure). \(sentence)" }
}

extension Words {
  /// The main findings as lines of plain text, most important first.
  package func headlines(of analysis: GapAnalysis, in model: Model) -> [String] {
    analysis.findings.map { finding($0, of: analysis, in: model).line }
  }

  /// A finding in words no stronger than what stands behind it.
  package func finding(_ finding: Finding, of analysis: GapAnalysis, in model: Model) -> FindingWords {
    switch finding {
    case .gap(let step): gapFinding(step, of: analysis, in: model)
    case .path: pathFinding(analysis.path, in: model.journeys[analysis.journey])
    case .noShortfall: noShortfall(analysis)
    case .nothingToCompare: nothingToCompare
    }
  }

  // MARK: A step that falls short

  private func gapFinding(_ step: Int, of analysis: GapAnalysis, in model: Model) -> FindingWords {
    let journey = model.journeys[analysis.journey]
    let found = analysis.steps[step]
    var sentences: [String] = []
    switch found.drawn {
    case .measured(let gap, _):
      if let gaps = found.gaps.first(where: { $0.delivery == gap }) { sentences = measured(gaps, in: model) }
    case .believed(let gap):
      if let gaps = found.gaps.first(where: { $0.admitted == gap }) { sentences = believed(gaps, in: model) }
    case .felt:
      sentences = felt(journey.steps[step])
    case .unknown:
      break
    }
    sentences += analysis.path.loops.filter { $0.to == step }.prefix(1).map { loop($0, in: journey) }
    return FindingWords(
      figure: short(found.drawn), isShortfall: true, title: isolated(stepName(journey.steps[step])),
      sentence: sentences.joined(separator: " "))
  }

  /// What customers say, against the ideal and the team's belief, on the common scale.
  private func measured(_ gaps: MeasureGaps, in model: Model) -> [String] {
    guard let score = gaps.measured, let estimate = score.estimate, let ideal = gaps.ideal else { return [] }
    let points = ([estimate.value, ideal] + [gaps.believed].compactMap { $0 }).map {
      model.points($0, in: gaps.unit)
    }
    let decimals = self.decimals(tellingApart: points)
    let (value, target) = (number(points[0], decimals: decimals), number(points[1], decimals: decimals))
    let range = interval(model.points(estimate.interval, in: gaps.unit), decimals: decimals)
    let size = sampleSize(score.n)
    var sentences = [
      say(
        en:
          "Customers score it \(value) where the ideal is \(target) (\(confidence) interval \(range), \(size)).",
        ar: "قيّمها العملاء بـ \(value) بينما المثالي \(target) (فترة \(confidence): \(range)، \(size)).")
    ]
    if let delivery = gaps.delivery, let raw = lowerIsBetter(delivery, gaps.unit, in: model) {
      sentences.append(raw)
    }
    if points.count > 2 {
      let belief = number(points[2], decimals: decimals)
      sentences.append(say(en: "The team believed \(belief).", ar: "وكان الفريق يعتقد أنها \(belief)."))
    }
    return sentences
  }

  /// Where lower is better a shortfall is a larger number, which the common scale hides.
  private func lowerIsBetter(_ gap: Gap, _ unit: ScoreUnit, in model: Model) -> String? {
    let measure = model.measures[unit.measure]
    guard !measure.higherIsBetter, !unit.isShare else { return nil }
    let size = number(
      abs(gap.raw), decimals: decimals(tellingApart: [abs(gap.raw), 0], from: model.decimals(of: unit)))
    let name = isolated(measure.name.label)
    return gap.raw < 0
      ? say(en: "\(name) is \(size) above the ideal.", ar: "\(name) أعلى من المثالي بمقدار \(size).")
      : say(en: "\(name) is \(size) below the ideal.", ar: "\(name) أقل من المثالي بمقدار \(size).")
  }

  private func believed(_ gaps: MeasureGaps, in model: Model) -> [String] {
    guard let belief = gaps.believed, let ideal = gaps.ideal else { return [] }
    let points = [belief, ideal].map { model.points($0, in: gaps.unit) }
    let decimals = self.decimals(tellingApart: points)
    let (value, target) = (number(points[0], decimals: decimals), number(points[1], decimals: decimals))
    return [
      say(
        en: "The team believes \(value) where the ideal is \(target). \(noCustomerAsked)",
        ar: "يعتقد الفريق أنها \(value) بينما المثالي \(target). \(noCustomerAsked)")
    ]
  }

  private func felt(_ step: Step) -> [String] {
    guard let ideal = step.ideal?.feeling, let actual = step.actual()?.feeling else { return [] }
    let (target, value) = (inBrackets(ideal), inBrackets(actual))
    return [
      say(
        en: "The team draws the feeling at \(value) where the ideal is \(target). \(noCustomerAsked)",
        ar: "يرسم الفريق الشعور عند \(value) بينما المثالي \(target). \(noCustomerAsked)")
    ]
  }

  /// `2 of 5 (confused)`.
  private func inBrackets(_ feeling: Feeling) -> String {
    guard let level = feeling.level else { return isolated(feeling.words) }
    let (some, all) = (number(level), number(Feeling.levels.upperBound))
    let place = say(en: "\(some) of \(all)", ar: "\(some) من \(all)")
    return feeling.words.isEmpty ? place : "\(place) (\(isolated(feeling.words)))"
  }

  private var noCustomerAsked: String { say(en: "No customer was asked.", ar: "لم يُسأل أي عميل.") }

  /// A loop is what the team wrote down: no survey stands behind its share.
  private func loop(_ loop: PathComparison.LoopBack, in journey: Journey) -> String {
    let from = quoted(stepName(journey.steps[loop.from]))
    let share = loop.share.map(percent)
    let reason = loop.reason.isEmpty ? "" : ": \(isolated(loop.reason))"
    return say(
      en: "\(share ?? "Some") come back here from \(from), the team says\(reason).",
      ar: "يقول الفريق إن \(share ?? "بعضهم") يعودون إلى هنا من \(from)\(reason).")
  }

  // MARK: The path, and the absence of gaps

  private func pathFinding(_ path: PathComparison, in journey: Journey) -> FindingWords {
    let differences: [(placement: Placement, steps: [Int], says: String)] = [
      (.missing, path.missing, say(en: "Intended but not offered", ar: "مقصودة وغير متاحة")),
      (.extra, path.extra, say(en: "Never intended", ar: "لم تكن مقصودة")),
      (.moved, path.moved, say(en: "At another place than intended", ar: "في غير موضعها")),
    ].filter { !$0.steps.isEmpty }
    var sentences = differences.map { "\($0.says): \(names($0.steps, in: journey))." }
    if let fit = path.fit {
      let value = number(fit, decimals: 2)
      sentences.append(
        say(
          en: "Path fit \(value), where 1 is the ideal path.",
          ar: "تطابق المسار \(value)، و\(number(1)) هو المسار المثالي."))
    }
    return FindingWords(
      figure: list(differences.map { "\(number($0.steps.count)) \(label($0.placement))" }), isShortfall: true,
      title: say(en: "The path itself differs", ar: "المسار نفسه مختلف"),
      sentence: sentences.joined(separator: " "))
  }

  /// At most three names, and how many more there are.
  private func names(_ steps: [Int], in journey: Journey) -> String {
    let shown = steps.prefix(3).map { quoted(stepName(journey.steps[$0])) }
    let names = list(shown)
    let rest = number(steps.count - shown.count)
    return steps.count == shown.count
      ? names : say(en: "\(names) and \(rest) more", ar: "\(names) و\(rest) أخرى")
  }

  private func noShortfall(_ analysis: GapAnalysis) -> FindingWords {
    let known = analysis.steps.count { $0.drawn != .unknown }
    let (none, steps) = (number(0), count(known, .step))
    return FindingWords(
      figure: say(en: "\(none) of \(steps)", ar: "\(none) من \(number(known))"), isShortfall: false,
      title: say(en: "No shortfall is shown", ar: "لا يظهر أي قصور"),
      sentence: say(
        en: "Every gap that is known is zero, better than the ideal, or too small to tell from noise. "
          + "That does not prove that there is none.",
        ar:
          "كل فجوة معروفة هي صفر أو أفضل من المثالي أو أصغر من أن تُميَّز عن هامش الخطأ. ولا يثبت ذلك عدم وجود فجوة."
      ))
  }

  private var nothingToCompare: FindingWords {
    FindingWords(
      figure: "", isShortfall: false,
      title: say(en: "Nothing to compare yet", ar: "لا شيء للمقارنة بعد"),
      sentence: say(
        en: "No step has a feeling or a score in both its Ideal and its Actual.",
        ar: "لا توجد خطوة فيها شعور أو درجة في المثالي والفعلي معًا."))
  }
}
