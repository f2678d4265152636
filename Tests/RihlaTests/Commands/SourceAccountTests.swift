import Foundation
import Testing

/// Nothing is silent about who did not answer and what does not count, in no output.
@Suite struct SourceAccountTests {
  private let scratch: Scratch

  /// 120 of 400 answered; a scale that had seven levels for a while; a question that half left empty.
  init() throws {
    scratch = try Scratch()
    try scratch.write(Self.model(arabic: false), to: "en/m.journey")
    try scratch.write(Self.model(arabic: true), to: "ar/m.journey")
    var table = "pay,form\n"
    for row in 0..<120 {
      let pay = row < 6 ? 6 + row % 2 : 1 + row % 3
      table += "\(pay),\(row % 2 == 0 ? "" : "4")\n"
    }
    for folder in ["en", "ar"] { try scratch.write(table, to: "\(folder)/d.csv") }
  }

  private static func model(arabic: Bool) -> String {
    arabic
      ? """
      مصدر: الاستبيان [s]
        الملف: d.csv
        عدد المدعوين: ٤٠٠
        العمود: pay = CSAT عند [pay]
        العمود: form = CSAT عند [form]

      رحلة العميل: التجديد [m]
        مؤشرات القياس: CSAT
      خطوة: السداد [pay]
        مثالي
          الدرجة: CSAT ٤٫٥
      خطوة: النموذج [form]
        مثالي
          الدرجة: CSAT ٤

      """
      : """
      Source: Survey [s]
        File: d.csv
        Invited: 400
        Column: pay = CSAT at [pay]
        Column: form = CSAT at [form]

      Journey: Renewal [m]
        Measured by: CSAT
      Step: Pay [pay]
        Ideal
          Score: CSAT 4.5
      Step: Form [form]
        Ideal
          Score: CSAT 4

      """
  }

  private static let english = [
    "Outside the scale of CSAT and counted nowhere: 6 answers of 180. Has the scale changed?",
    "400 invited, 120 started (30 % of the invited; what the others think is not known)",
    "a question was answered by 50 % (“Form”) to 95 % (“Pay”) of the 120;",
    "if the invited are all there are, intervals are 0.84 times as wide as shown",
    "no longer holds if the",
  ]

  private static let arabic = [
    "خارج نطاق", "المدعوون", "أجاب عن السؤال", "هم جميع المعنيين", "من دُعوا ولم يجيبوا",
  ]

  private func plain(_ text: String) -> String {
    let marks: Set<Unicode.Scalar> = ["\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}"]
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text.unicodeScalars.lazy.filter { !marks.contains($0) })
    return String(scalars).replacing("\u{A0}", with: " ").replacing("\n", with: " ").replacing(
      "  ", with: " "
    )
    .replacing("\\", with: "")
  }

  @Test(arguments: ["en", "ar"]) func everyOutputSaysIt(language: String) throws {
    let gaps = try Run("gaps", language, in: scratch)
    let markdown = try Run(
      "report", language, "--format", "markdown", "--output", "m.md", in: scratch)
    let page = try Run("report", language, "--output", "m.html", in: scratch)
    #expect(gaps.status == 1 && markdown.status == 1 && page.status == 1, "a number is outside the scale")
    let texts = [gaps.output, try scratch.text(of: "m.md"), try scratch.text(of: "m.html")].map(plain)
    for words in language == "en" ? Self.english : Self.arabic {
      for (text, name) in zip(texts, ["terminal", "Markdown", "page"]) {
        #expect(text.contains(words), "\(name): \(words)")
      }
    }
  }

  /// 114 of 400 answered about paying: to move the score of all by what parts the interval from the margin, the other
  /// 286 have to differ by 400/286 of it.
  @Test func programsAreToldTheNumbers() throws {
    let run = try Run("gaps", "en", "--format", "json", in: scratch)
    let json = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let journey = try #require((json["journeys"] as? [[String: Any]])?.first)
    let source = try #require((journey["sources"] as? [[String: Any]])?.first)
    #expect(source["invited"] as? Int == 400 && source["started"] as? Int == 120)
    #expect(source["responseRate"] as? Double == 0.3)
    let questions = try #require(source["questions"] as? [[String: Any]])
    #expect(questions.map { $0["answered"] as? Int } == [114, 60])
    let leftOut = try #require(source["leftOut"] as? [String: Any])
    #expect((leftOut["outsideScale"] as? [[String: Any]])?.first?["n"] as? Int == 6)
    let pay = try #require((journey["steps"] as? [[String: Any]])?.first)
    let silent = try #require(pay["nonResponse"] as? [String: Double])
    let share = try #require(silent["share"])
    #expect(abs(share - 286.0 / 400) < 1e-6)
    let difference = try #require(silent["difference"])
    #expect(difference > 30 && difference < 100, "\(difference)")
  }

  /// A person who answered twice is one of two answers that follow each other.
  @Test func whatIsPlainlyFalseIsNotAssumed() throws {
    try scratch.write(
      "step,score,who\n" + (0..<40).map { "pay,\(1 + $0 % 5),p\($0 / 2)\n" }.joined(), to: "p/d.csv")
    try scratch.write(
      Self.model(arabic: false).replacing("  Invited: 400\n", with: "  Respondent column: who\n")
        .split(separator: "\n", omittingEmptySubsequences: false).filter {
          !$0.contains("Column: pay") && !$0.contains("Column: form")
        }
        .joined(separator: "\n"), to: "p/m.journey")
    let run = try Run("gaps", "p", in: scratch)
    #expect(run.output.contains("what one person says does not follow another"))
    #expect(!run.output.contains("one answer does not follow another"))
  }

  /// A picture that stands alone has no table beside it.
  @Test func aDiagramTellsItsIntervals() throws {
    let run = try Run("diagram", "en", "--output", "d.svg", in: scratch)
    let svg = plain(try scratch.text(of: "d.svg"))
    #expect(run.errors.contains("J312"))
    #expect(
      svg.contains("], undated, n 114</title>") && svg.contains("], undated, n 60, within noise</title>"))
    #expect(svg.contains("measured −6") && svg.contains("], undated, n 114."))
  }
}
