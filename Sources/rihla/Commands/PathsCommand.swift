import ArgumentParser
import JourneyEvidence
import JourneyModel
import JourneyProject
import JourneySyntax
import JourneyWords

/// `rihla paths`: the ways that customers went, from a log of events.
struct PathsCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "paths",
    abstract: "Show the ways that customers went, from a log of events.",
    discussion: """
      The log is a CSV file with the columns case, step and time, and where they are known channel and outcome. \
      The steps come in the order in which customers met them.

        $ rihla paths events.csv

      Where the columns have other names, a source of the model that names the file says which they are: \
      Respondent column for the cases, Step column and Date column.

        $ rihla paths events.csv --bind journeys/licence.journey
      """)

  @Argument(help: "A log of events.")
  var file: String

  @Option(help: ArgumentHelp("Say which steps of this model the log knows.", valueName: "model"))
  var bind: String?

  @Option(help: "For a person, or for a program.")
  var format: ScoresCommand.Format = .human

  @OptionGroup var common: CommonOptions

  func run(in world: any World) throws {
    let models = try bind.map { try common.models(at: $0, in: world) } ?? []
    let words = common.words(for: models, in: world)
    try world.expectAnswers(at: file, speaking: words)
    let reading = try reading(in: models.first?.model, world, words)
    guard let paths = reading.tally.events.paths, paths.cases > 0 else {
      // Which columns it lacks is for whoever has named them.
      if bind != nil || world.nature(of: file) == .table(.events) {
        for problem in reading.problems { world.complain(problem.line(in: words)) }
      }
      throw world.end(noLog(in: world, words), .unreadableInput)
    }
    let report = PathsReport(of: paths, in: models.first?.model)
    try world.print(format == .json ? report.json.text : report.text(in: words, on: world.paper))
    for problem in reading.problems { world.complain(problem.line(in: words)) }
  }

  private func noLog(in world: any World, _ words: Words) -> String {
    if world.nature(of: file) == .text { return InputFailure.wrongFile(path: file, .text).message(in: words) }
    let command = words.typed("rihla scores " + PathText.inShell(file))
    return words.say(
      en: "\(file) is no log of events: it needs the columns case, step and time; \(command) looks into it",
      ar:
        "\(words.isolated(file)) ليس سجل أحداث: يلزمه أعمدة الحالة والخطوة والوقت؛ الأمر \(command) يعرض ما فيه"
    )
  }

  /// The log as the model's source of that name says, else with the usual columns.
  private func reading(in model: Model?, _ world: any World, _ words: Words) throws -> ScoreReading {
    let name = file.split(separator: "/").last
    var source = Source(name: Name(label: file, id: nil, place: Place(file: file, line: 1)))
    source.file = file
    let known = model?.sources.first { $0.file?.split(separator: "/").last == name }
    let model = Model(sources: [known ?? source])
    do throws(Problem.ReadFailure) {
      return try world.withBytes(of: file, atMost: .max) { ScoreReading(of: ID(0), in: model, bytes: $0) }
    } catch {
      throw world.end(InputFailure.unreadable(path: file, error).message(in: words), .unreadableInput)
    }
  }
}
