import ArgumentParser
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
      """)

  @Argument(help: "The folder to start; made where it is missing.")
  var folder: String

  @Option(help: "The model to start from.")
  var template: Starter = .first

  @Option(help: "The language of the model.")
  var language: Language = .english

  func validate() throws {
    if folder.isEmpty { throw ValidationError("Name the folder to start.") }
  }

  func run(in world: any World) throws {
    let words = Words(language: language)
    let files = template.files(in: language).map { file in
      OutputFile(path: PathText.join(folder, file.path), text: file.text)
    }
    try world.drawing(speaking: words) {
      for file in files where world.kind(of: file.path) != nil {
        throw WriteFailure(path: file.path, reason: .isThere)
      }
      try world.write(files, makingFolders: files.map { PathText.folder(of: $0.path) })
    }
    for file in files { try world.print(file.path + "\n") }
  }
}

extension Starter: ExpressibleByArgument {}
