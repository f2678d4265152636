import ArgumentParser
import JourneyAnalysis
import JourneyEvidence
import JourneyModel
import JourneyProject
import JourneyWords

/// `rihla trend`: where the scores of a journey go from wave to wave.
struct TrendCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "trend",
    abstract: "Say where each score goes from wave to wave, and what the next wave may show.",
    discussion: """
      Waves are months unless --wave says otherwise. A forecast takes 4 waves with a score and a trend 8; with \
      fewer it says so. With a STEP every wave is listed, and what lies between the last wave, the one before \
      it and the first.

        $ rihla trend journeys/driving-licence
        $ rihla trend journeys/driving-licence form
        $ rihla trend journeys/driving-licence form --wave quarter --format json
      """)

  @Argument(help: "A file or folder.")
  var path = "."

  @Argument(help: "A step: its id, with or without brackets, or its label. Default: all steps and the whole.")
  var step: String?

  @Option(help: "How long a wave is: day, week, month or quarter.")
  var wave = WaveLength.month

  @Option(help: "For a person, or for a program.")
  var format: OutputFormat = .human

  @OptionGroup var end: UntilOption

  @OptionGroup var sure: ConfidenceOption

  @OptionGroup var common: CommonOptions

  func run(in world: any World) throws {
    let asked = PathAndQuestion(path, step, in: world)
    let models = try common.modelsWithJourneys(
      at: asked.path, in: world, reading: ReadingSettings(waves: wave), frame: TimeFrame(until: end.until))
    let steps = try asked.question.map { try common.steps(named: $0, in: models, world: world) }
    let subjects = zip(models.ids, models).flatMap { id, model in
      model.model.journeys.ids.compactMap { journey -> TrendTable.Subject? in
        let asked = steps.map { $0.filter { $0.model == id && $0.journey == journey }.map(\.step) }
        if let asked, asked.isEmpty { return nil }
        let analysis = TrendAnalysis(
          of: journey, in: model.model, given: model.evidence, steps: asked,
          settings: AnalysisSettings(confidence: sure.confidence))
        return TrendTable.Subject(
          file: model.file, model: model.model, analysis: analysis, isDetailed: asked != nil)
      }
    }
    try world.print(format.text(of: TrendTable(of: subjects), on: world.paper))
    common.sayProblems(of: models, in: world)
    try common.endIfFindings(in: models)
  }
}
