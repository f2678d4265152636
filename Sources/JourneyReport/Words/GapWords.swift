package import JourneyAnalysis
package import JourneyModel

extension Words {
  /// A gap in a few signs: `−41`, `believed −20`, `felt −3 levels`.
  package func short(_ gap: DrawnGap) -> String {
    switch gap {
    case .measured(let gap, _):
      return marked(points(gap.points), gap)
    case .believed(let gap):
      let points = self.points(gap.points)
      return say(en: "believed \(points)", ar: "تقدير الفريق \(points)")
    case .felt(0):
      return say(en: "felt as intended", ar: "الشعور كما هو مأمول")
    case .felt(let levels):
      let size = signedCount(levels, .level)
      return say(en: "felt \(size)", ar: "الشعور \(size)")
    case .unknown:
      return notMeasured
    }
  }

  /// A difference on the common scale: whole, with a decimal where it would else look like none.
  func points(_ difference: Double) -> String {
    signed(difference, decimals: decimals(ofPoints: difference))
  }

  /// Decimals of a difference on the common scale, or of what is made from one.
  func decimals(ofPoints difference: Double) -> Int {
    (0.05..<0.95).contains(abs(difference)) ? 1 : 0
  }

  /// A gap on the common scale, with its interval where a sample is involved: `−41 [−46, −36]`.
  func points(_ gap: Gap) -> String {
    let size = points(gap.points)
    guard let interval = gap.pointsInterval else { return size }
    return size + " " + bracketed(points(interval.lowerBound), points(interval.upperBound))
  }

  /// The text of a gap, with a word where the gap may be none.
  private func marked(_ text: String, _ gap: Gap) -> String {
    gap.isWithinNoise ? list([text, say(en: "within noise", ar: "ضمن هامش الخطأ")]) : text
  }

  /// A gap with all that stands behind it: `−41 [−46, −36] n 412`.
  package func full(_ gap: DrawnGap) -> String {
    guard case .measured(let measured, let n) = gap else { return short(gap) }
    return marked("\(points(measured)) \(sampleSize(n))", measured)
  }

  /// How sure every interval of rihla is: `95 %`.
  package var confidence: String { percent(ScoreInterval.confidence * 100) }

  /// How many answers a number rests on: `n 412`.
  package func sampleSize(_ n: Int) -> String {
    say(en: "n \(number(n))", ar: count(n, .answer))
  }
}

extension Words {
  /// What is known about one step in one measure, in a few signs, in points.
  package func note(on gaps: MeasureGaps, in model: Model) -> String {
    if let score = gaps.measured, score.estimate != nil {
      if let delivery = gaps.delivery { return full(.measured(delivery, n: score.n)) }
      return note(on: score, in: model) + (gaps.ideal == nil ? say(en: ", no ideal", ar: "، بلا مثالي") : "")
    }
    let heard =
      gaps.measured.map { note(on: $0, in: model) } ?? say(en: "no answers yet", ar: "لا إجابات بعد")
    return list([belief(in: gaps, model: model), heard].compactMap { $0 })
  }

  /// What the team believes about a step in one measure, in a few signs.
  private func belief(in gaps: MeasureGaps, model: Model) -> String? {
    if let admitted = gaps.admitted { return short(.believed(admitted)) }
    if let belief = gaps.believed {
      let value = number(model.points(belief, in: gaps.unit))
      return say(en: "believed \(value), no ideal", ar: "تقدير الفريق \(value)، بلا مثالي")
    }
    return nil
  }

  /// A score by itself: `38 (29 to 47) n 118`, or the count alone under five answers.
  package func note(on score: MeasuredScore, in model: Model) -> String {
    guard let estimate = score.estimate else {
      let answers = count(score.n, .answer)
      return say(en: "\(answers): too few to show", ar: "\(answers): أقل من أن تُعرض")
    }
    let value = number(model.points(estimate.value, in: score.unit))
    let range = interval(model.points(estimate.interval, in: score.unit))
    return "\(value) (\(range)) \(sampleSize(score.n))"
  }
}
