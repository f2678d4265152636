import JourneyAnalysis
import JourneyModel
import JourneyStatistics
import JourneyWords

/// How the numbers of a page were come by, what they rest on and what weakens them: only what was used.
extension PageSubject {
  var methods: [String] {
    let trends = trends.trends
    return [
      words.windowMethod(of: analysis), isAnythingEstimated ? words.intervalMethod : nil,
    ].compactMap(\.self) + words.methods(of: analysis)
      + [
        trends.contains { $0.forecast != nil } ? words.forecastMethod : nil,
        trends.contains { $0.slope != nil } ? words.trendMethod : nil,
        trends.contains { $0.alarms != nil } ? words.alarmMethod : nil,
        agreements.contains { $0.agreement.verdict != .unknown } ? words.agreementMethod : nil,
      ].compactMap(\.self) + words.observed(analysis, in: model) + words.basis(of: claims(on: trends))
  }

  private var isAnythingEstimated: Bool {
    analysis.overall.contains { $0.estimate != nil }
      || analysis.steps.contains { $0.gaps.contains { $0.measured?.estimate != nil } }
  }

  /// All that the page says with numbers of a sample.
  private func claims(on trends: [ScoreTrend]) -> [Claim] {
    analysis.steps.compactMap { Claim(verdictOf: $0, settings: analysis.settings) }
      + trends.filter { $0.forecast != nil }.flatMap { TrendClaims(of: $0).all }
  }
}

extension Words {
  fileprivate var intervalMethod: String {
    let fewest = number(MeasuredScore.fewestAnswers)
    return say(
      en:
        "Intervals are \(confidence) bounded-scale score intervals; a gap is “within noise” when its "
        + "interval includes "
        + "no gap, which does not prove that there is none. Under \(fewest) answers only their count is "
        + "shown.",
      ar:
        "الفترات فترات ثقة \(confidence) محسوبة بطريقة اختبار الدرجة \(isolated("(score)")) لمقياس محدود "
        + "الطرفين؛ وتكون الفجوة «ضمن هامش الخطأ» إذا شملت "
        + "فترتها الصفر، ولا يثبت ذلك عدم وجودها. وإذا قلت الإجابات عن \(fewest) فلا يُعرض إلا عددها.")
  }

  fileprivate var forecastMethod: String {
    say(
      en:
        "Smoothed levels and forecasts come from a drifting level with known sampling errors, averaged over "
        + "how fast "
        + "it may drift; they take \(number(DriftingLevel.fewestWavesToForecast)) waves.",
      ar:
        "المستويات الممهّدة والتوقعات من نموذج مستوى متحرك أخطاء معاينته معروفة، بمتوسط سرعات تحركه الممكنة؛ "
        + "وتحتاج إلى \(number(DriftingLevel.fewestWavesToForecast)) موجات.")
  }

  fileprivate var trendMethod: String {
    say(
      en:
        "Trends are the median slope between waves (Theil and Sen) where the signs of all pairs agree (Mann "
        + "and Kendall); "
        + "they take \(number(MannKendallTest.fewestWaves)) waves.",
      ar:
        "الاتجاه هو وسيط الميل بين الموجات \(isolated("(Theil–Sen)")) حيث تتفق إشارات الأزواج "
        + "\(isolated("(Mann–Kendall)"))؛ "
        + "ويحتاج إلى \(number(MannKendallTest.fewestWaves)) موجات.")
  }

  fileprivate var alarmMethod: String {
    say(
      en: "Waves that leave the usual course are found by a control chart, whose limits come from the first "
        + "\(number(ControlLimits.lockedAfter)) waves at most and are never tighter than sampling error, "
        + "and by a moving average.",
      ar:
        "الموجات الخارجة عن المسار المعتاد تُعرف بخريطة ضبط، حدودها من أول "
        + "\(number(ControlLimits.lockedAfter)) موجة "
        + "على الأكثر ولا تضيق عن خطأ المعاينة، وبمتوسط متحرك.")
  }

  fileprivate var agreementMethod: String {
    say(
      en: "Sources are compared and never averaged: they ask different people in different ways.",
      ar: "تُقارن المصادر ولا يُحسب لها متوسط: فهي تسأل أناسًا مختلفين بطرق مختلفة.")
  }
}
