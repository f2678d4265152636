import ArgumentParser
import JourneyAnalysis
import JourneyProject
import JourneyWords

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

      The verdict compares a gap with --margin, under which a gap has no meaning, at --confidence for all \
      steps together; the rank orders gaps drawn together by as much as their answers leave open, and steps \
      such as 1–3 are tied.

        $ rihla gaps journeys/driving-licence
        $ rihla gaps journeys/driving-licence --format csv > gaps.csv
        $ rihla gaps journeys/driving-licence --by persona --wave quarter

      With --compare the scores stand beside others of the same: of an earlier wave (2026-06, 2026-Q2, 2026-W23, \
      2026-06-01) against the last one, of another window (2026-01..2026-03) against the journey's, of another model, or of another table of answers, which is read as that \
      of the model's first source.

        $ rihla gaps journeys/driving-licence --compare 2026-Q2
        $ rihla gaps journeys/driving-licence --compare 2025-07..2025-09
        $ rihla gaps journeys/driving-licence --compare last-year.csv

      Measured is what was answered in the journey's window, which is 3 months unless it says otherwise: --window \
      and --until name another.
      """)

  @Argument(help: "A file or folder.")
  var path = "."

  @Option(help: "For a person, or for a program.")
  var format: OutputFormat = .human

  @Option(
    help: ArgumentHelp("Put the scores beside those of a wave, a window or a file.", valueName: "file|wave"))
  var compare: String?

  @OptionGroup var judging: JudgingOptions

  @OptionGroup var groups: GroupOptions

  @OptionGroup var time: WindowOptions

  @OptionGroup var common: CommonOptions

  func run(in world: any World) throws {
    if let compare { return try self.compare(with: ComparedSide(compare, in: world), in: world) }
    let models = try common.modelsWithJourneys(
      at: path, in: world, reading: groups.reading(), frame: time.frame)
    let loader = Loader(storage: world, root: common.root, reading: groups.reading(), frame: time.frame)
    let subjects = models.flatMap { model in
      groups.settings(judging.settings, for: model).flatMap { settings in
        model.analyses(settings, own: loader.evidence(of: settings.group, in: model)).map {
          GapTable.Subject(file: model.file, model: model.model, analysis: $0)
        }
      }
    }
    guard !subjects.isEmpty else {
      throw world.end(groups.failure(in: common.words(for: models, in: world)), .usage)
    }
    let table = GapTable(of: subjects)
    try world.print(format.text(of: table, on: world.paper))
    common.sayProblems(of: models, in: world)
    try common.endIfFindings(in: models)
  }

  private func compare(with side: ComparedSide, in world: any World) throws {
    if groups.wave != nil { throw ValidationError("--compare names its wave itself: leave --wave out.") }
    let reading = groups.reading(waves: side.waves)
    let models = try common.modelsWithJourneys(at: path, in: world, reading: reading, frame: time.frame)
    let comparing = Comparing(
      side: side, groups: groups, reading: reading, base: judging.settings, time: time, common: common,
      world: world)
    let subjects = try comparing.subjects(of: models)
    guard !subjects.isEmpty else {
      throw world.end(groups.failure(in: common.words(for: models, in: world)), .usage)
    }
    try world.print(format.text(of: ComparisonTable(of: subjects), on: world.paper))
    common.sayProblems(of: models, in: world)
    try common.endIfFindings(in: models)
  }
}
