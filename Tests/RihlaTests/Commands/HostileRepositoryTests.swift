import ArgumentParser
import Foundation
import TestSupport
import Testing

@testable import rihla

/// A folder from somebody else, with a configuration of git that names programs: whatever is asked of it, none is run,
/// and the answer is the same as without.
@Suite struct HostileRepositoryTests {
  /// Where a hostile configuration may lie.
  enum Place: String, CaseIterable {
    case ownConfiguration, includedFile, worktreeConfiguration
    /// In the folder of the models, which looks like a bare repository.
    case embedded
  }

  @Test(arguments: Place.allCases)
  func nothingOfItsConfigurationIsRun(place: Place) throws {
    let clean = try Self.repository()
    let hostile = try Self.repository()
    let traps = try GitTraps()
    try Self.set(traps, in: hostile, at: place)
    _ = traps.sprung()
    for (name, calls) in Self.calls.sorted(by: { $0.key < $1.key }) {
      for arguments in calls {
        let words = name.split(separator: " ").map(String.init) + arguments
        let expected = try Run(words, in: clean.folder, environment: GitScratch.environment)
        let run = try Run(words, in: hostile.folder, environment: GitScratch.environment)
        #expect(traps.sprung() == [], "\(words)")
        #expect(run.status == expected.status, "\(words)")
        // Where hooks lie is told, and they lie elsewhere here.
        if name == "git install" { continue }
        #expect(run.output == expected.output, "\(words)")
        #expect(run.errors == expected.errors, "\(words)")
      }
    }
  }

  /// What is set here does run where git itself is asked without caution.
  @Test func theTrapsWork() throws {
    let repository = try Self.repository()
    let traps = try GitTraps()
    try Self.set(traps, in: repository, at: .ownConfiguration)
    _ = traps.sprung()
    for arguments in [
      ["status"], ["log", "-p"], ["diff", "--ext-diff", "HEAD~1"], ["fetch"], ["checkout", "-f", "HEAD"],
      ["-c", "diff.external=", "-c", "diff.evil.command=", "log", "-p", "--textconv"],
    ] {
      _ = try repository.attempt(arguments)
    }
    let sprung = Set(traps.sprung())
    let expected: Set = [
      "core.fsmonitor", "filterevil.clean", "filterevil.smudge", "diffevil.textconv", "gpg.program",
      "remoteorigin.uploadpack", "post-index-change",
    ]
    #expect(expected.subtracting(sprung) == [])
  }

  @Test func everyCommandIsTried() {
    func names(of command: any ParsableCommand.Type, after words: [String]) -> [String] {
      let subcommands = command.configuration.subcommands
      if subcommands.isEmpty { return [words.joined(separator: " ")] }
      return subcommands.flatMap { names(of: $0, after: words + [$0._commandName]) }
    }
    #expect(names(of: Rihla.self, after: []).sorted() == Self.calls.keys.sorted())
  }

  /// How each command is asked, by its name.
  private static let calls: [String: [[String]]] = [
    "check": [["journeys"], [".", "--stale", "1d", "--today", "2026-11-25"], ["journeys/renewal.journey"]],
    "diagram": [["journeys", "--output", "gap.svg", "--check"]],
    "diff": [
      [], ["HEAD~1"], ["HEAD~1", "HEAD", "--path", "journeys"],
      ["--path", "journeys", "--format", "markdown"],
      ["HEAD~1", "--path", "journeys/renewal.journey", "--format", "html"],
    ],
    "effect": [["journeys", "--step", "form", "--from", "2026-03-01"]],
    "explain": [["J131"]],
    "export": [["journeys", "--format", "mermaid"]],
    "fix": [["journeys", "--dry-run"]],
    "format": [["journeys", "--check"]],
    "gaps": [["journeys"], ["journeys", "--compare", "journeys"], ["journeys", "--format", "json"]],
    "git install": [["--check"], []], "git text": [["journeys/renewal.journey"]],
    "git uninstall": [[]],
    "history": [["form"], ["form", "--path", "journeys", "--format", "html"]],
    "import": [["--table", "journeys/survey.csv"]],
    // The room asks git nothing, and does not end by itself.
    "live": [],
    "log": [[], ["--path", "journeys"], ["--format", "json"]],
    "merge-driver": [["journeys/base", "journeys/ours", "journeys/theirs", "journeys/renewal.journey"]],
    "new": [["journeys"]],
    "paths": [["journeys/survey.csv"]],
    "personas": [["."], ["journeys", "--format", "json"]],
    "report": [
      ["journeys", "--output", "out", "--check"], ["journeys", "--output", "out", "--revision"],
      ["journeys", "--output", "out", "--revision", "--check"],
    ],
    "sample": [["journeys"]],
    "scores": [["journeys/survey.csv"]],
    "trend": [["journeys"]],
    "what-if": [["journeys", "form=4"]],
  ]

  /// A repository with models, answers and a signed commit, of which one file is as in the commit but written anew.
  private static func repository() throws -> GitScratch {
    let repository = try GitScratch()
    let folder = repository.folder
    try folder.write(Samples.surveyed, to: "journeys/renewal.journey")
    try folder.write("Persona: Layla [layla]\n  Goal: one evening\n", to: "journeys/layla.persona")
    try folder.write(Samples.answers, to: "journeys/survey.csv")
    for version in ["base", "ours", "theirs"] { try folder.write(Samples.journey, to: "journeys/\(version)") }
    try folder.write(GitTraps.attributes, to: ".gitattributes")
    try repository.commit("spring")
    try folder.write(Samples.surveyed.replacing("2 annoyed", with: "1 lost"), to: "journeys/renewal.journey")
    try folder.write("Persona: Layla [layla]\n  Goal: one hour\n", to: "journeys/layla.persona")
    try repository.commit("autumn", day: "2026-06-01")
    try sign(repository)
    try folder.write(Samples.answers, to: "journeys/survey.csv")
    return repository
  }

  /// Puts something like a signature into the newest commit.
  private static func sign(_ repository: GitScratch) throws {
    let commit = try repository.git(["cat-file", "commit", "HEAD"])
    let head = try #require(commit.firstRange(of: "\n\n"))
    let signature = "\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n eA==\n -----END PGP SIGNATURE-----"
    try repository.folder.write(
      commit[..<head.lowerBound] + signature + commit[head.lowerBound...], to: "signed")
    let id = try repository.git(["hash-object", "-t", "commit", "-w", "signed"])
    repository.folder.remove("signed")
    try repository.git(["reset", "-q", "--soft", id.trimmingCharacters(in: .whitespacesAndNewlines)])
  }

  private static func set(_ traps: GitTraps, in repository: GitScratch, at place: Place) throws {
    let folder = repository.folder
    let own = try folder.text(of: ".git/config")
    switch place {
    case .ownConfiguration: try folder.write(own + traps.settings, to: ".git/config")
    case .includedFile:
      try folder.write(traps.settings, to: "more.config")
      try folder.write(own + "[include]\n\tpath = ../more.config\n", to: ".git/config")
    case .worktreeConfiguration:
      try folder.write(own + "[extensions]\n\tworktreeConfig = true\n", to: ".git/config")
      try folder.write(traps.settings, to: ".git/config.worktree")
    case .embedded: try traps.embed(in: folder.inside("journeys"))
    }
  }
}
