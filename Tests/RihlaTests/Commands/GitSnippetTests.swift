import Foundation
import TestSupport
import Testing

/// The lines for continuous integration in `docs/git.md` run as they stand.
@Suite struct GitSnippetTests {
  @Test func everyLineRunsInAFreshClone() throws {
    let lines = try Self.lines()
    #expect(lines.count == 8)
    let place = try Scratch()
    let clone = try Self.clone(in: place)
    for line in lines {
      let status = try Self.shell(line, in: clone)
      #expect(status == 0, "\(line)")
    }
    #expect(try clone.text(of: "summary").contains("Feeling (Actual): 2 annoyed → 1 lost"))
    // The same lines stop what is not right.
    try clone.write(
      Samples.journey.replacing("2 annoyed", with: "3 resigned"), to: "journeys/renewal.journey")
    let report = try #require(lines.first { $0.contains("report") })
    #expect(try Self.shell(report, in: clone) == 1)
  }

  /// The models' folder of a stranger's branch looks like a bare repository that names programs.
  @Test func aStrangersPullRequestRunsNothing() throws {
    let place = try Scratch()
    let clone = try Self.clone(in: place)
    let traps = try GitTraps()
    try traps.embed(in: clone.inside("journeys"))
    #expect(try Self.shell("git add -Af . && git commit -qm third", in: clone) == 0)
    for line in try Self.lines() {
      let status = try Self.shell(line, in: clone)
      #expect(status == 0 && traps.sprung() == [], "\(line)")
    }
    #expect(try clone.text(of: "summary").contains("Feeling (Actual): 2 annoyed → 1 lost"))
  }

  /// What the page tells both services to run.
  private static func lines() throws -> [String] {
    let page = try String(
      contentsOf: Fixtures.repository.appending(path: "docs/git.md"), encoding: .utf8)
    return page.split(separator: "\n").compactMap { line in
      let text = line.trimmingPrefix { $0 == " " }
      return ["- run: ", "- "].first { text.hasPrefix($0 + "rihla ") }.map {
        String(text.dropFirst($0.count))
      }
    }
  }

  /// A branch with a change and its report, beside the branch that it goes into.
  private static func clone(in place: Scratch) throws -> Scratch {
    let origin = try GitScratch()
    try origin.folder.write(Samples.journey, to: "journeys/renewal.journey")
    try origin.commit("first")
    try origin.git(["clone", "-q", origin.folder.path, place.absolute("clone")])
    let clone = place.inside("clone")
    try clone.write(Samples.journey.replacing("2 annoyed", with: "1 lost"), to: "journeys/renewal.journey")
    #expect(
      try shell("rihla report journeys && git add -A && git commit -qm second", in: clone) == 0)
    return clone
  }

  /// Runs a line as the services do, with the variables that they set.
  private static func shell(_ line: String, in folder: Scratch) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = GitScratch.environment.merging([
      "GITHUB_BASE_REF": "main", "GITHUB_STEP_SUMMARY": folder.absolute("summary"),
      "CI_MERGE_REQUEST_DIFF_BASE_SHA": "HEAD~1", "GIT_AUTHOR_NAME": "Layla",
      "GIT_AUTHOR_EMAIL": "layla@example.org", "GIT_COMMITTER_NAME": "Layla",
      "GIT_COMMITTER_EMAIL": "layla@example.org",
    ]) { $1 }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
