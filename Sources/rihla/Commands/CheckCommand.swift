import ArgumentParser
import JourneyModel
import JourneyProject
import JourneySyntax
import JourneyWords

/// `rihla check`: every message about some models.
struct CheckCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say everything that is wrong, guessed or still open in journeys.",
    discussion: """
      Says errors (the meaning is unknown), warnings (it was guessed) and hints (advice on method), in the \
      language of the file:

        $ rihla check journeys/driving-licence
        error J120 in step "Pay the fee", Actual: Nothing here is called [payment]. Closest: [pay].
            journeys/driving-licence/renewal.journey:34
            Back to: [payment] 38 %
                     ^^^^^^^^^

      A folder means every .journey file in it that no other one uses. "rihla explain J120" says more, and \
      "rihla fix" solves what is certain.

      --stale also lists what nobody has looked at for so long: personas, journeys, sources and evidence whose \
      newest day, of Reviewed or of the last commit that changed what they say, is older.

        $ rihla check journeys --stale 180d
      """)

  @Argument(help: "Files or folders.")
  var path = ["."]

  @Option(help: "For a person, an editor or a program.")
  var format: DiagnosticFormat = .human

  @Option(help: "Whether to use colours; auto: on a terminal, unless NO_COLOR is set.")
  var color: Colours.Choice = .auto

  @Option(
    help: ArgumentHelp(
      "Also list what nobody has looked at for so long, as 180d, 26w, 6m or 1y, and exit with 1 when there is any.",
      valueName: "age"))
  var stale: String?

  @Option(help: ArgumentHelp("The day that --stale counts from. Default: today.", valueName: "day"))
  var today: String?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if today != nil, stale == nil { throw ValidationError("--today is for --stale.") }
  }

  func run(in world: any World) throws {
    var models: [LoadedModel] = []
    let rule = try staleRule(in: world)
    for path in path { models += try common.models(at: path, in: world) }
    let isStale = try rule.map { try find($0, in: &models, world) } ?? false
    let diagnostics = Diagnostics(of: models, in: common.language)
    let words = common.words(for: models, in: world)
    let text = format.text(of: diagnostics, in: words, Colours(color, in: world))
    // Only what is for a person has colours; there every word of others is without controls.
    try format == .human ? world.print(styled: text) : world.print(text)
    if format == .human { sayNext(after: models, in: world, words) }
    if isStale { throw ExitStatus.findings.code }
    try common.endIfFindings(in: models)
  }

  /// What is certain can be corrected, an error explained, and a sound journey drawn.
  private func sayNext(after models: [LoadedModel], in world: any World, _ words: Words) {
    let problems = models.flatMap(\.problems)
    if problems.contains(where: { $0.fix?.confidence == .certain }) {
      world.sayNext(
        PathText.command("fix", path),
        words.say(en: "corrects what can only be meant one way", ar: "يصحح ما لا يحتمل إلا معنى واحدًا"),
        in: words)
    } else if let error = problems.first(where: { $0.level == .error }) {
      world.sayNext(
        PathText.command("explain", [error.code]),
        words.say(en: "what it means, and what to write", ar: "معناه، وما يُكتب"), in: words)
    } else if path.count == 1, models.contains(where: { !$0.model.journeys.isEmpty }) {
      world.sayNext(
        PathText.command("report", path, "--open"),
        words.say(en: "the gap report, in the browser", ar: "تقرير الفجوات، في المتصفح"), in: words)
    }
  }

  /// What is asked of the age of things; nil where nothing is. What can't be read ends the command.
  private func staleRule(in world: any World) throws -> StaleRule? {
    guard let stale else { return nil }
    do throws(StaleRuleFailure) {
      return try StaleRule(stale, today: today ?? world.currentDay)
    } catch {
      throw world.end(error.message(in: common.words(for: [], in: world)), .usage)
    }
  }

  /// Adds to each model what nobody has looked at, and says what git does not know of it; whether there is any.
  private func find(_ rule: StaleRule, in models: inout [LoadedModel], _ world: any World) throws -> Bool {
    let records = GitRecords(in: world)
    let isAny = rule.apply(to: &models, given: records)
    try world.sayLimits(of: records, in: models.first?.words ?? world.words)
    return isAny
  }
}

extension DiagnosticFormat: ExpressibleByArgument {}

extension Colours.Choice: ExpressibleByArgument {}
