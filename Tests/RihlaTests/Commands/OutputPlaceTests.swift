import Foundation
import TestSupport
import Testing

@testable import rihla

/// `--output` means the same everywhere.
@Suite struct OutputPlaceTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.write(Samples.surveyed, to: "a.journey")
    try scratch.write(Samples.answers, to: "survey.csv")
    try scratch.write("", to: "there/keep")
  }

  @Test(arguments: [
    ("out.html", OutputPlace.file("out.html"), OutputPlace.file("out.html")),
    ("out", .folder("out"), .file("out")), ("out/", .folder("out/"), .folder("out/")),
    ("there", .folder("there"), .folder("there")), ("v2.1", .folder("v2.1"), .file("v2.1")),
    (".hidden", .folder(".hidden"), .file(".hidden")),
    ("/dev/stdout", .file("/dev/stdout"), .file("/dev/stdout")),
    ("a.b/", .folder("a.b/"), .folder("a.b/")),
  ])
  func isAFileOrAFolder(written: String, ofSeveral: OutputPlace, ofOne: OutputPlace) {
    let world = WorldInMemory(["there/keep": ""])
    #expect(OutputPlace(written, usually: .folder, in: world) == ofSeveral)
    #expect(OutputPlace(written, usually: .file, in: world) == ofOne)
  }

  @Test(arguments: [
    (["report", "a.journey", "-o", "out.html"], ["out.html"]),
    (["report", "a.journey", "-o", "out/"], ["out/renewal.html"]),
    (["report", "a.journey", "-o", "there"], ["there/renewal.html"]),
    (["report", "a.journey", "-o", "out.md"], ["out.md", "out.svg"]),
    (["report", "a.journey", "-o", "there/out.md"], ["there/out.md", "there/out.svg"]),
    (["report", "a.journey", "-o", "out.txt", "--format", "html"], ["out.txt"]),
    (["diagram", "a.journey", "-o", "gap.svg"], ["gap.svg"]),
    (["diagram", "a.journey", "-o", "gap"], ["gap"]),
    (["diagram", "a.journey", "-o", "out/"], ["out/renewal.svg"]),
    (["diagram", "a.journey", "-o", "there"], ["there/renewal.svg"]),
    (["diagram", "a.journey", "-o", "there/", "--kind", "curve"], ["there/renewal-curve.svg"]),
    (["diagram", "a.journey", "-o", "out/", "--format", "dot"], ["out/renewal.dot"]),
    (["scores", "survey.csv", "--bind", "a.journey", "-o", "t.json"], ["t.json"]),
    (["scores", "survey.csv", "--bind", "a.journey", "-o", "there"], ["there/tally.json"]),
    (["scores", "survey.csv", "--bind", "a.journey", "-o", "out/"], ["out/tally.json"]),
  ])
  func everyCommandWritesThere(arguments: [String], files: [String]) throws {
    let before = Set(scratch.everything)
    let run = try Run(arguments, in: scratch)
    #expect(run.status == 0, "\(run.errors)")
    let made = Set(scratch.everything).subtracting(before).subtracting(["out"])
    #expect(made == Set(files))
  }

  @Test func theEndingSaysTheFormat() throws {
    _ = try Run("report", "a.journey", "-o", "out.md", in: scratch)
    #expect(try scratch.text(of: "out.md").contains("](<out.svg>)"))
    _ = try Run("report", "a.journey", "-o", "out.htm", in: scratch)
    #expect(try scratch.text(of: "out.htm").hasSuffix("</html>\n"))
  }

  @Test(arguments: [
    (["report", "a.journey", "-o", "out.txt"], "I don't write .txt"),
    (["report", "a.journey", "-o", "out.pdf", "--check"], "Check the HTML"),
    (["report", "a.journey", "-o", "/dev/stdout", "--format", "markdown"], "picture beside it"),
    (["diagram", "a.journey", "-o", "gap.jpg"], "I don't write .jpg"),
    (["diagram", "a.journey", "-o", "c.dot", "--kind", "curve"], "--kind curve has none"),
  ])
  func whatCannotBeIsSaid(arguments: [String], phrase: String) throws {
    let before = scratch.everything
    let run = try Run(arguments, in: scratch)
    #expect(run.status == 2 && run.output.isEmpty && run.errors.contains(phrase), "\(run.errors)")
    #expect(scratch.everything == before)
  }

  @Test func severalReportsAreNotOneFile() throws {
    try scratch.write("Journey: Other [other]\nStep: A\n  Actual\n    Feeling: 2\n", to: "b.journey")
    let before = scratch.everything
    let run = try Run("report", ".", "-o", "out.html", in: scratch)
    #expect(
      run.status == 2 && run.errors.contains("There are 2 journeys here") && run.errors.contains("out.html"))
    #expect(scratch.everything == before)
    let arabic = try Run("report", ".", "-o", "out.html", "--language", "ar", in: scratch)
    #expect(arabic.errors.contains("ملف واحد"))
  }

  /// A stream holds what is written and nothing else.
  @Test func aReportCanGoIntoAPipe() throws {
    let run = try Run(
      shell: "\"$0\" \"$@\" | cat", ["report", "a.journey", "-o", "/dev/stdout"], in: scratch,
      environment: [:])
    #expect(run.output.hasPrefix("<!doctype html>") && run.output.hasSuffix("</html>\n"))
  }
}
