import Foundation
import JourneyModel
import Testing

@testable import JourneyReport

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
    try expectGolden(licence.text, "gaps.licence.en.txt")
    try expectGolden(licence.json, "gaps.licence.en.json")
    try expectGolden(licence.csv, "gaps.licence.en.csv")
    try expectGolden(table(.clinic).text, "gaps.clinic.ar.txt")
  }

  /// A right-to-left line starts at the terminal's right end, so that its columns stand only when all are as wide.
  @Test func everyRightToLeftLineIsEquallyWide() {
    let lines = table(.clinic).text.split(separator: "\n").map(String.init)
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
    let text = table(sample).text
    let controls = text.unicodeScalars.filter { $0.properties.generalCategory == .control && $0 != "\n" }
    #expect(controls.isEmpty)
    #expect(text.split(separator: "\n").count == table(.licence).text.split(separator: "\n").count)
    #expect(!table(sample).json.contains("\u{9B}"))
  }

  @Test func severalJourneysStandInOneTable() throws {
    let both = table(.licence, .clinic)
    #expect(both.text == table(.licence).text + "\n" + table(.clinic).text)
    let header = both.csv.components(separatedBy: "\r\n")[0]
    #expect(both.csv.components(separatedBy: header).count == 2)
  }
}
