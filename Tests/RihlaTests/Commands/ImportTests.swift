import Testing

@testable import rihla

/// `rihla import --table`, in a world of its own and through the built program.
@Suite struct ImportTests {
  private let rows = "Step\tThought\nPay\tWhy twice?\n"
  private let steps = "Step: Pay\n  Actual\n    Thought: Why twice?\n"

  private func imported(_ arguments: [String], in world: WorldInMemory) throws -> String {
    let command = try ImportCommand.parse(arguments)
    try command.run(in: world)
    return world.said(to: .output)
  }

  @Test func aTableComesFromStandardInput() throws {
    #expect(try imported(["--table"], in: WorldInMemory(typed: rows)) == steps)
  }

  @Test func aTableComesFromAFile() throws {
    #expect(try imported(["--table", "a.tsv"], in: WorldInMemory(["a.tsv": rows])) == steps)
  }

  @Test func theKeywordsAreInTheLanguageAskedFor() throws {
    let text = try imported(["--table", "--language", "ar"], in: WorldInMemory(typed: rows))
    #expect(text == "خطوة: Pay\n  فعلي\n    الأفكار: Why twice?\n")
  }

  @Test func theProgramReadsFilesAndSaysWhyItCannot() throws {
    let scratch = try Scratch()
    try scratch.write(rows, to: "a.tsv")
    #expect(try Run("import", "--table", "a.tsv", in: scratch).output == steps)
    try scratch.write(Array("Step\tThought\n".utf8) + [0xFF], to: "bad.tsv")
    for (arguments, status, phrase) in [
      (["import", "--table", "gone.tsv"], 3, "there is no such file"), (["import", "--table"], 3, "holds no rows"),
      (["import", "--table", "bad.tsv"], 3, "UTF-8"), (["import", "a.tsv"], 2, "--table"),
    ] as [([String], Int32, String)] {
      let run = try Run(arguments, in: scratch)
      #expect(run.status == status && run.output.isEmpty && run.errors.contains(phrase), "\(arguments) \(run.errors)")
    }
  }
}
