import ArgumentParser
import JourneyEvidence
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
    let table = try table(in: world)
    for notice in table.notices {
      world.complain("rihla: \(notice.message(in: language ?? table.language).withoutControls)\n")
    }
    try world.print(table.journeyText(in: language))
    let words = Words(language: language ?? table.language)
    world.sayNext(
      file.map { PathText.command("import --table", [$0], ">> steps.journey") }
        ?? words.say(en: "save it as steps.journey", ar: "احفظه باسم steps.journey"),
      words.say(en: "keeps it in a file", ar: "يحفظه في ملف"), in: words)
  }

  /// What is said of a table is said in its own language.
  private func table(in world: any World) throws -> PastedTable {
    let bytes = try bytes(in: world)
    do throws(TableQuestion) {
      return try PastedTable(bytes)
    } catch {
      let nature = nature(of: bytes)
      if nature.isAnswers(bytes) { throw end(.wrongFile(path: file, nature), in: world) }
      if error == .noRows { throw end(.emptyTable(path: file), in: world) }
      let name = file.map { "\($0): " } ?? ""
      let spoken = language ?? String(decoding: bytes, as: UTF8.self).writtenLanguage
      throw world.end(name + error.message(in: spoken), .unreadableInput)
    }
  }

  private func words(in world: any World) -> Words { language.map { Words(language: $0) } ?? world.words }

  private func end(_ failure: InputFailure, in world: any World) -> ExitCode {
    world.end(failure.message(in: words(in: world)), .unreadableInput)
  }

  private func bytes(in world: any World) throws -> [UInt8] {
    let bytes: [UInt8]
    do throws(Problem.ReadFailure) {
      bytes = try read(in: world)
    } catch {
      throw end(.unreadable(path: file ?? "-", error), in: world)
    }
    let nature = nature(of: bytes)
    if !nature.isTable { throw end(.wrongFile(path: file, nature), in: world) }
    if let failure = Problem.ReadFailure(malformedIn: bytes.span) {
      throw end(.unreadable(path: file ?? "-", failure), in: world)
    }
    return bytes
  }

  private func nature(of bytes: [UInt8]) -> FileNature { FileNature(of: bytes.span, named: file ?? "") }

  private func read(in world: any World) throws(Problem.ReadFailure) -> [UInt8] {
    guard let file else { return try world.input(atMost: Self.mostBytes) }
    return try world.withBytes(of: file, atMost: Self.mostBytes) { Array(copying: $0) }
  }
}

extension FileNature {
  /// Whether a table may be in it: also in text that nothing else tells of.
  fileprivate var isTable: Bool {
    switch self {
    case .table(.wide), .table(.long), .table(.counts), .steps, .model, .text, .empty: true
    default: false
    }
  }

  /// Whether it is not steps but what customers said of them, or a model already.
  fileprivate func isAnswers(_ bytes: [UInt8]) -> Bool {
    switch self {
    case .model: true
    case .table(.wide): ScoreFilePreview(of: bytes.span).columns.contains(where: \.content.isQuestion)
    case .table: true
    default: false
    }
  }
}
