package import JourneyEvidence
package import JourneyModel
import JourneyStatistics

/// The trends of a journey's steps and of the journey as a whole, each in the main measure where it has one.
package struct TrendAnalysis: Sendable, Equatable {
  /// Whose courses they are.
  package var journey: ID<Journey>
  /// Of all intervals, between 0 and 1.
  package var confidence: Double
  /// The steps in the order of the file, then the whole; only those with dated answers.
  package var trends: [ScoreTrend]
}

extension TrendAnalysis {
  /// - Parameters:
  ///   - steps: those that are asked for; nil for all, and the whole.
  ///   - settings: whose answers count, and how sure intervals are.
  package init(
    of journey: ID<Journey>, in model: Model, given evidence: Evidence, steps: [ID<Step>]? = nil,
    settings: AnalysisSettings = AnalysisSettings()
  ) {
    let voice = CustomerVoice(model: model, evidence: evidence, settings: settings)
    let subject = model.journeys[journey]
    let measures = voice.measures(startingWith: subject.mainMeasure)
    let asked = (steps ?? Array(subject.steps.ids)).map {
      Subject.step(StepReference(journey: journey, step: $0))
    }
    let subjects = asked + (steps == nil ? [.journey(journey)] : [])
    self.journey = journey
    confidence = settings.confidence
    let calendar = voice.calendar
    trends = subjects.compactMap { ScoreTrend(of: $0, measures: measures, voice: voice, calendar: calendar) }
    adjust()
  }

  /// All changes shown together are tested together.
  private mutating func adjust() {
    let all = trends.flatMap { $0.changes.map(\.p) }
    var adjusted = AdjustedP.holm(all)[...]
    for trend in trends.indices {
      for change in trends[trend].changes.indices {
        trends[trend].changes[change].adjustedP = adjusted.popFirst() ?? 1
      }
    }
  }
}
