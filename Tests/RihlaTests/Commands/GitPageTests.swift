import Foundation
import TestSupport
import Testing

/// The story of `docs/git.md`: each command prints what the page says.
@Suite struct GitPageTests {
  private static func repository() throws -> GitScratch {
    let repository = try GitScratch()
    for (season, day) in [("spring", "2026-03-01"), ("autumn", "2026-09-14")] {
      for file in ["renewal.journey", "layla.persona", "visits.csv"] {
        let source = Fixtures.repository.appending(path: "Tests/Fixtures/git/\(season)/\(file)")
        try repository.folder.write(Array(Data(contentsOf: source)), to: file)
      }
      try repository.commit("Map of \(season)", day: day)
      try repository.git(["tag", season])
    }
    return repository
  }

  @Test func everyCommandPrintsWhatThePageSays() throws {
    let repository = try Self.repository()
    var page: [String] = []
    var isOutput = false
    let lines = try #require(
      String(data: Data(contentsOf: Fixtures.repository.appending(path: "docs/git.md")), encoding: .utf8))
    var inBlock = false
    for line in lines.components(separatedBy: "\n") {
      if line == "```console" { inBlock = true }
      if line == "```" {
        inBlock = false
        isOutput = false
      }
      if !isOutput || line.hasPrefix("$ rihla ") { page.append(line) }
      guard inBlock, line.hasPrefix("$ rihla ") else { continue }
      isOutput = true
      let words = line.dropFirst("$ rihla ".count).split(separator: " ").map(String.init)
      let run = try Run(words, in: repository.folder, environment: GitScratch.environment)
      #expect(run.errors == "")
      page += run.output.components(separatedBy: "\n").dropLast()
    }
    #expect(
      page.joined(separator: "\n")
        == (try Fixtures.golden("../../docs/git.md", rewrittenFrom: page.joined(separator: "\n"))))
  }
}
