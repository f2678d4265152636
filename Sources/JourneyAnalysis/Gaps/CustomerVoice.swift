import JourneyEvidence
import JourneyModel
import JourneyStatistics

/// What customers said, asked by subject and unit.
struct CustomerVoice {
  var model: Model
  var evidence: Evidence
  var settings: AnalysisSettings
  /// What the rows of `settings.group` say by themselves, where they were read for it: who answered, and what each of
  /// them answered together.
  var own: Evidence?
  /// Whose answers count about a subject, where that is not `settings.group`.
  var groups: [Subject: Tally.Group] = [:]

  /// The group that is asked about as if nobody else had answered, where its rows were read for it.
  var alone: CustomerVoice {
    guard let own else { return self }
    var settings = settings
    settings.group = .everybody
    return CustomerVoice(model: model, evidence: own, settings: settings)
  }

  /// All measures, the main one first.
  func measures(startingWith main: ID<Measure>?) -> [ID<Measure>] {
    let all = Array(model.measures.ids)
    guard let main, all.contains(main) else { return all }
    return [main] + all.filter { $0 != main }
  }

  /// All sources, those that lead first.
  var sources: [ID<Source>] {
    model.sources.ids.sorted { (standing($0), $0) < (standing($1), $1) }
  }

  /// One score per source that has answers, the leading one first. They are never pooled: sources ask different
  /// people in different ways.
  func scores(about subject: Subject, in unit: ScoreUnit) -> [MeasuredScore] {
    let scores = model.sources.ids.compactMap { score(about: subject, in: unit, from: $0) }
    return scores.sorted { (rank($0), $0.source) < (rank($1), $1.source) }
  }

  /// What one source says; nil when it has no answers.
  func score(about subject: Subject, in unit: ScoreUnit, from source: ID<Source>) -> MeasuredScore? {
    guard let histogram = histogram(of: subject, in: unit, from: source),
      let answers = scored(histogram, about: subject, in: unit, from: source)
    else { return nil }
    var score = MeasuredScore(
      answers, n: histogram.n, from: source, in: unit, confidence: settings.confidence)
    score?.span = span(of: Question(subject: subject, measure: unit.measure), from: source)
    if evidence.isHidden(cell(of: subject, in: unit), ofSource: source) { score?.estimate = nil }
    if score?.estimate != nil, cell(of: subject, in: unit).group == .everybody {
      let people = people(behind: subject, in: unit, from: source, on: settings.period?.days)
      score?.hasRepeatedPeople = (people?.ratio ?? 1) < 1
      score?.people = people?.behind(
        histogram.n, by: histogram.scores(of: model.measures[unit.measure], asShare: unit.isShare) ?? [])
    }
    let before = scoreBefore(score?.span, about: subject, in: unit, from: source)
    score?.span?.scoreBefore = before
    return score
  }

  /// The answers of one source by what each is worth; nil where it has none.
  func answers(about subject: Subject, in unit: ScoreUnit, from source: ID<Source>) -> ScoreHistogram? {
    histogram(of: subject, in: unit, from: source).flatMap {
      scored($0, about: subject, in: unit, from: source)
    }
  }

  /// How many times more answers weights make it take (Kish 1965); 1 without weights.
  func designEffect(about subject: Subject, in unit: ScoreUnit, from source: ID<Source>) -> Double {
    guard let histogram = histogram(of: subject, in: unit, from: source), let weights = histogram.weights,
      let size = EffectiveSize.kish(sum: weights.sums.reduce(0, +), sumOfSquares: weights.sumOfSquares)
    else { return 1 }
    return max(1, Double(histogram.n) / size)
  }

  private func scored(
    _ histogram: Histogram, about subject: Subject, in unit: ScoreUnit, from source: ID<Source>
  ) -> ScoreHistogram? {
    histogram.scored(
      in: unit, of: model.measures[unit.measure],
      by: people(behind: subject, in: unit, from: source, on: settings.period?.days))
  }

  private func histogram(of subject: Subject, in unit: ScoreUnit, from source: ID<Source>) -> Histogram? {
    guard evidence.tallies.indices.contains(source.index) else { return nil }
    return evidence.tallies[source.index].answers.histograms[cell(of: subject, in: unit)]
  }

  /// When the answers of a source to a question were given.
  private func span(of question: Question, from source: ID<Source>) -> AnswerSpan? {
    if let period = settings.period { return AnswerSpan(days: period.days) }
    return evidence.span(of: question, fromSource: source)
  }

  private func cell(of subject: Subject, in unit: ScoreUnit) -> AnswerTally.Cell {
    AnswerTally.Cell(
      subject: subject, measure: unit.measure, group: groups[subject] ?? settings.group,
      period: settings.period)
  }

  /// Lower leads: a source with too few answers to show a score can't speak for the step; then what customers said
  /// themselves about a finished errand comes first.
  private func rank(_ score: MeasuredScore) -> Int {
    (score.estimate == nil ? 2 : 0) + standing(score.source)
  }

  private func standing(_ source: ID<Source>) -> Int {
    model.sources[source].voice == .direct && model.sources[source].kind == .transactional ? 0 : 1
  }
}
