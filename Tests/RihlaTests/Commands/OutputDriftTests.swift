import TestSupport
import Testing

/// `--check` of what is written: drift of committed output from its source.
@Suite struct OutputDriftTests {
  @Test func reportsAndDiagramsSayWhatChangedSinceTheyWereMade() throws {
    let repository = try GitScratch()
    try repository.folder.write(Samples.journey, to: "renewal.journey")
    #expect(
      try repository.run("report", "renewal.journey", "--check").output
        == "report/renewal.html has not been made yet.\n")
    #expect(try repository.run("report", "renewal.journey").status == 0)
    #expect(try repository.run("diagram", "renewal.journey", "--output", "gap.svg").status == 0)
    try repository.commit("made")
    let clean = try repository.run("report", "renewal.journey", "--check")
    #expect(clean.status == 0 && clean.output == "")
    #expect(try repository.run("diagram", "renewal.journey", "--output", "gap.svg", "--check").status == 0)
    try repository.folder.write(Samples.journey.replacing("2 annoyed", with: "1 lost"), to: "renewal.journey")
    let before = try repository.folder.text(of: "gap.svg")
    for arguments in [["report", "renewal.journey"], ["diagram", "renewal.journey", "--output", "gap.svg"]] {
      let run = try Run(arguments + ["--check"], in: repository.folder, environment: GitScratch.environment)
      #expect(run.status == 1)
      #expect(run.output.contains("is not what its source makes today.\n"))
      #expect(run.output.contains("  Feeling (Actual): 2 annoyed → 1 lost\n"))
    }
    #expect(try repository.folder.text(of: "gap.svg") == before)
  }
}
