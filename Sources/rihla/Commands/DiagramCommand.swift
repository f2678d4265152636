import ArgumentParser
import JourneyAnalysis
import JourneyModel
import JourneyReport
import JourneySyntax

/// `rihla diagram`: the gap diagram of one journey as a picture.
struct DiagramCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "diagram",
    abstract: "Draw the ideal journey above the actual one, with the gap between them.",
    discussion: """
      The picture is a self-contained SVG for a page, a slide or a wiki, or the DOT text it was drawn from.

        $ rihla diagram journeys/driving-licence --output gap.svg
        $ rihla diagram journeys/driving-licence --format dot --output gap.dot
      """)

  /// What the picture is written as.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case svg, dot
  }

  @Argument(help: "A file or folder.")
  var path: String

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write the picture.", valueName: "file"))
  var output: String

  @Flag(help: "Write nothing; exit with 1 when the file is not what its source draws today.")
  var check = false

  @Option(help: "A picture, or the text it is drawn from.")
  var format: Format = .svg

  @Option(
    help: ArgumentHelp("The journey to draw, by id or label, when there are several.", valueName: "name"))
  var journey: String?

  @OptionGroup var common: CommonOptions

  func run(in world: any World) throws {
    let models = try common.modelsWithJourneys(at: path, in: world)
    let chosen = try chosenJourney(of: models)
    let model = chosen.model
    let progress = Progress(in: world)
    defer { progress.end() }
    progress.begin(output)
    if check {
      let text = try world.drawing(speaking: model.words) { try picture(of: chosen.journey, in: model) }
      try OutputDrift(world: world, common: common, path: path)
        .check([OutputFile(path: output, text: text)], speaking: model.words)
      return
    }
    try world.drawing(speaking: model.words) {
      try world.protect(model.inputs, from: [output], speaking: model.words)
      try world.write(try picture(of: chosen.journey, in: model), toFile: output)
    }
    progress.end()
    common.sayProblems(of: [model], in: world)
    try common.endIfFindings(in: [model])
  }

  private func picture(of journey: Int, in model: LoadedModel) throws -> String {
    let analysis = GapAnalysis(of: journey, in: model.model, given: model.evidence)
    let diagram = GapDiagram(of: analysis, in: model.model, words: model.words, namespace: "gap")
    return try format == .dot ? diagram.dot : diagram.svg()
  }

  /// The only journey there is, or the one named.
  private func chosenJourney(of models: [LoadedModel]) throws -> (model: LoadedModel, journey: Int) {
    let all = models.flatMap { model in model.model.journeys.indices.map { (model: model, journey: $0) } }
    let named = all.filter { candidate in
      let name = candidate.model.model.journeys[candidate.journey].name
      guard let journey else { return true }
      return name.id?.folded == journey.folded || name.label.folded == journey.folded
    }
    guard named.count == 1 else {
      let names = (named.isEmpty ? all : named).map { candidate in
        let name = candidate.model.model.journeys[candidate.journey].name
        return "  \(name.id ?? name.label) (\(candidate.model.file))".withoutControls
      }
      throw ValidationError(
        "Name one journey with --journey. There are:\n" + names.joined(separator: "\n"))
    }
    return named[0]
  }
}
