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
      Says who wrote the file, what each column holds, and how many rows are good. With a model it proposes the \
      lines to paste into it:

        $ rihla scores export.csv
        $ rihla scores export.csv --bind journeys/licence.journey

      With --output the answers are counted as the model's sources say, and the counts written to one file that \
      a source can name instead of the answers: no person is in it.

        $ rihla scores july.csv august.csv --bind journeys/licence.journey --output tally.json
      """)

  /// How the preview is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case human, json
  }

  @Argument(help: "Files of answers.")
  var files: [String]

  @Option(help: ArgumentHelp("Propose Source and Column lines for this model.", valueName: "model"))
  var bind: String?

  @Option(help: ArgumentHelp("Write the counts of all files to this one; needs --bind.", valueName: "file"))
  var output: String?

  @Option(help: "How long the waves of a tally are: day, week, month or quarter.")
  var waves: WaveLength = .month

  @Option(help: "Mixed into the hashes that tell respondents apart.")
  var salt: String = ""

  @Option(help: "For a person, or for a program.")
  var format: Format = .human

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if output != nil, bind == nil {
      throw ValidationError("--output needs --bind, which says what the steps are.")
    }
  }

  func run(in world: any World) throws {
    let models = try bind.map { try common.models(at: $0, in: world) } ?? []
    let words = common.words(for: models, in: world)
    if let output, let loaded = models.first {
      try writeTally(of: loaded.model, to: output, in: world, words)
      return
    }
    for file in files {
      let preview = try preview(of: file, in: world, words)
      world.write(format == .json ? preview.json.text : preview.text(file: file, in: words), to: .output)
      if let model = models.first?.model {
        let proposal = SourceProposal(for: preview, file: file, in: model)
        world.write("\n" + proposal.text(in: words.language), to: .output)
      }
    }
  }

  private func preview(of file: String, in world: any World, _ words: Words) throws -> ScoreFilePreview {
    do throws(Problem.ReadFailure) {
      return try world.withBytes(of: file, atMost: .max) { ScoreFilePreview(of: $0) }
    } catch {
      throw world.end(InputFailure.unreadable(path: file, error).message(in: words), .unreadableInput)
    }
  }

  private func writeTally(of model: Model, to output: String, in world: any World, _ words: Words) throws {
    var sum = Tally()
    var problems: [Problem] = []
    for (index, file) in files.enumerated() {
      let reading = try reading(of: file, in: model, world, words)
      if index == 0 { sum = reading.tally } else { sum.merge(reading.tally) }
      problems += reading.problems
    }
    for problem in problems { world.write(problem.line(in: words), to: .error) }
    try world.drawing(speaking: words) {
      try world.write([OutputFile(path: output, text: sum.json(in: model).text)])
    }
    world.write(output + "\n", to: .output)
    if problems.contains(where: { $0.level >= common.failOn.level }) { throw ExitStatus.findings.code }
  }

  /// The answers in a file, as the model's source of that name says; a file that no source names is a long table.
  private func reading(
    of file: String, in model: Model, _ world: any World, _ words: Words
  ) throws -> ScoreReading {
    var model = model
    let name = file.split(separator: "/").last
    var source = model.sources.firstIndex { $0.file?.split(separator: "/").last == name }
    if source == nil {
      var added = Source(name: Name(label: file, id: nil, place: Place(file: file, line: 1)))
      added.file = file
      model.sources.append(added)
      source = model.sources.count - 1
    }
    let settings = ReadingSettings(waves: waves, salt: salt)
    do throws(Problem.ReadFailure) {
      return try world.withBytes(of: file, atMost: .max) { bytes in
        ScoreReading(of: source ?? 0, in: model, bytes: bytes, settings: settings)
      }
    } catch {
      throw world.end(InputFailure.unreadable(path: file, error).message(in: words), .unreadableInput)
    }
  }
}

extension Problem {
  /// The message on a line of its own.
  func line(in words: Words) -> String { message(in: words.language).withoutControls + "\n" }
}

extension WaveLength: ExpressibleByArgument {}
