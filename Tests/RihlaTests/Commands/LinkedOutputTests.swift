import Foundation
import JourneyProject
import TestSupport
import Testing

@testable import rihla

/// A project from somebody else whose links lead out of it: no command writes through them.
@Suite struct LinkedOutputTests {
  let scratch: Scratch
  let clone: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.write("kept", to: "outside/file")
    clone = scratch.inside("clone")
    try clone.write("Persona: Layla [layla]\n  Goal: be quick\n" + Samples.surveyed, to: "j/a.journey")
    try clone.write(Samples.answers, to: "j/survey.csv")
  }

  private func inRepository() throws {
    let git = Process()
    git.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    git.arguments = ["git", "init", "-q", clone.path]
    git.environment = GitScratch.environment
    try git.run()
    git.waitUntilExit()
  }

  /// A command, and where the link stands that it meets.
  struct Meeting: Sendable, CustomTestStringConvertible {
    var arguments: [String]
    var link: String
    var target = "../outside/file"
    var testDescription: String { "\(arguments.joined(separator: " ")) at \(link)" }
  }

  static let meetings = [
    Meeting(arguments: ["diagram", "j", "--output", "gap.svg"], link: "gap.svg"),
    Meeting(arguments: ["diagram", "j", "--output", "gap.svg"], link: "gap.svg", target: "../outside/new"),
    Meeting(arguments: ["diagram", "j", "--output", "d/gap.svg"], link: "d", target: "../outside"),
    Meeting(arguments: ["report", "j"], link: "report", target: "../outside"),
    Meeting(arguments: ["report", "j"], link: "report", target: "../outside/new"),
    Meeting(arguments: ["report", "j", "--output", "a/b"], link: "a", target: "../outside"),
    Meeting(arguments: ["report", "j"], link: "report/renewal.html", target: "../../outside/file"),
    Meeting(
      arguments: ["report", "j", "--format", "markdown"], link: "report/renewal.svg",
      target: "../../outside/file"),
    Meeting(
      arguments: ["report", "j", "--format", "personas"], link: "report/renewal-personas.html",
      target: "../../outside/file"),
    Meeting(arguments: ["scores", "j/survey.csv", "--bind", "j", "--output", "t.json"], link: "t.json"),
    Meeting(arguments: ["new", "n"], link: "n", target: "../outside"),
    Meeting(arguments: ["new", "n"], link: "n/journey.journey", target: "../../outside/new"),
    Meeting(arguments: ["merge-driver", "j/a.journey", "ours", "j/a.journey", "a"], link: "ours"),
  ]

  @Test(arguments: meetings, [false, true])
  func nothingIsWrittenThroughIt(meeting: Meeting, isRepository: Bool) throws {
    if isRepository { try inRepository() }
    try FileManager.default.createDirectory(
      atPath: PathText.folder(of: clone.absolute(meeting.link)), withIntermediateDirectories: true)
    try clone.link(meeting.link, to: meeting.target)
    let before = scratch.everything.filter { $0.hasPrefix("outside") }
    let run = try Run(meeting.arguments, in: clone)
    #expect(run.status == 4 && run.output.isEmpty)
    #expect(run.errors.contains("is a link that "), "\(run.errors)")
    #expect(scratch.everything.filter { $0.hasPrefix("outside") } == before)
    #expect(!scratch.everything.contains { $0.contains(".rihla-") })
    #expect(try scratch.text(of: "outside/file") == "kept")
  }

  static let untidy = "Journy: A\nStep: S\n        Importance: 5\n"

  /// What is named to be changed, and the link on the way to it.
  static let changes: [Meeting] = {
    let commands: [[String]] = [["fix"], ["format"], ["live", "--no-open", "--port", "0", "--collect"]]
    return commands.flatMap { (command: [String]) -> [Meeting] in
      ["d", "j/../d/", "d/m.journey", "d/deep"].map { (path: String) -> Meeting in
        Meeting(arguments: command + [path], link: "d", target: "../outside")
      } + [Meeting(arguments: command + ["l.journey"], link: "l.journey", target: "../outside/m.journey")]
    }
  }()

  /// A room that opened all the same would never end.
  private func change(_ arguments: [String]) throws -> Run {
    try Run(
      shell: "exec timeout 20 \"$0\" \"$@\"", arguments, in: clone, environment: ["PATH": "/usr/bin:/bin"])
  }

  @Test(arguments: changes, [false, true])
  func whatIsNamedThroughItIsNotChanged(meeting: Meeting, isRepository: Bool) throws {
    if isRepository { try inRepository() }
    for file in ["outside/m.journey", "outside/deep/m.journey"] { try scratch.write(Self.untidy, to: file) }
    try clone.link(meeting.link, to: meeting.target)
    let before = scratch.everything.filter { $0.hasPrefix("outside") }
    let run = try change(meeting.arguments)
    let link = clone.absolute(meeting.link)
    #expect(run.status == 4 && run.output.isEmpty, "\(run.output)")
    #expect(run.errors.contains("\(link) is a link that leaves \(clone.path);"), "\(run.errors)")
    #expect(scratch.everything.filter { $0.hasPrefix("outside") } == before)
    for file in ["outside/m.journey", "outside/deep/m.journey"] {
      #expect(try scratch.text(of: file) == Self.untidy)
    }
  }

  @Test func whatOnlyReadsFollowsIt() throws {
    try scratch.write(Self.untidy, to: "outside/m.journey")
    try clone.link("d", to: "../outside")
    for arguments in [["check", "d"], ["fix", "--dry-run", "d/m.journey"], ["format", "--check", "d"]] {
      let run = try Run(arguments, in: clone)
      #expect(run.status < 2 && run.output.contains("m.journey"), "\(arguments): \(run.errors)")
    }
  }

  @Test func aWiderRootIsFollowedInto() throws {
    try scratch.write(Self.untidy, to: "outside/m.journey")
    try clone.link("l.journey", to: "../outside/m.journey")
    let run = try change(["fix", "l.journey", "--root", ".."])
    #expect(run.status == 0, "\(run.errors)")
    #expect(try scratch.text(of: "outside/m.journey") != Self.untidy)
  }

  @Test(arguments: ["fix", "format"])
  func aLinkedFileIsChangedWhereItLies(command: String) throws {
    try clone.write(Self.untidy, to: "j/kept/b.txt")
    try clone.link("j/b.journey", to: "kept/b.txt")
    let run = try Run([command, "j"], in: clone)
    #expect(run.status == 0 && run.output.contains("j/b.journey"), "\(run.errors)")
    #expect(try clone.text(of: "j/kept/b.txt") != Self.untidy)
    let link = clone.absolute("j/b.journey")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "kept/b.txt")
  }

  @Test(arguments: ["fix", "format"])
  func aFileOutsideIsNotChanged(command: String) throws {
    try scratch.write(Self.untidy, to: "outside/b.journey")
    try clone.link("j/b.journey", to: "../../outside/b.journey")
    let run = try Run([command, "j"], in: clone)
    #expect(run.status == 3 && run.errors.contains("leaves the root folder"), "\(run.errors)")
    #expect(try scratch.text(of: "outside/b.journey") == Self.untidy)
  }
}
