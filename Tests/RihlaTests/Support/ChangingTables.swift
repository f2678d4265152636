import Foundation
import JourneyEvidence
import JourneyModel
import JourneySyntax
import JourneyWords
import TestSupport
import Testing

@testable import rihla

/// Files of several pages in every form that is read, each in two versions.
enum ChangingTables {
  /// A table, and what is made of its bytes.
  struct Reader: Sendable, CustomTestStringConvertible {
    var name: String
    var table: [UInt8]
    var other: [UInt8]
    var source = ""
    var testDescription: String { name }

    /// Everything that the table is understood to say.
    func read(_ bytes: Span<UInt8>) -> String {
      let text = Samples.surveyed.replacing("survey.csv\n", with: "survey.csv\n" + source)
      let tree = SyntaxTree(parsing: SourceText(file: "a.journey", bytes: Array(text.utf8)))
      let model = Resolution(resolving: [ModelFile(path: "a.journey", tree: tree)]).model
      let reading = ScoreReading(of: 0, in: model, bytes: bytes)
      let problems = reading.problems.map { $0.message(in: .english) }
      return "\(reading.tally.json(in: model).text) \(problems) \(ScoreFilePreview(of: bytes).json.text)"
    }
  }

  static let readers = [
    Reader(name: "one row an answer", table: bytes(rows(0)), other: bytes(rows(1))),
    Reader(
      name: "semicolons", table: bytes(rows(0).replacing(",", with: ";")),
      other: bytes(rows(1).replacing(",", with: ";"))),
    Reader(
      name: "one column a question", table: bytes(wide(0)), other: bytes(wide(1)),
      source: "  Column: form = CSAT at [form]\n  Column: pay = CSAT at [pay]\n  Respondent column: id\n"),
    Reader(name: "UTF-16", table: utf16(rows(0)), other: utf16(rows(1))),
    Reader(name: "Windows-1256", table: windows1256(rows(0)), other: windows1256(rows(1))),
    Reader(name: "events", table: bytes(events(0)), other: bytes(events(1))),
  ]

  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  private static func rows(_ version: Int) -> String {
    "journey,step,measure,score,date\n"
      + (0..<800).map { "renewal,form,CSAT,\(($0 + version) % 5 + 1),2026-0\(($0 + version) % 9 + 1)-11\n" }
      .joined()
  }

  private static func wide(_ version: Int) -> String {
    "id,form,pay\n" + (0..<1500).map { "r\($0),\(($0 * $0 + version) % 5 + 1),\($0 % 4 + 1)\n" }.joined()
  }

  private static func events(_ version: Int) -> String {
    "case,step,time\n"
      + (0..<300).map { number in
        let last = (number + version) % 3 == 0 ? "pay" : "form"
        return "c\(number),form,2026-01-01T10:00\nc\(number),\(last),2026-01-01T11:00\n"
      }
      .joined()
  }

  private static func utf16(_ text: String) -> [UInt8] {
    [0xFF, 0xFE] + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
  }

  /// With a column of Arabic letters.
  private static func windows1256(_ text: String) -> [UInt8] {
    text.split(separator: "\n").flatMap { bytes("\($0),") + [0xE3, 0xD1, 0xCD, 0xC8, 0xC7, 0x0A] }
  }

  private static func journey(_ version: Int) -> String {
    Samples.journey.replacing("2 annoyed", with: "\(version + 1) annoyed")
      + (0..<150).map { "Step: S\($0) [s\($0)]\n  Actual\n    Thought: \(version)\n    Feeling: 3 fine\n" }
      .joined()
  }

  private static func persona(_ version: Int) -> String {
    "Persona: Layla [layla]\n" + (0..<300).map { "  Goal: one more evening \($0 + version)\n" }.joined()
  }

  /// All of them in a folder, with the models that read them.
  static func write(to scratch: Scratch) throws {
    try scratch.write(Samples.surveyed, to: "a.journey")
    try scratch.write(Samples.journey, to: "b.journey")
    try scratch.write("Use: long.persona\n" + Samples.journey, to: "people.journey")
    try scratch.write(Samples.surveyed.replacing("survey.csv", with: "tally.json"), to: "counted.journey")
    for name in ["survey.csv", "long.journey", "long.persona", "log.csv", "steps.tsv", "brand.css"] {
      try scratch.write(states(of: name, in: scratch).0, to: name)
    }
    try scratch.write(states(of: "tally.json", in: scratch).0, to: "tally.json")
  }

  /// A file's bytes, and those of its other version.
  static func states(of file: String, in scratch: Scratch) throws -> ([UInt8], [UInt8]) {
    switch file {
    case "survey.csv": (bytes(rows(0)), bytes(rows(1)))
    case "long.journey": (bytes(journey(0)), bytes(journey(1)))
    case "long.persona": (bytes(persona(0)), bytes(persona(1)))
    case "log.csv": (bytes(events(0)), bytes(events(1)))
    case "steps.tsv": (bytes(steps(0)), bytes(steps(1)))
    case "brand.css": (bytes(brand(0)), bytes(brand(1)))
    default: (try tally(0, in: scratch), try tally(1, in: scratch))
    }
  }

  private static func steps(_ version: Int) -> String {
    "Step\tThought\n" + (0..<400).map { "Step \($0)\tthought \($0 + version)\n" }.joined()
  }

  private static func brand(_ version: Int) -> String {
    (0..<400).map { ".own-\($0) { color: #00000\(version); }\n" }.joined()
  }

  private static func tally(_ version: Int, in scratch: Scratch) throws -> [UInt8] {
    try scratch.write(rows(version), to: "counted.csv")
    _ = try Run("scores", "counted.csv", "--bind", "b.journey", "--output", "counted.json", in: scratch)
    return try scratch.bytes(of: "counted.json")
  }
}
