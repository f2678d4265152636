import Foundation
import TestSupport
import Testing

/// `rihla new --from`: a model of a table of answers, which checks and draws at once.
@Suite struct NewFromTableTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// Tables as tools write them, with what is to stand in the model.
  struct Table: CustomTestStringConvertible {
    var name: String
    var text: String
    var says: [String]
    var testDescription: String { name }
  }

  static let tables = [
    Table(
      name: "export.csv",
      text:
        "Date,How satisfied were you with the booking?,Paying the fee,How likely are you to recommend us?,City,Age\n"
        + (1...8).map {
          "2026-0\($0)-03,\($0 % 5 + 1),\($0 % 4 + 2),\($0 + 2),\($0 % 2 == 0 ? "A" : "B"),\($0 * 9)\n"
        }.joined(),
      says: [
        "Journey: Export\n  Measured by: CSAT, NPS\n", "Step: Booking [booking]\n",
        "Step: Paying the fee [paying-the-fee]\n",
        "  Column: How satisfied were you with the booking? = CSAT at [booking]\n",
        "  // Answers from 3 to 10: taken for NPS, since it asks about recommending; it is about the whole journey.\n",
        "  Column: How likely are you to recommend us? = NPS\n",
        "  // Left out, as its name is that of groups, counts or measurements: Age\n",
        "  // Segment column: City\n",
      ]),
    Table(
      name: "رضا العملاء.csv",
      text:
        "\u{FEFF}طابع زمني;ما مدى رضاك عن الحجز؟;ما مدى رضاك عن سداد الرسوم؟;بشكل عام، ما مدى رضاك؟;هل توصي بنا؟;العمر\n"
        + (1...8).map { "2026-07-0\($0);٥;\($0 % 4 + 2);٤;٩;\($0 + 20)\n" }.joined(),
      says: [
        "رحلة العميل: رضا العملاء\n", "خطوة: الحجز [الحجز]\n", "خطوة: سداد الرسوم [سداد-الرسوم]\n",
        "  العمود: ما مدى رضاك عن سداد الرسوم؟ = CSAT عند [سداد-الرسوم]\n",
        "  العمود: بشكل عام، ما مدى رضاك؟ = CSAT\n",
        "  العمود: هل توصي بنا؟ = NPS\n", "  // متروك، لأن اسمه اسم فئات أو أعداد أو قياسات: العمر\n",
      ]),
    Table(
      name: "delivery.csv",
      text: "ما مدى رضاك عن توصيل رخصتك؟,How satisfied were you with our branch?,Visits,Points\n"
        + (1...8).map { "\($0 % 5 + 1),\($0 % 4 + 2),\($0),\($0 * 9 - 20)\n" }.joined(),
      says: [
        "= CSAT عند [", "خطوة: Our branch [our-branch]\n", "اسمه اسم فئات أو أعداد أو قياسات: Visits\n",
        "ليست على مقياس تقييم معروف",
      ]),
    Table(
      name: "ten.tsv",
      text: "Find the page\tPay the fee\n" + (1...8).map { "\($0)\t\($0 + 2)\n" }.joined(),
      says: [
        "Measure: Rating of 1 to 10 [r1-10]\n  Scale: 1 to 10\n", "  Measured by: r1-10\n",
        "  Column: Pay the fee = r1-10 at [pay-the-fee]\n",
      ]),
    Table(
      name: "grid.csv",
      text: "Rate our service [Finding us],Rate our service [Paying],Rate our service [Leaving],Remarks\n"
        + (1...8).map { "\($0 % 5 + 1),0,3,all was well on day \($0)\n" }.joined() + "1,5,n/a,\n2,4,dunno,\n",
      says: ["Step: Finding us [finding-us]\n", "  Not applicable: 0, dunno\n"]),
    Table(
      name: "same.csv",
      text: "Q1,Q1,Ease of paying = fast,Step: [x]\n"
        + (1...8).map { "4,3,\($0 % 7 + 1),\($0 % 5 + 1)\n" }.joined(),
      says: ["= CES at [", "has the same name"]),
  ]

  @Test(arguments: tables)
  func checksAndDrawsAtOnce(table: Table) throws {
    try scratch.write(table.text, to: table.name)
    let run = try Run("new", "--from", table.name, in: scratch)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    let file = try #require(run.output.split(separator: "\n").first.map(String.init))
    let text = try scratch.text(of: file)
    for phrase in table.says { #expect(text.contains(phrase), "\(phrase)\n\(text)") }
    let check = try Run("check", file, in: scratch)
    #expect(check.status == 0 && !check.output.contains("error"), "\(check.output)\n\(text)")
    let report = try Run("report", file, in: scratch)
    #expect(report.status == 0 && report.output.contains(".html"), "\(report.errors)")
    // Every rating is counted.
    let gaps = try Run("gaps", file, "--format", "csv", in: scratch)
    #expect(gaps.status == 0 && gaps.output.split(whereSeparator: \.isNewline).count > 1)
    #expect(gaps.output.contains(",4.5,") || gaps.output.contains(",9,") || gaps.output.contains(",6,"))
    #expect(try Run("format", file, "--check", in: scratch).status == 0)
  }

  @Test func aFolderGetsTheModelAndACopyOfTheTable() throws {
    try scratch.write(Self.tables[0].text, to: "data/export.csv")
    let run = try Run("new", "mine", "--from", "data/export.csv", in: scratch)
    #expect(run.output.hasPrefix("mine/Export.journey\nmine/export.csv\n  2 steps, one for each question; "))
    #expect(try scratch.bytes(of: "mine/export.csv") == scratch.bytes(of: "data/export.csv"))
    #expect(try Run("check", "mine", in: scratch).status == 0)
    let beside = try Run("new", "data", "--from", "data/export.csv", in: scratch)
    #expect(beside.output.hasPrefix("data/Export.journey\n  2 steps"))
  }

  @Test func nothingIsWrittenOver() throws {
    try scratch.write(Self.tables[0].text, to: "export.csv")
    #expect(try Run("new", "--from", "export.csv", in: scratch).status == 0)
    let again = try Run("new", "--from", "export.csv", in: scratch)
    #expect(again.status == 4 && again.errors.contains("it is there already"))
  }

  @Test(arguments: [
    ("book.xlsx", "a workbook, which I can't read yet: save its sheet as CSV"),
    ("events.csv", "no column for each question"),
    ("long.csv", "no column for each question"), ("words.csv", "No column of words.csv holds ratings"),
    ("bare.csv", "seems to hold answers"), ("a.journey", "a model"), ("gone.csv", "no such file"),
    ("tally.json", "a tally"),
    ("notes.txt", "neither a model nor a table"),
  ])
  func whatIsNoSuchTableIsSaid(file: String, phrase: String) throws {
    try scratch.write(Array("PK\u{3}\u{4}....xl/workbook.xml".utf8), to: "book.xlsx")
    try scratch.write("case,step,time\na,form,2026-01-01T10:00\n", to: "events.csv")
    try scratch.write(Samples.answers, to: "long.csv")
    try scratch.write("Date,Booking\n2026-01-01,well\n2026-01-02,badly\n", to: "words.csv")
    try scratch.write("4,5\n3,4\n", to: "bare.csv")
    try scratch.write(Samples.journey, to: "a.journey")
    try scratch.write("{\"rihla\": \"tally\", \"version\": 4}\n", to: "tally.json")
    try scratch.write("We met, and talked.\nAll is well.\n", to: "notes.txt")
    let before = scratch.everything
    let run = try Run("new", "--from", file, in: scratch)
    #expect(run.status == 3 && run.output.isEmpty && run.errors.contains(phrase), "\(run.errors)")
    #expect(run.errors.count { $0 == "\n" } == 1 && scratch.everything == before)
  }

  @Test func aTableInPlaceOfAFolderIsAStart() throws {
    try scratch.write(Self.tables[0].text, to: "export.csv")
    let run = try Run("new", "export.csv", in: scratch)
    #expect(run.status == 2 && run.errors.contains("\"rihla new --from export.csv\" makes a model of it"))
  }

  @Test func theCurrentFolderNeedNotBeNamed() throws {
    #expect(try Run("new", in: scratch).output == "journey.journey\npersonas/sara.persona\n")
    #expect(try Run("check", in: scratch).status == 0)
  }

  @Test func aTableAndATemplateAreTwoStarts() throws {
    #expect(try Run("new", "--from", "a.csv", "--template", "shop", in: scratch).status == 2)
  }

  /// There is a gap at once, and everything that shows it says that its target is a guess.
  @Test(arguments: [0, 1])
  func theFirstGapSaysThatItsTargetIsAGuess(number: Int) throws {
    let (table, isArabic) = (Self.tables[number], number == 1)
    try scratch.write(table.text, to: table.name)
    let made = try Run("new", "--from", table.name, in: scratch).output
    #expect(made.contains(isArabic ? "تخمينات" : "The targets are guesses"), "\(made)")
    let file = try #require(made.split(separator: "\n").first.map(String.init))
    let report = try Run("report", file, in: scratch).output
    #expect(report.contains(isArabic ? "المثالي مخمَّن عند" : "where the ideal is guessed at"), "\(report)")
    let gaps = try Run("gaps", file, in: scratch).output
    #expect(gaps.contains(isArabic ? " ؟" : "4.5 ?") && !gaps.contains("not yet described"), "\(gaps)")
    // A verdict on a guess says so too.
    let weakness = isArabic ? "بعض درجات المثالي تخمين" : "some ideals are guesses"
    #expect(gaps.contains(weakness), "\(gaps)")
    let check = try Run("check", file, "--format", "short", in: scratch).output
    #expect(check.components(separatedBy: " J405: ").count == 2, "\(check)")
    // Once it is agreed on, it is no guess any more.
    try scratch.write(try scratch.text(of: file).replacing(isArabic ? " ؟\n" : " ?\n", with: "\n"), to: file)
    #expect(try !Run("report", file, in: scratch).output.contains(isArabic ? "مخمَّن" : "guessed"))
    #expect(try !Run("gaps", file, in: scratch).output.contains(weakness))
    #expect(try !Run("check", file, in: scratch).output.contains("J405"))
  }

  /// `scores`, `scores --bind` and `new --from` take a question for the same.
  @Test func oneQuestionIsTakenForOneThing() throws {
    let rows = (1...12).map { "\($0 % 5 + 1),\($0 % 7 + 1),\($0 % 10 + 1),\($0 % 7 + 1)\n" }.joined()
    try scratch.write(
      "How easy was it to pay?,Ease of booking,Waiting time,Talking to us\n" + rows, to: "export.csv")
    let scores = try Run("scores", "export.csv", in: scratch).output
    #expect(scores.contains("question, like CES") && scores.contains("question, 1 to 10"), "\(scores)")
    _ = try Run("new", "--from", "export.csv", in: scratch)
    let bind = try Run("scores", "export.csv", "--bind", "Export.journey", in: scratch).output
    let model = try scratch.text(of: "Export.journey")
    for binding in model.split(separator: "\n").filter({ $0.hasPrefix("  Column: ") }) {
      #expect(bind.contains("\(binding)\n"), "\(binding)\n\(bind)")
    }
    // Pasted into a model without such measures it is whole.
    try scratch.write(
      "Journey: Mine\nStep: Pay\nStep: Booking\nStep: Waiting time\nStep: Talking to us\n", to: "mine.journey"
    )
    let lines = try Run("scores", "export.csv", "--bind", "mine.journey", in: scratch).output
    let block = try #require(lines.range(of: "Measure: ")).lowerBound
    try scratch.write(try scratch.text(of: "mine.journey") + "\n" + lines[block...], to: "mine.journey")
    let check = try Run("check", "mine.journey", in: scratch)
    #expect(check.status == 0 && check.output.contains("All clear."), "\(check.output)\n\(lines)")
  }

  /// What is left out is named, and why; sentences are no groups, and ratings in words are no silence.
  @Test func whatIsLeftOutIsNamed() throws {
    let opinions = ["slow", "fine", "ok", "nothing", "slow"]
    let ratings = ["Very satisfied", "Neutral", "Dissatisfied", "Very satisfied", "Satisfied"]
    let rows = (0..<30).map { row in
      "p\(row)@example.org,\(row % 5 + 1),\(ratings[row % 5]),\(opinions[row % 5]),\(["A", "B"][row % 2]),"
        + "my visit number \(row) was well\n"
    }
    try scratch.write(
      "Email,Paying,Overall experience,What could we improve?,Branch,Story\n" + rows.joined(), to: "e.csv")
    let run = try Run("new", "--from", "e.csv", in: scratch)
    #expect(
      run.output.contains("Left out: Email, Overall experience, What could we improve?, Story"),
      "\(run.output)")
    let text = try scratch.text(of: "E.journey")
    for line in [
      "  // Left out, as it tells who people are: Email\n",
      "  // Left out, as it holds texts: What could we improve?, Story\n",
      "  // Left out, as its ratings are words",
      "  // Segment column: Branch\n",
    ] { #expect(text.contains(line), "\(line)\n\(text)") }
    #expect(text.components(separatedBy: "Segment column").count == 2)
    #expect(try Run("scores", "e.csv", in: scratch).output.contains("ratings in words"))
    try scratch.write(
      "السداد,التجربة عمومًا\n"
        + (0..<20).map { "\($0 % 5 + 1),\(["راضٍ جدًا", "محايد", "غير راضٍ"][$0 % 3])\n" }.joined(),
      to: "a.csv")
    #expect(try Run("scores", "a.csv", "--language", "ar", in: scratch).output.contains("تقييم بالكلمات"))
  }

  /// What is said follows the language of the model, whatever the environment's is.
  @Test func whatIsSaidIsInTheLanguageOfTheModel() throws {
    let arabic = ["LC_ALL": "ar_AE.UTF-8"]
    try scratch.write(Self.tables[0].text, to: "export.csv")
    let run = try Run("new", "--from", "export.csv", in: scratch, environment: arabic)
    #expect(run.output.contains("steps, one for each question"), "\(run.output)")
    #expect(try Run("new", "mine", in: scratch, environment: arabic).status == 0)
    let again = try Run("new", "mine", in: scratch, environment: arabic)
    #expect(again.errors.contains("it is there already"), "\(again.errors)")
    let other = try Run("new", "other", "--language", "ar", in: scratch, environment: ["LC_ALL": "C"])
    let twice = try Run("new", "other", "--language", "ar", in: scratch, environment: ["LC_ALL": "C"])
    #expect(other.status == 0 && !twice.errors.contains("already"), "\(twice.errors)")
  }

  /// No cell that may tell of people is in the model, and no column's name that is one.
  @Test func nobodyIsInTheModel() throws {
    try scratch.write(
      "Email,Paying,Phone\nlayla@example.org,4,+971501234567\nomar@example.org,5,+971501234568\n", to: "e.csv"
    )
    _ = try Run("new", "--from", "e.csv", in: scratch)
    let text = try scratch.text(of: "E.journey")
    #expect(!text.contains("example.org") && !text.contains("97150"))
  }
}
