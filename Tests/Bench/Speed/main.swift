/// Times one stage on one file, inside one process: `Speed STAGE FILE` prints the seconds of the fastest of some runs.
///
/// The program itself would add its start and the drawing; `Tests/Bench/run` makes the files and the table.
import Foundation
import JourneyModel
import JourneySyntax

/// Enough that one of them is not disturbed by the rest of the machine.
let runs = 7

/// How far the bytes are taken.
enum Stage: String, CaseIterable {
  case tree, model

  /// The time until the stage's value is there; letting go of it again is not part of it.
  func time(on source: SourceText) -> Duration {
    let clock = ContinuousClock()
    let start = clock.now
    let tree = SyntaxTree(parsing: source)
    if self == .tree {
      let time = clock.now - start
      precondition(!tree.nodes.isEmpty)
      return time
    }
    let resolution = Resolution(resolving: [ModelFile(path: source.file, tree: tree)])
    let time = clock.now - start
    // A stage that finds nothing must not look fast.
    precondition(!resolution.model.journeys.isEmpty)
    return time
  }
}

guard CommandLine.arguments.count == 3, let stage = Stage(rawValue: CommandLine.arguments[1]) else {
  print("usage: Speed \(Stage.allCases.map(\.rawValue).joined(separator: "|")) FILE")
  exit(2)
}
let source = SourceText(
  file: "model.journey", bytes: Array(try Data(contentsOf: URL(filePath: CommandLine.arguments[2]))))
let fastest = (0..<runs).map { _ in stage.time(on: source) }.min() ?? .zero
print(fastest / .seconds(1))
