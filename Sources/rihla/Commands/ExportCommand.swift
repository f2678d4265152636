import ArgumentParser
import JourneyAnalysis
import JourneyProject
import JourneyReport

/// `rihla export`: a journey in the notation of another tool.
struct ExportCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a journey in the notation of another tool.",
    discussion: """
      Mermaid draws its journeys in wikis and pull requests. It knows the levels of feelings, and neither gaps nor \
      loops nor scores: for these, rihla report --format markdown.

        $ rihla export journeys/driving-licence --format mermaid
      """)

  /// The tools that are spoken to.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case mermaid
  }

  @Argument(help: "A file or folder.")
  var path = "."

  @Option(help: "The notation.")
  var format: Format

  @OptionGroup var choice: JourneyChoice
  @OptionGroup var time: WindowOptions
  @OptionGroup var common: CommonOptions

  func run(in world: any World) throws {
    let models = try common.modelsWithJourneys(at: path, in: world, frame: time.frame)
    let (model, journey) = try choice.chosen(of: models)
    let analysis = GapAnalysis(of: journey, in: model.model, given: model.evidence)
    switch format {
    case .mermaid:
      try world.print(MermaidJourney(of: analysis, in: model.model, words: model.words).text)
    }
    common.sayProblems(of: [model], in: world)
    try common.endIfFindings(in: [model])
  }
}
