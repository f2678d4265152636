import JourneyModel
import JourneySyntax
import Testing

@testable import JourneyAnalysis
@testable import JourneyReport

@Suite("Charts")
struct ChartTests {
  @Test(
    "The emotion curve is as it was looked at", arguments: [("en", Sample.licence), ("ar", Sample.clinic)])
  func curveGolden(language: String, sample: Sample) throws {
    try expectGolden(try #require(sample.curve).svg() + "\n", "feelings.\(language).svg")
  }

  @Test("The score chart is as it was looked at", arguments: [("en", Sample.licence), ("ar", Sample.clinic)])
  func chartGolden(language: String, sample: Sample) throws {
    try expectGolden(try #require(sample.chart).svg() + "\n", "scores.\(language).svg")
  }

  @Test("There is no curve without levels and no chart without scores")
  func nothing() {
    var sample = Sample.licence
    for step in sample.analysis.steps.indices {
      sample.model.journeys[0].steps[step].ideal?.feeling?.level = nil
      for actual in sample.model.journeys[0].steps[step].actuals.indices {
        sample.model.journeys[0].steps[step].actuals[actual].feeling?.level = nil
      }
      sample.analysis.steps[step].gaps = []
    }
    sample.analysis.overall = []
    #expect(sample.curve == nil)
    #expect(sample.chart == nil)
  }

  @Test("Arabic begins on the right")
  func mirrored() throws {
    var sample = Sample.licence
    let english = try #require(sample.curve).svg()
    sample.words = Words(language: .arabic)
    let arabic = try #require(sample.curve).svg()
    let pairs = zip(centres(english), centres(arabic))
    #expect(pairs.allSatisfy { abs($0 + $1 - 1030) < 0.2 })
  }

  @Test("A long journey grows wider instead of narrower columns")
  func long() throws {
    var sample = Sample.licence
    sample.analysis.path.columns = Array(repeating: sample.analysis.path.columns, count: 10).flatMap { $0 }
    let places = centres(try #require(sample.curve).svg())
    for (here, next) in zip(places, places.dropFirst()) where next != here {
      #expect(abs(next - here) >= 74)
    }
  }

  @Test("Ids are the namespace's own")
  func namespaced() throws {
    let curve = try #require(
      EmotionCurve(
        of: Sample.licence.analysis, in: Sample.licence.model, words: Sample.licence.words, namespace: "one"))
    for id in curve.svg().split(separator: " id=\"").dropFirst() { #expect(id.hasPrefix("one-")) }
  }

  @Test("A label keeps to its room, whatever it says")
  func fitting() {
    for text in [
      "", "a", "Wait", String(repeating: "خطوة ", count: 40), "Donaudampfschifffahrtsgesellschaft",
    ] {
      let label = LabelFitting.cut(text, to: 80, size: 12)
      #expect(LineWrapping.width(of: label, size: 12) <= 80)
    }
    #expect(LabelFitting.cut("short", to: 80, size: 12) == "short")
  }

  /// Where the marks stand, from first to last.
  private func centres(_ svg: String) -> [Double] {
    svg.split(separator: "cx=\"").dropFirst().compactMap { Double($0.prefix { $0 != "\"" }) }
  }
}
