package import JourneyEvidence
package import JourneyModel

/// One journey compared with its ideal: the paths, the scores, the feelings, and what follows from them.
package struct GapAnalysis: Sendable, Equatable {
  /// The one that is analysed.
  package var journey: ID<Journey>
  /// The ideal path beside the one that the team believes everybody walks.
  package var path: PathComparison
  /// Parallel to `Journey.steps`.
  package var steps: [StepAnalysis]
  /// Answers about the journey as a whole.
  package var overall: [MeasuredScore]
  /// Most important first, at most three: what a person should take away.
  package var findings: [Finding]
  /// Every step with a shortfall, most urgent first; none of a group, see `hasPriorities`.
  package var fixes: [Fix]
  /// How much each step matters; unknown of a group, see `hasPriorities`.
  package var importance: JourneyImportance
  /// What the analysis was asked for.
  package var settings = AnalysisSettings()
  /// What logs of events say where the model gives no reach and no share of a loop; `path` and `fixes` use it.
  package var observed: [ObservedPaths] = []
  /// Parallel to `Journey.steps`: whether those who were asked and those who were watched say the same.
  package var agreements: [VoiceAgreement] = []
  /// Sources that contradict each other about a step, the farthest apart first.
  package var contradictions: [Contradiction] = []
  /// Steps that became others within a year, the largest change first.
  package var changes: [ChangePoint] = []
  /// The days of the journey's window; nil where all answers count, or none has a date.
  package var window: ClosedRange<Day>?
  /// False of a group whose rows were not read for it: answers about steps and about the whole are counted together for
  /// everybody alone, and what matters to everybody would not be its own.
  package var hasPriorities = true
  /// Sources whose answers about the journey are all older, with the day of the last of them.
  package var silent: [SilentSource] = []
  /// In the order of the model: how fully each source speaks that was asked about the journey.
  package var accounts: [SourceAccount] = []
}

extension GapAnalysis {
  /// What is known of a step.
  package subscript(step: ID<Step>) -> StepAnalysis { steps[step.index] }

  /// When the answers were given behind all scores that are shown.
  package var spans: [AnswerSpan] {
    (steps.flatMap(\.gaps).flatMap { [$0.measured].compactMap(\.self) + $0.others } + overall)
      .compactMap(\.span)
  }

  /// When the measured numbers are of: the journey's window, or the days of all answers where none is left out; nil
  /// where nothing is measured, or no answer has a date.
  package var time: ClosedRange<Day>? {
    let days = spans.compactMap(\.days)
    guard let first = days.map(\.lowerBound).min(), let last = days.map(\.upperBound).max() else {
      return nil
    }
    return window ?? first...last
  }
}

/// A source that had answers about a journey before its window and has none in it.
package struct SilentSource: Sendable, Equatable {
  /// Who said nothing of late.
  package var source: ID<Source>
  /// The last day with answers.
  package var since: Day
}

// An extension, so that the memberwise initialiser stays for tests that start from an analysis.
extension GapAnalysis {
  /// - Parameters:
  ///   - journey: the one to analyse.
  ///   - evidence: tallies parallel to `model.sources`; sources without one are silent.
  ///   - own: what the rows of the settings' group say by themselves (`Evidence.confirming`); nil where they were not read.
  package init(
    of journey: ID<Journey>, in model: Model, given evidence: Evidence,
    settings: AnalysisSettings = AnalysisSettings(), own: Evidence? = nil
  ) {
    self.init(of: journey, in: model, given: evidence, settings: settings, own: own, apart: nil)
  }

  /// - Parameter apart: where the journey is as one persona lives it, what she lives in a way of her own.
  init(
    of journey: ID<Journey>, in model: Model, given evidence: Evidence, settings: AnalysisSettings,
    own: Evidence? = nil, apart: PersonaView.Apart?
  ) {
    observed = ObservedPaths.all(of: journey, in: model, given: evidence)
    let model = observed.reduce(model) { $0.filled(by: $1) }
    let subject = model.journeys[journey]
    let voice = CustomerVoice(
      model: model, evidence: evidence, settings: settings, own: own, groups: apart?.groups ?? [:])
    let measures = voice.measures(startingWith: subject.mainMeasure)
    self.journey = journey
    path = PathComparison(of: subject)
    let placements = path.placements(stepCount: subject.steps.count)
    steps = subject.steps.ids.map { step in
      StepAnalysis(
        of: step, in: subject, as: .step(StepReference(journey: journey, step: step)),
        placement: placements[step.index], measures: measures, voice: voice)
    }
    let verdicts = GapVerdict.all(of: steps, in: journey, voice: voice)
    for step in steps.indices { steps[step].verdict = verdicts[step] }
    apart?.settle(&steps)
    overall = measures.flatMap { measure in
      voice.scores(about: .journey(journey), in: ScoreUnit(measure: measure, isShare: false))
    }
    contradictions = Contradiction.all(of: journey, voice: voice)
    changes = ChangePoint.all(of: journey, steps: steps, voice: voice)
    findings = Finding.main(
      steps: steps, path: path, contradictions: contradictions, hasChanged: !changes.isEmpty)
    self.settings = settings
    hasPriorities = settings.group == .everybody || own != nil
    importance =
      hasPriorities
      ? JourneyImportance(of: journey, voice: voice.alone)
      : JourneyImportance(unknownOf: subject.steps.count)
    agreements = VoiceAgreement.all(of: journey, heardBy: voice)
    window = settings.period == nil ? evidence.window(of: journey) : nil
    silent = model.sources.ids.compactMap { source in
      evidence.silence(ofSource: source, about: journey).map { SilentSource(source: source, since: $0) }
    }
    accounts = SourceAccount.all(about: journey, in: model, given: evidence)
    fixes =
      hasPriorities
      ? Fix.order(
        of: journey, in: model, steps: steps, importance: importance, confidence: settings.confidence) : []
  }
}
