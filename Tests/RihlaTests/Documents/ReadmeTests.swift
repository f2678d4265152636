import Foundation
import TestSupport
import Testing

/// The README in both languages: its card is a model as it stands, and every command on it runs.
@Suite struct ReadmeTests {
  private let folder: Scratch

  /// A repository with what the README speaks of: its own card, and the export of a survey.
  init() throws {
    folder = try Scratch()
    try folder.write(
      "How easy was it to apply?,How satisfied were you with paying?\n4,5\n5,3\n", to: "export.csv")
    for line in ["git init -q -b main", "git commit -q --allow-empty -m first"] {
      #expect(try run(line).status == 0)
    }
  }

  @Test(arguments: [("README.md", "C", 12), ("README.ar.md", "ar_SA.UTF-8", 10)])
  func everyCommandRuns(page: String, language: String, least: Int) throws {
    let text = try String(
      contentsOf: Fixtures.repository.appending(path: page), encoding: .utf8)
    let card = try #require(text.firstMatch(of: /```text\n((?s:.)*?)```/))
    try folder.write(String(card.1), to: "renewal.journey")
    let commands = Self.commands(of: text)
    #expect(commands.count > least, "\(commands)")
    for command in commands {
      let run = try run(command, language: language)
      if command.hasSuffix(".pdf"), run.status == 3 || run.errors.contains("Chromium") {
        continue  // A browser writes those, and this machine has none.
      }
      #expect(run.status == 0, "\(command): \(run.output)\(run.errors)")
      #expect(!run.output.isEmpty || run.errors.contains("127.0.0.1"), "\(command)")
    }
  }

  /// What is made by another program than rihla is a target of the Makefile.
  @Test(arguments: ["README.md", "README.ar.md"])
  func everyTargetOfMakeIsThere(page: String) throws {
    let text = try String(contentsOf: Fixtures.repository.appending(path: page), encoding: .utf8)
    let makefile = try String(contentsOf: Fixtures.repository.appending(path: "Makefile"), encoding: .utf8)
    let targets = Set(text.matches(of: /(?m)(?:`|^)make ([a-z-]+)/).map { String($0.1) })
    #expect(targets.isSuperset(of: ["report", "test", "install", "uninstall"]))
    for target in targets { #expect(makefile.contains("\n\(target):"), "\(target)") }
  }

  /// Between backticks, in their order, without those that are told apart by their names only.
  private static func commands(of page: String) -> [String] {
    let values = [
      "DIR": "started", "PATH": "renewal.journey", "FILES": "export.csv", "[A [B]]": "", "[WORD]": "",
    ]
    return page.matches(of: /`(rihla(?: [^`]+)?)`/).map { match in
      values.reduce(String(match.1)) { $0.replacing($1.key, with: $1.value) }
    }
  }

  /// A room is left again as soon as it has said where it is.
  private func run(_ command: String, language: String = "C") throws -> Run {
    let isRoom = command.hasPrefix("rihla live")
    return try Run(
      shell: isRoom ? "timeout --preserve-status --signal=INT 2 \(command) --port 0 --no-open" : command, [],
      in: folder,
      environment: GitScratch.environment.merging([
        "LC_ALL": language, "GIT_AUTHOR_NAME": "Layla", "GIT_AUTHOR_EMAIL": "layla@example.org",
        "GIT_COMMITTER_NAME": "Layla", "GIT_COMMITTER_EMAIL": "layla@example.org",
      ]) { $1 })
  }
}
