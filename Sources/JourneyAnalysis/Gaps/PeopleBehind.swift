import JourneyEvidence
import JourneyModel
import JourneyStatistics

/// What a score looks like by people, where some gave several answers.
package struct PeopleBehind: Sendable, Equatable {
  /// How many gave the answers.
  package var people: Int
  /// The mean of each person's own mean, in score units: beside the mean of the answers.
  package var mean: Double
  /// The largest part of the answers, as they are weighted, that is one person's; 0 to 1.
  package var largestShare: Double
  /// One person gives so much that the interval is made as if each had one opinion alone.
  package var isDominated: Bool
  /// What the answers are worth for the interval.
  package var effectiveN: Double
}

extension AnswerPeople {
  /// What the answers of known people are worth, and how many they are; nil where each gave one, as then people are
  /// answers.
  func worth(by scores: [Double], isWeighted: Bool) -> (usable: Double, answers: Int)? {
    switch self {
    case .known(let known):
      let answers = known.answers
      guard isWeighted || answers > known.kept, let mean = known.mean(of: scores) else { return nil }
      return (mean.usableN, answers)
    case .told(let told):
      guard told.people < told.answers else { return nil }
      let groups = told.groups.map { levels in
        zip(scores, levels).reduce(into: ClusteredMean.Person()) { $0.add($1.0, weight: $1.1) }
      }
      // Groups of people are clusters as people are, only fewer; of them no one can be told to dominate.
      let byGroup = ClusteredMean(groups)?.clusteredN ?? .infinity
      return (min(Double(told.people), byGroup), told.answers)
    }
  }

  /// How many people there are to an answer, 1 at most.
  var ratio: Double {
    switch self {
    case .known(let known): known.answers > 0 ? Double(known.kept) / Double(known.answers) : 1
    case .told(let told): told.answers > 0 ? min(1, Double(told.people) / Double(told.answers)) : 1
    }
  }

  /// nil where each person gave one answer, and where not all who answered are known by themselves.
  /// - Parameter n: all answers, of people who are known and of others.
  func behind(_ n: Int, by scores: [Double]) -> PeopleBehind? {
    guard case .known(let known) = self, known.answers > known.kept, known.answers == n || !known.isExact,
      let mean = known.mean(of: scores)
    else {
      return nil
    }
    return PeopleBehind(
      people: known.people, mean: mean.meanOverPeople, largestShare: mean.largestShare,
      isDominated: mean.isDominated,
      // Of very many a sample is kept, and all are worth as much more as they are more.
      effectiveN: mean.usableN * Double(known.people) / Double(max(1, known.kept)))
  }
}

extension PersonAnswers {
  fileprivate func mean(of scores: [Double]) -> ClusteredMean? {
    ClusteredMean(
      eachPerson(from: ClusteredMean.Person()) { person, level, weight in
        if scores.indices.contains(level) { person.add(scores[level], weight: weight) }
      })
  }
}

extension CustomerVoice {
  /// Who gave everybody's answers to a question, or the group's where its rows were read for it; nil where the source does
  /// not say.
  /// - Parameter days: when they were given, where it was not on the days that count.
  func people(
    behind subject: Subject, in unit: ScoreUnit, from source: ID<Source>, on days: ClosedRange<Day>?
  ) -> AnswerPeople? {
    let question = Question(subject: subject, measure: unit.measure)
    let evidence = own ?? evidence
    guard evidence.tallies.indices.contains(source.index) else { return nil }
    if let days {
      return evidence.whole[source.index].answers.people(behind: question, on: days)
    }
    return evidence.tallies[source.index].answers.respondents[
      AnswerTally.Cell(subject: subject, measure: unit.measure)]
  }

  /// Some gave several answers to a question over all days, as far as it is known.
  func hasRepeatedPeople(behind subject: Subject, in unit: ScoreUnit, from source: ID<Source>) -> Bool {
    let cell = AnswerTally.Cell(subject: subject, measure: unit.measure)
    return (evidence.whole[source.index].answers.respondents[cell]?.ratio ?? 1) < 1
  }

