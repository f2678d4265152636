import ArgumentParser
import JourneyProject
import JourneyWords

/// `rihla personas`: the library of personas.
struct PersonasCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "personas",
    abstract:
      "List personas: where they are used, when they changed, the data behind them, how far apart they feel.",
    discussion: """
      A folder means everything in it, also personas that no journey uses. A persona that several models or folders \
      have is listed once. When it changed in meaning comes from git, else from Reviewed.

        $ rihla personas journeys
        $ rihla personas journeys ../other-team/journeys --format markdown

      Two personas that feel nearly the same at every step may be one: docs/personas.md says how that is measured.
      """)

  /// How the list is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case human, json, markdown
  }

  @Argument(help: "Files or folders.")
  var path = ["."]

  @Option(help: "For a person, a program or a wiki.")
  var format: Format = .human

  @OptionGroup var common: CommonOptions

  func run(in world: any World) throws {
    let models = try path.flatMap { try common.library(at: $0, in: world) }
    let words = common.words(for: models, in: world)
    let records = GitRecords(in: world)
    let library = PersonaLibrary(of: models, freshness: Freshness(records: records))
    if library.entries.isEmpty {
      common.sayProblems(of: models, in: world)
      throw world.end(words.noPersona, .unreadableInput)
    }
    try world.sayLimits(of: records, in: words)
    let table = PersonaTable(of: library.entries, pairs: library.pairs, words: words)
    switch format {
    case .human: try world.tell(table.text)
    case .json: try world.print(table.json)
    case .markdown: try world.print(table.markdown)
    }
    common.sayProblems(of: models, in: world)
    try common.endIfFindings(in: models)
  }
}
