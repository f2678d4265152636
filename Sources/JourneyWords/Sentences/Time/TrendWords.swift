package import JourneyAnalysis
package import JourneyEvidence
package import JourneyModel
package import JourneyStatistics

/// What is said of waves.
extension Words {
  /// `2026-07`, `2026-Q3`: a wave by its name.
  package func wave(_ period: Period) -> String { isolated(number: inDigits(period.text)) }

  /// `+3 [+1, +6]`: a difference in points with its interval.
  package func change(_ difference: Estimate) -> String {
    let decimals = decimals(showing: difference.interval)
    return signed(difference.value, decimals: decimals) + " "
      + signedInterval(difference.interval, decimals: decimals)
  }

  /// The course of a score in a word or two.
  package func label(_ course: ScoreTrend.Course) -> String {
    switch course {
    case .tooFewWaves: say(en: "too few waves", ar: "الموجات أقل من أن تكفي")
    case .rises: say(en: "rises", ar: "في ارتفاع")
    case .falls: say(en: "falls", ar: "في انخفاض")
    case .unclear: say(en: "no clear trend", ar: "لا اتجاه واضح")
    }
  }

  /// `falls, next 52 to 66`: a trend in a few signs.
  package func note(on trend: ScoreTrend, in model: Model) -> String {
    guard let forecast = trend.forecast else { return label(trend.course) }
    let next = forecast.score.score(in: trend.unit, of: model.measures[trend.unit.measure])
    let range = interval(next.interval, decimals: model.decimals(of: trend.unit))
    return list([label(trend.course), say(en: "next \(range)", ar: "التالية \(range)")])
  }

  func trendSentence(_ statement: Claim.Statement) -> String {
    switch statement {
    case .course(let course, let slope, let length, let measured):
      sentence(course, slope: slope, length: length, measured: measured)
    case .forecast(let forecast): sentence(forecast)
    case .waveChange(let change): sentence(change)
    case .alarms(let waves, _):
      say(
        en: "Look at \(list(waves.map(wave))): there the score leaves its usual course.",
        ar: "انظر في \(list(waves.map(wave))): هناك تخرج الدرجة عن مسارها المعتاد.")
    default: ""
    }
  }

  private func sentence(
    _ course: ScoreTrend.Course, slope: ScoreTrend.Slope?, length: WaveLength, measured: Int
  ) -> String {
    guard let slope else {
      let (forecast, trend) = (
        number(DriftingLevel.fewestWavesToForecast), number(MannKendallTest.fewestWaves)
      )
      return say(
        en: "Too few waves: \(count(measured, .wave)) with a score, where a forecast takes \(forecast) "
          + "and a trend \(trend).",
        ar: "الموجات أقل من أن تكفي: \(count(measured, .wave)) لها درجة، والتوقع يحتاج إلى \(forecast) "
          + "والاتجاه إلى \(trend).")
    }
    let steps = change(Estimate(value: slope.perWave, interval: slope.interval))
    let pace = say(
      en: "\(steps) points a \(name(length)), \(testedTogether(slope))",
      ar: "\(steps) نقطة كل \(name(length))، \(testedTogether(slope))")
    return switch course {
    case .rises: say(en: "The score rises: \(pace).", ar: "الدرجة في ارتفاع: \(pace).")
    case .falls: say(en: "The score falls: \(pace).", ar: "الدرجة في انخفاض: \(pace).")
    case .unclear where !slope.interval.contains(0):
      say(
        en: "No clear trend where all are judged together: \(pace).",
        ar: "لا اتجاه واضح حين تُفحص الاتجاهات كلها معًا: \(pace).")
    case .unclear, .tooFewWaves:
      say(
        en: "No clear trend: the waves fit a rise, a fall and neither (\(pace)).",
        ar: "لا اتجاه واضح: تتفق الموجات مع الارتفاع والانخفاض والثبات (\(pace)).")
    }
  }

  /// `p 0.012 of 12 trends together`.
  private func testedTogether(_ slope: ScoreTrend.Slope) -> String {
    let sure = p(slope.adjustedP)
    guard slope.tested > 1 else { return sure }
    return say(
      en: "\(sure) of \(number(slope.tested)) trends together",
      ar: "\(sure) للاتجاهات معًا وعددها \(number(slope.tested))")
  }

  private func sentence(_ forecast: ScoreTrend.Forecast) -> String {
    let (low, high) = (number(forecast.score.interval.lowerBound), number(forecast.score.interval.upperBound))
    return say(
      en:
        "The next wave, \(wave(forecast.period)), is likely to lie between \(low) and \(high) of "
        + "\(number(100)) points, "
        + "if all goes on as it does.",
      ar: "يُرجَّح أن تقع الموجة التالية \(wave(forecast.period)) بين \(low) و\(high) من \(number(100)) "
        + "نقطة، "
        + "إن استمر كل شيء على حاله.")
  }

  private func sentence(_ change: WaveChange) -> String {
    let points = self.change(Estimate(value: change.difference, interval: change.interval))
    let sure = p(change.adjustedP)
    return say(
      en: "From \(wave(change.from)) to \(wave(change.to)): \(points) points (\(sure)).",
      ar: "من \(wave(change.from)) إلى \(wave(change.to)): \(points) نقطة (\(sure)).")
  }

  /// `p 0.04`, never smaller than what can be said.
  func p(_ value: Double) -> String {
    value < ShownPrecision.smallestP
      ? isolated(number: "p < \(number(ShownPrecision.smallestP, decimals: 3))")
      : isolated(number: "p \(number(value, decimals: value < 0.1 ? 3 : 2))")
  }

  /// The length of a wave, as a noun.
  func name(_ length: WaveLength) -> String {
    switch length {
    case .day: say(en: "day", ar: "يوم")
    case .week: say(en: "week", ar: "أسبوع")
    case .month: say(en: "month", ar: "شهر")
    case .quarter: say(en: "quarter", ar: "ربع سنة")
    }
  }
}
