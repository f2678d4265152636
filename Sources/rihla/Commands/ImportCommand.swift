import ArgumentParser
import JourneyProject
import JourneySyntax
import JourneyWords

/// `rihla import`: what a team has already, as journey text.
struct ImportCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Turn rows copied from a spreadsheet into steps.",
    discussion: """
      Reads rows with tabs between the cells, as spreadsheets copy them, from FILE or from standard input, and \
      prints them as journey text. The first row may name the columns, in English or Arabic and in any order: \
      step, touchpoint, expectation, thought, feeling, or any other keyword of a step, such as stage, score, \
      pain or owner. Without such a row the first five are meant. Other columns become notes, and the answers \
      stand under Actual; line breaks inside a cell are kept.

        $ rihla import --table steps.tsv >> my-journey/journey.journey
        $ wl-paste | rihla import --table --language ar
      """)

  /// A table of this size is a data set and no list of steps.
  static let mostBytes = 16 << 20

  @Flag(help: "The input is a table, one step a row.")
  var table = false

  @Option(help: "The language of the keywords, instead of the table's own.")
  var language: Language?

  @Argument(help: "A file of rows; standard input when none is named.")
  var file: String?

  func validate() throws {
    if !table { throw ValidationError("Say what to import: --table") }
  }

  func run(in world: any World) throws {
    let table = PastedTable(try bytes(in: world))
    if table.isEmpty {
      throw world.end(InputFailure.emptyTable(path: file).message(in: words(in: world)), .unreadableInput)
    }
    try world.print(table.journeyText(in: language))
  }

  private func words(in world: any World) -> Words { language.map { Words(language: $0) } ?? world.words }

  private func bytes(in world: any World) throws -> [UInt8] {
    switch read(in: world) {
    case .success(let bytes): return bytes
    case .failure(let reason):
      let failure = InputFailure.unreadable(path: file ?? "-", reason)
      throw world.end(failure.message(in: words(in: world)), .unreadableInput)
    }
  }

  private func read(in world: any World) -> Result<[UInt8], Problem.ReadFailure> {
    do throws(Problem.ReadFailure) {
      if let file { return try world.withBytes(of: file, atMost: Self.mostBytes) { Self.checked($0) } }
      let bytes = try world.input(atMost: Self.mostBytes)
      return Self.checked(bytes.span)
    } catch {
      return .failure(error)
    }
  }

  private static func checked(_ bytes: Span<UInt8>) -> Result<[UInt8], Problem.ReadFailure> {
    Problem.ReadFailure(malformedIn: bytes).map(Result.failure) ?? .success(Array(copying: bytes))
  }
}
