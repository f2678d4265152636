import JourneyEvidence
import JourneyModel
import JourneySyntax

/// Every problem that there is, for what explains them all; each family stands in the room that finds it.
enum ProblemCatalogue {
  private static let families: [any Problem.Kind.Type] = [
    KeywordProblem.self, LineProblem.self, NameProblem.self, ValueProblem.self, StructureProblem.self,
    FileProblem.self, AdviceProblem.self, CellProblem.self, TableProblem.self, DateProblem.self,
    TotalsProblem.self, FreshnessProblem.self,
  ]

  /// All codes in the order of their numbers.
  static let codes: [any Problem.Code] = families.flatMap { $0.codes }.sorted { $0.rawValue < $1.rawValue }

  /// The code that is called so, in capitals.
  static func code(_ name: String) -> (any Problem.Code)? { codes.first { $0.rawValue == name } }
}
