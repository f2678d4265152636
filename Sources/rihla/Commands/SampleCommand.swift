import ArgumentParser
import JourneyAnalysis
import JourneyModel
import JourneyProject
import JourneyWords

/// `rihla sample`: how many answers are needed.
struct SampleCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "Say how many answers each step needs, and when they may be in.",
    discussion: """
      For each step how many answers in the journey's main measure an interval of ± --margin points (of 0 to \
      100) takes, how many are still to come and, where the answers have dates, after how many days.

      With --detect how many answers each of two waves takes that shall show a change of so many points, with all \
      steps of the journey judged together.

        $ rihla sample journeys/driving-licence --margin 5
        $ rihla sample journeys/driving-licence --detect 5
        $ rihla sample journeys/driving-licence lookup --format json
      """)

  @Argument(help: "A file or folder.")
  var path = "."

  @Argument(help: "A step: its id, with or without brackets, or its label. Default: all steps.")
  var step: String?

  @Option(help: "Say how many answers two waves take that shall show a change of so many points.")
  var detect: Double?

  @Option(help: "For a person, or for a program.")
  var format: OutputFormat = .human

  @OptionGroup var judging: JudgingOptions

  @OptionGroup var time: WindowOptions

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard judging.margin > 0 else { throw ValidationError("--margin takes more than 0 here.") }
    guard detect.map({ $0 > 0 && $0 <= 100 }) ?? true else {
      throw ValidationError("--detect takes points, more than 0 and up to 100.")
    }
  }

  func run(in world: any World) throws {
    let asked = PathAndQuestion(path, step, in: world)
    let models = try common.modelsWithJourneys(at: asked.path, in: world, frame: time.frame)
    let steps = try asked.question.map { try common.steps(named: $0, in: models, world: world) }
    let table = SampleTable(
      of: zip(models.ids, models).flatMap { id, model in
        model.model.journeys.ids.compactMap { journey in
          let plans = SamplePlan.all(
            of: journey, in: model.model, given: model.evidence, halfWidth: judging.margin,
            detecting: detect, confidence: judging.settings.confidence
          ).filter { plan in
            steps?.contains(NamedStep(model: id, journey: journey, step: plan.step)) ?? true
          }
          if plans.isEmpty, steps != nil { return nil }
          return SampleTable.Subject(
            file: model.file, model: model.model, journey: journey, halfWidth: judging.margin, plans: plans)
        }
      })
    try world.print(format.text(of: table, on: world.paper))
    common.sayProblems(of: models, in: world)
    try common.endIfFindings(in: models)
  }
}
