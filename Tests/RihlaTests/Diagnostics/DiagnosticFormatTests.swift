import Foundation
import Testing

/// Every form of `rihla check`, through the built program.
@Suite struct DiagnosticFormatTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.write(
      "Journey: Pay 😀 [j]\nStep: دفع [pay]\n  Actual\n    Thnik: 😀 so\n    Back to: [payment]\n    Feeling: 9, x\n",
      to: "a b/m.journey")
  }

  private func check(_ format: String, _ options: String...) throws -> String {
    try Run(["check", "a b", "--format", format] + options, in: scratch).output
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func shortIsOneLineEach() throws {
    let lines = try check("short").split(separator: "\n")
    #expect(
      lines.contains { $0.hasPrefix("a b/m.journey:4:5: warning J101: I don't know the word \"Thnik\".") })
    #expect(
      lines.contains { $0.hasPrefix("a b/m.journey:5:14: error J120: Nothing here is called [payment].") })
    #expect(lines.contains { $0.hasPrefix("a b/m.journey:3:3: hint J401:") })
  }

  @Test func jsonGivesBytesColumnsAndFixes() throws {
    let json = try object(check("json"))
    #expect(json["version"] as? Int == 1)
    #expect((json["counts"] as? [String: Int])?["error"] == 2)
    let problems = try #require(json["problems"] as? [[String: Any]])
    let misspelled = try #require(problems.first { $0["code"] as? String == "J101" })
    let text = try Array(scratch.bytes(of: "a b/m.journey"))
    let offset = try #require(misspelled["byteOffset"] as? Int)
    let length = try #require(misspelled["byteLength"] as? Int)
    #expect(String(decoding: text[offset..<offset + length], as: UTF8.self) == "Thnik")
    #expect(misspelled["line"] as? Int == 4 && misspelled["column"] as? Int == 5)
    #expect(misspelled["endColumn"] as? Int == 10)
    #expect(misspelled["story"] as? String == "in step \"\u{2068}دفع\u{2069}\", Actual")
    let fix = try #require(misspelled["fix"] as? [String: Any])
    #expect(fix["confidence"] as? String == "certain")
    #expect((fix["edits"] as? [[String: Any]])?.first?["replacement"] as? String == "Think")
    #expect(problems.first { $0["code"] as? String == "J401" }?["fix"] is NSNull)
  }

  @Test func sarifHasTheRequiredShape() throws {
    let log = try object(check("sarif"))
    #expect(log["version"] as? String == "2.1.0" && log["$schema"] is String)
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    #expect(run["columnKind"] as? String == "utf16CodeUnits")
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect(driver["name"] as? String == "rihla")
    let rules = try #require(driver["rules"] as? [[String: Any]]).compactMap { $0["id"] as? String }
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count > 3)
    for result in results {
      #expect(rules.contains(try #require(result["ruleId"] as? String)))
      #expect(["error", "warning", "note"].contains(result["level"] as? String))
      #expect((result["message"] as? [String: Any])?["text"] is String)
      let location = try #require((result["locations"] as? [[String: Any]])?.first)
      let physical = try #require(location["physicalLocation"] as? [String: Any])
      #expect((physical["artifactLocation"] as? [String: Any])?["uri"] as? String == "a%20b/m.journey")
      let region = try #require(physical["region"] as? [String: Any])
      for key in ["startLine", "startColumn", "endColumn", "byteOffset", "byteLength"] {
        #expect(region[key] is Int)
      }
    }
    let fixed = results.filter { $0["fixes"] != nil }
    #expect(fixed.compactMap { $0["ruleId"] as? String } == ["J101"])
  }

  @Test func columnsCountUTF16() throws {
    try scratch.write("Journey: J\nStep: S\n  Importance: 😀 x\n  Reach: y\n", to: "a b/m.journey")
    let problems = try #require(object(check("json"))["problems"] as? [[String: Any]])
    let first = try #require(problems.first)
    #expect(
      first["column"] as? Int == 15 && first["endColumn"] as? Int == 19 && first["byteLength"] as? Int == 6)
  }

  @Test func githubEscapesWhatCommandsMean() throws {
    try scratch.write("Journey: J\nStep: S\n  Reach: 100% x\n", to: "a,b:c.journey")
    let output = try Run("check", "a,b:c.journey", "--format", "github", in: scratch).output
    #expect(
      output.hasPrefix(
        "::error file=a%2Cb%3Ac.journey,line=3,col=10,endColumn=16,title=J107::in step \"S\": "))
    #expect(output.contains("100%25 x"))
    #expect(try check("github").contains("::notice file=a b/m.journey,"))
  }

  @Test func colourOnlyWhenAskedForOrOnATerminal() throws {
    #expect(try !check("human").contains("\u{1B}["))
    #expect(try check("human", "--color", "always").contains("\u{1B}[1;31merror J120\u{1B}[0m"))
    #expect(try !check("human", "--color", "never").contains("\u{1B}["))
  }

  @Test func theMarkStandsUnderWhatIsMeant() throws {
    let output = try check("human")
    #expect(output.contains("\n    Thnik: 😀 so\n    ^^^^^\n"))
    #expect(output.contains("\n    Back to: [payment]\n             ^^^^^^^^^\n"))
  }

  @Test func inArabicTheLineAndItsMarkAreIsolated() throws {
    try scratch.write("رحلة العميل: تجديد\nخطوة: السداد\n  الأهمية: كبيرة\n", to: "ar.journey")
    let output = try Run("check", "ar.journey", in: scratch).output
    #expect(
      output.hasPrefix(
        "خطأ J107 في خطوة «\u{2068}السداد\u{2069}»: لا أستطيع قراءة «\u{2068}كبيرة\u{2069}» في "))
    #expect(output.contains("\n    \u{2068}الأهمية: كبيرة\u{2069}\n"))
    let gap = String(repeating: "\u{A0}", count: 9)
    #expect(output.contains("\n    \u{2067}\(gap)^^^^^\u{2069}\n"))
  }

  @Test func aVeryLongLineIsCutAroundTheMark() throws {
    let words = String(repeating: "word ", count: 5_000)
    try scratch.write("Journey: J\n  For: \(words), [x], \(words)\n", to: "long.journey")
    let output = try Run("check", "long.journey", in: scratch).output
    #expect(output.utf8.count < 2_000)
  }

  @Test func controlsInAFileDoNotReachTheTerminal() throws {
    try scratch.write("Journey: J\nStep: S\n  Importance: \u{1B}[31m\u{202E}x\n", to: "evil.journey")
    for format in ["human", "short"] {
      let output = try Run("check", "evil.journey", "--format", format, in: scratch).output
      #expect(!output.contains("\u{1B}") && !output.contains("\u{202E}"))
    }
  }
}
