import Foundation
import JourneyProject
import TestSupport
import Testing

@testable import rihla

/// A project from somebody else whose links lead to where git keeps its own: what lies there is run.
@Suite struct LinkIntoGitTests {
  let scratch: Scratch
  let clone: Scratch

  init() throws {
    scratch = try Scratch()
    clone = scratch.inside("clone")
    try clone.write("Persona: Layla [layla]\n  Goal: be quick\n" + Samples.surveyed, to: "j/a.journey")
    try clone.write(Samples.answers, to: "j/survey.csv")
  }

  /// Where a repository keeps what is git's, seen from its work tree.
  enum Kind: CaseIterable {
    case usual, otherName, bareAbove

    var folder: String {
      switch self {
      case .usual: ".git"
      case .otherName: "meta"
      case .bareAbove: "../.store"
      }
    }
  }

  private func git(_ arguments: [String]) throws {
    let git = Process()
    git.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    git.arguments = ["git"] + arguments
    git.environment = GitScratch.environment
    try git.run()
    git.waitUntilExit()
    try #require(git.terminationStatus == 0)
  }

  private func makeRepository(_ kind: Kind = .usual) throws {
    switch kind {
    case .usual: try git(["init", "-q", clone.path])
    case .otherName: try git(["init", "-q", "--separate-git-dir", clone.absolute("meta"), clone.path])
    case .bareAbove:
      try git(["init", "-q", "--bare", scratch.absolute(".store")])
      try clone.write("gitdir: ../.store\n", to: ".git")
    }
    try clone.write("#!/bin/sh\n", to: "\(kind.folder)/hooks/pre-commit")
    try clone.write("kept\n", to: "\(kind.folder)/refs/heads/main")
  }

  /// Everything but the project's own files, each with what it holds.
  private func gitsOwn(_ kind: Kind = .usual) -> [String: [UInt8]] {
    let folder = scratch.inside("clone/\(kind.folder)")
    return Dictionary(uniqueKeysWithValues: folder.everything.map { ($0, (try? folder.bytes(of: $0)) ?? []) })
  }

  private func run(_ arguments: [String]) throws -> Run {
    try Run(
      shell: "exec timeout 20 \"$0\" \"$@\"", arguments, in: clone, environment: ["PATH": "/usr/bin:/bin"])
  }

  /// A command, and the link that it meets; `GIT` in the target is where git's own lies.
  struct Meeting: Sendable, CustomTestStringConvertible {
    var arguments: [String]
    var link: String
    var target: String
    var testDescription: String { "\(arguments.joined(separator: " ")) at \(link) to \(target)" }
  }

  static let meetings = [
    Meeting(
      arguments: ["report", "j", "--format", "markdown"], link: "report/renewal.md",
      target: "../GIT/hooks/pre-commit"),
    Meeting(arguments: ["report", "j"], link: "report/renewal.html", target: "../GIT/config"),
    Meeting(arguments: ["report", "j"], link: "report", target: "GIT/hooks"),
    Meeting(arguments: ["report", "j", "--output", "a/hooks"], link: "a", target: "GIT"),
    Meeting(arguments: ["diagram", "j", "--output", "g.svg"], link: "g.svg", target: "GIT/refs/heads/main"),
    Meeting(arguments: ["diagram", "j", "--output", "d/heads/g.svg"], link: "d", target: "GIT/refs"),
    Meeting(
      arguments: ["scores", "j/survey.csv", "--bind", "j", "--output", "t.json"], link: "t.json",
      target: "GIT/HEAD"),
    Meeting(arguments: ["new", "x"], link: "x", target: "GIT"),
    Meeting(
      arguments: ["merge-driver", "j/a.journey", "ours", "j/a.journey", "a"], link: "ours",
      target: "GIT/config"),
  ]

