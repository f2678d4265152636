package import JourneyEvidence
package import JourneyModel
import JourneyStatistics

/// How much each step of a journey matters, and where that is known from.
package struct JourneyImportance: Sendable, Equatable {
  /// The most that could be had of these.
  package enum Source: Sendable, Equatable, CaseIterable {
    /// From how the answers about the steps together explain those about the whole.
    case derived
    /// From how the answers about each step go along with those about the whole.
    case correlated
    /// From what the team wrote.
    case stated
    /// Nothing is known: all steps count alike.
    case equal
  }

  /// The most that is known for the journey; a step may be ordered by another, as `StepWeight.basis` says.
  package var source: Source
  /// Which the journey asks to be ordered by; nil where it leaves that to the answers.
  package var order: ImportanceOrder?
  /// Parallel to `Journey.steps`.
  package var steps: [StepWeight]
  /// What the steps together explain of the whole, 0 to 1; nil unless derived.
  package var explained: Double?
  /// What was asked about the whole; nil unless derived or correlated.
  package var outcome: ID<Measure>?
  /// The intervals come from leaving out one group of people after the other; else from what is known of correlations of
  /// so many answers, as where groups are not told.
  package var isJackknifed = false
  /// People behind what is derived or correlated; 0 where nothing is.
  package var people = 0
  /// Too many steps to be told apart: derived for each stage, and shared out evenly among its steps.
  package var isByStage = false
  /// When the answers were given, where it is not known which are of the journey's window, so that those of all days
  /// count; else nil.
  package var allDays: AnswerSpan?

  /// - Parameter steps: parallel to `Journey.steps`.
  package init(source: Source, steps: [StepWeight], order: ImportanceOrder? = nil) {
    self.source = source
    self.steps = steps
    self.order = order
  }

  /// How much a step matters.
  package subscript(step: ID<Step>) -> StepWeight { steps[step.index] }

  /// Parallel to `Journey.steps`: what orders them, 1 for an average step.
  package var weights: [Double] { steps.map(\.value) }

  /// Parallel to `Journey.steps`: the error of what orders each; 0 of what was stated, which is a decision. A step that
  /// counts as an average one since its own interval does not part it from that has the error all the same.
  func errors(confidence: Double) -> [Double] {
    let z = NormalDistribution.deviate(confidence: confidence)
    return steps.map { step in
      guard step.basis != .stated, let derived = step.derived else { return 0 }
      return (derived.interval.upperBound - derived.interval.lowerBound) / (2 * z)
    }
  }

  /// Some step is ordered by what was stated or derived of it.
  package var isKnown: Bool { steps.contains { $0.basis != .presumed } }

  /// Some steps have what was stated, and some what the answers give.
  package var hasBoth: Bool {
    steps.contains { $0.stated != nil } && steps.contains { $0.derived != nil }
  }
}

extension JourneyImportance {
  /// Nothing is known of so many steps.
  init(unknownOf steps: Int) {
    self.init(
      source: .equal,
      steps: Array(repeating: StepWeight(basis: .presumed, value: StepWeight.average), count: steps))
  }

  /// The importance of every step of a journey, from everybody's answers.
  init(of journey: ID<Journey>, voice: CustomerVoice) {
    let subject = voice.model.journeys[journey]
    let stated = StatedWeights(of: subject)
    let pairs = OutcomePairs(of: journey, voice: voice)
    let parts = pairs.map { ImportanceParts(of: $0.steps, in: subject) }
    let found = StepImportance(
      gram: pairs?.gram.flatMap { parts?.gathered($0) },
      groups: pairs?.groups.compactMap { parts?.gathered($0) } ?? [], correlations: pairs?.correlations ?? [],
      stated: stated.weights, confidence: voice.settings.confidence)
    var derived = subject.steps.map { _ in Estimate?.none }
    if let found, let pairs, found.source != .stated {
      let shares = found.source == .derived ? parts?.shares(of: found.shares) ?? [] : found.shares
      let known = Double(shares.count { $0 != nil })
      for (step, share) in zip(pairs.steps, shares) { derived[step.index] = share?.scaled(by: known) }
    }
    self.init(
      source: found.map { Source($0.source) } ?? .equal,
      steps: zip(stated.weights, derived).map {
        StepWeight(stated: $0, derived: $1, order: subject.orderBy, presumed: stated.presumed)
      }, order: subject.orderBy)
    explained = found?.rSquared
    isJackknifed = found?.isJackknifed == true
    outcome = found == nil || found?.source == .stated ? nil : pairs?.outcome
    if outcome != nil { people = pairs?.people ?? 0 }
    isByStage = found?.source == .derived && parts?.isByStage == true
    if outcome != nil, let pairs, voice.evidence.window(of: journey) != nil {
      allDays = pairs.span(about: journey, in: voice.evidence).flatMap { $0.isAll ? $0 : nil }
    }
  }
}

