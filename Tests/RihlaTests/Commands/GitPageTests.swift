import Foundation
import TestSupport
import Testing

/// The story of `docs/git.md` and of its Arabic twin: each command prints what the page says.
@Suite struct GitPageTests {
  /// A page, the ending of its folders, and what a season is called on it.
  struct Page: Sendable {
    var file: String
    var ending: String
    var author: String
    var seasons: [String: String]

    static let all = [
      Page(file: "git.md", ending: "", author: "Layla", seasons: ["spring": "spring", "autumn": "autumn"]),
      Page(
        file: "git.ar.md", ending: "-ar", author: "ليلى", seasons: ["spring": "الربيع", "autumn": "الخريف"]),
    ]
  }

  private static func repository(of page: Page) throws -> GitScratch {
    let repository = try GitScratch()
    try repository.git(["config", "user.name", page.author])
    for (season, day) in [("spring", "2026-03-01"), ("autumn", "2026-09-14")] {
      let name = page.seasons[season] ?? season
      for file in ["renewal.journey", "layla.persona", "visits.csv"] {
        let source = Fixtures.repository.appending(path: "Tests/Fixtures/git/\(season)\(page.ending)/\(file)")
        try repository.folder.write(Array(Data(contentsOf: source)), to: file)
      }
      try repository.commit(page.ending.isEmpty ? "Map of \(name)" : "خريطة \(name)", day: day)
      try repository.git(["tag", name])
    }
    return repository
  }

  @Test(arguments: Page.all)
  func everyCommandPrintsWhatThePageSays(story: Page) throws {
    let repository = try Self.repository(of: story)
    let path = "docs/\(story.file)"
    var page: [String] = []
    var isOutput = false
    let lines = try #require(
      String(data: Data(contentsOf: Fixtures.repository.appending(path: path)), encoding: .utf8))
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
      var environment = GitScratch.environment
      // Settings of git belong to no model: their messages follow the person's environment.
      if !story.ending.isEmpty { environment["LC_ALL"] = "ar" }
      let run = try Run(words, in: repository.folder, environment: environment)
      #expect(run.errors == "")
      page += run.output.components(separatedBy: "\n").dropLast()
    }
    #expect(
      page.joined(separator: "\n")
        == (try Fixtures.golden("../../\(path)", rewrittenFrom: page.joined(separator: "\n"))))
  }
}
