import JourneyAnalysis
import JourneyEvidence
import JourneyModel
import JourneyWords

/// What a page is about and how it speaks: handed to each of its sections.
struct PageSubject: Sendable {
  private(set) var analysis: GapAnalysis
  private(set) var model: Model
  let evidence: Evidence
  let words: Words
  let templates: PageTemplates
  /// Those of the personas and steps that the page shows.
  let pictures: PagePictures
  /// From wave to wave: made once, as a section and the methods tell of them.
  let trends: TrendAnalysis
  /// Of those who can be chosen and live something of their own, or none.
  let views: [PersonaView]

  init(
    of analysis: GapAnalysis, in model: Model, given evidence: Evidence, views: [PersonaView], words: Words,
    templates: PageTemplates, photos: [String: Photo]
  ) {
    self.analysis = analysis
    self.model = model
    self.evidence = evidence
    self.views = views
    self.words = words
    self.templates = templates
    let journey = model.journeys[analysis.journey]
    pictures = PagePictures(
      of: Self.personas(of: journey, in: model).map { model.personas[$0].picture }
        + journey.steps.map(\.picture), from: photos)
    trends = TrendAnalysis(of: analysis.journey, in: model, given: evidence)
  }

  /// The same page about the journey as another analysis sees it.
  func replacing(analysis: GapAnalysis, model: Model) -> PageSubject {
    var subject = self
    (subject.analysis, subject.model) = (analysis, model)
    return subject
  }

  var journey: Journey { model.journeys[analysis.journey] }
  var steps: [Step] { journey.steps }

  /// Those of the journey, else all there are.
  var personas: [ID<Persona>] { Self.personas(of: journey, in: model) }

  private static func personas(of journey: Journey, in model: Model) -> [ID<Persona>] {
    journey.personas.isEmpty ? Array(model.personas.ids) : journey.personas
  }

  /// When the answers of a section were given, after what it says of itself; those of another time say theirs.
  var timeAfterText: String { analysis.window.map { " " + words.answers(of: $0) } ?? "" }

  func say(_ english: String, _ arabic: String) -> String { words.say(en: english, ar: arabic) }
}