/// What the team stated, each beside the mean over all steps: 1 for an average one.
private struct StatedWeights {
  /// Parallel to the steps; nil where nothing was stated.
  var weights: [Double?]
  /// Of a step of which nothing was stated: the middle of the scale, or where nothing was stated at all an average step.
  var presumed = StepWeight.average

  init(of journey: Journey) {
    let stated = journey.steps.map(\.importance)
    weights = stated
    guard stated.contains(where: { $0 != nil }) else { return }
    let mean = stated.reduce(0) { $0 + ($1 ?? Fix.presumedImportance) } / Double(stated.count)
    weights = stated.map { $0.map { $0 / mean } }
    presumed = Fix.presumedImportance / mean
  }
}

extension JourneyImportance.Source {
  fileprivate init(_ source: StepImportance.Source) {
    self =
      switch source {
      case .derived: .derived
      case .correlated: .correlated
      case .stated: .stated
      }
  }
}

/// How the answers of one source about the steps, in the journey's main measure, go with those about the whole.
private struct OutcomePairs {
  var source: ID<Source>
  var steps: [ID<Step>]
  /// What was asked about the whole.
  var outcome: ID<Measure>
  var gram: GramMatrix?
  /// The same of each group of people, where the errors are to be told from groups.
  var groups: [GramMatrix] = []
  /// People who answered everything, or where nobody did the question about the whole and some step.
  var people = 0
  /// Parallel to `steps`.
  var correlations: [StepImportance.Association?]

  /// The pairs of the first source that has any; the outcome in the main measure comes before one in another.
  init?(of journey: ID<Journey>, voice: CustomerVoice) {
    let model = voice.model
    guard let main = model.journeys[journey].mainMeasure else { return nil }
    for source in voice.sources where voice.evidence.tallies.indices.contains(source.index) {
      let pairs = voice.evidence.tallies[source.index].answers.pairs
      for measure in voice.measures(startingWith: main) {
        let outcome = Question(subject: .journey(journey), measure: measure)
        self.init(
          pairs, from: source, main: main, outcome: outcome,
          worth: voice.peopleRatio(of: outcome, from: source), model: model)
        if !steps.isEmpty { return }
      }
    }
    return nil
  }

  /// When they were given; nil where nothing is known of it.
  func span(about journey: ID<Journey>, in evidence: Evidence) -> AnswerSpan? {
    evidence.span(
      ofPairsWith: Question(subject: .journey(journey), measure: outcome), fromSource: source)
  }

  private init(
    _ pairs: PairTally, from source: ID<Source>, main: ID<Measure>, outcome: Question, worth ratio: Double,
    model: Model
  ) {
    self.source = source
    let asked = pairs.joints.keys.filter { $0.outcome == outcome && $0.step.measure == main }
    let questions = asked.compactMap { pair -> (step: ID<Step>, question: Question)? in
      if case .step(let step) = pair.step.subject { (step.step, pair.step) } else { nil }
    }.sorted { $0.step < $1.step }
    steps = questions.map(\.step)
    self.outcome = outcome.measure
    // Without anybody who answered everything, each step is held against the whole by itself.
    if let gram = pairs.grams[outcome] {
      let places = questions.compactMap { gram.questions.firstIndex(of: $0.question) }
      let rows = [0] + places.map { $0 + 1 } + [gram.questions.count]
      if places.count == questions.count {
        self.gram = gram.matrix(rows, worth: ratio)
        groups = gram.groupMatrices(rows)
        people = Int((gram.n * ratio).rounded())
      }
    }
    let (rowScale, columnScale) = (
      Histogram(measure: model.measures[main]), Histogram(measure: model.measures[outcome.measure])
    )
    let turn =
      model.measures[main].higherIsBetter == model.measures[outcome.measure].higherIsBetter ? 1.0 : -1
    let joints = questions.map { pairs.joints[PairTally.Pair(step: $0.question, outcome: outcome)] }
    if gram == nil { people = joints.map { Int((Double($0?.n ?? 0) * ratio).rounded()) }.max() ?? 0 }
    correlations = joints.map { joint in
      guard let joint else { return nil }
      let table = JointHistogram(joint, rows: rowScale, columns: columnScale, worth: ratio)
      guard table.n >= Self.fewestPairs else { return nil }
      return Correlation(table).map { StepImportance.Association(r: turn * $0.pearson, n: $0.n) }
    }
  }

  /// Convention, as for "few" answers: under this a correlation is mostly noise.
  private static let fewestPairs = 30.0
}

extension JointHistogram {
  /// The pairs by the answers that their levels stand for.
  init(_ joint: PairTally.Joint, rows: Histogram, columns: Histogram, worth ratio: Double) {
    let worth = joint.worth(ratio)
    self.init(
      levelsX: rows.counts.indices.map(rows.answer), levelsY: columns.counts.indices.map(columns.answer),
      counts: rows.counts.indices.map { row in columns.counts.indices.map { worth[row * joint.columns + $0] }
      })
  }
}
