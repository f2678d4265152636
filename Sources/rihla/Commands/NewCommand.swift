import ArgumentParser
import JourneyEvidence
import JourneyProject
import JourneyReport
import JourneySyntax
import JourneyWords

/// `rihla new`: a first model to write on.
struct NewCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Start a folder with a small model that already draws.",
    discussion: """
      Asks nothing and never writes over a file. The model is in English, or in Arabic:

        $ rihla new my-journey
        $ rihla new رحلتي --language ar

      The first one is small, and its comments explain the notation. Others are whole journeys to be
      replaced line by line: a public service, a shop, a clinic, an app, a new job.

        $ rihla new renewal --template service

      Answers that you have become a model as well: a table with a question a column. Its ratings become steps, and what \
      was guessed stands in remarks.

        $ rihla new --from export.csv
      """)

  @Argument(
    help:
      "The folder to start; made where it is missing. Default: this one, or with --from that of the table.")
  var folder: String?

  @Option(help: ArgumentHelp("Make the model of this table of answers.", valueName: "table"))
  var from: String?

  @Flag(help: "Open the live room on it, in a browser.")
  var open = false

  @Option(help: "The model to start from. Default: first.")
  var template: Starter?

  @Option(help: "The language of the model. Default: English, or with --from that of the table.")
  var language: Language?

  func validate() throws {
    if folder?.isEmpty == true || from?.isEmpty == true { throw ValidationError("Name the folder to start.") }
    if from != nil, template != nil {
      throw ValidationError("Start from a table or from a template: leave one out.")
    }
  }

  func run(in world: any World) throws {
    let (files, account, words, model) = try start(in: world)
    try world.drawing(speaking: words) {
      for file in files where world.kind(of: file.path) != nil {
        throw WriteFailure(path: file.path, reason: .isThere)
      }
      try world.write(files, makingFolders: files.map { PathText.folder(of: $0.path) })
    }
    for file in files { try world.print(file.path.withoutControls + "\n") }
    for line in account { try world.print(world.paper.fitting("  " + line.withoutControls + "\n")) }
    guard open else { return sayNext(of: model, in: world, words) }
    let room = try LiveCommand.parse(["--", model])
    try room.run(in: world)
  }

  private func sayNext(of model: String, in world: any World, _ words: Words) {
    if from != nil {
      world.sayNext(
        PathText.command("report", [model], "--open"),
        words.say(en: "what the answers say, in the browser", ar: "ما تقوله الإجابات، في المتصفح"), in: words)
    } else {
      world.sayNext(
        PathText.command("live", [model]),
        words.say(en: "type while the room watches the picture", ar: "اكتب والحاضرون يرون الصورة"), in: words)
    }
  }

  /// What is to be written, what is said of it and how, and the path of the model.
  private func start(
    in world: any World
  ) throws -> (files: [OutputFile], account: [String], words: Words, model: String) {
    if let from {
      let table = TableStart(table: from, folder: folder, language: language, world: world)
      let (files, proposal) = try table.files()
      let words = Words(language: proposal.language)
      return (files, proposal.account(in: words), words, files[0].path)
    }
    let folder = folder ?? "."
    let words = Words(language: language ?? .english)
    try refuseFile(at: folder, in: world, words)
    let files = (template ?? .first).files(in: words.language).map { file in
      OutputFile(path: folder == "." ? file.path : PathText.join(folder, file.path), text: file.text)
    }
    return (files, [], words, folder)
  }

  /// A file in the place of the folder is told what it is: a table is rather one to start from.
  private func refuseFile(at folder: String, in world: any World, _ words: Words) throws {
    switch world.nature(of: folder) {
    case .folder, .text, .empty, .unknown, nil: break
    case let nature?: throw world.end(InputFailure.wrongFile(path: folder, nature).message(in: words), .usage)
    }
  }
}

extension Starter: ExpressibleByArgument {}
