import JourneyEvidence
import JourneyModel

/// What customers said, asked by subject and unit.
struct CustomerVoice {
  var model: Model
  var evidence: Evidence
  /// Index into `Model.personas`; nil hears everybody.
  var persona: Int?

  /// Indices of all measures, the main one first.
  func measures(startingWith main: Int?) -> [Int] {
    let all = Array(model.measures.indices)
    guard let main, all.contains(main) else { return all }
    return [main] + all.filter { $0 != main }
  }

  /// One score per source that has answers, the leading one first. They are never pooled: sources ask different
  /// people in different ways.
  func scores(about subject: Subject, in unit: ScoreUnit) -> [MeasuredScore] {
    let cell = Tally.Cell(subject: subject, measure: unit.measure, persona: persona)
    let scores = zip(model.sources.indices, evidence.tallies).compactMap { source, tally in
      tally.histograms[cell].flatMap {
        MeasuredScore($0, from: source, in: unit, of: model.measures[unit.measure])
      }
    }
    return scores.sorted { (rank($0), $0.source) < (rank($1), $1.source) }
  }

  /// Lower leads: a source with too few answers to show a score can't speak for the step; then what customers said
  /// themselves about a finished errand comes first.
  private func rank(_ score: MeasuredScore) -> Int {
    let source = model.sources[score.source]
    let isDirect = source.voice == .direct && source.kind == .transactional
    return (score.estimate == nil ? 2 : 0) + (isDirect ? 0 : 1)
  }
}
