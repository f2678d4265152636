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
    let values = frame.merging(sections) { first, _ in first }.merging(facts) { first, _ in first }
    return try PageTemplate.report.get().render(values.compactMapValues { $0 })
  }

  // The values of `report.mustache`, by the names they have there; nil leaves a section out. Dictionaries, as the
  // template engine looks each name up, and in a structure it would do so by reflection.

  private var journey: Journey { model.journeys[analysis.journey] }

  /// The document around the report.
  private var frame: [String: Any?] {
    [
      "lang": words.language.rawValue, "dir": words.isRightToLeft ? "rtl" : "ltr",
      "style": PageTemplate.style,
      "labels": PageLabels(words).all,
    ]
  }

  /// Pictures and tables that are markup already.
  private var sections: [String: Any?] {
    let scores = ScoreChart(of: analysis, in: model, words: words, namespace: "scores")
    return [
      "diagram": diagram,
      "feelings": EmotionCurve(of: analysis, in: model, words: words, namespace: "feelings")?.svg(),
      "scores": scores?.svg(),
      "scoreTable": scores == nil ? nil : ScoreTable(of: analysis, in: model, words: words).html(),
      "map": JourneyMap(of: analysis, in: model, words: words).html(),
    ]
  }

  /// What the template itself sets.
  private var facts: [String: Any?] {
    let sources = SourceLine.all(in: model, evidence: evidence, journey: analysis.journey, words: words)
    let personas = journey.personas.isEmpty ? Array(model.personas.indices) : journey.personas
    return [
      "heading": PageHeading(of: journey, in: model, sources: sources, words: words),
      "hasPeople": !personas.isEmpty,
      "people": personas.map { persona in
        PersonaCard(
          model.personas[persona],
          voice: PersonaVoice(of: persona, in: analysis.journey, of: model, given: evidence), of: journey,
          in: model, words: words)
      },
      "findings": analysis.findings.map { words.finding($0, of: analysis, in: model) },
      "fixes": FixRow.first(of: analysis, in: model, words: words),
      "furtherFixes": FixRow.rest(of: analysis, words: words),
      "questions": OpenQuestions(of: journey, in: model, words: words),
      "hasNotes": !journey.notes.isEmpty, "notes": journey.notes.map { words.isolated($0) },
      "sources": sources.map(\.text), "methods": words.methods(of: analysis),
      "observed": words.observed(analysis, in: model), "voices": words.agreements(analysis, in: model),
      "fit": analysis.path.fit.map { words.number($0, decimals: 2) },
    ]
  }
}
