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
    // Settings of git belong to no model: their messages follow the person's environment.
    try ConsolePage(name: story.file)
      .check(in: repository.folder, variables: story.ending.isEmpty ? [:] : ["LC_ALL": "ar"])
  }
}
