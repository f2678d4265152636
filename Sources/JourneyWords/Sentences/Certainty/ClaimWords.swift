package import JourneyAnalysis
import JourneyModel
package import JourneyStatistics

/// The sentences of all claims, in words that their kind allows.
extension Words {
  /// A claim in the report's language: a sentence or more, with full stops.
  package func sentence(_ claim: Claim) -> String {
    switch claim.statement {
    case .verdict(let verdict, let interval, let margin, let needed):
      sentence(verdict, interval: interval, margin: margin, needed: needed)
    case .rank(let rank, let all): sentence(rank, of: all)
    case .shrinkage: shrinkage
    case .importance(let source, let explained): sentence(source, explained: explained)
    case .priority:
      say(
        en: "Priority = importance × gap × reach; importance is \(number(1)) for an average step.",
        ar: "الأولوية = الأهمية × الفجوة × نسبة المرور؛ وأهمية الخطوة المتوسطة \(number(1)).")
    case .sample(let halfWidth, let needed, let more):
      sentence(halfWidth: halfWidth, needed: needed, more: more)
    case .detection(let detection): sentence(detection)
    case .arrival(let days): sentence(days: days)
    case .course, .forecast, .waveChange, .alarms: trendSentence(claim.statement)
    case .adjustedLift, .crudeLift, .overlappingLifts: liftSentence(claim.statement)
    case .beforeAfter, .expectedMove, .groupEffect, .driftBefore, .seriesEffect, .lack:
      effectSentence(claim.statement)
    case .difference(let difference):
      say(en: "\(change(difference)) points.", ar: "\(change(difference)) نقطة.")
    case .mix(let mix): sentence(mix)
    case .standardised(let difference):
      say(
        en: "With the mix of personas held as it is now: \(change(difference)) points.",
        ar: "ومع تثبيت مزيج الشخصيات على ما هو عليه الآن: \(change(difference)) نقطة.")
    case .agreement(let verdict): sentence(verdict)
    case .quadrant, .remembered, .opportunity, .screening: overviewSentence(claim.statement)
    }
  }

  private func sentence(_ mix: MixChange) -> String {
    let column = isolated(mix.column)
    let (within, ofMix) = (change(mix.within), change(mix.mix))
    let left =
      mix.leftOut == 0
      ? ""
      : say(
        en: " Left out, as their group is small or on one side alone: \(count(mix.leftOut, .answer)).",
        ar: " وتُرك ما مجموعته صغيرة أو في جانب واحد: \(count(mix.leftOut, .answer)).")
    return say(
      en: "By \(column): \(within) points within the groups, \(ofMix) by a change of their mix "
        + "(\(sampleSize(mix.nThen)), then \(number(mix.nNow))).",
      ar: "حسب \(column): \(within) نقطة داخل المجموعات، و\(ofMix) نقطة بتغيّر مزيجها "
        + "(\(sampleSize(mix.nThen))، ثم \(number(mix.nNow))).") + left
  }

  private func sentence(
    _ verdict: Verdict, interval: ClosedRange<Double>, margin: Double, needed: NeededAnswers
  ) -> String {
    let range = bracketed(points(interval.lowerBound), points(interval.upperBound))
    let least = number(margin, decimals: decimals(ofPoints: margin))
    let label = label(verdict, needed: needed)
    let meaning =
      switch verdict {
      case .gapConfirmed:
        say(
          en: "at least \(least) points short of the ideal", ar: "أقل من المثالي بـ \(least) نقاط على الأقل")
      case .exceedsIdeal:
        say(en: "at least \(least) points beyond the ideal", ar: "أعلى من المثالي بـ \(least) نقاط على الأقل")
      case .noMeaningfulGap:
        say(en: "less than \(least) points to either side", ar: "الفرق أقل من \(least) نقاط في الاتجاهين")
      case .gapSizeUncertain:
        say(
          en: "short of the ideal, perhaps by less than \(least) points",
          ar: "أقل من المثالي، وربما بأقل من \(least) نقاط")
      case .exceedsSizeUncertain:
        say(
          en: "beyond the ideal, perhaps by less than \(least) points",
          ar: "أعلى من المثالي، وربما بأقل من \(least) نقاط")
      case .tooLittleData:
        say(en: "the answers fit a gap and none", ar: "تتفق الإجابات مع وجود فجوة ومع عدمها")
      }
    return say(
      en: "\(label): \(meaning) (between \(range)).", ar: "\(label): \(meaning) (الفجوة \(range)).")
  }

