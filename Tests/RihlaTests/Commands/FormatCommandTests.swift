import Foundation
import Testing

/// `rihla format` through the built program.
@Suite struct FormatCommandTests {
  let scratch: Scratch
  private let untidy = "Use: p.persona\n\n\nJourney: A\n For: ليلى\nStep: Pay\nIdeal\n  Feeling: 4 calm"
  private let tidy = "Use: p.persona\n\nJourney: A\n  For: ليلى\nStep: Pay\n  Ideal\n    Feeling: 4 calm\n"

  init() throws {
    scratch = try Scratch()
    try scratch.write(untidy, to: "j/a.journey")
    try scratch.write("شخصية: ليلى\n", to: "j/p.persona")
    try scratch.write("Journey:   B", to: "j/readme.md")
  }

  @Test func rewritesAndNamesWhatChanges() throws {
    let run = try Run("format", "j", in: scratch)
    #expect(run.status == 0 && run.output == "j/a.journey\n" && run.errors.isEmpty)
    #expect(try scratch.text(of: "j/a.journey") == tidy)
    #expect(try scratch.text(of: "j/readme.md") == "Journey:   B")
    let again = try Run("format", "j", "--check", in: scratch)
    #expect(again.status == 0 && again.output.isEmpty)
    #expect(scratch.everything == ["j", "j/a.journey", "j/p.persona", "j/readme.md"])
  }

  @Test func checkNamesAndChangesNothing() throws {
    let run = try Run("format", "--check", "j", "j/a.journey", in: scratch)
    #expect(run.status == 1 && run.output == "j/a.journey\n")
    #expect(try scratch.text(of: "j/a.journey") == untidy)
  }

  @Test func idsAreWrittenWhereTheyAreMissing() throws {
    #expect(try Run("format", "--ids", "j", in: scratch).output == "j/a.journey\nj/p.persona\n")
    #expect(try scratch.text(of: "j/p.persona") == "شخصية: ليلى [ليلى]\n")
    #expect(try scratch.text(of: "j/a.journey").contains("Step: Pay [pay]\n"))
  }

  @Test func idsOfAFileLeaveNamesOfThoseItUses() throws {
    try scratch.write("Use: b.persona\nPersona: Sami!\n", to: "j/c.journey")
    try scratch.write("Persona: Huda [sami]\n", to: "j/b.persona")
    #expect(try Run("format", "--ids", "j/c.journey", in: scratch).output == "j/c.journey\n")
    #expect(try scratch.text(of: "j/c.journey") == "Use: b.persona\nPersona: Sami! [sami-2]\n")
  }

  @Test func languageTranslatesKeywordsOnly() throws {
    #expect(try Run("format", "--language", "ar", "j/a.journey", in: scratch).status == 0)
    let text = try scratch.text(of: "j/a.journey")
    #expect(text.hasPrefix("استخدام: p.persona\n\nرحلة العميل: A\n  الشخصيات: ليلى\n"))
    #expect(try Run("format", "--language", "en", "j/a.journey", in: scratch).status == 0)
    #expect(try scratch.text(of: "j/a.journey") == tidy)
  }

  @Test func aFileThatCannotBeReadStopsNoOther() throws {
    try scratch.write([0x4A, 0xFF, 0x0A], to: "j/0.journey")
    let run = try Run("format", "j", in: scratch, environment: ["LANG": "ar_AE.UTF-8"])
    #expect(run.status == 3 && run.output == "j/a.journey\n" && run.errors.contains("0.journey"))
    #expect(try scratch.bytes(of: "j/0.journey") == [0x4A, 0xFF, 0x0A])
    #expect(try Run("format", "gone", in: scratch).status == 3)
  }

  @Test func keepsByteOrderMarkLineEndsLinksAndPermissions() throws {
    try scratch.write("\u{FEFF}Journey: A\r\nGoal: b\r\n", to: "real.journey")
    try scratch.link("j/link.journey", to: scratch.absolute("real.journey"))
    scratch.setPermissions(0o600, of: "real.journey")
    #expect(try Run("format", "j/link.journey", in: scratch).output == "real.journey\n")
    #expect(try scratch.text(of: "real.journey") == "\u{FEFF}Journey: A\r\n  Goal: b\r\n")
    #expect(scratch.permissions(of: "real.journey") == 0o600)
  }

  @Test(.enabled(if: getuid() != 0, "The superuser may write everywhere."))
  func aFileThatCannotBeWrittenIsSaid() throws {
    scratch.setPermissions(0o500, of: "j")
    defer { scratch.setPermissions(0o700, of: "j") }
    #expect(try Run("format", "j", in: scratch).status == 4)
    #expect(try scratch.text(of: "j/a.journey") == untidy)
  }
}
