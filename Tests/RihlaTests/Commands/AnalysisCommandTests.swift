import Foundation
import TestSupport
import Testing

/// `trend`, `what-if`, `effect` and `gaps --compare`, as somebody would try them on the bundled examples.
@Suite struct AnalysisCommandTests {
  private let scratch: Scratch
  private let licence = Fixtures.repository.appending(path: "journeys/driving-licence").path
  private let clinic = Fixtures.repository.appending(path: "journeys/clinic-visit").path

  init() throws { scratch = try Scratch() }

  private func run(_ arguments: String...) throws -> Run { try Run(arguments, in: scratch) }

  private func json(_ run: Run) throws -> [String: Any] {
    let all = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(all?["schema"] as? Int == 1)
    return try #require((all?["journeys"] as? [[String: Any]])?.first)
  }

  @Test func trendsOfAllStepsAndOfOne() throws {
    let all = try run("trend", licence)
    #expect(all.status == 0 && all.errors == "")
    #expect(all.output.contains("Look up what is needed") && all.output.contains("2026-07, 2026-08, 2026-09"))
    let one = try run("trend", licence, "[form]").output
    #expect(one.contains("2026-09") && one.contains("The next wave, 2026-10, is likely to lie between"))
    let arabic = try run("trend", clinic, "حجز الموعد").output
    #expect(arabic.contains("الدرجة في ارتفاع") && arabic.contains("يُرجَّح"))
    #expect(
      try run("trend", licence, "--wave", "quarter", "--format", "csv").output.contains(",forecast,2026-Q4,"))
  }

  @Test func tooFewWavesAreSaid() throws {
    let few = try run("trend", licence, "feedback").output
    #expect(few.contains("Too few waves: 0 waves with a score, where a forecast takes 4 and a trend 8."))
    let none = try run("trend", Fixtures.repository.appending(path: "journeys/first-workshop").path)
    #expect(none.status == 0 && none.output.contains("No data: no answer about this has a date."))
  }

  @Test func whatIfKeepsItsCondition() throws {
    let english = try run("what-if", licence, "CSAT at lookup = 4.2")
    #expect(english.status == 0 && english.output.contains("If the association were entirely causal"))
    #expect(
      english.output.contains("Adjusted.")
        && english.output.contains("Crude: a rough figure, usually too high"))
    #expect(english.output.contains(", 95\u{A0}% interval [") && !english.output.contains("upper bound"))
    let ninety = try run("what-if", licence, "CSAT at lookup = 4.2", "--confidence", "90")
    #expect(ninety.output.contains(", 90\u{A0}% interval ["))
    let arabic = try run("what-if", clinic, "CSAT عند انتظار = ٤٫٢")
    #expect(arabic.status == 0 && arabic.output.contains("لو كان الارتباط سببيًا كله"))
    #expect(arabic.output.contains("رقم تقريبي") && arabic.output.contains("فترة الثقة 95%"))
    let object = try json(try run("what-if", licence, "CSAT [lookup] = 4.2", "--format", "json"))
    let adjusted = try #require(object["adjusted"] as? [String: Any])
    #expect(adjusted["kind"] as? String == "causal" && object["outcome"] as? String == "CSAT")
    #expect(adjusted["confidence"] as? Double == 0.95)
    #expect((adjusted["assumptions"] as? [String])?.contains("associationIsCausal") == true)
  }

  @Test(arguments: [
    ("CSAT at lookup = 9", "9 is outside the scale of CSAT (1 to 5)"), ("CSAT at lookup", "Write a measure"),
    ("CSAT at lookup = 85 %", "not a share"), ("NPS at lookup = 40", "no mean"),
    ("Joy at lookup = 4", "No measure is called"), ("CSAT at nowhere = 4", "No step is called"),
    ("= 4", "Write a measure"), ("", "Write a measure"),
  ])
  func whatIfRefusesWhatItCannotMean(change: String, says: String) throws {
    let run = try run("what-if", licence, change)
    #expect(run.status == 2 && run.output == "" && run.errors.contains(says), "\(run.errors)")
  }

  @Test func whatIfWithoutPairsSaysSo() throws {
    let run = try run("what-if", licence, "CSAT at feedback = 4")
    #expect(run.status == 0 && run.output.contains("No data: no source asked the same people"))
  }

  @Test func effectsAgainstAControlGroupAndWithoutOne() throws {
    let groups = try run(
      "effect", licence, "--step", "form", "--from", "2026-06-01", "--control", "city=Jeddah")
    #expect(groups.status == 0 && groups.output.contains("Consistent with an effect of"))
    #expect(
      groups.output.contains("regression to the mean") && groups.output.contains("Before, the distance"))
    let series = try run("effect", licence, "--step", "form", "--from", "2026-06-01").output
    #expect(series.contains("There is no control group"))
    let arabic = try run(
      "effect", clinic, "--step", "انتظار", "--from", "٢٠٢٦-٠٥-٠١", "--control", "المدينة=العين")
    #expect(arabic.status == 0 && arabic.output.contains("يتفق مع أثر"))
    let object = try json(
      try run(
        "effect", licence, "--step", "[form]", "--from", "2026-06-01", "--control", "city=Jeddah", "--format",
        "json"))
    #expect(object["design"] as? String == "differenceInDifferences")
    #expect((object["effect"] as? [String: Any])?["kind"] as? String == "causal")
  }

  @Test(arguments: [
    ["--from", "2026-13-01"], ["--from", "soon"], ["--from", "2026-06-01", "--control", "Jeddah"],
  ])
  func effectsRefuseWhatIsNoDateOrGroup(options: [String]) throws {
    #expect(try Run(["effect", licence, "--step", "form"] + options, in: scratch).status == 2)
  }

  @Test func gapsBesideAnEarlierWave() throws {
    let run = try run("gaps", licence, "--compare", "2026-Q2")
    #expect(
      run.status == 0 && run.output.contains("2026-Q2") && run.output.contains("2026-Q3"), "\(run.errors)")
    let refused = try self.run("gaps", licence, "--compare", "2031-Q1")
    #expect(refused.status == 2 && refused.errors.contains("2026-Q2"))
    #expect(try self.run("gaps", licence, "--compare", "2026-Q2", "--wave", "month").status == 2)
  }

  @Test func gapsBesideAnotherFile() throws {
    try scratch.write(Samples.surveyed, to: "now/model.journey")
    try scratch.write(Samples.answers, to: "now/survey.csv")
    try scratch.write(Samples.answers.replacing(",3,40", with: ",5,40"), to: "then.csv")
    try scratch.write(Samples.surveyed, to: "then/model.journey")
    try scratch.write(Samples.answers.replacing(",3,40", with: ",5,40"), to: "then/survey.csv")
    let table = try run("gaps", "now", "--compare", "then.csv", "--format", "csv")
    #expect(table.status == 0 && table.output.contains(",then.csv,70,"), "\(table.errors)")
    let model = try run("gaps", "now", "--compare", "then", "--format", "csv")
    #expect(model.output.split(separator: "\r\n").count == table.output.split(separator: "\r\n").count)
    let named = model.output.replacing(",then,70,", with: ",then.csv,70,")
    #expect(named.replacing(",then,3,", with: ",then.csv,3,") == table.output)
    #expect(try run("gaps", "now", "--compare", "nothing.csv").status == 3)
    #expect(try run("gaps", "now", "--compare", "nothing.journey").status == 3)
  }

  /// A column of the table can be asked for though no line of the model names it.
  @Test func groupsByAnyColumn() throws {
    let run = try run("gaps", licence, "--by", "channel", "--format", "csv")
    #expect(run.status == 0 && run.output.contains(",channel,website,"))
    #expect(try self.run("gaps", licence, "--by", "persona").status == 0)
    let unknown = try self.run("gaps", licence, "--by", "planet")
    #expect(unknown.status == 2 && unknown.errors.contains("planet"))
  }

  @Test func theReportShowsTrendsAndWhetherVoicesAgree() throws {
    #expect(try run("report", licence, "--output", "report").status == 0)
    let page = try scratch.text(of: "report/renewal.html")
    for words in ["id=\"trend\"", "band next", "silent pain", "Theil and Sen", "What weakens it"] {
      #expect(page.contains(words), "\(words)")
    }
    #expect(try run("report", clinic, "--output", "report").status == 0)
    let arabic = try scratch.everything.filter { $0.hasSuffix(".html") && !$0.contains("renewal") }
      .map { try scratch.text(of: $0) }.joined()
    for words in ["id=\"trend\"", "ألم صامت", "ما يضعفه"] { #expect(arabic.contains(words), "\(words)") }
  }
}
