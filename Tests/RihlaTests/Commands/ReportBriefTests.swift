import Foundation
import TestSupport
import Testing

/// What stands in the brief of a report, and what after it; how the page looks is asked of a browser.
@Suite struct ReportBriefTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test(arguments: [
    (
      folder: "driving-licence", file: "renewal.md", brief: ["## What to fix first", "## Sources"],
      evidence: ["## Evidence", "### Further findings", "### The whole order", "### Open questions"]
    ),
    (
      folder: "clinic-visit", file: "زيارة.md", brief: ["## ما الذي يُعالج أولًا", "## المصادر"],
      evidence: ["## الأدلة", "### نتائج أخرى", "### الترتيب كله", "### أسئلة مفتوحة"]
    ),
  ])
  func markdownHasTheRestAfterARule(
    example: (folder: String, file: String, brief: [String], evidence: [String])
  ) throws {
    let model = Fixtures.repository.appending(path: "journeys/\(example.folder)").path
    #expect(try Run("report", model, "--format", "markdown", in: scratch).status == 0)
    let parts = try scratch.text(of: "report/\(example.file)").components(separatedBy: "\n---\n")
    try #require(parts.count == 2)
    for heading in example.brief { #expect(parts[0].contains("\n\(heading)\n"), "\(heading)") }
    for heading in example.evidence { #expect(parts[1].contains("\n\(heading)\n"), "\(heading)") }
    // Two findings, five steps: heads and line of the one table are the other two.
    let lines = parts[0].split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("| ") } == 7)
    let firstList = lines.drop { !$0.hasPrefix("- ") }.prefix { $0.hasPrefix("- ") }
    #expect(firstList.count == 2)
  }

  @Test func allIsPrintedOnlyWhereItIsAskedFor() throws {
    let model = Fixtures.repository.appending(path: "journeys/driving-licence").path
    #expect(try Run("report", model, "--output", "brief", in: scratch).status == 0)
    #expect(try Run("report", model, "--output", "all", "--print", "all", in: scratch).status == 0)
    let (brief, all) = (try scratch.text(of: "brief/renewal.html"), try scratch.text(of: "all/renewal.html"))
    #expect(brief != all)
    #expect(brief.replacingOccurrences(of: "<main class=\" \">", with: "<main class=\" whole\">") == all)
    #expect(!brief.contains("<details open"))
  }

  @Test(arguments: ["markdown", "personas"])
  func whatIsAlwaysWholeIsNotToldToPrintAll(format: String) throws {
    let run = try Run("report", "j", "--format", format, "--print", "all", in: scratch)
    #expect(run.status == 2 && run.errors.contains("--print"))
  }
}
