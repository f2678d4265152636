import JourneyAnalysis
import JourneyStatistics

/// How the numbers of a report were come by.
extension Words {
  /// How the intervals of scores and gaps are made.
  package var intervalMethod: String {
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

  /// How smoothed levels and forecasts are made.
  package var forecastMethod: String {
    say(
      en:
        "Smoothed levels and forecasts come from a drifting level with known sampling errors, averaged over "
        + "how fast "
        + "it may drift; they take \(number(DriftingLevel.fewestWavesToForecast)) waves.",
      ar:
        "المستويات الممهّدة والتوقعات من نموذج مستوى متحرك أخطاء معاينته معروفة، بمتوسط سرعات تحركه الممكنة؛ "
        + "وتحتاج إلى \(number(DriftingLevel.fewestWavesToForecast)) موجات.")
  }

  /// By what a trend is told.
  package var trendMethod: String {
    say(
      en:
        "Trends are the median slope between waves (Theil and Sen) where the signs of all pairs agree (Mann "
        + "and Kendall), of all steps together (Holm); they take \(number(MannKendallTest.fewestWaves)) waves.",
      ar:
        "الاتجاه هو وسيط الميل بين الموجات \(isolated("(Theil–Sen)")) حيث تتفق إشارات الأزواج "
        + "\(isolated("(Mann–Kendall)"))، للخطوات معًا \(isolated("(Holm)"))؛ ويحتاج إلى \(number(MannKendallTest.fewestWaves)) موجات."
    )
  }

  /// By what a wave is told that leaves the usual course.
  package var alarmMethod: String {
    say(
      en:
        "Waves that leave the usual course are found by a control chart and a moving average. Their limits come "
        + "from the first \(number(ControlLimits.lockedAfter)) waves at most, are never tighter than sampling error, "
        + "and hold for all waves after those, of all steps together.",
      ar:
        "الموجات الخارجة عن المسار المعتاد تُعرف بخريطة ضبط ومتوسط متحرك، حدودهما من أول "
        + "\(number(ControlLimits.lockedAfter)) موجة "
        + "على الأكثر ولا تضيق عن خطأ المعاينة، وتصح لما بعدها من موجات الخطوات كلها معًا.")
  }

  /// Why the voices have no mean.
  package var agreementMethod: String {
    say(
      en: "Sources are compared and never averaged: they ask different people in different ways.",
      ar: "تُقارن المصادر ولا يُحسب لها متوسط: فهي تسأل أناسًا مختلفين بطرق مختلفة.")
  }
}