  private func sentence(_ rank: UncertainRank, of all: Int) -> String {
    let (places, count) = (self.places(rank.places), number(all))
    let chance = percent(100 * rank.chanceOfLargest)
    return say(
      en: "Place \(places) of \(count) by size; the largest with a probability of \(chance).",
      ar: "الترتيب \(places) من \(count) حسب الحجم؛ واحتمال أنها الأكبر \(chance).")
  }

  private var shrinkage: String {
    say(
      en:
        "Sizes used for ranking are drawn towards the mean of the journey's gaps, the more the fewer answers "
        + "there are: sizes become fairer, but which step is the worst becomes no surer. Places that overlap are tied.",
      ar: "الأحجام المستخدمة في الترتيب مُقلَّصة نحو متوسط فجوات الرحلة، ويزيد التقليص كلما قلت الإجابات: "
        + "فتصبح الأحجام أعدل، ولا يصبح تحديد أسوأ خطوة أوثق. والمراتب المتداخلة متعادلة.")
  }

  private func sentence(_ source: JourneyImportance.Source, explained: Double?) -> String {
    switch source {
    case .derived:
      let share = percent(100 * (explained ?? 0))
      return say(
        en:
          "Importance is derived: the share of each step in the \(share) of the overall answers' variance that "
          + "the steps together account for.",
        ar:
          "الأهمية مشتقة من الإجابات: حصة كل خطوة من \(share) من تباين التقييم العام التي ترتبط بالخطوات معًا."
      )
    case .correlated:
      return say(
        en:
          "Importance is correlated: how closely the answers about each step go along with the overall ones.",
        ar: "الأهمية من الارتباط: مدى اقتران إجابات كل خطوة بالتقييم العام.")
    case .stated:
      return say(
        en:
          "Importance is stated by the team; a step without one counts as \(number(Fix.presumedImportance)) of "
          + "\(number(5)).",
        ar:
          "الأهمية كما صرح بها الفريق؛ وما لم تُذكر أهميته يُحسب \(number(Fix.presumedImportance)) من \(number(5))."
      )
    case .equal:
      return say(
        en: "No importance is known: all steps count alike.", ar: "لا تُعرف أهمية أي خطوة: كل الخطوات سواء.")
    }
  }

  private func sentence(halfWidth: Double, needed: Int, more: Int) -> String {
    let (width, all) = (
      plusMinus(halfWidth, decimals: decimals(ofPoints: halfWidth)), count(needed, .answer)
    )
    let rest =
      more == 0
      ? say(en: "they are in", ar: "وقد اكتملت")
      : say(en: "\(number(more)) more to come", ar: "وما زال ينقص \(count(more, .answer))")
    return say(
      en: "An interval of \(width) points takes \(all); \(rest).",
      ar: "فترة مداها \(width) نقاط تحتاج إلى \(all)؛ \(rest).")
  }

  private func sentence(_ detection: SamplePlan.Detection) -> String {
    let points = number(detection.difference, decimals: decimals(ofPoints: detection.difference))
    let (all, same) = (count(detection.perWave, .answer), number(detection.ofSamePeople))
    let agreement = number(SamplePlan.Detection.agreement, decimals: 1)
    return say(
      en:
        "To find a change of \(points) points between two waves takes \(all) in each; \(same) where the same "
        + "people answer both and agree by \(agreement).",
      ar: "لاكتشاف تغيّر قدره \(points) نقاط بين موجتين يلزم \(all) في كل منهما؛ و\(same) حيث يجيب الأشخاص "
        + "أنفسهم في الموجتين ويتفقون بمقدار \(agreement).")
  }

  private func sentence(days: ClosedRange<Double>) -> String {
    let (first, last) = (days.lowerBound.rounded(.up), days.upperBound.rounded(.up))
    if first == last, let days = Int(exactly: last) {
      return say(
        en: "At the pace so far they are likely to be in after \(count(days, .day)).",
        ar: "بالوتيرة الحالية يُرجَّح أن تكتمل بعد \(count(days, .day)).")
    }
    return say(
      en: "At the pace so far they are likely to be in after \(interval(first...last)) days.",
      ar: "بالوتيرة الحالية يُرجَّح أن تكتمل بعد \(interval(first...last)) يومًا.")
  }
}

extension Words {
  /// A verdict in a few words, with what it takes where there is no clear one.
  package func label(_ verdict: Verdict, needed: NeededAnswers) -> String {
    switch verdict {
    case .gapConfirmed: say(en: "gap confirmed", ar: "فجوة مؤكدة")
    case .exceedsIdeal: say(en: "exceeds the ideal", ar: "أعلى من المثالي")
    case .noMeaningfulGap: say(en: "no meaningful gap", ar: "لا فجوة ذات معنى")
    case .gapSizeUncertain: say(en: "gap, size uncertain", ar: "فجوة غير مؤكدة الحجم")
    case .exceedsSizeUncertain:
      say(en: "exceeds the ideal, size uncertain", ar: "أعلى من المثالي بمقدار غير مؤكد")
    case .tooLittleData: tooLittleData(needed)
    }
  }