  @Test(arguments: meetings, Kind.allCases)
  func nothingIsWrittenThroughIt(meeting: Meeting, kind: Kind) throws {
    try makeRepository(kind)
    try FileManager.default.createDirectory(
      atPath: PathText.folder(of: clone.absolute(meeting.link)), withIntermediateDirectories: true)
    try clone.link(meeting.link, to: meeting.target.replacingOccurrences(of: "GIT", with: kind.folder))
    let before = gitsOwn(kind)
    let run = try run(meeting.arguments)
    #expect(run.status == 4 && run.output.isEmpty)
    let words = kind == .bareAbove ? "is a link that leaves" : "where git keeps its own files"
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(gitsOwn(kind) == before)
  }

  static let untidy = "Journy: A\nStep: S\n        Importance: 5\n"

  /// What is changed: the link itself, named; one on the way, named; and one in a folder that is.
  static let changes: [Meeting] = {
    let commands: [[String]] = [["fix"], ["format"], ["live", "--no-open", "--port", "0", "--collect"]]
    return commands.flatMap { command in
      [
        Meeting(arguments: command + ["l.journey"], link: "l.journey", target: "GIT/m.journey"),
        Meeting(arguments: command + ["d/m.journey"], link: "d", target: "GIT"),
        Meeting(arguments: command + ["d"], link: "d", target: "GIT"),
      ]
    }
  }()

  @Test(arguments: changes, [Kind.usual, .otherName])
  func whatIsNamedThroughItIsNotChanged(meeting: Meeting, kind: Kind) throws {
    try makeRepository(kind)
    try clone.write(Self.untidy, to: "\(kind.folder)/m.journey")
    try clone.link(meeting.link, to: meeting.target.replacingOccurrences(of: "GIT", with: kind.folder))
    let before = gitsOwn(kind)
    let run = try run(meeting.arguments)
    #expect(run.status == 4 && run.output.isEmpty, "\(run.output)")
    #expect(run.errors.contains("where git keeps its own files"), "\(run.errors)")
    #expect(gitsOwn(kind) == before)
  }

  @Test(arguments: ["fix", "format", "check"], [Kind.usual, .otherName])
  func whatLiesBehindItIsNotRead(command: String, kind: Kind) throws {
    try makeRepository(kind)
    try clone.write(Self.untidy, to: "\(kind.folder)/m.txt")
    try clone.link("j/b.journey", to: "../\(kind.folder)/m.txt")
    let before = gitsOwn(kind)
    let run = try run([command, "."])
    #expect(run.status == 3 && (run.errors + run.output).contains("git keeps its own"), "\(run.errors)")
    #expect(gitsOwn(kind) == before)
  }

  @Test func theMessageIsArabicToo() throws {
    try makeRepository()
    try clone.link("x", to: ".git")
    let run = try Run(["new", "x", "--language", "ar"], in: clone)
    #expect(run.status == 4 && run.errors.contains("حيث يحفظ git ملفاته"), "\(run.errors)")
  }

  /// Neither the case of its name nor a folder that pretends to be git's own makes a way.
  @Test func aWayAroundIsNone() throws {
    try makeRepository()
    try clone.write("", to: "sub/.GIT/hooks/x")
    for part in ["objects/x", "refs/x", "HEAD"] { try clone.write("", to: "bare/\(part)") }
    try clone.link("a", to: "sub/.GIT/hooks")
    try clone.link("bare/b", to: "../.git/hooks")
    try clone.link("c", to: "bare/b")
    for folder in ["a", "bare/b", "c"] {
      let run = try run(["report", "j", "--output", folder])
      #expect(run.status == 4 && run.errors.contains("where git keeps its own files"), "\(run.errors)")
    }
  }

  /// Some keep their work trees there.
  @Test func aWorkTreeInsideItIsLikeAnyOther() throws {
    try makeRepository()
    let tree = scratch.inside("clone/.git/trees/one")
    try tree.write("gitdir: ../../worktrees/one\n", to: ".git")
    try tree.write(Samples.surveyed, to: "j/a.journey")
    try tree.write(Samples.answers, to: "j/survey.csv")
    try tree.write("", to: "out/.keep")
    try tree.link("report", to: "out")
    let run = try Run(["report", "j"], in: tree)
    #expect(run.status == 0, "\(run.errors)")
    #expect(tree.everything.contains("out/renewal.html"))
  }
}
