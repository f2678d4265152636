import JourneyModel

/// Counts pairs of answers while a wide table is read.
struct PairCounts: Sendable {
  /// More questions than a survey asks; pairs grow with their square.
  private static let mostQuestions = 64

  private struct Outcome {
    var question: Int
    /// Questions about steps of the same journey.
    var steps: [Int]
    /// Parallel to `steps`.
    var joints: [PairTally.Joint]
    var gram: Gram
  }

  private let questions: [Question]
  private let scales: [Histogram]
  private var outcomes: [Outcome] = []
  /// The level of each question in the row being read; −1 where it has no answer.
  private var levels: [Int]

  private let isWeighted: Bool

  init(of questions: [Question], in model: Model, isWeighted: Bool) {
    self.isWeighted = isWeighted
    self.questions = questions
    scales = questions.map { Histogram(measure: model.measures[$0.measure]) }
    levels = Array(repeating: -1, count: questions.count)
    guard questions.count <= Self.mostQuestions else { return }
    for (index, question) in questions.enumerated() {
      guard case .journey(let journey) = question.subject else { continue }
      let steps = questions.indices.filter {
        if case .step(let step) = questions[$0].subject { step.journey == journey } else { false }
      }
      if steps.isEmpty { continue }
      outcomes.append(
        Outcome(
          question: index, steps: steps,
          joints: steps.map {
            var joint = PairTally.Joint(rows: scales[$0].counts.count, columns: scales[index].counts.count)
            if isWeighted { joint.countWeights() }
            return joint
          },
          gram: Gram(of: (steps + [index]).map { questions[$0] })))
    }
  }

  var isEmpty: Bool { outcomes.isEmpty }

  /// Numbers that it takes.
  var size: Int {
    outcomes.reduce(0) {
      $0 + Gram.size(of: $1.gram.questions.count) + $1.joints.reduce(0) { $0 + $1.counts.count }
    }
  }

  /// The same before its first row.
  var emptied: PairCounts {
    var other = self
    for outcome in outcomes.indices {
      other.outcomes[outcome].gram = Gram(of: outcomes[outcome].gram.questions)
      for joint in outcomes[outcome].joints.indices {
        let (columns, counts) = (
          outcomes[outcome].joints[joint].columns, outcomes[outcome].joints[joint].counts.count
        )
        other.outcomes[outcome].joints[joint] = PairTally.Joint(rows: counts / columns, columns: columns)
        if isWeighted { other.outcomes[outcome].joints[joint].countWeights() }
      }
    }
    return other
  }

  /// Takes in the level of one question; nil when it has no answer.
  @inline(__always)
  mutating func note(_ level: Int?, question: Int) { levels[question] = level ?? -1 }

  /// Counts the pairs of the row whose levels were noted.
  /// - Parameters:
  ///   - weight: of each respondent that the row stands for.
  ///   - group: the number of the people's; nil for people without a name.
  mutating func countRow(times: Int, weight: Double, group: Int?) {
    let weight = isWeighted ? weight : 1
    for outcome in outcomes.indices {
      let question = outcomes[outcome].question
      guard levels[question] >= 0 else { continue }
      var isComplete = true
      for (index, step) in outcomes[outcome].steps.enumerated() {
        guard levels[step] >= 0 else {
          isComplete = false
          continue
        }
        let cell = levels[step] * scales[question].counts.count + levels[question]
        let count = outcomes[outcome].joints[index].counts[cell]
        outcomes[outcome].joints[index].counts[cell] = count.saturatingAdd(times)
        if isWeighted {
          outcomes[outcome].joints[index].weights?.sums[cell] += weight * Double(times)
          outcomes[outcome].joints[index].weights?.sumOfSquares += weight * weight * Double(times)
        }
      }
      if isComplete {
        let answers = (outcomes[outcome].steps + [question]).map { scales[$0].answer(levels[$0]) }
        outcomes[outcome].gram.add(answers, times: times, weight: weight, group: group)
      }
    }
  }

  /// The pairs that have answers.
  var tally: PairTally {
    var tally = PairTally()
    for outcome in outcomes {
      let key = questions[outcome.question]
      for (step, joint) in zip(outcome.steps, outcome.joints) where joint.counts.contains(where: { $0 > 0 }) {
        tally.joints[PairTally.Pair(step: questions[step], outcome: key)] = joint
      }
      if outcome.gram.n > 0 { tally.grams[key] = outcome.gram }
    }
    return tally
  }
}
