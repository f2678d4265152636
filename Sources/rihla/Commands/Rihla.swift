import ArgumentParser
import JourneyProject

/// The program: a name for its commands.
struct Rihla: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "rihla",
    abstract: "Model a customer journey, and see the gap between how it should be and how it is.",
    discussion: """
      A journey is a text file that a team types together: personas, stages and steps, each as it should be \
      (Ideal) and as it is (Actual), in English or Arabic. Survey answers join it as CSV files.

        rihla new my-journey       start with a small model that already draws
        rihla check my-journey     see what is open or unclear in it
        rihla format my-journey    lay its files out as everybody does
        rihla report my-journey    write the gap report, one HTML file a journey
        rihla live my-journey      type while the room watches the picture

      Exit codes: 0 clean, 1 findings at or above --fail-on, 2 wrong usage, 3 unreadable input, 4 nothing \
      could be drawn or written.
      """,
    version: Version.number,
    subcommands: [
      CheckCommand.self, FixCommand.self, ExplainCommand.self, FormatCommand.self, GapsCommand.self,
      PersonasCommand.self, DiffCommand.self, HistoryCommand.self, LogCommand.self, MergeDriverCommand.self,
      GitCommand.self,
      SampleCommand.self, TrendCommand.self, WhatIfCommand.self, EffectCommand.self, DiagramCommand.self,
      ReportCommand.self, ExportCommand.self, ScoresCommand.self, PathsCommand.self,
      NewCommand.self, ImportCommand.self, LiveCommand.self,
    ])

  // For whoever passes the program on; nothing that a team needs to see in the help.
  @Flag(help: .hidden)
  var licenses = false

  func run(in world: any World) throws {
    if !licenses { throw CleanExit.helpRequest(self) }
    try world.print(Licenses.text)
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
