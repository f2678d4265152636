package import JourneyAnalysis
package import JourneyModel
import JourneyStatistics

/// That answers are not people.
extension Words {
  /// A sentence for each score to which some gave several answers and whose mean over people is another: how many they
  /// are and what it is; first those to which one person gave too many.
  package func people(behind analysis: GapAnalysis, in model: Model) -> [String] {
    let journey = model.journeys[analysis.journey]
    var told: [(people: PeopleBehind, sentence: String)] = []
    func tell(_ name: String, _ scores: [MeasuredScore]) {
      for score in scores {
        guard let people = score.people, isTold(people, behind: score, in: model) else { continue }
        told.append((people, sentence(of: people, named: name, behind: score, in: model)))
      }
    }
    for (step, found) in zip(journey.steps.ids, analysis.steps) {
      tell(isolated(journey.steps[step].name.label), found.heard)
    }
    tell(wholeJourney, analysis.overall)
    return told.filter(\.people.isDominated).map(\.sentence)
      + told.filter { !$0.people.isDominated }.map(\.sentence)
  }

  /// One person gives too much, or the mean over people is another than that of the answers.
  private func isTold(_ people: PeopleBehind, behind score: MeasuredScore, in model: Model) -> Bool {
    guard let value = score.estimate?.value else { return false }
    let scale = score.unit.isShare ? 0...100 : model.measures[score.unit.measure].scores
    return people.isDominated
      || abs(people.mean - value) >= Self.toldDistance * (scale.upperBound - scale.lowerBound)
  }

  /// A hundredth of the scale: closer than that both say the same.
  private static let toldDistance = 0.01

  private func sentence(
    of people: PeopleBehind, named name: String, behind score: MeasuredScore, in model: Model
  ) -> String {
    let mean = number(people.mean, decimals: 2)
    let source = isolated(model.sources[score.source].name.label)
    let (answers, persons) = (count(score.n, .answer), count(people.people, .person))
    guard people.isDominated else {
      return say(
        en: "\(name), \(source): \(answers) are of \(persons), whose own means have the mean \(mean).",
        ar: "\(name)، \(source): \(answers) من \(persons)، ومتوسط متوسطاتهم \(mean).")
    }
    let share = percent(100 * people.largestShare)
    return say(
      en: "\(name), \(source): one person gave \(share) of the answers; as opinions they are worth "
        + "\(number(people.effectiveN, decimals: 1)). The mean over the \(persons) is \(mean).",
      ar: "\(name)، \(source): شخص واحد أعطى \(share) من الإجابات؛ وهي تعدل "
        + "\(number(people.effectiveN, decimals: 1)) من الآراء. والمتوسط على \(persons) هو \(mean).")
  }
}
