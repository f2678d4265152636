package import JourneyEvidence
package import JourneyModel
import JourneyStatistics

/// How fully a source speaks about a journey: who answered of those who could, and what does not count. All of it is of
/// every day, as files say it.
package struct SourceAccount: Sendable, Equatable {
  /// Whose account it is.
  package var source: ID<Source>
  /// People who were asked, as the model says.
  package var invited: Int?
  /// Those of them who began, where each has one row.
  package var started: Int?
  /// Those of them who came to the end, where the file says it.
  package var finished: Int?
  /// Its questions about the journey, in the order of the steps.
  package var questions: [QuestionAccount]
  /// What became of its answers, about other journeys too.
  package var totals: AnswerTotals
  /// How answers are weighted to known totals; nil where they are not.
  package var weighting: Weighting?
  /// Rows that cannot be read.
  package var lostRows: Int
  /// Every answer about the journey counts as now.
  package var isWhole = true

  /// People who could have answered every question; nil where that is not known.
  package var responded: Int? { finished ?? started }

  /// Those who answered, of those invited; nil where either is not known, and where more answered than were invited.
  package var responseRate: Double? {
    guard let invited, let responded, responded <= invited else { return nil }
    return Double(responded) / Double(invited)
  }

  /// What the width of intervals is to be multiplied by if those invited are all there are (Cochran 1977, ch. 2.6);
  /// nil where that is not known, and where it hardly matters.
  package var finitePopulationFactor: Double? {
    guard isWhole, let responseRate, responseRate >= Self.smallestShare, responseRate < 1 else { return nil }
    return (1 - responseRate).squareRoot()
  }

  /// Cochran's customary 5 %: under it the correction is under 3 %.
  private static let smallestShare = 0.05
}

/// How many answered one question.
package struct QuestionAccount: Sendable, Equatable {
  /// What it is about.
  package var question: Question
  /// People whose answers count, where they are known; else answers.
  package var answered: Int
}

extension SourceAccount {
  /// Of every source that has answers about a journey, and of those that have lost some.
  static func all(about journey: ID<Journey>, in model: Model, given evidence: Evidence) -> [SourceAccount] {
    model.sources.ids.compactMap { source in
      guard evidence.whole.indices.contains(source.index) else { return nil }
      var account = SourceAccount(
        of: source, model.sources[source], evidence.whole[source.index], about: journey)
      account?.isWhole =
        evidence.tallies[source.index].answers.totals(about: journey)
        == evidence.whole[source.index].answers.totals(about: journey)
      return account
    }
  }

  /// nil where it says nothing about the journey and has lost nothing that may have been about it.
  private init?(of id: ID<Source>, _ source: Source, _ tally: Tally, about journey: ID<Journey>) {
    let asked = tally.answers.histograms.filter { cell, _ in
      cell.group == .everybody && cell.period == nil && cell.subject.journey == journey
    }
    let isLost = tally.answers.totals.lost > 0 || tally.lostRows > 0
    guard !asked.isEmpty || (isLost && tally.answers.count == 0) else { return nil }
    self.source = id
    weighting = tally.answers.weighting
    (totals, lostRows, invited) = (tally.answers.totals, tally.lostRows, source.invited)
    // A row that stands for several people is none of those that were counted, nor is one of several of a person.
    let isRepeated = asked.keys.contains { (tally.answers.respondents[$0]?.hasSeveralOfSome ?? false) }
    let isByPerson = source.columns[.count] == nil && !tally.answers.isOnceEach && !isRepeated
    started = isByPerson ? tally.started : nil
    finished = isByPerson ? tally.finished : nil
    questions = asked.map { cell, histogram in
      let people = tally.answers.respondents[cell].map { min($0.people, histogram.n) }
      return QuestionAccount(question: cell.question, answered: people ?? histogram.n)
    }.sorted { $0.question.order < $1.question.order }
  }

  /// What a score in points says of all who were invited to answer a question; nil where nobody says how many they are.
  /// The luck of the draw is left to the verdict.
  func nonResponse(to question: Question, points: Double) -> NonResponse? {
    guard let invited, let answered = questions.first(where: { $0.question == question })?.answered else {
      return nil
    }
    return NonResponse(
      points: points, interval: points...points, answered: Double(answered), invited: Double(invited))
  }
}

extension AnswerTally {
  /// Everybody's answers about a journey.
  fileprivate func totals(about journey: ID<Journey>) -> Int {
    histograms.reduce(0) { sum, entry in
      let cell = entry.key
      let counts = cell.group == .everybody && cell.period == nil && cell.subject.journey == journey
      return counts ? sum.saturatingAdd(entry.value.n) : sum
    }
  }
}

extension AnswerPeople {
  /// Some gave several answers.
  fileprivate var hasSeveralOfSome: Bool { ratio < 1 }
}

extension Question {
  /// The whole journey after its steps.
  fileprivate var order: (Int, Int, Int) {
    switch subject {
    case .step(let step): (0, step.step.index, measure.index)
    case .journey(let journey): (1, journey.index, measure.index)
    }
  }
}
