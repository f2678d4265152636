import Foundation
import JourneyAnalysis
import JourneyModel
import JourneyStatistics
import TestSupport
import Testing

@testable import JourneyPictures
@testable import JourneyReport
@testable import JourneyWords
@testable import JourneyXML

@Suite struct GapTableTests {
  private func table(_ samples: Sample...) -> GapTable {
    GapTable(
      of: samples.map { sample in
        var model = sample.model
        model.settings = Settings(language: sample.words.language, digits: sample.words.digits)
        return GapTable.Subject(file: "sample.journey", model: model, analysis: sample.analysis)
      })
  }

  @Test func theTablesOfTheSamples() throws {
    let licence = table(.licence)
    try expectGolden(licence.whole, "gaps.licence.en.txt")
    try expectGolden(licence.json, "gaps.licence.en.json")
    try expectGolden(licence.csv, "gaps.licence.en.csv")
    try expectGolden(table(.clinic).whole, "gaps.clinic.ar.txt")
  }

  @Test(arguments: [60, 80, 120])
  func theTablesOnATerminal(width: Int) throws {
    let paper = Paper(width: width, hasRules: true)
    for (sample, name) in [(Sample.licence, "licence.en"), (Sample.clinic, "clinic.ar")] {
      let text = table(weighed(sample)).text(on: paper)
      try expectGolden(text, "gaps.\(name).\(width).txt")
      #expect(text.split(separator: "\n").allSatisfy { $0.displayWidth <= width })
    }
  }

  /// A right-to-left line starts at the terminal's right end, so that its columns stand only when all are as wide.
  @Test func everyRightToLeftLineIsEquallyWide() {
    let lines = table(.clinic).whole.split(separator: "\n").map(String.init)
      .filter { $0.hasPrefix("\u{2067}") }
    #expect(lines.count > 3)
    #expect(Set(lines.map(\.displayWidth)).count == 1)
  }

  @Test func hostileNamesStayInTheirCells() throws {
    var sample = Sample.licence
    sample.model.journeys[0].steps[0].name.label = "a,\"b\"\r\n\u{1}\\"
    let table = table(sample)
    #expect(table.csv.contains("\"a,\"\"b\"\"\r\n\u{1}\\\""))
    let json = try JSONSerialization.jsonObject(with: Data(table.json.utf8)) as? [String: Any]
    let journeys = json?["journeys"] as? [[String: Any]]
    let steps = journeys?[0]["steps"] as? [[String: Any]]
    #expect(steps?[0]["label"] as? String == "a,\"b\"\r\n\u{1}\\")
  }

  @Test func namesDoNotSteerTheTerminal() {
    var sample = Sample.licence
    let name = "\u{1B}[2Jgone\u{9B}31m\nlost\u{7}"
    sample.model.journeys[0].name.label = name
    sample.model.journeys[0].steps[0].name.label = name
    sample.model.measures[Measure.csat].name.label = name
    let text = table(sample).whole
    let controls = text.unicodeScalars.filter { $0.properties.generalCategory == .control && $0 != "\n" }
    #expect(controls.isEmpty)
    #expect(text.split(separator: "\n").count == table(.licence).whole.split(separator: "\n").count)
    #expect(!table(sample).json.contains("\u{9B}"))
  }

  @Test func severalJourneysStandInOneTable() throws {
    let both = table(.licence, .clinic)
    #expect(both.whole == table(.licence).whole + "\n" + table(.clinic).whole)
    let header = both.csv.components(separatedBy: "\r\n")[0]
    #expect(both.csv.components(separatedBy: header).count == 2)
  }

  /// Steps that are ordered by what the answers give, by what was stated, and by neither.
  private func weighed(_ sample: Sample, _ order: ImportanceOrder? = nil) -> Sample {
    var sample = sample
    let far = Estimate(value: 3.2, interval: 2.1...4.4)
    let near = Estimate(value: 0.8, interval: 0.5...1.3)
    sample.analysis.importance = JourneyImportance(
      source: .derived,
      steps: sample.analysis.steps.indices.map { step in
        switch step {
        case 0: StepWeight(stated: 1.25, derived: far, basis: .derived, value: 3.2)
        case 1: StepWeight(stated: 0.5, derived: near, basis: .stated, value: 0.5)
        default: StepWeight(basis: .presumed, value: 0.75)
        }
      }, order: order)
    sample.model.journeys[0].steps[0].importance = 5
    sample.model.journeys[0].steps[1].importance = 2
    return sample
  }

