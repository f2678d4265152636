import ArgumentParser
import JourneyReport
import JourneySyntax

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
      """)

  @Argument(help: "Files or folders.")
  var path: [String]

  @Option(help: "For a person, an editor or a program.")
  var format: DiagnosticFormat = .human

  @Option(help: "Whether to use colours; auto: on a terminal, unless NO_COLOR is set.")
  var color: Colours.Choice = .auto

  @OptionGroup var common: CommonOptions

  func run(in world: any World) throws {
    var models: [LoadedModel] = []
    for path in path { models += try common.models(at: path, in: world) }
    let diagnostics = Diagnostics(of: models, in: common.language)
    let words = common.words(for: models, in: world)
    world.write(format.text(of: diagnostics, in: words, Colours(color, in: world)), to: .output)
    try common.endIfFindings(in: models)
  }
}
