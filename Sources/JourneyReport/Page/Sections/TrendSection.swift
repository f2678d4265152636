import JourneyAnalysis
import JourneyPictures
import JourneyStatistics
import JourneyWords

extension PageSection {
  /// nil where no answer has a date.
  static func trend(of subject: PageSubject) -> PageSection? {
    let analysis = subject.trends
    guard let longest = analysis.trends.max(by: { $0.measured < $1.measured }) else { return nil }
    let title = subject.say("From wave to wave", "من موجة إلى موجة")
    let words = subject.words
    let chart = TrendChart(of: analysis, in: subject.model, words: words, namespace: "trend-chart")
    guard let chart else {
      return .saying(words.sentence(TrendClaims(of: longest).course), id: "trend", title: title)
    }
    let n = words.number
    return PageSection(
      id: "trend", title: title,
      sub: words.say(
        en:
          "Dots are the waves, the line is the level behind them with its \(words.confidence) band, and the "
          + "last band is "
          + "where the next wave is likely to lie, if all goes on as it does. A diamond leaves the usual "
          + "course: look there. "
          + "Each row is \(n(Int(chart.height))) points high, about its own middle. A trend is named from "
          + "\(n(MannKendallTest.fewestWaves)) waves on.",
        ar:
          "النقاط هي الموجات، والخط هو المستوى خلفها مع نطاقه \(words.confidence)، والنطاق الأخير هو ما "
          + "يُرجَّح أن تقع فيه "
          + "الموجة التالية إن استمر كل شيء على حاله. والمعيّن خارج المسار المعتاد: انظر فيه. وارتفاع كل صف "
          + "\(n(Int(chart.height))) نقطة حول وسطه. ولا يُسمى اتجاه قبل "
          + "\(n(MannKendallTest.fewestWaves)) موجات."),
      showing: chart, on: subject)
  }
}