  @Test func bothImportancesStandBesideEachOther() throws {
    let lines = table(weighed(.licence)).whole.split(separator: "\n").map(String.init)
    #expect(
      lines.contains { $0.hasPrefix("Importance ") && $0.contains("Stated") && $0.hasSuffix("Ordered by") })
    #expect(lines.contains { $0.contains("5 (1.2)  3.2 [2.1, 4.4]  derived") })
    #expect(lines.contains { $0.contains("2 (0.5)  0.8 [0.5, 1.3]  stated") })
    #expect(lines.contains { $0.hasPrefix("A step goes by what the answers give") })
    #expect(!table(.licence).whole.contains("Ordered by"), "nothing to tell apart where there is one only")
    let arabic = table(weighed(.clinic)).whole
    let words = Sample.clinic.words
    func said(_ value: Double) -> String { words.number(value, decimals: 1) }
    let told = [
      "المصرح بها", "\(words.number(5)) (\(said(1.25)))",
      "\(said(3.2)) (من \(said(2.1)) إلى \(said(4.4)))",
    ]
    for text in told { #expect(arabic.contains(text), "\(text)") }
    let lengths = Set(
      arabic.split(separator: "\n").map(String.init).filter { $0.hasPrefix("\u{2067}") }.map(\.displayWidth))
    #expect(lengths.count == 2, "two tables, each as wide in all its lines")
  }

  @Test func programsAreToldBothAndWhichOrders() throws {
    let table = table(weighed(.licence, .stated))
    let json = try JSONSerialization.jsonObject(with: Data(table.json.utf8)) as? [String: Any]
    let journey = try #require((json?["journeys"] as? [[String: Any]])?.first)
    #expect((journey["importance"] as? [String: Any])?["orderBy"] as? String == "stated")
    let fixes = try #require(journey["fixes"] as? [[String: Any]])
    let first = try #require(fixes.first { $0["orderedBy"] as? String == "derived" })
    #expect(first["statedWeight"] as? Double == 1.25 && first["derivedWeight"] as? Double == 3.2)
    #expect(first["derivedWeightInterval"] as? [Double] == [2.1, 4.4])
    let rows = table.csv.components(separatedBy: "\r\n").map { $0.components(separatedBy: ",") }
    #expect(rows.dropLast().allSatisfy { $0.count == rows[0].count })
    #expect(rows[0].contains("ordered_by") && rows[0].contains("derived_weight_high"))
  }

  @Test func theSentenceSaysWhatTheJourneyAsksFor() {
    for (order, english, arabic) in [
      (
        ImportanceOrder.stated, "asks to be ordered by what the team stated",
        "تطلب الرحلة الترتيب حسب ما صرح به الفريق"
      ),
      (.derived, "asks to be ordered by what the answers give", "تطلب الرحلة الترتيب حسب ما تعطيه الإجابات"),
    ] {
      #expect(table(weighed(.licence, order)).whole.contains(english))
      #expect(table(weighed(.clinic, order)).whole.contains(arabic))
    }
  }

  /// On the page and in Markdown: the number that orders, what stands behind it, and the other.
  @Test func thePageShowsBothInItsRows() {
    let arabic = weighed(.clinic)
    func said(_ value: Double) -> String { arabic.words.number(value, decimals: 1) }
    let text = arabic.words.importances(
      ofStep: 0, of: arabic.analysis, in: arabic.model.journeys[0], decimals: 1)
    let behind = "حسب المشتقة (من \(said(2.1)) إلى \(said(4.4)))"
    #expect(text == "\(behind)؛ المصرح بها \(arabic.words.number(5)) (\(said(1.25)))")
    let sample = weighed(.licence)
    let rows = FixRow.all(of: sample.analysis, in: sample.model, words: sample.words)
    #expect(rows.contains { $0.importances == "by derived [2.1, 4.4]; stated 5 (1.2)" })
    #expect(rows.contains { $0.importances == nil })
  }
}

extension GapTable {
  /// As into a pipe.
  fileprivate var whole: String { text(on: .endless) }
}
