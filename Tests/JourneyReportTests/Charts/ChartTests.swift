import JourneyModel
import JourneySyntax
import TestSupport
import Testing

@testable import JourneyAnalysis
@testable import JourneyPictures
@testable import JourneyReport
@testable import JourneyWords
@testable import JourneyXML

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

  @Test("The further charts are as they were looked at", arguments: [Language.english, .arabic])
  func furtherGoldens(language: Language) throws {
    var sample = Sample.licence
    sample.words = Words(language: language)
    for (name, chart) in sample.furtherCharts {
      try expectGolden(try #require(chart).svg() + "\n", "\(name).\(language.rawValue).svg")
    }
  }

  @Test("Every chart says the same as a table: a line for each step it shows")
  func tables() throws {
    for (name, chart) in Sample.licence.furtherCharts {
      let table = try #require(chart).table
      #expect(!table.rows.isEmpty, "\(name)")
      #expect(table.rows.allSatisfy { $0.cells.count == table.heads.count }, "\(name)")
    }
    let shown = try #require(Sample.licence.chart)
    #expect(
      shown.table.rows.compactMap(\.id).count == Set(shown.groups.flatMap(\.rows).compactMap(\.step)).count)
  }

  @Test("Groups of fewer than five answers show their count only, and none can be found by subtraction")
  func smallGroups() throws {
    let groups = try #require(Sample.licence.furtherCharts[1].chart as? GroupMultiples)
    let form = try #require(groups.steps.firstIndex(of: 2))
    #expect(groups.panels.map { $0.dots[form]?.n } == [3, 409])
    #expect(groups.panels.allSatisfy { $0.dots[form]?.value == nil && $0.dots[form]?.interval == nil })
    let lookup = try #require(groups.steps.firstIndex(of: 0))
    #expect(groups.panels.allSatisfy { $0.dots[lookup]?.value != nil })
  }

  @Test("What stands behind a step is counted where all sources speak with one voice, too")
  func coverageOfOneVoice() throws {
    let sample = Sample.licence
    #expect(Set(sample.model.sources.map(\.voice)).count == 1)
    let matrix = try #require(sample.furtherCharts[4].chart as? CoverageMatrix)
    for row in matrix.rows {
      #expect(row.cells[0].answers == sample.analysis[row.step].answers)
      #expect(row.cells.dropFirst().allSatisfy { $0.isEmpty })
    }
    #expect(matrix.rows.contains { !$0.cells[0].isEmpty })
  }

  @Test("Groups stand in rows of charts that are about equally full")
  func bandsOfGroups() throws {
    var groups = try #require(Sample.licence.furtherCharts[1].chart as? GroupMultiples)
    let panel = groups.panels[0]
    let one = groups.size.height
    for (count, bands) in [(4, 1.0), (5, 2), (8, 2), (9, 3)] {
      groups.panels = Array(repeating: panel, count: count)
      #expect(groups.size.height == bands * one, "\(count)")
    }
  }

  @Test("Answers of fewer than five customers are not drawn")
  func fewAnswers() throws {
    let strips = try #require(Sample.licence.furtherCharts[0].chart as? AnswerStrips)
    let friend = try #require(strips.groups[0].rows.first { $0.step == 6 })
    #expect(friend.shares.isEmpty && friend.mean == nil)
    #expect(
      strips.groups[0].rows.filter { $0.step != 6 }.allSatisfy { abs($0.shares.reduce(0, +) - 100) < 1e-9 })
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
