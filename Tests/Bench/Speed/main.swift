/// Times one stage on one file, inside one process: `Speed STAGE FILE` prints the seconds of the fastest of some runs.
///
/// The program itself would add its start and the drawing; `Tests/Bench/run` makes the files and the table.
import Foundation
import JourneyModel
import JourneySyntax

/// Enough that one of them is not disturbed by the rest of the machine.
let runs = 5

guard CommandLine.arguments.count == 3, let stage = Stage(rawValue: CommandLine.arguments[1]) else {
  print("usage: Speed \(Stage.allCases.map(\.rawValue).joined(separator: "|")) FILE")
  exit(2)
}
let source = SourceText(
  file: "model.journey", bytes: Array(try Data(contentsOf: URL(filePath: CommandLine.arguments[2]))))
let fastest = (0..<runs).map { _ in
  ContinuousClock().measure { stage.run(on: source) }
}.min() ?? .zero
print(fastest / .seconds(1))

/// How far the bytes are taken.
enum Stage: String, CaseIterable {
  case tree, model

  /// Ends the process where nothing was found: a stage that does no work must not look fast.
  func run(on source: SourceText) {
    let tree = SyntaxTree(parsing: source)
    precondition(!tree.nodes.isEmpty)
    if self == .tree { return }
    let resolution = Resolution(resolving: [ModelFile(path: source.file, tree: tree)])
    precondition(!resolution.model.journeys.isEmpty)
  }
}
