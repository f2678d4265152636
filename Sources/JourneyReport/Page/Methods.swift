import JourneyAnalysis
import JourneyModel
import JourneyStatistics
import JourneyWords

/// How the numbers of a page were come by, what they rest on and what weakens them: only what was used.
extension PageSubject {
  var methods: [String] {
    let trends = trends.trends
    return [
      words.windowMethod(of: analysis), heard.method(in: words),
      isAnythingEstimated ? words.intervalMethod : nil,
    ].compactMap(\.self) + words.accounts(of: analysis, in: model) + words.people(behind: analysis, in: model)
      + words.methods(of: analysis)
      + [
        trends.contains { $0.forecast != nil } ? words.forecastMethod : nil,
        trends.contains { $0.slope != nil } ? words.trendMethod : nil,
        trends.contains { $0.alarms != nil } ? words.alarmMethod : nil,
        agreements.contains { $0.agreement.verdict != .unknown } ? words.agreementMethod : nil,
      ].compactMap(\.self) + words.observed(analysis, in: model) + words.basis(of: claims(on: trends))
  }

  /// What the number of answers above the page counts.
  var heard: HeardAnswers { HeardAnswers(about: analysis.journey, in: model, given: evidence) }

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
