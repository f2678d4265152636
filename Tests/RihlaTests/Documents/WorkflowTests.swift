import Foundation
import TestSupport
import Testing

/// The files for continuous integration in `docs/ci.md` and its Arabic twin: each of their lines runs as it stands.
@Suite struct WorkflowTests {
  /// A service, and how its file marks the lines that it runs.
  enum Service: CaseIterable {
    case gitHub, gitLab

    /// What the page tells this service to run.
    func lines(of page: String) throws -> [String] {
      let text = try String(
        contentsOf: Fixtures.repository.appending(path: "docs/\(page)"), encoding: .utf8)
      let title = self == .gitHub ? "## GitHub" : "## GitLab"
      let section = try #require(
        text.components(separatedBy: "\n## ").first { ("## " + $0).hasPrefix(title) })
      return section.split(separator: "\n").map { $0.trimmingPrefix { $0 == " " } }.compactMap { line in
        let mark = self == .gitHub ? "- run: " : "- "
        let isFolder = line.hasSuffix("/")
        return line.hasPrefix(mark) && !isFolder ? String(line.dropFirst(mark.count)) : nil
      }
    }
  }

  @Test(arguments: ["ci.md", "ci.ar.md"], Service.allCases)
  func everyLineRunsInAFreshClone(page: String, service: Service) throws {
    let lines = try service.lines(of: page)
    #expect(lines.count == (service == .gitHub ? 9 : 8))
    let place = try Scratch()
    let clone = try Self.clone(in: place)
    let output = try Self.run(lines, in: clone, place)
    // GitLab shows what is printed, GitHub what stands in the summary.
    let told = service == .gitHub ? try clone.text(of: "summary") : output
    #expect(told.contains("Feeling (Actual): 2 annoyed → 1 lost"))
    #expect(
      FileManager.default.isExecutableFile(
        atPath: service == .gitHub ? place.absolute(".local/bin/rihla") : clone.absolute(".rihla/bin/rihla")))
  }

  /// The same lines stop what is not right.
  @Test(arguments: Service.allCases)
  func aReportThatIsNotOfTodayStopsTheBranch(service: Service) throws {
    let place = try Scratch()
    let clone = try Self.clone(in: place)
    try clone.write(
      Samples.journey.replacing("2 annoyed", with: "3 resigned"), to: "journeys/renewal.journey")
    let report = try #require(try service.lines(of: "ci.md").first { $0.contains("report journeys") })
    #expect(try Self.shell(report, in: clone, place).status == 1)
  }

  /// The models' folder of a stranger's branch looks like a bare repository that names programs.
  @Test func aStrangersPullRequestRunsNothing() throws {
    let place = try Scratch()
    let clone = try Self.clone(in: place)
    let traps = try GitTraps()
    try traps.embed(in: clone.inside("journeys"))
    #expect(try Self.shell("git add -Af . && git commit -qm third", in: clone, place).status == 0)
    for service in Service.allCases {
      for line in try service.lines(of: "ci.md") where line.contains("rihla ") && !line.contains("make") {
        let status = try Self.shell(line, in: clone, place).status
        #expect(status == 0 && traps.sprung() == [], "\(line)")
      }
    }
    #expect(try clone.text(of: "summary").contains("Feeling (Actual): 2 annoyed → 1 lost"))
  }

  /// A branch with a change and its report, beside the branch that it goes into.
  private static func clone(in place: Scratch) throws -> Scratch {
    let origin = try GitScratch()
    try origin.folder.write(Samples.journey, to: "journeys/renewal.journey")
    try origin.commit("first")
    try origin.git(["clone", "-q", origin.folder.path, place.absolute("clone")])
    let clone = place.inside("clone")
    try clone.write(Samples.journey.replacing("2 annoyed", with: "1 lost"), to: "journeys/renewal.journey")
    let made = try shell("rihla report journeys && git add -A && git commit -qm second", in: clone, place)
    #expect(made.status == 0, "\(made.output)")
    return clone
  }

  /// All lines one after the other, each with what those before it set; the first that fails ends it.
  private static func run(_ lines: [String], in clone: Scratch, _ place: Scratch) throws -> String {
    try place.write("", to: "path")
    let script = lines.map { #"PATH="$(cat "$GITHUB_PATH"):$PATH""# + "\n" + $0 }.joined(separator: "\n")
    let done = try shell("set -e\n" + script, in: clone, place)
    #expect(done.status == 0, "\(done.output)")
    return done.output
  }

  /// Runs a line as the services do, with the variables that they set. What is compiled is not compiled again: `make`
  /// is told that it is there.
  private static func shell(
    _ line: String, in folder: Scratch, _ place: Scratch
  ) throws -> (status: Int32, output: String) {
    let own = [
      "HOME": place.path, "RUNNER_TEMP": place.path, "GITHUB_PATH": place.absolute("path"),
      "GITHUB_BASE_REF": "main", "GITHUB_STEP_SUMMARY": folder.absolute("summary"),
      "CI_PROJECT_DIR": folder.path, "CI_MERGE_REQUEST_DIFF_BASE_SHA": "HEAD~1",
      "RIHLA_URL": Fixtures.repository.path, "RIHLA_VERSION": "HEAD",
      "MAKEFLAGS": "release=true rihla=\(Run.path)", "GIT_CONFIG_GLOBAL": place.absolute("gitconfig"),
      "GIT_AUTHOR_NAME": "Layla", "GIT_AUTHOR_EMAIL": "layla@example.org",
      "GIT_COMMITTER_NAME": "Layla", "GIT_COMMITTER_EMAIL": "layla@example.org",
    ]
    // The address of the page is one for all: a clone of each test has its own.
    let line = line.replacing("/tmp/rihla", with: place.absolute("rihla"))
    let run = try Run(
      shell: line + "\n", [], in: folder, environment: GitScratch.environment.merging(own) { $1 })
    return (run.status, run.output + run.errors)
  }
}
