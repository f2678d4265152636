import Foundation
import JourneyPictures
import Testing

/// Writes every sample's picture into the folder that `RIHLA_PICTURES` names, to be looked at.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["RIHLA_PICTURES"] != nil)) struct GapDiagramPictures {
  @Test(arguments: GapDiagramSample.all + GapDiagramSample.random)
  func draw(sample: GapDiagramSample) throws {
    let folder = try #require(ProcessInfo.processInfo.environment["RIHLA_PICTURES"])
    try sample.diagram.svg().write(toFile: "\(folder)/\(sample.name).svg", atomically: true, encoding: .utf8)
  }
}
