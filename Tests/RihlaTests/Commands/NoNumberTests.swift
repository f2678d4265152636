import Foundation
import TestSupport
import Testing

/// Whatever a model and its tables hold, nothing that is no number is ever shown.
@Suite struct NoNumberTests {
  private static let models = Set(
    ExampleFile.all.map(\.path).filter { $0.hasSuffix(".journey") }
  ).sorted()

  private static let commands = [
    ["gaps"], ["gaps", "--format", "json"], ["gaps", "--format", "csv", "--margin", "0"],
    ["gaps", "--language", "ar", "--confidence", "99.9"], ["sample"], ["sample", "--format", "json"],
    ["sample", "--format", "csv", "--margin", "0.1"], ["trend"], ["trend", "--format", "json"],
    ["trend", "--format", "csv", "--wave", "week"],
  ]

  /// For models that have the step.
  private static let aboutForm = [
    ["trend", "form"], ["what-if", "CSAT at form = 4.2"],
    ["what-if", "CSAT at form = 5", "--format", "json"],
    ["what-if", "CSAT at form = 1", "--format", "csv"], ["effect", "--step", "form", "--from", "2026-06-01"],
    ["effect", "--step", "form", "--from", "2026-06-01", "--control", "city=Jeddah", "--format", "json"],
    ["effect", "--step", "form", "--from", "2026-06-15", "--control", "city=Jeddah", "--format", "csv"],
    ["gaps", "--compare", "2026-05"], ["gaps", "--compare", "2026-Q1", "--format", "json"],
    ["gaps", "--compare", "2026-05", "--format", "csv"],
  ]

  /// In words of their own: "finance" and "Nancy" are no numbers either, and may be shown.
  private static var nothing: Regex<(Substring, Substring)> { /(?i)\b(nan|inf|infinity)\b/ }

  @Test(arguments: models.sampled(every: 10))
  func noOutputHasOne(model: String) throws {
    let world = try Scratch()
    let path = Fixtures.repository.appending(path: model).path
    for command in Self.commands {
      let run = try Run([command[0], path] + command.dropFirst(), in: world)
      #expect(run.status >= 0, "\(command) of \(model)")
      #expect(run.output.firstMatch(of: Self.nothing) == nil, "\(command) of \(model)")
    }
    let report = try Run("report", path, "--output", "report", in: world)
    #expect(report.status >= 0)
    for file in world.everything where file.hasSuffix(".html") {
      #expect(try world.text(of: file).firstMatch(of: Self.nothing) == nil, "\(file) of \(model)")
    }
  }

  @Test(arguments: [
    [0, 0, 0, 0, 0], [0, 0, 1, 0, 0], [0, 0, 9, 0, 0], [5, 0, 0, 0, 5], [0, 0, 0, 0, 9],
    [1_000_000_000, 0, 0, 0, 1_000_000_000],
  ])
  func noCountMakesOne(counts: [Int]) throws {
    let world = try Scratch()
    try world.write(Samples.surveyed.replacing("CSAT 4.4", with: "CSAT 5"), to: "j/model.journey")
    let rows = ["form", "pay"].flatMap { step in
      counts.enumerated().map { "renewal,\(step),CSAT,\($0 + 1),\($1)\n" }
    }
    try world.write("journey,step,measure,score,count\n" + rows.joined(), to: "j/survey.csv")
    for command in Self.commands {
      let run = try Run([command[0], "j"] + command.dropFirst(), in: world)
      #expect(run.status == 0, "\(command): \(run.errors)")
      #expect(run.output.firstMatch(of: Self.nothing) == nil, "\(command): \(run.output)")
    }
  }

  /// A wide table by day, city and weight, of which one is made for each case; the second column follows the first, so
  /// that nothing can be told of it alone.
  enum Case: String, CaseIterable {
    case nothing, single, allEqual, twoLevels, collinear, oneWave, equalDates, noControl, scaleEnd,
      tinyWeights

    var rows: [String] {
      let months = (1...12).map { "2025-\($0 < 10 ? "0" : "")\($0)-10" } + (1...8).map { "2026-0\($0)-10" }
      func rows(_ days: [String] = months, _ row: (Int) -> String) -> [String] {
        days.flatMap { day in (0..<16).map { "\(day),\($0 % 2 == 0 ? "Jeddah" : "Riyadh"),\(row($0))" } }
      }
      switch self {
      case .nothing: return []
      case .single: return ["2026-06-10,Jeddah,3,3,3,1"]
      case .allEqual: return rows { _ in "4,4,4,1" }
      case .twoLevels: return rows { "\($0 % 4 < 2 ? 1 : 5),\($0 % 8 < 4 ? 1 : 5),\($0 % 4 < 2 ? 1 : 5),1" }
      case .collinear: return rows { "\(1 + $0 % 5),\(1 + $0 % 5),\(1 + ($0 + $0 / 5) % 5),1" }
      case .oneWave: return rows(["2026-06-10"]) { "\(1 + $0 % 5),3,\(1 + $0 % 4),1" }
      case .equalDates:
        return rows(Array(repeating: "2026-05-31", count: 9)) { "\(1 + $0 % 5),3,\(1 + $0 % 4),1" }
      case .noControl:
        return rows { "\(1 + $0 % 5),\(1 + $0 % 3),\(1 + $0 % 4),1" }.filter { !$0.contains("Jeddah") }
      case .scaleEnd: return rows { _ in "5,5,5,1" }
      case .tinyWeights:
        return rows {
          "\(1 + $0 % 5),\(1 + $0 % 3),\(1 + $0 % 4),\($0 % 3 == 0 ? "0" : "0.\(String(repeating: "0", count: 15))1")"
        }
      }
    }
  }

  @Test(arguments: Case.allCases)
  func noTableMakesOne(of table: Case) throws {
    let world = try Scratch()
    let columns =
      "  Segment column: city\n  Column: a = CSAT at [form]\n  Column: b = CSAT at [pay]\n  Column: all = CSAT\n"
      + (table == .tinyWeights ? "  Weight column: w\n" : "")
    try world.write(
      Samples.surveyed.replacing("CSAT 4.4", with: "CSAT 5")
        .replacing("  File: survey.csv\n", with: "  File: survey.csv\n" + columns), to: "j/model.journey")
    try world.write("date,city,a,b,all,w\n" + table.rows.map { $0 + "\n" }.joined(), to: "j/survey.csv")
    for command in Self.commands + Self.aboutForm {
      let run = try Run([command[0], "j"] + command.dropFirst(), in: world)
      #expect((0...2).contains(run.status), "\(command): \(run.errors)")
      #expect(run.output.firstMatch(of: Self.nothing) == nil, "\(command): \(run.output)")
    }
  }
}
