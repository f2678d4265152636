import Foundation
import TestSupport
import Testing

/// `rihla fix` through the built program.
@Suite struct FixCommandTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  static let mistyped =
    "Journey: J\nStep: Pay [pay]\n  Ideal\n    Thnik: so\n    Mood: fine\n    Feel 4 calm\n\n\n\n\n\n\n\nStep Go [go\n"
  static let corrected =
    "Journey: J\nStep: Pay [pay]\n  Ideal\n    Think: so\n    Mood: fine\n    Feel: 4 calm\n\n\n\n\n\n\n\nStep: Go [go]\n"

  @Test func doesWhatIsCertainAndNothingElse() throws {
    try scratch.write(Self.mistyped, to: "j/a.journey")
    try scratch.write(Samples.journey, to: "j/b.journey")
    let run = try Run("fix", "j", in: scratch)
    #expect(run.status == 0 && run.output == "j/a.journey: 4 corrected\n")
    #expect(try scratch.text(of: "j/a.journey") == Self.corrected)
    #expect(try scratch.text(of: "j/b.journey") == Samples.journey)
    let again = try Run("fix", "j", in: scratch)
    #expect(again.status == 0 && again.output == "Nothing to fix.\n")
    #expect(scratch.everything == ["j", "j/a.journey", "j/b.journey"])
  }

  @Test func dryRunShowsADiffAndWritesNothing() throws {
    try scratch.write(Self.mistyped, to: "a.journey")
    let run = try Run("fix", "a.journey", "--dry-run", in: scratch)
    // The bracket that is not closed is an error as long as it is not closed.
    #expect(run.status == 1)
    #expect(
      run.output == """
        --- a/a.journey
        +++ b/a.journey
        @@ -1,9 +1,9 @@
         Journey: J
         Step: Pay [pay]
           Ideal
        -    Thnik: so
        +    Think: so
             Mood: fine
        -    Feel 4 calm
        +    Feel: 4 calm
        \u{20}
        \u{20}
        \u{20}
        @@ -11,4 +11,4 @@
        \u{20}
        \u{20}
        \u{20}
        -Step Go [go
        +Step: Go [go]

        """)
    #expect(try scratch.text(of: "a.journey") == Self.mistyped)
  }

  @Test(arguments: [
    (
      "Step: Pay\n  Ideal\n    Feeling: 4 calm\n\nStep: Go\n  Ideal\n    Thought: so\n      and so", "Pay",
      "Go"
    ),
    (
      "خطوة: السداد\n  مثالي\n    الشعور: ٤ هادئة\n\nخطوة: الذهاب\n  مثالي\n    الأفكار: هكذا\n      وهكذا",
      "السداد", "الذهاب"
    ),
  ])
  func missingSaysThatNobodyMeetsWhatIsOnlyIntended(steps: String, first: String, second: String) throws {
    let heading = first == "Pay" ? "Journey: J\n" : "رحلة العميل: ر\n"
    let none = first == "Pay" ? "  Actual: none\n" : "  فعلي: لا يوجد\n"
    let said = heading + "\(first == "Pay" ? "Step" : "خطوة"): A\n" + none
    try scratch.write(said + steps, to: "a.journey")
    let run = try Run("fix", "a.journey", "--missing", in: scratch)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains(first) && run.output.contains(second) && !run.output.contains("A:"))
    let after = steps.replacing("\n\n", with: "\n\(none)\n") + "\n" + none
    #expect(try scratch.text(of: "a.journey") == said + after)
    #expect(try Run("fix", "a.journey", "--missing", in: scratch).output.contains(first) == false)
  }

  private static let ideal = "Step: Pay [pay]\n  Ideal\n    Feeling: 4 calm\n"
  private static let actual = "Step: Pay [pay]\n  Actual\n    Feeling: 2 lost\n"

  /// Where the Actual of a step may stand beside its Ideal.
  @Test(arguments: [
    ["a.journey": "Journey: J\n\(ideal)Persona: Layla [layla]\n\(actual)"],
    ["a.journey": "Journey: J\n\(ideal)Journey: J\n\(actual)"],
    ["a.journey": "Use: b.journey\nJourney: J [j]\n\(ideal)", "b.journey": "Journey: Jay [j]\n\(actual)"],
    ["a.journey": "Use: b.journey\nJourney: J\n\(ideal)", "b.journey": actual],
    ["a.journey": "Journey: J [j]\n\(ideal)", "b.journey": "Journey: j\nStage: S\n\(actual)"],
    ["a.journey": "Journey: J\n\(ideal)Step: pay\n  Actual: [layla]\n    Feeling: 1 lost\n"],
    ["a.journey": "Journey: J\n\(ideal.replacing(" [pay]", with: ""))Step: PAY\n  Actual: none\n"],
    ["a.journey": "رحلة العميل: ر\n\(ideal)", "b.journey": "رحلة العميل: ر\n\(actual)"],
  ])
  func missingReadsEveryBlockOfAStep(files: [String: String]) throws {
    for (name, text) in files { try scratch.write(text, to: "j/\(name)") }
    let run = try Run("fix", "j", "--missing", in: scratch)
    #expect(!run.output.contains("Pay"), "\(run.output)")
    for (name, text) in files { #expect(try scratch.text(of: "j/\(name)") == text) }
  }

  /// Steps that only look like the one with an Actual.
  @Test(arguments: [
    ["a.journey": "Journey: J\n\(ideal)Journey: K\n\(actual)"],
    ["a.journey": "Journey: J\n\(ideal)Step: Pay [other]\n  Actual\n    Feeling: 2 lost\n"],
    ["a.journey": "Journey: J\n\(ideal)Step: Pay\n  Ideal\n    Feeling: 4 so\n  Actual\n    Feeling: 2 so\n"],
    ["a.journey": "Journey: J [j]\n\(ideal)", "b.journey": "Journey: J [k]\n\(actual)"],
    ["a.journey": "Journey: J\n\(ideal)Step:\n  Actual\n    Feeling: 2 so\n"],
  ])
  func missingTakesNoOtherStepsActual(files: [String: String]) throws {
    for (name, text) in files { try scratch.write(text, to: "j/\(name)") }
    #expect(try Run("fix", "j", "--missing", in: scratch).output.contains("j/a.journey: “Pay”"))
    #expect(try scratch.text(of: "j/a.journey").contains("calm\n  Actual: none\n"))
  }

  @Test func keepsLineEndsAByteOrderMarkAndAFileUsedTwice() throws {
    try scratch.write("\u{FEFF}Persona: L [l]\r\n  Gaol: x\r\n  Nede: y", to: "p.persona")
    for name in ["a", "b"] { try scratch.write("Use: p.persona\nJourney: \(name)\n", to: "\(name).journey") }
    let diff = try Run("fix", ".", "--dry-run", in: scratch).output
    #expect(
      diff.contains("-  Nede: y\n\\ No newline at end of file\n+  Need: y\n\\ No newline at end of file\n"))
    #expect(try Run("fix", ".", in: scratch).output == "p.persona: 1 corrected\n")
    #expect(
      try scratch.bytes(of: "p.persona") == Array("\u{FEFF}Persona: L [l]\r\n  Gaol: x\r\n  Need: y".utf8))
  }

  @Test func endsWithOneWhenErrorsRemain() throws {
    try scratch.write("Journey: J\nStep: S\n  Importance: high\n  Raech: 3\n", to: "a.journey")
    let run = try Run("fix", "a.journey", in: scratch)
    #expect(run.status == 1 && run.output == "a.journey: 1 corrected\n")
  }

  @Test(.enabled(if: getuid() != 0, "The superuser may write everywhere."))
  func endsWithFourWhenItMayNotWrite() throws {
    try scratch.write(Self.mistyped, to: "j/a.journey")
    scratch.protect("j")
    defer { scratch.release("j") }
    #expect(try Run("fix", "j", in: scratch).status == 4)
    #expect(try scratch.text(of: "j/a.journey") == Self.mistyped)
  }

  @Test func speaksTheLanguageOfTheFile() throws {
    try scratch.write(Samples.arabicJourney, to: "a.journey")
    #expect(try Run("fix", "a.journey", in: scratch).output == "لا شيء يحتاج إلى تصحيح.\n")
  }
}
