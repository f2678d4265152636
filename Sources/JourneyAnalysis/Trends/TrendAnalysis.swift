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
  /// All steps and the whole are tested together, also where some alone are asked for: what is said of a step is the
  /// same wherever it stands.
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
    func about(_ step: ID<Step>) -> Subject { .step(StepReference(journey: journey, step: step)) }
    let calendar = voice.calendar
    let found = (subject.steps.ids.map(about) + [.journey(journey)]).compactMap {
      ScoreWaves(of: $0, measures: measures, voice: voice, calendar: calendar)
    }
    let width = ControlLimits.width(
      points: found.reduce(0) { $0 + $1.judged }, confidence: settings.confidence)
    self.journey = journey
    confidence = settings.confidence
    let groups = evidence.tallies.map(\.answers.segmentGroups)
    trends = found.map { ScoreTrend($0, width: width, groups: groups, voice: voice) }
    adjustChanges()
    adjustCourses()
    guard let steps else { return }
    let asked = Set(steps.map(about))
    trends.removeAll { !asked.contains($0.subject) }
  }

  /// All changes between waves are tested together.
  private mutating func adjustChanges() {
    let all = trends.flatMap { $0.changes.map(\.p) }
    var adjusted = AdjustedP.holm(all)[...]
    for trend in trends.indices {
      for change in trends[trend].changes.indices {
        trends[trend].changes[change].adjustedP = adjusted.popFirst() ?? 1
      }
    }
  }

  /// All trends are, too, with their third of the doubt.
  private mutating func adjustCourses() {
    let tested = trends.indices.filter { trends[$0].slope != nil }
    let adjusted = AdjustedP.holm(tested.compactMap { trends[$0].slope?.p })
    for (trend, p) in zip(tested, adjusted) {
      trends[trend].slope?.adjustedP = min(1, ControlLimits.waysToTell * p)
      trends[trend].slope?.tested = tested.count
      trends[trend].course = ScoreTrend.Course(trends[trend].slope, confidence: confidence)
    }
  }
}
