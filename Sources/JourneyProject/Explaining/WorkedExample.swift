import JourneyEvidence
import JourneyModel
import JourneySyntax

/// The example of a code's page, and what rihla says about it.
struct WorkedExample {
  static let fileName = "model.journey"
  static let tableName = "visit.csv"
  static let totalsName = "totals.csv"

  let page: Problem.Page
  /// The problem of the code asked for; nil when the example does not give it.
  let problem: Problem?

  init(of code: any Problem.Code, in language: Language) {
    page = code.page(in: language)
    let source = SourceText(file: Self.fileName, bytes: Array(page.example.utf8))
    let resolution = Resolution(
      resolving: [ModelFile(path: Self.fileName, tree: SyntaxTree(parsing: source))])
    var problems = resolution.problems
    if let table = page.table {
      var settings = ReadingSettings()
      if let totals = page.totals {
        settings.totals[Self.totalsName] = try? KnownTotals(of: Array(totals.utf8).span)
      }
      let reading = ScoreReading(
        of: ID(0), in: resolution.model, bytes: Array(table.utf8).span, settings: settings)
      let evidence = Evidence(tallies: [reading.tally], of: resolution.model, in: TimeFrame())
      problems += reading.problems + evidence.strays.map { $0.problem(in: resolution.model) }
    }
    if code is FreshnessProblem.Code { problems += StaleRule.example.problems(of: resolution.model) }
    problem = problems.first { $0.code == code.rawValue }
  }
}
