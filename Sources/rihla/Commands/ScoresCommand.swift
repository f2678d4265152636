import ArgumentParser
import JourneyEvidence
import JourneyModel
import JourneyProject
import JourneySyntax
import JourneyWords

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

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write the counts of all files to this one, or into a folder; needs --bind.", valueName: "file|folder"))
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
    for file in files { try world.expectAnswers(at: file, speaking: words) }
    if let output, let loaded = models.first {
      try writeTally(of: loaded, to: output, in: world, words)
      return
    }
    for file in files {
      let preview = try preview(of: file, in: world, words)
      if world.nature(of: file) == .text, !preview.columns.contains(where: \.content.isQuestion) {
        throw world.end(
          InputFailure.wrongFile(path: file, .text).message(in: words), .unreadableInput)
      }
      try world.print(
        format == .json ? preview.json.text : preview.text(file: file, in: words, on: world.paper))
      if let model = models.first?.model {
        let proposal = SourceProposal(for: preview, file: file, in: model)
        try world.print("\n" + proposal.text(in: words.language))
      }
      if format == .human, files.count == 1 { sayNext(after: preview, of: file, models, in: world, words) }
    }
  }

  /// Lines that were proposed are to be pasted; without a model the questions may become one.
  private func sayNext(
    after preview: ScoreFilePreview, of file: String, _ models: [LoadedModel], in world: any World,
    _ words: Words
  ) {
    if let model = models.first {
      let name = words.isolated(model.file)
      world.sayNext(
        words.say(
          en: "paste these lines into \(name), then rihla check",
          ar: "الصق هذه الأسطر في \(name)، ثم rihla check"),
        in: words)
    } else if preview.format == .events {
      world.sayNext(
        PathText.command("paths", [file]), words.say(en: "the ways people went", ar: "طرق العملاء"), in: words
      )
    } else if let known = modelBeside(file, in: world), !preview.isTally {
      sayBinding(of: file, to: known, in: world, words)
    } else if preview.format?.hasAColumnForEachQuestion == true {
      world.sayNext(
        PathText.command("new", [], "--from " + PathText.inShell(file)),
        words.say(en: "a model with a step for each question", ar: "نموذج فيه خطوة لكل سؤال"), in: words)
    } else if !preview.isTally {
      world.sayNext(
        PathText.command("scores", [file], "--bind model.journey"),
        words.say(en: "the lines that bind it to a model of yours", ar: "الأسطر التي تربطه بنموذجك"),
        in: words)
    }
  }

  /// A model that lies beside the file, or in the current folder: the file as one writes it, and whether it reads the
  /// answers already.
  private func modelBeside(_ file: String, in world: any World) -> (model: String, readsIt: Bool)? {
    for folder in [PathText.folder(of: file), "."] {
      guard let contents = try? FolderContents(of: folder, in: world),
        let model = contents.models.first(where: {
          world.absolutePath(of: PathText.folder(of: $0.file)) == world.absolutePath(of: folder)
        })
      else { continue }
      let isNew = contents.others.contains { world.absolutePath(of: $0.file) == world.absolutePath(of: file) }
      return (model.file, !isNew)
    }
    return nil
  }

  private func sayBinding(
    of file: String, to known: (model: String, readsIt: Bool), in world: any World, _ words: Words
  ) {
    if known.readsIt {
      world.sayNext(
        PathText.command("report", [known.model], "--open"),
        words.say(en: "the model that reads these answers", ar: "النموذج الذي يقرأ هذه الإجابات"), in: words)
    } else {
      world.sayNext(
        PathText.command("scores", [file], "--bind " + PathText.inShell(known.model)),
        words.say(en: "the lines that bind it to this model", ar: "الأسطر التي تربطه بهذا النموذج"),
        in: words)
    }
  }

  private func preview(of file: String, in world: any World, _ words: Words) throws -> ScoreFilePreview {
    do throws(Problem.ReadFailure) {
      return try world.withBytes(of: file, atMost: .max) { ScoreFilePreview(of: $0) }
    } catch {
      throw world.end(InputFailure.unreadable(path: file, error).message(in: words), .unreadableInput)
    }
  }

  private func writeTally(
    of loaded: LoadedModel, to output: String, in world: any World, _ words: Words
  ) throws {
    var sum = Tally()
    var problems: [Problem] = []
    var model = loaded.model
    let sources = files.map { source(of: $0, in: &model) }
    try refuseMixing(sources.map { model.sources[$0] }, world, words)
    for (number, (file, source)) in zip(files, sources).enumerated() {
      let reading = try reading(of: file, as: source, in: model, totals: loaded.totals, world, words)
      if number == 0 { sum = reading.tally } else { sum.merge(reading.tally) }
      problems += reading.problems
    }
    for problem in problems { world.complain(problem.line(in: words)) }
    let place = OutputPlace(output, usually: .file, in: world)
    let output = place.path(for: "tally.json")
    // The model may read the tally that is written anew; everything else that was read stays.
    let inputs = loaded.inputs.filter { !$0.hasSuffix(".json") }.union(files.compactMap(world.realPath))
    try world.drawing(speaking: words) {
      try world.protect(inputs, from: [output])
      try world.write(
        [OutputFile(path: output, text: sum.json(in: model).text)], makingFolders: place.folders)
    }
    try world.print(output + "\n")
    let (line, name) = (
      "\(Keyword.file.spelling(in: words.language)): \(PathText.name(of: output))",
      words.isolated(loaded.file)
    )
    world.sayNext(
      words.say(
        en: "write \(words.quoted(line)) in a source of \(name)",
        ar: "اكتب \(words.quoted(line)) في مصدر في \(name)"), in: words)
    if problems.contains(where: { $0.level >= common.failOn.level }) { throw ExitStatus.findings.code }
  }

  /// Which source of the model a file is: the one that names a file so; a file that none names is a source of its own,
  /// with the usual columns.
  private func source(of file: String, in model: inout Model) -> ID<Source> {
    let name = file.split(separator: "/").last
    let sources = model.sources
    if let known = sources.ids.first(where: { sources[$0].file?.split(separator: "/").last == name }) {
      return known
    }
    var added = Source(name: Name(label: file, id: nil, place: Place(file: file, line: 1)))
    added.file = file
    model.sources.append(added)
    return ID(model.sources.count - 1)
  }

  /// A tally is one source: answers of different voices or kinds in it would be averaged with each other.
  private func refuseMixing(_ sources: [Source], _ world: any World, _ words: Words) throws {
    guard let first = sources.first,
      let other = sources.first(where: { $0.voice != first.voice || $0.kind != first.kind })
    else { return }
    let (a, b) = (words.quoted(first.name.label), words.quoted(other.name.label))
    let (described, others) = (
      words.label(first.voice) + " " + words.label(first.kind),
      words.label(other.voice) + " " + words.label(other.kind)
    )
    let message = words.say(
      en: "\(a) is \(described) and \(b) is \(others): one tally would average them. Write a tally for each.",
      ar: "المصدر \(a) \(described) والمصدر \(b) \(others): حصيلة واحدة ستخلطهما. اكتب حصيلة لكل منهما.")
    throw world.end(message, .usage)
  }

  /// The answers in a file, as its source says.
  private func reading(
    of file: String, as source: ID<Source>, in model: Model, totals: [String: KnownTotals],
    _ world: any World, _ words: Words
  ) throws -> ScoreReading {
    var settings = ReadingSettings(waves: waves, salt: salt)
    settings.totals = totals
    do throws(Problem.ReadFailure) {
      return try world.withBytes(of: file, atMost: .max) { bytes in
        ScoreReading(of: source, in: model, bytes: bytes, settings: settings)
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
