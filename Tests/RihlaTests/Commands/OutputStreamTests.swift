import ArgumentParser
import Foundation
import TestSupport
import Testing

@testable import rihla

/// What every command does when nobody can take what it says.
@Suite struct OutputStreamTests {
  let repository: GitScratch

  init() throws {
    repository = try GitScratch()
    try repository.folder.write(
      "Persona: Layla [layla]\n  Goal: be quick\n" + Samples.surveyed, to: "j/a.journey")
    try repository.folder.write(Samples.arabicJourney, to: "ar/a.journey")
    try repository.folder.write(Samples.answers, to: "j/survey.csv")
    try repository.folder.write("Journey: A\nStep: Pay\n  Importance: many\n", to: "unclear/a.journey")
    try repository.folder.write("Step\tThought\nPay\tfine\n", to: "steps.tsv")
    try repository.folder.write(
      "case,step,time\na,form,2026-01-01T10:00\na,pay,2026-01-01T10:05\n", to: "log.csv")
    try repository.commit("Begin")
  }

  /// What every command is given that prints something; empty for the commands that print nothing.
  static let examples: [String: [[String]]] = [
    "": [[], ["--licenses"], ["--version"]],
    "check": ["human", "short", "json", "sarif", "github"].map { ["check", "unclear", "--format", $0] },
    "fix": [["fix", "j"], ["fix", "j", "--dry-run"]],
    "explain": [["explain", "thought"], ["explain", "--markdown"]],
    "format": [["format", "j/a.journey", "--ids", "--language", "ar", "--check"]],
    "gaps": ["human", "json", "csv"].map { ["gaps", "j", "--format", $0] } + [
      ["gaps", "j", "--compare", "j"]
    ],
    "personas": ["human", "json", "markdown"].map { ["personas", "j", "--format", $0] },
    "diff": ["human", "markdown", "json", "html"].map { ["diff", "j", "j", "--format", $0] },
    "history": ["human", "markdown", "json", "html"].map { ["history", "layla", "--format", $0] },
    "log": ["human", "markdown", "json"].map { ["log", "--format", $0] },
    "merge-driver": [],
    "git install": [["git", "install", "--check"]],
    "git uninstall": [],
    "git text": [["git", "text", "j/a.journey"]],
    "sample": ["human", "json", "csv"].map { ["sample", "j", "--format", $0] },
    "trend": [["trend", "j"], ["trend", "j", "form", "--format", "csv"]],
    "what-if": [["what-if", "j", "CSAT at form = 4"]],
    "effect": [["effect", "j", "--step", "form", "--from", "2026-06-01"]],
    "diagram": [["diagram", "j", "--output", "/dev/stdout"]],
    "report": [["report", "j"], ["report", "j", "--check", "--output", "none"]],
    "export": [["export", "j", "--format", "mermaid"]],
    "scores": [["scores", "j/survey.csv"], ["scores", "j/survey.csv", "--format", "json", "--bind", "j"]],
    "paths": [["paths", "log.csv"], ["paths", "log.csv", "--format", "json"]],
    "new": [["new", "n"]],
    "import": [["import", "--table", "steps.tsv"]],
    "live": [["live", "j", "--no-open", "--port", "0"]],
  ]

  /// The names of all commands that do something; the program's own is empty.
  static let commands: [String] = [""] + names(of: Rihla.self, above: [])

  private static func names(of command: any ParsableCommand.Type, above: [String]) -> [String] {
    command.configuration.subcommands.flatMap { inner in
      let name = above + [inner.configuration.commandName ?? ""]
      return inner.configuration.subcommands.isEmpty
        ? [name.joined(separator: " ")] : names(of: inner, above: name)
    }
  }

  @Test func everyCommandIsTried() { #expect(Set(Self.commands) == Set(Self.examples.keys)) }

  private static func help(_ command: String) -> [String] {
    command.split(separator: " ").map(String.init) + ["--help"]
  }

  private func run(_ arguments: [String], into output: String, language: String = "en") throws -> Run {
    // What "new" starts is there only once.
    try? FileManager.default.removeItem(atPath: repository.folder.absolute("n"))
    let environment = GitScratch.environment.merging(["LC_ALL": language]) { $1 }
    return try Run(
      shell: "exec \"$0\" \"$@\" \(output)", arguments, in: repository.folder, environment: environment)
  }

  @Test(arguments: commands.sampled(every: 5))
  func saysThatTheOutputCannotBeWritten(command: String) throws {
    for arguments in try #require(Self.examples[command]) + [Self.help(command)] {
      let full = try run(arguments, into: "> /dev/full")
      #expect(full.status == 4, "\(arguments): \(full.errors)")
      #expect(full.errors.hasSuffix("No space left on device\n"), "\(arguments): \(full.errors)")
      let arabic = try run(arguments, into: "> /dev/full", language: "ar_AE.UTF-8")
      // A picture speaks as its model does.
      let isPicture = arguments.first == "diagram" && arguments.count > 2
      let reason = isPicture ? "No space left on device" : "لا مساحة متبقية على القرص"
      #expect(arabic.status == 4 && arabic.errors.contains(reason), "\(arguments): \(arabic.errors)")
      let closed = try run(arguments, into: ">&-")
      #expect(closed.status == 4, "\(arguments)")
      #expect(closed.errors.hasSuffix("Bad file descriptor\n"), "\(arguments): \(closed.errors)")
    }
  }

  /// The room goes on when the person closes the window it spoke in; all others end as if somebody had listened.
  @Test(arguments: commands.filter { $0 != "live" }.sampled(every: 5))
  func aReaderThatWentAwayIsNoFailure(command: String) throws {
    for arguments in try #require(Self.examples[command]) + [Self.help(command)] {
      let heard = try run(arguments, into: "")
      try? FileManager.default.removeItem(atPath: repository.folder.absolute("n"))
      let gone = try Run(
        shell: "{ \"$0\" \"$@\"; echo $? > status; } | true; exit $(cat status)", arguments,
        in: repository.folder, environment: GitScratch.environment)
      #expect(gone.status == heard.status, "\(arguments): \(gone.errors)")
      #expect(gone.errors == heard.errors, "\(arguments)")
    }
  }

  /// A file that is opened while standard output is closed must not become it.
  @Test func nothingIsPrintedIntoAFile() throws {
    #expect(try run(["report", "j"], into: ">&-").status == 4)
    #expect(try repository.folder.text(of: "report/renewal.html").hasSuffix("</html>\n"))
  }

  /// More than a pipe holds.
  private static let long: [String] = {
    let folder = Fixtures.repository.appending(path: "journeys/driving-licence").path
    return ["diff", folder, folder, "--format", "html"]
  }()

  /// Other programs hand on pipes that do not wait: what does not fit at once is not lost.
  @Test func aPipeThatDoesNotWaitGetsEverything() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Run.path)
    process.arguments = Self.long
    let pipe = Pipe()
    _ = fcntl(pipe.fileHandleForWriting.fileDescriptor, F_SETFL, O_NONBLOCK)
    process.standardOutput = pipe
    process.currentDirectoryURL = URL(fileURLWithPath: repository.folder.path)
    try process.run()
    // Time for the pipe to become full; a program that is slower finds it empty, and the test is easier.
    Thread.sleep(forTimeInterval: 0.3)
    let output = try pipe.fileHandleForReading.readToEnd()
    process.waitUntilExit()
    let whole = try run(Self.long, into: "")
    #expect(process.terminationStatus == 0 && output == Data(whole.output.utf8))
    #expect(whole.output.utf8.count > 1 << 16)
  }
}
