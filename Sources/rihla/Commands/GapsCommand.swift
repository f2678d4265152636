import ArgumentParser
import JourneyReport

/// `rihla gaps`: all numbers of a journey as a table.
struct GapsCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: "Print the gap of every step: ideal, believed and measured, side by side.",
    discussion: """
      For each step and measure the ideal score, what the team believes and what customers said, with the \
      number of answers and the 95 % interval, and the gaps between them in points of 0 to 100; negative is \
      always a shortfall. Under 5 answers only their number is shown.

      JSON and CSV also have each gap in the measure's own unit (raw in JSON; delivery, perception and admitted \
      in CSV). It is turned in the same way: negative is a shortfall, so that a wait of 25 where the ideal is 5 is \
      a gap of -20.

        $ rihla gaps journeys/driving-licence
        $ rihla gaps journeys/driving-licence --format csv > gaps.csv
      """)

  /// How the table is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case human, json, csv
  }

  @Argument(help: "A file or folder.")
  var path: String

  @Option(help: "For a person, or for a program.")
  var format: Format = .human

  @OptionGroup var common: CommonOptions

  func run(in world: any World) throws {
    let models = try common.modelsWithJourneys(at: path, in: world)
    let table = GapTable(
      of: models.flatMap { model in
        model.analyses.map { GapTable.Subject(file: model.file, model: model.model, analysis: $0) }
      })
    world.write(text(of: table), to: .output)
    common.sayProblems(of: models, in: world)
    try common.endIfFindings(in: models)
  }

  private func text(of table: GapTable) -> String {
    switch format {
    case .human: table.text
    case .json: table.json
    case .csv: table.csv
    }
  }
}
