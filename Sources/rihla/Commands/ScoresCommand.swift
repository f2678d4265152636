import ArgumentParser
import JourneyEvidence
import JourneyModel
import JourneyReport
import JourneySyntax

/// `rihla scores`: what a file of answers is, before a model reads it; and tallies of a model's sources.
struct ScoresCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "scores",
    abstract: "Look into a file of answers, propose how to bind it, or count it into a tally.",
    discussion: """
      Says who wrote the file, what each column holds, and how many rows are good:

        $ rihla scores export.csv
        $ rihla scores export.csv --bind journeys/licence.journey

      With --tally the sources of a model are counted, and the counts written to one file a source, which can be \
      read instead of the answers: no person is in it.

        $ rihla scores --tally journeys/licence.journey --output tallies
      """)

  /// How the preview is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case human, json
  }

  @Argument(help: "Files of answers.")
  var files: [String] = []

  @Option(help: ArgumentHelp("Propose Source and Column lines for this model.", valueName: "model"))
  var bind: String?

  @Option(help: ArgumentHelp("Count the sources of this model.", valueName: "model"))
  var tally: String?

  @Option(help: ArgumentHelp("The folder for tallies.", valueName: "folder"))
  var output: String?

  @Option(help: "How long the waves of a tally are: day, week, month or quarter.")
  var waves: WaveLength = .month

  @Option(help: "Mixed into the hashes that tell respondents apart.")
  var salt: String = ""

  @Option(help: "For a person, or for a program.")
  var format: Format = .human

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if files.isEmpty, tally == nil {
      throw ValidationError("Name a file of answers, or a model with --tally.")
    }
    if output != nil, tally == nil { throw ValidationError("--output needs --tally.") }
  }

  func run(in world: any World) throws {
    let models = try bind.map { try common.models(at: $0, in: world) } ?? []
    let words = common.words(for: models, in: world)
    for file in files {
      let preview = try preview(of: file, in: world, words)
      world.write(format == .json ? preview.json.text : preview.text(file: file, in: words), to: .output)
      if let model = models.first?.model {
        let proposal = SourceProposal(for: preview, file: file, in: model)
        world.write("\n" + proposal.text(in: words.language), to: .output)
      }
    }
    if let tally { try writeTallies(of: tally, in: world) }
  }

  private func preview(of file: String, in world: any World, _ words: Words) throws -> ScoreFilePreview {
    do throws(Problem.ReadFailure) {
      return try world.withBytes(of: file, atMost: .max) { ScoreFilePreview(of: $0) }
    } catch {
      throw world.end(InputFailure.unreadable(path: file, error).message(in: words), .unreadableInput)
    }
  }

  private func writeTallies(of path: String, in world: any World) throws {
    let models = try common.models(
      at: path, in: world, reading: ReadingSettings(waves: waves, salt: salt))
    let words = common.words(for: models, in: world)
    var names = FileNames()
    try world.drawing(speaking: words) {
      for loaded in models {
        for (index, source) in loaded.model.sources.enumerated() where index < loaded.evidence.tallies.count {
          let text = loaded.evidence.tallies[index].json(in: loaded.model).text
          guard let output else {
            world.write(text, to: .output)
            continue
          }
          let file = PathText.join(output, names.name(for: source.name) + ".tally.json")
          try world.makeFolder(output)
          try world.write([OutputFile(path: file, text: text)])
          world.write(file + "\n", to: .output)
        }
      }
    }
    common.sayProblems(of: models, in: world)
    try common.endIfFindings(in: models)
  }
}

extension WaveLength: ExpressibleByArgument {}
