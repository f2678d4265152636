import Foundation
import JourneyAnalysis
import JourneyEvidence
import JourneyModel
import JourneyPictures
import JourneyReport
import JourneySyntax
import JourneyWords

/// The gap diagram of a file's first journey, from the model to SVG.
struct Pictures {
  /// The journey as it is written, and with another feeling at one step, as after a key press.
  private let models: [Model]
  private var drawn = DrawnPieces()

  init(_ source: SourceText) {
    let tree = SyntaxTree(parsing: source)
    var changed = Resolution(resolving: [ModelFile(path: source.file, tree: tree)]).model
    let written = changed
    let step = changed.journeys[0].steps.count / 2
    for part in changed.journeys[0].steps[step].actuals.indices {
      changed.journeys[0].steps[step].actuals[part].feeling?.words += " x"
    }
    models = [written, changed]
  }

  /// One picture from nothing.
  func draw() throws -> String { try diagram(0).svg() }

  /// One picture upon the last, in which one card is another; alternating. A screen gets of it what is another.
  mutating func redraw(_ number: Int) throws -> GapPicture {
    try diagram(number % 2).picture(reusing: &drawn)
  }

  private func diagram(_ number: Int) -> GapDiagram {
    let analysis = GapAnalysis(of: ID(0), in: models[number], given: Evidence(tallies: []))
    return GapDiagram(of: analysis, in: models[number], words: Words(language: .english), namespace: "gap")
  }

  /// How many bytes of memory the process takes more after `count` pictures, the first ones aside.
  func growth(over count: Int) throws -> Int {
    for _ in 0..<100 { _ = try draw() }
    let before = try Self.residentBytes()
    for _ in 0..<count { _ = try draw() }
    return try Self.residentBytes() - before
  }

  private static func residentBytes() throws -> Int {
    let pages = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")
    return (Int(pages[1]) ?? 0) * Int(getpagesize())
  }
}
