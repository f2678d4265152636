import ArgumentParser
import JourneyAnalysis
import JourneyEvidence
import JourneyModel
import JourneyProject
import JourneySyntax
import JourneyWords

/// `rihla effect`: what changed at a date, and how much of it can be laid to what was changed then.
struct EffectCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "effect",
    abstract: "Say how a step changed at a date, against a group for which nothing changed.",
    discussion: """
      With --control, a column of the answers and the value of those for whom nothing changed: how much more \
      the others changed (difference in differences), and whether both drifted apart before. Without it: a \
      jump in the series of waves, which takes 8 waves before and 4 after. Before and after alone describe and \
      prove nothing. What a step picked for being the worst does by itself is shown too.

        $ rihla effect journeys/driving-licence --step form --from 2026-06-01 --control city=Jeddah
        $ rihla effect journeys/driving-licence --step form --from 2026-06-01
      """)

  @Argument(help: "A file or folder.")
  var path = "."

  @Option(help: "The step: its id, with or without brackets, or its label.")
  var step: String

  @Option(help: ArgumentHelp("The first day of the change, as 2026-06-01.", valueName: "day"))
  var from: Day

  @Option(
    help: ArgumentHelp("Those for whom nothing changed, as city=Jeddah.", valueName: "column=value"))
  var control: EffectQuestion.Control?

  @Option(help: "How long the waves are that trends are read from: day, week, month or quarter.")
  var wave = WaveLength.month

  @Option(help: "For a person, or for a program.")
  var format: OutputFormat = .human

  @OptionGroup var sure: ConfidenceOption

  @OptionGroup var common: CommonOptions

  func run(in world: any World) throws {
    // By the day, so that the sides are split at the date and not at a wave's end.
    let reading = ReadingSettings(waves: .day, groupColumns: [control?.column].compactMap(\.self))
    let models = try common.modelsWithJourneys(at: path, in: world, reading: reading)
    let subjects = try common.steps(named: step, in: models, world: world).map { named in
      let model = models[named.model]
      let question = EffectQuestion(
        step: StepReference(journey: named.journey, step: named.step), from: from, control: control,
        waves: wave)
      let settings = AnalysisSettings(confidence: sure.confidence)
      return EffectTable.Subject(
        file: model.file, model: model.model, question: question, confidence: sure.confidence,
        found: EffectAnalysis(question, in: model.model, given: model.evidence, settings: settings))
    }
    try world.print(format.text(of: EffectTable(of: subjects), on: world.paper))
    common.sayProblems(of: models, in: world)
    try common.endIfFindings(in: models)
  }
}

extension Day: ExpressibleByArgument {
  /// A day written `2026-06-01`, in any digits; nil for anything else.
  package init?(argument: String) { self.init(iso: argument) }
}

extension EffectQuestion.Control: ExpressibleByArgument {
  /// `city=Jeddah`; nil without the `=`, or with nothing on one side of it.
  package init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    self.init(column: parts[0], value: parts[1])
  }
}
