import ArgumentParser
import JourneyProject
import JourneySyntax
import TestSupport
import Testing

@testable import rihla

/// `rihla report --format pdf` where no browser prints: it is said, and nothing is left behind. What one prints is tried
/// in `Tests/Browser`.
@Suite("A report as PDF")
struct PrintedReportTests {
  @Test("says what to install, in the language of the journey", arguments: Language.allCases)
  func notInstalled(language: Language) throws {
    let text = language == .english ? Samples.journey : Samples.arabicJourney
    let world = WorldInMemory(["a.journey": text])
    let command = try ReportCommand.parse(["a.journey", "--format", "pdf"])
    #expect(throws: ExitStatus.noOutput.code) { try command.run(in: world) }
    let said = world.said(to: .error)
    #expect(said.contains(language == .english ? "I can't find Chromium" : "لم أجد متصفح"))
    for word in ["Chromium", "Chrome", "RIHLA_BROWSER", "PDF", "HTML"] { #expect(said.contains(word)) }
    #expect(world.kind(of: "report") == nil)
  }

  @Test(
    "says what a browser says that prints nothing",
    arguments: [
      ("/nowhere/browser", "RIHLA_BROWSER names /nowhere/browser, and there is no such program."),
      ("./silent", "./silent could not print the report.\n"),
      ("./talkative", "./talkative could not print the report: No usable sandbox!\n"),
      ("./hasty", "./hasty could not print the report.\n"),
    ])
  func refused(program: String, message: String) throws {
    let scratch = try Scratch()
    try scratch.write(Samples.journey, to: "a.journey")
    try scratch.write("#!/bin/sh\nexit 0\n", to: "silent")
    try scratch.write(
      "#!/bin/sh\necho '[1:FATAL:zygote.cc] No usable sandbox!'\necho '#0 0x5'\nexit 133\n",
      to: "talkative")
    // Half of a file, as a full disk leaves it.
    try scratch.write(
      "#!/bin/sh\nfor option; do case $option in --print-to-pdf=*) echo %PDF-1.4 > \"${option#*=}\";; esac; done\n",
      to: "hasty")
    for name in ["silent", "talkative", "hasty"] { scratch.setPermissions(0o755, of: name) }
    let run = try Run(
      "report", "a.journey", "--format", "pdf", in: scratch,
      environment: ["PATH": "/usr/bin:/bin", "RIHLA_BROWSER": program, "TMPDIR": scratch.path])
    #expect(run.status == 4 && run.output.isEmpty)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(scratch.everything == ["a.journey", "hasty", "silent", "talkative"])
  }

  @Test("is a wrong usage together with --check")
  func check() throws {
    let scratch = try Scratch()
    try scratch.write(Samples.journey, to: "a.journey")
    let run = try Run("report", "a.journey", "--format", "pdf", "--check", in: scratch)
    #expect(run.status == 2 && run.errors.contains("same PDF twice"))
  }
}
