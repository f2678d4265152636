import Foundation
import TestSupport
import Testing

/// A file of another kind than the command takes: one line says what it is and what to do, and nothing is written.
@Suite struct WrongFileTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    for (name, bytes) in Self.files { try scratch.write(bytes, to: name) }
  }

  /// By their content, whatever their names say.
  static let files: [String: [UInt8]] = [
    "export.csv": Array("طابع زمني;الحجز;الدفع\n2026-01-01;4;5\n2026-01-02;3;5\n".utf8),
    "answers.txt": Array("journey\tstep\tmeasure\tscore\nr\tform\tCSAT\t4\n".utf8),
    "events.csv": Array("case,step,time\na,form,2026-01-01T10:00\n".utf8),
    "steps.csv": Array("Step,Thought,Feeling\nPay,why,2\n".utf8),
    "log.xes": Array("<?xml version=\"1.0\"?>\n<log xes.version=\"1.0\">\n</log>\n".utf8),
    "tally.json": Array("{\"rihla\": \"tally\", \"version\": 4}\n".utf8),
    "other.json": Array("{\"a\": 1}\n".utf8),
    "book.xlsx": Array("PK\u{3}\u{4}....xl/workbook.xml".utf8),
    "renamed.csv": Array("PK\u{3}\u{4}....xl/workbook.xml".utf8),
    "sheet.ods": Array("PK\u{3}\u{4}..mimetypeapplication/vnd.oasis.opendocument.spreadsheet".utf8),
    "letter.docx": Array("PK\u{3}\u{4}....word/document.xml".utf8),
    "photo.journey": [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0, 0],
    "page.html": Array("<!DOCTYPE html>\n<html></html>\n".utf8),
    "drawing.svg": Array("<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>\n".utf8),
    "print.pdf": Array("%PDF-1.7\n".utf8),
    "old.gz": [0x1F, 0x8B, 8, 0],
    "notes.txt": Array("We met, and talked.\nAll is well.\n".utf8),
  ]

  static let modelCommands = [
    ["check"], ["fix"], ["format"], ["gaps"], ["report"], ["diagram", "--output", "gap.svg"], ["personas"],
    ["trend"], ["sample"], ["live", "--no-open"], ["export", "--format", "mermaid"],
    ["effect", "--step", "a", "--from", "2026-01-01"],
  ]

  private func expect(
    _ file: String, by command: [String], says phrase: String, language: String = "en",
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    let before = scratch.everything
    let run = try Run(command + [file], in: scratch, environment: ["LC_ALL": language])
    #expect(
      run.status == 3 && run.output.isEmpty, "\(command) \(file) \(run.output)", sourceLocation: location)
    #expect(run.errors.count { $0 == "\n" } == 1, "\(run.errors)", sourceLocation: location)
    #expect(
      run.errors.hasPrefix("rihla: ") && run.errors.contains(phrase), "\(run.errors)",
      sourceLocation: location)
    #expect(scratch.everything == before, sourceLocation: location)
  }

  @Test(arguments: [
    ("export.csv", "a table of answers: \"rihla new --from export.csv\" makes a model of it"),
    ("answers.txt", "a table of answers: \"rihla scores answers.txt\""),
    ("events.csv", "a log of events: \"rihla paths events.csv\""),
    ("steps.csv", "a table of steps: \"rihla import --table steps.csv\""),
    ("log.xes", "XES: save it as CSV"), ("tally.json", "\"File: tally.json\""),
    ("other.json", "JSON and no tally"),
    ("book.xlsx", "a workbook, which I can't read yet: save its sheet as CSV"), ("renamed.csv", "a workbook"),
    ("sheet.ods", "a workbook"), ("letter.docx", "a document"), ("photo.journey", "a picture"),
    ("page.html", "a web page: open it"), ("drawing.svg", "a picture"), ("print.pdf", "a document"),
    ("old.gz", "a compressed file"), ("notes.txt", "neither a model nor a table"),
  ])
  func inPlaceOfAModel(file: String, phrase: String) throws {
    for command in Self.modelCommands.sampled(every: 4) { try expect(file, by: command, says: phrase) }
  }

  @Test(arguments: [
    ("a.journey", "a model: \"rihla check a.journey\""), ("steps.csv", "rihla import --table"),
    ("log.xes", "XES"), ("other.json", "JSON"), ("renamed.csv", "a workbook"), ("page.html", "a web page"),
    ("photo.journey", "a picture"), ("notes.txt", "neither a model nor a table"), ("j", "is a folder"),
  ])
  func inPlaceOfAnswers(file: String, phrase: String) throws {
    try scratch.write(Samples.journey, to: "a.journey")
    try scratch.write(Samples.journey, to: "j/a.journey")
    for command in ["scores", "paths"] { try expect(file, by: [command], says: phrase) }
  }

  @Test(arguments: [
    ("export.csv", "a table of answers"), ("events.csv", "a log of events"), ("a.journey", "a model"),
    ("log.xes", "XES"), ("tally.json", "a tally"), ("book.xlsx", "a workbook"),
    ("photo.journey", "a picture"),
  ])
  func inPlaceOfATableOfSteps(file: String, phrase: String) throws {
    try scratch.write(Samples.journey, to: "a.journey")
    try expect(file, by: ["import", "--table"], says: phrase)
  }

  @Test func besideTheAnswersOfAModel() throws {
    try scratch.write(Samples.journey, to: "a.journey")
    try expect("book.xlsx", by: ["gaps", "a.journey", "--compare"], says: "a workbook")
    try expect("export.csv", by: ["scores", "export.csv", "--bind"], says: "a table of answers")
  }

  @Test func answersAreNoLogAndThatIsOneLine() throws {
    try expect("export.csv", by: ["paths"], says: "no log of events")
  }

  @Test func inArabic() throws {
    try expect("export.csv", by: ["gaps"], says: "جدول إجابات", language: "ar_AE.UTF-8")
    try expect("book.xlsx", by: ["scores"], says: "مصنف جداول", language: "ar_AE.UTF-8")
  }

  /// What is a model stays one, whatever its name and its state.
  @Test func aModelIsTakenWhateverItsName() throws {
    try scratch.write(Samples.journey, to: "a.txt")
    try scratch.write("just a thought, and no line yet\n", to: "begun.journey")
    #expect(try Run("check", "a.txt", in: scratch).status == 0)
    #expect(try Run("check", "begun.journey", in: scratch).output.contains("J105"))
  }

  @Test func aFolderWithoutModelsIsNamed() throws {
    let folder = scratch.inside("lonely")
    try scratch.write("", to: "lonely/readme.md")
    for (path, name, place) in [
      (".", "lonely", folder), ("lonely", "lonely", scratch), ("./lonely/.", "lonely", scratch),
    ] {
      let run = try Run("check", path, in: place)
      #expect(run.status == 3 && run.errors.contains("in “\(name)”"), "\(run.errors)")
      #expect(run.errors.contains("\"rihla new \(path)\""))
    }
    try scratch.write("", to: "two words/readme.md")
    #expect(try Run("check", "two words", in: scratch).errors.contains("\"rihla new 'two words'\""))
  }
}