  /// Later minus earlier of one source, in points: the answers of people who gave some on both sides go together, and
  /// what they moved by is surer than what lies between two waves of strangers (Kish 1965, ch. 12.4).
  func difference(
    _ later: ScoreHistogram, on now: ClosedRange<Day>, minus earlier: ScoreHistogram,
    on then: ClosedRange<Day>, about subject: Subject, in unit: ScoreUnit, from source: ID<Source>
  ) -> ScoreCombination? {
    guard !now.overlaps(then), let people = knownPeople(behind: subject, in: unit, from: source),
      let points = pointsOfLevels(in: unit)
    else { return ScoreCombination(later, minus: earlier) }
    let pairs = people.eachPerson(on: then, and: now, from: ClusteredMean.Person()) { person, level, weight in
      if points.indices.contains(level) { person.add(points[level], weight: weight) }
    }
    return OverlappingWaves(
      pairs.map { ($0.then.sum / $0.then.weight, $0.now.sum / $0.now.weight) }, then: earlier, now: later
    ).difference
  }

  /// What one source says minus what another does, in points: people who answered both are compared with themselves. Who
  /// is called alike in two tables is taken for one person; where she is not, the answers do not go together either.
  func difference(_ first: ScoreOfDays, minus second: ScoreOfDays, about subject: Subject)
    -> ScoreCombination?
  {
    let unit = first.score.unit
    guard let mine = knownPeople(behind: subject, in: unit, from: first.score.source),
      let theirs = knownPeople(behind: subject, in: unit, from: second.score.source),
      let points = pointsOfLevels(in: unit)
    else { return ScoreCombination(first.points, minus: second.points) }
    func counted(_ people: PersonAnswers, _ score: MeasuredScore) -> PersonAnswers {
      score.span?.days.map(people.within) ?? people
    }
    let pairs = counted(mine, first.score).eachPerson(
      andOf: counted(theirs, second.score), from: ClusteredMean.Person()
    ) { person, level, weight in
      if points.indices.contains(level) { person.add(points[level], weight: weight) }
    }
    return OverlappingWaves(
      pairs.map { ($0.theirs.sum / $0.theirs.weight, $0.mine.sum / $0.mine.weight) }, then: second.points,
      now: first.points
    ).difference
  }

  /// Everybody by herself; nil where the source does not say who answered, where it is a tally file, and of a group:
  /// people are kept of everybody.
  func knownPeople(behind subject: Subject, in unit: ScoreUnit, from source: ID<Source>) -> PersonAnswers? {
    let whole = AnswerTally.Cell(subject: subject, measure: unit.measure)
    let answers = evidence.whole[source.index].answers
    // What people moved by, each once, is no change of weighted scores.
    guard settings.group == .everybody, answers.histograms[whole]?.weights == nil,
      case .known(let people) = answers.respondents[whole]
    else { return nil }
    return people
  }

  /// The same of everybody and of each group that was asked for, in an order that is always the same.
  func knownPeopleByGroup(behind subject: Subject, in unit: ScoreUnit, from source: ID<Source>)
    -> [(group: Tally.Group, people: PersonAnswers)]
  {
    let answers = evidence.whole[source.index].answers
    let whole = AnswerTally.Cell(subject: subject, measure: unit.measure)
    guard answers.histograms[whole]?.weights == nil else { return [] }
    let found = answers.respondents.compactMap { cell, people in
      guard cell.subject == subject, cell.measure == unit.measure, cell.period == nil,
        case .known(let known) = people
      else { return nil as (group: Tally.Group, people: PersonAnswers)? }
      return (cell.group, known)
    }
    return found.sorted { "\($0.group)" < "\($1.group)" }
  }

  /// What an answer of each level of a measure's scale is worth.
  func pointsOfLevels(in unit: ScoreUnit) -> [Double]? {
    let measure = model.measures[unit.measure]
    return Histogram(measure: measure).scores(of: measure, asShare: unit.isShare)?.map {
      unit.points($0, in: measure)
    }
  }
}
