package import JourneyEvidence
package import JourneyModel

/// One journey compared with its ideal: the paths, the scores, the feelings, and what follows from them.
package struct GapAnalysis: Sendable, Equatable {
  /// Index into `Model.journeys`.
  package var journey: Int
  package var path: PathComparison
  /// Parallel to `Journey.steps`.
  package var steps: [StepAnalysis]
  /// Answers about the journey as a whole.
  package var overall: [MeasuredScore]
  /// Most important first, at most three: what a person should take away.
  package var findings: [Finding]
  /// Every step with a shortfall, most urgent first.
  package var fixes: [Fix]
  /// How much each step matters.
  package var importance: JourneyImportance
  /// What the analysis was asked for.
  package var settings = AnalysisSettings()
  /// What logs of events say where the model gives no reach and no share of a loop; `path` and `fixes` use it.
  package var observed: [ObservedPaths] = []
  /// Parallel to `Journey.steps`: whether those who were asked and those who were watched say the same.
  package var agreements: [VoiceAgreement] = []
}

// An extension, so that the memberwise initialiser stays for tests that start from an analysis.
extension GapAnalysis {
  /// - Parameters:
  ///   - journey: index into `model.journeys`.
  ///   - evidence: tallies parallel to `model.sources`; sources without one are silent.
  package init(
    of journey: Int, in model: Model, given evidence: Evidence,
    settings: AnalysisSettings = AnalysisSettings()
  ) {
    observed = ObservedPaths.all(of: journey, in: model, given: evidence)
    let model = observed.reduce(model) { $0.filled(by: $1) }
    let subject = model.journeys[journey]
    let voice = CustomerVoice(model: model, evidence: evidence, settings: settings)
    let measures = voice.measures(startingWith: subject.mainMeasure)
    self.journey = journey
    path = PathComparison(of: subject)
    let placements = path.placements(stepCount: subject.steps.count)
    steps = subject.steps.indices.map { step in
      StepAnalysis(
        of: subject.steps[step], as: .step(StepReference(journey: journey, step: step)),
        placement: placements[step], measures: measures, mainMeasure: subject.mainMeasure, voice: voice)
    }
    let verdicts = GapVerdict.all(of: steps, in: journey, voice: voice)
    for step in steps.indices { steps[step].verdict = verdicts[step] }
    overall = measures.flatMap { measure in
      voice.scores(about: .journey(journey), in: ScoreUnit(measure: measure, isShare: false))
    }
    findings = Finding.main(steps: steps, path: path)
    importance = JourneyImportance(of: journey, voice: voice)
    self.settings = settings
    agreements = VoiceAgreement.all(of: journey, heardBy: voice)
    fixes = Fix.order(of: journey, in: model, steps: steps, path: path, importance: importance)
  }
}
