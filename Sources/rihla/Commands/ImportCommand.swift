import ArgumentParser
import JourneyProject
import JourneySyntax
import JourneyWords

/// `rihla import`: what a team has already, as journey text.
struct ImportCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Turn a table that you have into steps.",
    discussion: """
      Reads a table from FILE or from standard input and prints it as journey text. Between its cells are tabs, as \
      spreadsheets copy them, commas, semicolons, or | as in Markdown.

      Its first row names the columns, in English or Arabic and in any order: step, touchpoint, expectation, thought, \
      feeling, or any other keyword of a step, such as stage, score, pain or owner. The steps may also stand beside each \
      other, with these words in the first column and the stages above. "Ideal Thought", "Thought (actual)", or a row \
      with Ideal and Actual above the names says which side is meant; without one it is Actual.

      Other columns become notes, and a title above the table a comment. What was guessed is said, and what cannot be \
      understood is asked: then nothing is printed. Rows with tabs and without names are taken as step, touchpoint, \
      expectation, thought and feeling.

        $ rihla import --table steps.csv >> my-journey/journey.journey
        $ wl-paste | rihla import --table --language ar
      """)

  /// A table of this size is a data set and no list of steps.
  static let mostBytes = 16 << 20

  @Flag(help: "The input is a table of steps.")
  var table = false

  @Option(help: "The language of the keywords, instead of the table's own.")
  var language: Language?

  @Argument(help: "A file of rows; standard input when none is named.")
  var file: String?

  func validate() throws {
    if !table { throw ValidationError("Say what to import: --table") }
  }

  func run(in world: any World) throws {
    let words = words(in: world)
    let table = try table(in: world, words)
    for notice in table.notices {
      world.complain("rihla: \(notice.message(in: words.language).withoutControls)\n")
    }
    try world.print(table.journeyText(in: language))
  }

  private func table(in world: any World, _ words: Words) throws -> PastedTable {
    let bytes = try bytes(in: world)
    do throws(TableQuestion) {
      return try PastedTable(bytes)
    } catch {
      throw world.end(message(about: error, in: words), .unreadableInput)
    }
  }

  private func message(about question: TableQuestion, in words: Words) -> String {
    if question == .noRows { return InputFailure.emptyTable(path: file).message(in: words) }
    return "\(file.map { "\($0): " } ?? "")\(question.message(in: words.language))"
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
