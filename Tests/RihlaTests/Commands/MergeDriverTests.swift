import TestSupport
import Testing

/// `rihla git install` and what git then does with two people's changes.
@Suite struct MergeDriverTests {
  /// A repository in which the built program is git's driver.
  private static func repository(_ text: String = Samples.journey) throws -> GitScratch {
    let repository = try GitScratch()
    #expect(try repository.run("git", "install").status == 0)
    try repository.folder.write(text, to: "renewal.journey")
    try repository.commit("base")
    return repository
  }

  private static func branch(_ repository: GitScratch, _ name: String, _ text: String) throws {
    try repository.git(["checkout", "-q", "-b", name, "main"])
    try repository.folder.write(text, to: "renewal.journey")
    try repository.commit(name)
  }

  @Test func differentFactsOfOneStepNeverConflict() throws {
    let repository = try Self.repository()
    try Self.branch(repository, "one", Samples.journey.replacing("2 annoyed", with: "1 lost"))
    try Self.branch(repository, "two", Samples.journey.replacing("My id, twice?", with: "Again?"))
    try repository.git(["merge", "-q", "--no-edit", "one"])
    let text = try repository.folder.text(of: "renewal.journey")
    #expect(
      text
        == Samples.journey.replacing("2 annoyed", with: "1 lost").replacing("My id, twice?", with: "Again?"))
  }

  @Test func aRealConflictIsKeptInBothVersionsAndTold() throws {
    let repository = try Self.repository()
    try Self.branch(repository, "one", Samples.journey.replacing("2 annoyed", with: "1 lost"))
    try Self.branch(repository, "two", Samples.journey.replacing("2 annoyed", with: "3 resigned"))
    try repository.git(["merge", "-q", "--no-edit", "one"])
    let text = try repository.folder.text(of: "renewal.journey")
    #expect(
      text.contains("<<<<<<< ours\n    Feeling: 3 resigned\n=======\n    Feeling: 1 lost\n>>>>>>> theirs\n"))
    #expect(try repository.git(["status", "--short"]).hasPrefix("UU"))
    let check = try repository.run("check", "renewal.journey", "--format", "short")
    #expect(check.status == 1 && check.output.contains("J160"))
  }

  @Test func aStepThatBothMovedElsewhereStandsInBothPlaces() throws {
    func file(_ names: [String]) -> String {
      "Journey: Renew [renewal]\n"
        + zip(["Ask", "Fill", "Get"], names).map { stage, steps in
          "Stage: \(stage)\n"
            + steps.map { "Step: \($0) it [\($0.lowercased())]\n  Importance: 3\n" }.joined()
        }.joined()
    }
    let repository = try Self.repository(file(["AB", "D", "E"]))
    try Self.branch(repository, "one", file(["A", "DB", "E"]))
    try Self.branch(repository, "two", file(["A", "D", "EB"]))
    let merge = try repository.attempt(["merge", "-q", "--no-edit", "one"])
    #expect(merge.status == 1 && merge.output.contains("both sides changed the same in 2 places"))
    let text = try repository.folder.text(of: "renewal.journey")
    #expect(text.ranges(of: "Step: B it [b]").count == 2 && text.ranges(of: "<<<<<<< ours").count == 2)
    let check = try repository.run("check", "renewal.journey", "--format", "short")
    #expect(check.status == 1 && check.output.ranges(of: "J160").count == 2)
  }

  @Test(arguments: [
    "رحلة العميل.journey", "it's a \"test\".journey", "two\nlines.journey", "$(touch x).journey",
    "-x.journey",
  ])
  func oddNames(name: String) throws {
    let repository = try Self.repository()
    try repository.folder.write(Samples.journey, to: name)
    try repository.commit("odd")
    try repository.git(["checkout", "-q", "-b", "one"])
    try repository.folder.write(Samples.journey.replacing("2 annoyed", with: "1 lost"), to: name)
    try repository.commit("one")
    try repository.git(["checkout", "-q", "main"])
    // A neighbouring line: without the driver git would not know what to do.
    let mine = Samples.journey.replacing("My id, twice?", with: "Again?")
    try repository.folder.write(mine, to: name)
    #expect(try repository.git(["diff"]).contains("\n+    Thought: Again?\n"))
    try repository.commit("two")
    #expect(try repository.attempt(["merge", "-q", "--no-edit", "one"]).status == 0)
    #expect(try repository.folder.text(of: name) == mine.replacing("2 annoyed", with: "1 lost"))
    #expect(!repository.folder.everything.contains("x"))
  }

  @Test func theSameInArabic() throws {
    let text = Samples.arabicJourney
    let repository = try Self.repository(text)
    try Self.branch(repository, "one", text.replacing("٢ منزعجة", with: "١ تائهة"))
    try Self.branch(repository, "two", text.replacing("مقابلة ٧", with: "مقابلة ٩"))
    try Self.branch(repository, "three", text.replacing("٢ منزعجة", with: "٣ مستسلمة"))
    try repository.git(["checkout", "-q", "two"])
    #expect(try repository.attempt(["merge", "-q", "--no-edit", "one"]).status == 0)
    let both = text.replacing("٢ منزعجة", with: "١ تائهة").replacing("مقابلة ٧", with: "مقابلة ٩")
    #expect(try repository.folder.text(of: "renewal.journey") == both)
    let merge = try repository.attempt(["merge", "-q", "--no-edit", "three"])
    #expect(merge.status == 1)
    #expect(merge.output.contains("غيّر الطرفان الشيء نفسه في موضع واحد؛ وحُفظت النسختان هناك."))
    #expect(
      try repository.folder.text(of: "renewal.journey").contains(
        "<<<<<<< ours\n    الشعور: ١ تائهة\n=======\n    الشعور: ٣ مستسلمة\n>>>>>>> theirs\n"))
    let check = try repository.run("check", "renewal.journey", "--format", "short")
    #expect(check.status == 1 && check.output.contains("J160"))
  }

  @Test func installIsIdempotentAndUndone() throws {
    let repository = try GitScratch()
    try repository.folder.write("*.png binary\n", to: ".gitattributes")
    try repository.folder.write("#!/bin/sh\necho mine\n", to: ".git/hooks/pre-commit")
    repository.folder.setPermissions(0o755, of: ".git/hooks/pre-commit")
    let before = try repository.folder.text(of: ".git/config")
    #expect(try repository.run("git", "install", "--check").status == 1)
    #expect(try repository.run("git", "install").status == 0)
    let attributes = try repository.folder.text(of: ".gitattributes")
    #expect(
      attributes == "*.png binary\n*.journey diff=rihla merge=rihla\n*.persona diff=rihla merge=rihla\n")
    #expect(try repository.run("git", "install").output == "Everything is set up.\n")
    #expect(try repository.folder.text(of: ".gitattributes") == attributes)
    #expect(repository.folder.permissions(of: ".git/hooks/pre-commit").map { $0 & 0o100 } == 0o100)
    #expect(try repository.run("git", "install", "--check").status == 0)
    #expect(try repository.run("git", "uninstall").status == 0)
    #expect(try repository.folder.text(of: ".gitattributes") == "*.png binary\n")
    #expect(try repository.folder.text(of: ".git/hooks/pre-commit") == "#!/bin/sh\necho mine\n")
    #expect(try repository.folder.text(of: ".git/config") == before)
  }
}
