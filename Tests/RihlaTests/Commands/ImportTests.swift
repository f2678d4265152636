import Testing

/// `rihla import --table` through the built program.
@Suite struct ImportTests {
  let scratch: Scratch

  private let rows = "Step\tThought\nPay\tWhy twice?\n"
  private let steps = "Step: Pay\n  Actual\n    Thought: Why twice?\n"

  init() throws { scratch = try Scratch() }

  @Test func aTableComesFromAFileOrFromStandardInput() throws {
    try scratch.write(rows, to: "a.tsv")
    #expect(try Run("import", "--table", "a.tsv", in: scratch).output == steps)
    #expect(try Run("import", "--table", in: scratch, input: rows).output == steps)
  }

  @Test func theKeywordsAreInTheLanguageAskedFor() throws {
    let run = try Run("import", "--table", "--language", "ar", in: scratch, input: rows)
    #expect(run.status == 0 && run.output == "خطوة: Pay\n  فعلي\n    الأفكار: Why twice?\n")
  }

  @Test func whatWasGuessedIsSaidAndTheStepsArePrinted() throws {
    let table = "Map,,,\nActivity,Mood,Doing,Pain points\nPay,2,queues,\n"
    let run = try Run("import", "--table", in: scratch, input: table)
    #expect(run.status == 0)
    #expect(run.output == "// Map\nStep: Pay\n  Note: Doing: queues\n  Actual\n    Feeling: 2\n")
    for phrase in [
      #"took "Activity" as the names"#, #"took "Mood" as Feeling"#, #"notes: "Doing""#, #"comments: "Map""#,
    ] {
      #expect(run.errors.contains(phrase))
    }
    let plain = try Run("import", "--table", in: scratch, input: rows)
    #expect(plain.errors == "rihla: Nothing says Ideal or Actual: all of it became Actual.\n")
    let arabic = try Run(
      "import", "--table", in: scratch, input: "الخطوة،الأفكار\nالسداد،لماذا\nالاستلام،متى\n")
    #expect(arabic.errors.contains("لا شيء يحدد"))
  }

  @Test func whatIsNotUnderstoodIsAskedAndNothingIsPrinted() throws {
    for (table, phrase) in [
      ("Activity,Where\nPay,counter\n", "Write Step, Touchpoint"), ("Pay\nCollect\n", "one column"),
      ("Step,Thought\nPay,dear, and slow\n", "quotation marks"),
      ("Thought,Feeling\ndear,2\n", "Write Step above"),
    ] {
      let run = try Run("import", "--table", in: scratch, input: table)
      #expect(run.status == 3 && run.output.isEmpty && run.errors.contains(phrase), "\(run.errors)")
    }
    let arabic = try Run("import", "--table", "--language", "ar", in: scratch, input: "أ,ب\nج,د\n")
    #expect(arabic.status == 3 && arabic.output.isEmpty && arabic.errors.contains("فوق الأعمدة"))
  }

  @Test func whatIsNoTableSaysWhy() throws {
    try scratch.write(Array("Step\tThought\n".utf8) + [0xFF], to: "bad.tsv")
    try scratch.write(Array("PK\u{3}\u{4}".utf8) + [0xFF], to: "map.xlsx")
    for (arguments, status, phrase) in [
      (["import", "--table", "gone.tsv"], 3, "there is no such file"),
      (["import", "--table"], 3, "holds no rows"), (["import", "--table", "bad.tsv"], 3, "UTF-8"),
      (["import", "bad.tsv"], 2, "--table"),
      (["import", "--table", "map.xlsx"], 3, "save its sheet as CSV"),
    ] as [([String], Int32, String)] {
      let run = try Run(arguments, in: scratch)
      #expect(run.status == status && run.output.isEmpty && run.errors.contains(phrase), "\(arguments)")
    }
  }
}
