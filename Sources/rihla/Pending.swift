import JourneyAnalysis
import JourneyEvidence
import JourneyModel
import JourneyReport
import JourneySyntax

// Stands in for what is not merged yet; goes as it comes.
struct GapDiagram {
  var dot = ""
  init(of analysis: GapAnalysis, in model: Model, words: Words, namespace: String) {}
  func svg() throws -> String { "" }
}
struct Report {
  init(of: GapAnalysis, in: Model, given: Evidence, words: Words, diagram: String) {}
  func html() throws -> String { "" }
}
enum Starter {
  static func files(in language: Language) -> [(path: String, text: String)] { [] }
}
