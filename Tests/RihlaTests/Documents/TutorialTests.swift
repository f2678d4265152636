import Foundation
import Testing

/// The tutorial in both languages, from four lines to what changed: each command prints what the page says.
@Suite struct TutorialTests {
  @Test(arguments: [("tutorial.md", "C"), ("tutorial.ar.md", "ar")])
  func everyCommandPrintsWhatThePageSays(page: String, language: String) throws {
    let folder = try Scratch()
    let author = language == "ar" ? "مريم" : "Maryam"
    try ConsolePage(name: page).check(
      in: folder,
      variables: [
        "LC_ALL": language, "GIT_AUTHOR_NAME": author, "GIT_AUTHOR_EMAIL": "maryam@example.org",
        "GIT_COMMITTER_NAME": author, "GIT_COMMITTER_EMAIL": "maryam@example.org",
      ])
    #expect(try folder.text(of: "report/permit.html").contains("CSAT"))
  }
}
