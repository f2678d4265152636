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
    ["sample", "--format", "csv", "--margin", "0.1"],
  ]

  /// In words of their own: "finance" and "Nancy" are no numbers either, and may be shown.
  private static var nothing: Regex<(Substring, Substring)> { /(?i)\b(nan|inf|infinity)\b/ }

  @Test(arguments: models)
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
}
