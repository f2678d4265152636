import ArgumentParser
import TestSupport
import Testing

@testable import rihla

@Suite struct RootHelpTests {
  /// The words that begin a line of a list of commands.
  private static func commands(in help: String) -> [String] {
    let lists = help.split(separator: "\n").drop { !$0.contains("SUBCOMMANDS:") }
    return lists.filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") && !$0.contains("rihla help") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
  }

  private static let first = ["new", "live", "check", "report", "gaps", "scores", "diff", "explain", "git"]

  @Test(arguments: [["--help"], ["-h"], ["help"]])
  func namesTheFirstCommands(arguments: [String]) throws {
    let run = try Run(arguments, in: Scratch())
    #expect(run.status == 0)
    #expect(Self.commands(in: run.output) == Self.first)
    #expect(run.output.contains("rihla --help --all"))
  }

  @Test(arguments: [["--help", "--all"], ["--all", "--help"], ["help", "--all"]])
  func namesEveryCommandInGroups(arguments: [String]) throws {
    let run = try Run(arguments, in: Scratch())
    #expect(run.status == 0)
    var every: [String] = []
    for command in Rihla.configuration.subcommands where command.configuration.shouldDisplay {
      every.append(command._commandName)
    }
    #expect(Self.commands(in: run.output) == every && every.count > 18)
    #expect(Array(every.prefix(Self.first.count)) == Self.first)
    #expect(run.output.contains("VERSIONS SUBCOMMANDS:"))
  }

  @Test func aCommandBesideTheFirstHasItsHelp() throws {
    let run = try Run("trend", "--help", in: Scratch())
    #expect(run.status == 0 && run.output.contains("rihla trend"))
  }
}
