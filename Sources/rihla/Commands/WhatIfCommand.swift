import ArgumentParser
import JourneyAnalysis
import JourneyModel
import JourneyProject
import JourneyWords

/// `rihla what-if`: what a score of a step would go along with in the whole.
struct WhatIfCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "what-if",
    abstract: "Say what a step's score would mean for the whole, if the association were entirely causal.",
    discussion: """
      From the answers of people who scored both the step and the journey as a whole, which takes a file with \
      one column a question. Adjusted: the step's mean moves and all other steps stay. Crude: those below the \
      score answer like those at or above it, a rough figure, usually too high. Neither shows that a change brings it.

        $ rihla what-if journeys/driving-licence "CSAT at lookup = 4.2"
        $ rihla what-if journeys/clinic-visit "CSAT عند انتظار = ٤٫٢"
      """)

  @Argument(help: "A file or folder.")
  var path = "."

  @Argument(help: "A measure, a step and its score: \"CSAT at lookup = 4.2\".")
  var change: String?

  @Option(help: "For a person, or for a program.")
  var format: OutputFormat = .human

  @OptionGroup var sure: ConfidenceOption

  @OptionGroup var time: WindowOptions

  @OptionGroup var common: CommonOptions

  func run(in world: any World) throws {
    // One word alone is the change.
    let (path, change) = if let change { (path, change) } else { (".", path) }
    let models = try common.modelsWithJourneys(at: path, in: world, frame: time.frame)
    let words = common.words(for: models, in: world)
    let written = try world.understanding(speaking: words) { () throws(WrittenChange.Failure) in
      try WrittenChange(change)
    }
    let steps = try common.steps(named: written.step, in: models, world: world)
    let subjects = try world.understanding(speaking: words) { () throws(WrittenChange.Failure) in
      var subjects: [WhatIfTable.Subject] = []
      for step in steps { subjects.append(try subject(written, step, in: models)) }
      return subjects
    }
    try world.print(format.text(of: WhatIfTable(of: subjects), on: world.paper))
    common.sayProblems(of: models, in: world)
    try common.endIfFindings(in: models)
  }

  private func subject(
    _ written: WrittenChange, _ step: NamedStep, in models: [LoadedModel]
  ) throws(WrittenChange.Failure) -> WhatIfTable.Subject {
    let model = models[step.model]
    let reference = StepReference(journey: step.journey, step: step.step)
    let change = try written.change(of: reference, in: model.model)
    let found = WhatIf(change, in: model.model, given: model.evidence, confidence: sure.confidence)
    return WhatIfTable.Subject(
      file: model.file, model: model.model, change: change, confidence: sure.confidence, found: found)
  }
}

extension World {
  /// Runs what reads a command line's own words; when they are none the command says why and ends.
  fileprivate func understanding<Result>(
    speaking words: Words, _ body: () throws(WrittenChange.Failure) -> Result
  ) throws -> Result {
    do throws(WrittenChange.Failure) {
      return try body()
    } catch {
      throw end(error.message(in: words), .usage)
    }
  }
}
