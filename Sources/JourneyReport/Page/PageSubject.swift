import JourneyAnalysis
import JourneyEvidence
import JourneyModel

/// What a page is about and how it speaks: handed to each of its sections.
struct PageSubject: Sendable {
  let analysis: GapAnalysis
  let model: Model
  let evidence: Evidence
  let words: Words
  let templates: PageTemplates

  var journey: Journey { model.journeys[analysis.journey] }
  var steps: [Step] { journey.steps }

  /// Those of the journey, else all there are. Indices into `Model.personas`.
  var personas: [Int] {
    journey.personas.isEmpty ? Array(model.personas.indices) : journey.personas
  }

  func say(_ english: String, _ arabic: String) -> String { words.say(en: english, ar: arabic) }
}
