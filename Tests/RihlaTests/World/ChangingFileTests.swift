import Foundation
import JourneyEvidence
import JourneyModel
import JourneySyntax
import TestSupport
import Testing

@testable import rihla

/// Whoever reads a file that others change meanwhile gets what it said at one moment, or is told; the process goes on.
///
/// `RIHLA_ROUNDS=100 swift test --filter ChangingFileTests` goes on for longer, and says how often what happened.
@Suite struct ChangingFileTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private static let asked = ProcessInfo.processInfo.environment["RIHLA_ROUNDS"].flatMap(Int.init)

  private func tell(_ name: String, rounds: Int, refused: Int, _ file: ChangingFile) {
    guard Self.asked != nil else { return }
    print("\(name): \(rounds) readings, \(refused) refused, \(file.changes) changes")
  }

  @Test(arguments: ChangingTables.readers)
  func aTableIsReadAsItWasOnceOrNotAtAll(reader: ChangingTables.Reader) throws {
    let path = scratch.absolute("table")
    let file = ChangingFile(path, reader.table, or: reader.other)
    let right = Set(file.states.map { reader.read($0.span) })
    #expect(right.count > 1)
    try file.put(0)
    let rounds = Self.asked ?? 6
    var refused = 0
    file.whileChanging {
      for _ in 0..<rounds {
        do throws(Problem.ReadFailure) {
          let said = try LocalMachine().withBytes(of: path, atMost: .max) { reader.read($0) }
          #expect(right.contains(said), "\(said.prefix(300))")
        } catch {
          #expect(error == .changed)
          refused += 1
        }
      }
    }
    tell(reader.name, rounds: rounds, refused: refused, file)
  }

  /// A command and the file that changes under it.
  struct Reading: Sendable, CustomTestStringConvertible {
    var file: String
    var arguments: [String]
    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let readings = [
    "survey.csv": [
      ["gaps", "a.journey", "--format", "csv"], ["trend", "a.journey"], ["sample", "a.journey"],
      ["what-if", "a.journey", "CSAT at form = 4"], ["check", "a.journey", "--format", "json"],
      ["effect", "a.journey", "--step", "form", "--from", "2026-06-01"],
      ["export", "a.journey", "--format", "mermaid"], ["report", "a.journey"],
      ["diagram", "a.journey", "--output", "/dev/stdout"], ["scores", "survey.csv"],
      ["scores", "survey.csv", "--bind", "a.journey", "--output", "/dev/stdout"],
      ["gaps", "b.journey", "--compare", "survey.csv"],
    ],
    "long.journey": [
      ["check", "long.journey"], ["gaps", "long.journey"], ["fix", "long.journey", "--dry-run"],
      ["format", "long.journey", "--check"], ["git", "text", "long.journey"],
      ["merge-driver", "b.journey", "/dev/stdout", "long.journey", "long.journey"],
      ["diff", "long.journey", "b.journey"],
    ],
    "long.persona": [["personas", "people.journey"], ["check", "people.journey"]],
    "log.csv": [["paths", "log.csv", "--bind", "a.journey"], ["scores", "log.csv"]],
    "steps.tsv": [["import", "--table", "steps.tsv"]],
    "brand.css": [["report", "b.journey", "--style", "brand.css"]],
    "tally.json": [["gaps", "counted.journey"], ["scores", "tally.json"]],
  ].flatMap { file, commands in commands.map { Reading(file: file, arguments: $0) } }
    .sorted { $0.testDescription < $1.testDescription }

  @Test(arguments: readings.sampled(every: 5))
  func aCommandSaysWhatWasThereOnceOrThatItChanged(reading: Reading) throws {
    try ChangingTables.write(to: scratch)
    let (bytes, others) = try ChangingTables.states(of: reading.file, in: scratch)
    let file = ChangingFile(scratch.absolute(reading.file), bytes, or: others)
    func run() throws -> [String] {
      let run = try Run(reading.arguments, in: scratch)
      return ["\(run.status)", run.output, run.errors]
    }
    let right = try file.states.indices.map { state in
      try file.put(state)
      return try run()
    }
    let rounds = (Self.asked ?? 20) / 10
    var refused = 0
    try file.whileChanging {
      for _ in 0..<max(rounds, 2) {
        let said = try run()
        if right.contains(said) { continue }
        #expect(
          ["0", "1", "3"].contains(said[0]) && said.joined().contains("it changed while I read it"), "\(said)"
        )
        refused += 1
      }
    }
    tell(reading.testDescription, rounds: rounds, refused: refused, file)
  }

  @Test(arguments: ["a.journey", "survey.csv"])
  func theRoomGoesOn(name: String) throws {
    try ChangingTables.write(to: scratch)
    let bytes = try scratch.bytes(of: name)
    let file = ChangingFile(scratch.absolute(name), bytes, or: bytes + Array("\n".utf8))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Run.path)
    process.arguments = ["live", "a.journey", "--no-open", "--port", "0"]
    process.currentDirectoryURL = URL(fileURLWithPath: scratch.path)
    let said = Pipe()
    process.standardOutput = said
    try process.run()
    #expect(said.fileHandleForReading.availableData.isEmpty == false)
    file.whileChanging {
      while file.changes < (Self.asked ?? 10) * 20, process.isRunning { usleep(5000) }
    }
    #expect(process.isRunning)
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == 0)
    tell("live, \(name)", rounds: 1, refused: 0, file)
  }
}
