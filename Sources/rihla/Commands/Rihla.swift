import ArgumentParser
import JourneyProject

/// The program: a name for its commands.
struct Rihla: WorldCommand {
  static let configuration = configured(with: groups)

  /// - Parameter groups: commands beside the first.
  static func configured(with groups: [CommandGroup]) -> CommandConfiguration {
    CommandConfiguration(
      commandName: "rihla",
      abstract: "Model a customer journey, and see the gap between how it should be and how it is.",
      discussion: """
        A journey is a text file that a team types together: personas, stages and steps, each as it should be \
        (Ideal) and as it is (Actual), in English or Arabic. Survey answers join it as CSV files.

        rihla --help --all names every command; rihla new my-journey starts with a small model.

        Exit codes: 0 clean, 1 findings at or above --fail-on, 2 wrong usage, 3 unreadable input, 4 nothing \
        could be drawn or written.
        """,
      version: ProgramVersion.text,
      subcommands: [
        NewCommand.self, LiveCommand.self, CheckCommand.self, ReportCommand.self, GapsCommand.self,
        ScoresCommand.self, DiffCommand.self, ExplainCommand.self, GitCommand.self,
      ],
      groupedSubcommands: groups)
  }

  /// What few need on their first days.
  private static let groups = [
    CommandGroup(
      name: "Writing", subcommands: [FixCommand.self, FormatCommand.self, ImportCommand.self]),
    CommandGroup(
      name: "Analysis",
      subcommands: [
        SampleCommand.self, TrendCommand.self, WhatIfCommand.self, EffectCommand.self, PathsCommand.self,
        PersonasCommand.self,
      ]),
    CommandGroup(name: "Pictures", subcommands: [DiagramCommand.self, ExportCommand.self]),
    CommandGroup(
      name: "Versions", subcommands: [HistoryCommand.self, LogCommand.self, MergeDriverCommand.self]),
  ]

  // For whoever passes the program on; nothing that a team needs to see in the help.
  @Flag(help: .hidden)
  var licenses = false

  // For `make install`.
  @Option(help: .hidden)
  var manual: String?

  func run(in world: any World) throws {
    if let manual { return try ManualPage.write(into: manual, in: world) }
    if licenses { return try world.print(Licenses.text) }
    try world.print(page(in: world))
  }

  private func page(in world: any World) throws -> String {
    do throws(InputFailure) {
      return try LookAround(in: world).page
    } catch {
      throw world.end(error.message(in: world.words), .unreadableInput)
    }
  }
}

/// A command that can be run in any world, so that a test can try it in one of its own.
protocol WorldCommand: ParsableCommand {
  /// Does the work; throws an `ExitCode` once it has said why, or a `ValidationError` for wrong usage.
  func run(in world: any World) throws
}

extension WorldCommand {
  func run() throws { try run(in: LocalMachine()) }
}
