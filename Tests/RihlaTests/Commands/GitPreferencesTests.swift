import TestSupport
import Testing

/// How somebody has git show things changes nothing of what is read from it.
@Suite struct GitPreferencesTests {
  private static let preferences = [
    ("diff.orderFile", "/nonexistent"), ("diff.renames", "copies"), ("diff.renameLimit", "1"),
    ("diff.noprefix", "true"), ("diff.mnemonicPrefix", "true"), ("diff.relative", "true"),
    ("diff.ignoreSubmodules", "all"), ("diff.submodule", "log"), ("log.date", "raw"),
    ("log.decorate", "full"),
    ("log.mailmap", "false"), ("log.abbrevCommit", "true"), ("log.diffMerges", "off"), ("log.follow", "true"),
    ("log.showRoot", "false"), ("log.excludeDecoration", "*"), ("core.quotePath", "true"),
    ("core.abbrev", "4"), ("color.ui", "always"), ("color.status", "always"), ("format.pretty", "nonsense"),
    ("format.notes", "true"), ("i18n.logOutputEncoding", "ISO-8859-1"), ("i18n.commitEncoding", "ISO-8859-1"),
    ("status.branch", "true"), ("status.short", "true"), ("status.renames", "copies"),
    ("status.showUntrackedFiles", "no"), ("column.ui", "always"),
  ]

  @Test func answersStayTheSame() throws {
    let repository = try GitScratch()
    let folder = repository.folder
    try folder.write(Samples.journey, to: "renewal.journey")
    try folder.write("Persona: Layla [layla]\n  Goal: one evening\n", to: "layla.persona")
    try repository.commit("spring \u{E9}")
    try repository.git(["mv", "layla.persona", "ليلى.persona"])
    try folder.write(Samples.journey.replacing("2 annoyed", with: "1 lost"), to: "renewal.journey")
    try repository.commit("autumn \u{E9}", day: "2026-06-01")
    func answers() throws -> [String] {
      try [
        ["log"], ["history", "form"], ["personas", "."],
        ["check", ".", "--stale", "1d", "--today", "2026-11-25"],
      ].map { words in
        let run = try Run(words, in: folder, environment: GitScratch.environment)
        return "\(run.status)\n\(run.output)\(run.errors)"
      }
    }
    let expected = try answers()
    #expect(expected[0].contains("autumn \u{E9}"))
    for (key, value) in Self.preferences {
      try repository.git(["config", key, value])
      #expect(try answers() == expected, "\(key)")
      try repository.git(["config", "--unset", key])
    }
  }
}