  /// A verdict on a change in a few words.
  package func label(_ verdict: ChangeVerdict) -> String {
    switch verdict {
    case .better: say(en: "better", ar: "أفضل")
    case .worse: say(en: "worse", ar: "أسوأ")
    case .betterSizeUncertain: say(en: "better, size uncertain", ar: "أفضل بمقدار غير مؤكد")
    case .worseSizeUncertain: say(en: "worse, size uncertain", ar: "أسوأ بمقدار غير مؤكد")
    case .noMeaningfulChange: say(en: "no meaningful change", ar: "لا تغيّر ذا معنى")
    case .tooLittleData: say(en: "too little data", ar: "البيانات غير كافية")
    }
  }

  private func tooLittleData(_ needed: NeededAnswers) -> String {
    let label = say(en: "too little data", ar: "البيانات غير كافية")
    guard let more = needed.more(of: needed.toShowNoGap), more > 0 else { return label }
    return say(en: "\(label): need \(number(more)) more", ar: "\(label): ينقص \(count(more, .answer))")
  }

  /// `2`, or `1–3` where the sample does not tell them apart.
  package func places(_ places: ClosedRange<Int>) -> String {
    places.count == 1
      ? number(places.lowerBound)
      : isolated(number: "\(inDigits("\(places.lowerBound)"))–\(inDigits("\(places.upperBound)"))")
  }

  /// How sure an interval is: `95 %`, with a decimal where it has one.
  func confidence(_ level: Double) -> String {
    let whole = (100 * level).rounded()
    if abs(100 * level - whole) < 0.001 { return percent(whole) }
    return number(100 * level, decimals: 1) + say(en: "\u{A0}%", ar: digits == .arabic ? "٪" : "%")
  }

  /// How importance, verdicts and ranks of an analysis were come by: a sentence for each that was used.
  package func methods(of analysis: GapAnalysis) -> [String] {
    let verdicts = analysis.steps.compactMap(\.verdict)
    var sentences: [String] = []
    if !verdicts.isEmpty {
      let margin = number(analysis.settings.margin, decimals: decimals(ofPoints: analysis.settings.margin))
      let sure = confidence(analysis.settings.confidence)
      sentences.append(
        say(
          en:
            "Verdicts compare the interval of a gap with a margin of \(margin) points, under which a gap has no "
            + "meaning (a convention: set yours), at \(sure) for all \(count(verdicts.count, .step)) together.",
          ar:
            "تقارن الأحكام فترة الفجوة بهامش قدره \(margin) نقاط لا معنى لفجوة دونه (وهو اصطلاح: حددوا هامشكم)، "
            + "بثقة \(sure) للخطوات المحكوم عليها معًا، وعددها \(number(verdicts.count))."
        ))
    }
    if verdicts.contains(where: \.size.isShrunken) { sentences.append(sentence(Claim(.shrinkage, n: 0))) }
    if !analysis.hasPriorities {
      sentences.append(
        say(
          en:
            "Importance, quadrants and priorities are left out: which answers about the steps and about the whole are of "
            + "one person is not known by group.",
          ar:
            "تُركت الأهمية والأرباع والأولويات: فلا يُعرف بحسب المجموعات أي الإجابات عن الخطوات وعن الرحلة كلها لشخص "
            + "واحد."
        ))
    }
    if !analysis.fixes.isEmpty {
      let importance = analysis.importance
      sentences.append(sentence(Claim(importanceOf: analysis)))
      if let time = time(importance.allDays) {
        sentences.append(
          say(
            en: "Which of these answers are of the window their source does not tell: they are of \(time).",
            ar: "ولا يبين مصدر هذه الإجابات أيها من النافذة: فهي من \(time)."))
      }
      if let order = sentence(orderOf: importance) { sentences.append(order) }
      if importance.isByStage {
        sentences.append(
          say(
            en:
              "There are too many steps for that: it is derived by stage, and shared out evenly among its steps.",
            ar: "الخطوات أكثر من أن يُحسب ذلك لكل منها: تُشتق لكل مرحلة وتُقسم على خطواتها بالتساوي."))
      }
      sentences.append(sentence(Claim(.priority(isEstimated: false), n: 0)))
    }
    return sentences
  }
}
