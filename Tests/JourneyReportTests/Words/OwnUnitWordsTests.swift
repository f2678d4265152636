import JourneyModel
import JourneyStatistics
import JourneySyntax
import TestSupport
import Testing

@testable import JourneyAnalysis
@testable import JourneyPictures
@testable import JourneyReport
@testable import JourneyWords
@testable import JourneyXML

/// A finding is read aloud: it is told in the unit of its measure.
@Suite("Words in a measure's own unit")
struct OwnUnitWordsTests {
  @Test("says NPS as it was typed, and that it is a gap of points")
  func promoters() throws {
    var sample = Sample.licence
    let unit = ScoreUnit(measure: Measure.nps, isShare: false)
    let gap = Gap(raw: -74, rawInterval: -86...(-63), points: -37, pointsInterval: -43...(-31.5))
    let score = MeasuredScore(
      source: 0, unit: unit, n: 200, estimate: Estimate(value: -14, interval: -26...(-3)))
    let gaps = MeasureGaps(unit: unit, ideal: 60, believed: nil, measured: score, others: [], delivery: gap)
    sample.analysis.steps[0].gaps = [gaps]
    sample.analysis.steps[0].drawn = .measured(gap, n: 200)
    let finding = sample.words.finding(.gap(step: 0), of: sample.analysis, in: sample.model)
    #expect(finding.figure == "74 below the ideal")
    #expect(
      finding.sentence.contains("NPS −14 where the ideal is 60 (95\u{A0}% interval −26 to −3, n\u{A0}200)."))
    #expect(sample.words.note(on: gaps, in: sample.model) == "−14 (−26 to −3), ideal 60: −37, n\u{A0}200")
    #expect(try #require(sample.chart).groups.contains { $0.title == "NPS, −100 to 100" })
  }

  @Test(
    "says in percentage points how far a share is off",
    arguments: [
      (
        84.5, 80.0, "4.5 percentage points below the ideal",
        "أقل من المثالي بمقدار \u{2066}4.5\u{2069} نقطة مئوية"
      ),
      (81, 80, "1 percentage point below the ideal", "أقل من المثالي بمقدار نقطة مئوية واحدة"),
    ])
  func shares(ideal: Double, belief: Double, english: String, arabic: String) throws {
    var sample = Sample.licence
    let unit = ScoreUnit(measure: Measure.csat, isShare: true)
    let gap = try #require(
      Gap(belief, minus: ideal, isShare: true, measure: sample.model.measures[Measure.csat]))
    sample.analysis.steps[0].gaps = [
      MeasureGaps(unit: unit, ideal: ideal, believed: belief, measured: nil, others: [], admitted: gap)
    ]
    sample.analysis.steps[0].drawn = .believed(gap)
    for (language, size) in [(Language.english, english), (.arabic, arabic)] {
      let words = Words(language: language)
      let figure = words.finding(.gap(step: 0), of: sample.analysis, in: sample.model).figure
      #expect(figure.hasSuffix(size), "\(figure)")
    }
    // A share is written as it was typed.
    #expect(Words(language: .english).stated(84.5, in: unit, of: sample.model) == "84.5\u{A0}%")
  }

  @Test("says what two sources differ by, and what became of a step, in the measure's own unit")
  func ownUnits() throws {
    var sample = Sample.licence
    sample.model.measures.append(
      Measure(name: Sample.name("Waiting time"), answers: 0...120, higherIsBetter: false))
    let unit = ScoreUnit(measure: 3, isShare: false)
    func score(_ value: Double) -> MeasuredScore {
      MeasuredScore(
        source: 0, unit: unit, n: 60, estimate: Estimate(value: value, interval: value - 2...value + 2))
    }
    sample.analysis.contradictions = [
      Contradiction(
        step: 0, better: score(12), worse: score(42), difference: Estimate(value: 25, interval: 20...30))
    ]
    sample.analysis.changes = [
      ChangePoint(
        step: 0, source: 0, unit: unit, since: try #require(Day(year: 2026, month: 4, day: 1)), isDated: true,
        before: Estimate(value: 42, interval: 40...44), after: Estimate(value: 12, interval: 10...14),
        difference: Estimate(value: 25, interval: 20...30), adjustedP: 0.001, n: 120)
    ]
    let arabic = Words(language: .arabic)
    func told(_ finding: Finding, _ words: Words) -> FindingWords {
      words.finding(finding, of: sample.analysis, in: sample.model)
    }
    #expect(told(.contradiction(0), sample.words).figure == "30 apart")
    #expect(told(.contradiction(0), arabic).figure == "الفرق 30")
    #expect(told(.change(0), sample.words).sentence.contains("42 → 12: −30 [−36, −24], n\u{A0}120, where"))
    let change = Words.withoutIsolates(told(.change(0), arabic).sentence)
    #expect(change.contains("من 42 إلى 12: −30 (من −36 إلى −24)، 120 إجابة"), "\(change)")
  }
}
