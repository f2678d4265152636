import Foundation
import JourneyEvidence
import JourneyModel
import JourneySyntax
import TestSupport
import Testing

@testable import JourneyAnalysis
@testable import JourneyPictures
@testable import JourneyReport
@testable import JourneyWords
@testable import JourneyXML

@Suite struct TrendChartTests {
  /// Answers to the licence's first step, twenty a month, better from month to month.
  private func chart(_ months: Int, in language: Language) -> TrendChart? {
    let model = Sample.licence.model
    var tally = Tally()
    for month in 0..<months {
      var histogram = Histogram(measure: model.measures[Measure.csat])
      histogram.counts = [4, 4, 4, 12 - month, month]
      guard let day = Day(year: 2025, month: month + 1, day: 1) else { continue }
      let cell = AnswerTally.Cell(
        subject: .step(StepReference(journey: 0, step: 0)), measure: Measure.csat,
        period: Period(of: day, length: .month))
      tally.answers.histograms[cell] = histogram
    }
    let analysis = TrendAnalysis(of: 0, in: model, given: Evidence(tallies: [tally]))
    return TrendChart(of: analysis, in: model, words: Words(language: language), namespace: "t")
  }

  @Test(arguments: [Language.english, .arabic])
  func drawsWavesLevelAndWhatIsNext(language: Language) throws {
    let chart = try #require(self.chart(10, in: language))
    let picture = chart.svg()
    #expect(picture.components(separatedBy: "h0").count - 1 == 10)
    #expect(
      picture.contains("band level") && picture.contains("band next") && picture.contains("curve level"))
    #expect(picture.contains("2025-01") && picture.contains("2025-11"))
    #expect(chart.table.rows.count == 1 && chart.table.rows[0].cells.count == chart.table.heads.count)
    #expect(chart.height >= 20)
  }

  @Test func withTooFewWavesThereIsNoPicture() { #expect(chart(3, in: .english) == nil) }
}
