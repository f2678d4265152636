import JourneyEvidence
import JourneyModel
import JourneyStatistics

/// Answers of the same people about one step and about the whole, and about all steps and the whole.
struct PairedAnswers {
  var source: ID<Source>
  var outcome: Question
  /// The step's answers, negated where lower is better, by what the outcome's are worth.
  var joint: JointHistogram
  /// The lowest and the highest answer about the whole.
  var outcomeAnswers: [Double]
  /// Over the questions about steps in the same measure; nil where nobody answered all of them.
  var gram: GramMatrix?
  /// The same of each group of people, where their errors are to be told from groups.
  var groups: [GramMatrix] = []
  /// Those who answered everything, where each is somebody else who weighs other than 1.
  var cases: [SlopeError.Case] = []
  /// Who answered the question about the whole and the step.
  var people: Int
  /// Who answered everything.
  var completePeople = 0
  /// The step among the matrix's predictors.
  var place: Int?

  /// Those of the first source that has enough; an outcome in the step's own measure comes before one in
  /// another.
  init?(about change: WhatIf.Change, voice: CustomerVoice) {
    let step = Question(subject: .step(change.step), measure: change.measure)
    for source in voice.sources where voice.evidence.tallies.indices.contains(source.index) {
      let pairs = voice.evidence.tallies[source.index].answers.pairs
      for measure in voice.measures(startingWith: change.measure) {
        let outcome = Question(subject: .journey(change.step.journey), measure: measure)
        guard let joint = pairs.joints[PairTally.Pair(step: step, outcome: outcome)],
          case let ratio = voice.peopleRatio(of: outcome, from: source),
          let table = JointHistogram(
            joint, of: change.measure, with: measure, worth: ratio, in: voice.model),
          case let people = Int((Double(joint.n) * ratio).rounded()), people >= WhatIf.fewestPairs
        else { continue }
        self.source = source
        self.outcome = outcome
        self.joint = table
        outcomeAnswers = [
          voice.model.measures[measure].answers.lowerBound, voice.model.measures[measure].answers.upperBound,
        ]
        self.people = people
        take(pairs.grams[outcome], for: step, worth: ratio)
        return
      }
    }
    return nil
  }

  private mutating func take(_ gram: Gram?, for step: Question, worth ratio: Double) {
    guard let gram else { return }
    let asked = gram.questions.dropLast().indices.filter { gram.questions[$0].measure == step.measure }
    let rows = [0] + asked.map { $0 + 1 } + [gram.questions.count]
    self.gram = gram.matrix(rows, worth: ratio)
    groups = gram.groupMatrices(rows)
    cases = gram.cases.map { one in
      SlopeError.Case(
        values: rows.dropFirst().map { one.answers[$0 - 1] }, weight: one.weight, times: Double(one.times))
    }
    completePeople = Int((gram.n * ratio).rounded())
    place = asked.firstIndex { gram.questions[$0] == step }
  }
}

extension JointHistogram {
  /// Answers to a step's question by the scores of the outcome's; nil where the outcome has no score.
  fileprivate init?(
    _ joint: PairTally.Joint, of step: ID<Measure>, with outcome: ID<Measure>, worth ratio: Double,
    in model: Model
  ) {
    let (rows, columns) = (
      Histogram(measure: model.measures[step]), Histogram(measure: model.measures[outcome])
    )
    guard let scores = columns.scores(of: model.measures[outcome], asShare: false) else { return nil }
    let turn = model.measures[step].higherIsBetter ? 1.0 : -1
    let worth = joint.worth(ratio)
    self.init(
      levelsX: rows.counts.indices.map { turn * rows.answer($0) }, levelsY: scores,
      counts: rows.counts.indices.map { row in columns.counts.indices.map { worth[row * joint.columns + $0] }
      })
  }

  /// nil without answers.
  var rowMean: Double? { ScoreHistogram(scores: levelsX, counts: rowSums).mean }
  var columnMean: Double? { ScoreHistogram(scores: levelsY, counts: columnSums).mean }
}
