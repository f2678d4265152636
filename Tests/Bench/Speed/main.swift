/// Times one stage on one file, inside one process: `Speed STAGE FILE` prints the seconds of the fastest of some runs.
/// `Speed analyses` and `Speed interval` time the statistics, which need no file; `Speed growth FILE` prints the bytes of
/// memory that 10,000 pictures leave behind.
///
/// The program itself would add its start and the drawing; `Tests/Bench/run` makes the files and the table.
import Foundation
import JourneyModel
import JourneySyntax

/// Enough that one of them is not disturbed by the rest of the machine.
let runs = 7

/// How far the bytes are taken.
enum Stage: String, CaseIterable {
  /// To the tree, to the model with all checks, to the tree and back to formatted bytes.
  case tree, model, format

  /// The time until the stage's value is there; letting go of it again is not part of it.
  func time(on source: SourceText) -> Duration {
    let clock = ContinuousClock()
    let start = clock.now
    let tree = SyntaxTree(parsing: source)
    switch self {
    case .tree: return withExtendedLifetime(tree) { clock.now - start }
    case .model:
      let resolution = Resolution(resolving: [ModelFile(path: source.file, tree: tree)])
      return withExtendedLifetime(resolution) { clock.now - start }
    case .format:
      let formatted = FormattedText(of: tree)
      return withExtendedLifetime(formatted) { clock.now - start }
    }
  }
}

/// The fastest of some runs, in seconds; the work is the same each time.
func fastest(_ work: () -> Duration) -> Double {
  ((0..<runs).map { _ in work() }.min() ?? .zero) / .seconds(1)
}

func time<Result>(_ work: () -> Result) -> Duration {
  let clock = ContinuousClock()
  let start = clock.now
  let result = work()
  return withExtendedLifetime(result) { clock.now - start }
}

/// `picture` draws anew, `repicture` upon the picture before, `growth` prints bytes.
func timePictures(_ arguments: [String]) throws {
  var pictures = Pictures(
    SourceText(file: "model.journey", bytes: Array(try Data(contentsOf: URL(filePath: arguments[2])))))
  switch arguments[1] {
  case "growth": print(try pictures.growth(over: 10_000))
  case "repicture":
    _ = try pictures.redraw(0)
    print(fastest { time { (1...10).map { try? pictures.redraw($0) } } } / 10)
  default: print(fastest { time { try? pictures.draw() } })
  }
}

switch CommandLine.arguments.dropFirst().first {
case "analyses":
  let analyses = Analyses()
  print(fastest { time(analyses.run) })
case "interval":
  print(fastest { time(OneInterval.run) } / Double(OneInterval.times))
case "picture", "repicture", "growth":
  try timePictures(CommandLine.arguments)
default:
  guard CommandLine.arguments.count == 3, let stage = Stage(rawValue: CommandLine.arguments[1]) else {
    print(
      "usage: Speed \(Stage.allCases.map(\.rawValue).joined(separator: "|")) FILE, Speed analyses|interval")
    exit(2)
  }
  let source = SourceText(
    file: "model.journey", bytes: Array(try Data(contentsOf: URL(filePath: CommandLine.arguments[2]))))
  print(fastest { stage.time(on: source) })
}
