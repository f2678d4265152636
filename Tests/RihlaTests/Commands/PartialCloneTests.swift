import TestSupport
import Testing

/// A clone that lacks a part of the history: what is lacking is said, and nothing is fetched unasked.
@Suite struct PartialCloneTests {
  /// A clone without what `filter` leaves out, beside what it was made from.
  private static func clone(_ filter: String) throws -> (origin: GitScratch, place: Scratch) {
    let origin = try GitScratch()
    try origin.git(["config", "uploadpack.allowFilter", "true"])
    try origin.git(["config", "uploadpack.allowAnySHA1InWant", "true"])
    try origin.folder.write(Samples.surveyed, to: "renewal.journey")
    try origin.folder.write(Samples.answers, to: "survey.csv")
    try origin.commit("spring")
    try origin.folder.write(Samples.surveyed.replacing("2 annoyed", with: "1 lost"), to: "renewal.journey")
    try origin.folder.write(Samples.answers.replacing("40", with: "44"), to: "survey.csv")
    try origin.commit("autumn", day: "2026-06-01")
    let place = try Scratch()
    try origin.git([
      "clone", "-q", "--filter=\(filter)", "file://\(origin.folder.path)", place.absolute("clone"),
    ])
    return (origin, place)
  }

  private static func run(_ arguments: [String], in place: Scratch, _ more: [String: String] = [:]) throws
    -> Run
  {
    try Run(arguments, in: place.inside("clone"), environment: GitScratch.environment.merging(more) { $1 })
  }

  @Test(arguments: [
    ["diff", "HEAD~1"], ["diff", "HEAD~1", "--path", "renewal.journey"], ["log"], ["history", "form"],
    ["history", "form", "--format", "html"], ["personas", "."], ["check", ".", "--stale", "1d"],
  ])
  func whatIsLackingIsSaid(arguments: [String]) throws {
    let (origin, place) = try Self.clone("blob:none")
    try place.inside("clone").write("Persona: Layla\n", to: "layla.persona")
    let traps = try GitTraps()
    let own = try place.text(of: "clone/.git/config")
    try place.write(own + traps.settings, to: "clone/.git/config")
    let before = place.everything
    let run = try Self.run(arguments, in: place)
    #expect(run.status == 3 && run.output == "")
    #expect(
      run.errors == "rihla: This is a partial clone, and renewal.journey has not been fetched into it. "
        + "\"git fetch --refetch --no-filter\" brings what is missing.\n")
    #expect(place.everything == before && traps.sprung() == [])
    let arabic = try Self.run(
      arguments + (arguments[0] == "personas" ? [] : ["--language", "ar"]), in: place, ["LANG": "ar"])
    #expect(arabic.status == 3 && arabic.errors.contains("git fetch --refetch --no-filter"))
    _ = origin
  }

  @Test func answersAndFoldersMayBeLackingToo() throws {
    let (origin, place) = try Self.clone("blob:limit=120")
    let answers = try Self.run(["diff", "HEAD~1"], in: place)
    #expect(answers.status == 3 && answers.errors.contains("has not been fetched"))
    let (other, trees) = try Self.clone("tree:0")
    for arguments in [["log"], ["diff", "HEAD~1"]] {
      let run = try Self.run(arguments, in: trees)
      #expect(run.status == 3 && run.errors.contains("a part of the history has not been fetched"))
    }
    _ = (origin, other)
  }

  @Test func afterTheFetchItIsThere() throws {
    let (origin, place) = try Self.clone("blob:none")
    #expect(try Self.run(["diff"], in: place).output == "No change.\n")
    try origin.git(["-C", place.absolute("clone"), "fetch", "-q", "--refetch", "--no-filter"])
    let run = try Self.run(["diff", "HEAD~1"], in: place)
    #expect(run.status == 0 && run.output.contains("2 annoyed → 1 lost"))
    #expect(try Self.run(["log"], in: place).status == 0)
  }
}
