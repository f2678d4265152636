package import JourneyAnalysis
package import JourneyEvidence
package import JourneyModel
import JourneySyntax
import Mustache

/// The gap report of one journey: one page that needs nothing beside itself.
package struct Report: Sendable {
  private let analysis: GapAnalysis
  private let model: Model
  private let evidence: Evidence
  private let words: Words
  private let diagram: String

  /// - Parameter diagram: the gap diagram as SVG; its ids must not begin with `feelings` or `scores`.
  package init(
    of analysis: GapAnalysis, in model: Model, given evidence: Evidence, words: Words, diagram: String
  ) {
    self.analysis = analysis
    self.model = model
    self.evidence = evidence
    self.words = words
    self.diagram = diagram
  }

  /// The page as HTML. Throws only when the template in the binary is broken.
  package func html() throws -> String {
    try PageTemplate.report.get().render(content)
  }

  /// All that the template asks for.
  private var content: PageContent {
    let journey = model.journeys[analysis.journey]
    let sources = SourceLine.all(in: model, evidence: evidence, journey: analysis.journey, words: words)
    let personas = journey.personas.isEmpty ? Array(model.personas.indices) : journey.personas
    let questions = OpenQuestions(of: journey, in: model, words: words)
    let scores = ScoreChart(of: analysis, in: model, words: words, namespace: "scores")
    return PageContent(
      lang: words.language.rawValue, dir: words.isRightToLeft ? "rtl" : "ltr", style: PageTemplate.style,
      labels: PageLabels(words), heading: PageHeading(of: journey, in: model, sources: sources, words: words),
      people: personas.map { PersonaCard(model.personas[$0], words: words) },
      hasPeople: !personas.isEmpty,
      findings: analysis.findings.map { words.finding($0, of: analysis, in: model) },
      diagram: diagram,
      feelings: EmotionCurve(of: analysis, in: model, words: words, namespace: "feelings")?.svg(),
      scores: scores?.svg(),
      scoreTable: scores == nil ? nil : ScoreTable(of: analysis, in: model, words: words).html(),
      map: JourneyMap(of: analysis, in: model, words: words).html(),
      fixes: FixRow.first(of: analysis, in: model, words: words),
      furtherFixes: FixRow.rest(of: analysis, words: words),
      questions: questions,
      notes: journey.notes.map { words.isolated($0) }, hasNotes: !journey.notes.isEmpty,
      sources: sources.map(\.text), fit: analysis.path.fit.map { words.number($0, decimals: 2) })
  }
}

/// The values of `report.mustache`, by the names they have there.
struct PageContent {
  let lang: String
  let dir: String
  let style: String
  let labels: PageLabels
  let heading: PageHeading
  let people: [PersonaCard]
  let hasPeople: Bool
  let findings: [FindingWords]
  let diagram: String
  let feelings: String?
  let scores: String?
  let scoreTable: String?
  let map: String
  let fixes: [FixRow]
  let furtherFixes: String?
  let questions: OpenQuestions
  let notes: [String]
  let hasNotes: Bool
  let sources: [String]
  let fit: String?
}
