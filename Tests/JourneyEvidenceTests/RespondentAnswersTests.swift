import JourneyModel
import JourneySyntax
import TestSupport
import Testing

@testable import JourneyEvidence

/// Answers of the same person in several rows are paired as a wide table pairs them.
@Suite struct RespondentAnswersTests {
  private let questions = ["seat", "food", ""]

  /// What each person answered to each question; nil where nothing.
  private func people(_ count: Int, using chance: inout Chance) -> [[Int?]] {
    (0..<count).map { _ in
      questions.map { _ in Bool.random(using: &chance) ? Int.random(in: 1...5, using: &chance) : nil }
    }
  }

  private func long(_ people: [[Int?]], from first: Int = 0, using chance: inout Chance) -> [String] {
    var rows: [String] = []
    for (person, answers) in people.enumerated() {
      for (question, answer) in zip(questions, answers) {
        if let answer { rows.append("flight,\(question),CSAT,\(answer),person \(first + person)") }
      }
    }
    return rows.shuffled(using: &chance)
  }

  private func read(
    _ rows: [String], header: String = "journey,step,measure,score,respondent", smallestPart: Int = 1 << 21
  ) -> AnswerTally {
    var model = Models.flight
    model.sources = [Models.source("long.csv")]
    var settings = ReadingSettings()
    settings.smallestPart = smallestPart
    let bytes = Array(([header] + rows).joined(separator: "\n").utf8)
    return ScoreReading(of: 0, in: model, bytes: bytes.span, settings: settings).tally.answers
  }

  @Test(arguments: 1...10) func longTablesPairAsWideOnes(seed: UInt64) {
    var chance = Chance(seed)
    let people = people(300, using: &chance)
    var model = Models.flight
    var source = Models.source("wide.csv")
    source.bindings = Models.flight.sources[0].bindings
    source.bindings[2] = ColumnBinding(column: "Whole", measure: Measure.csat, subject: .journey(0))
    model.sources = [source]
    let wide = people.map { $0.map { $0.map(String.init) ?? "" }.joined(separator: ",") }
    let bytes = Array((["Seat_comfort,food and drink,Whole"] + wide).joined(separator: "\n").utf8)
    let expected = ScoreReading(of: 0, in: model, bytes: bytes.span).tally.answers.pairs
    #expect(expected.joints.count == 2 && expected.grams.count == 1)
    let rows = long(people, using: &chance)
    // A long table names its people, whom the wide one does not tell apart; what they answered is the same.
    for pairs in [read(rows).pairs, read(rows, smallestPart: 500).pairs] {
      #expect(pairs.joints == expected.joints)
      #expect(pairs.grams.mapValues(\.questions) == expected.grams.mapValues(\.questions))
      #expect(pairs.grams.mapValues(\.sums) == expected.grams.mapValues(\.sums))
    }
  }

  @Test func whoAnsweredTwiceIsNotPairedThere() {
    let once = ["flight,seat,CSAT,4,a", "flight,food,CSAT,2,a", "flight,,CSAT,5,a"]
    #expect(read(once).pairs.joints.count == 2)
    let twice = read(once + ["flight,food,CSAT,3,a"]).pairs
    #expect(twice.joints.map { $0.key.step.subject } == [.step(StepReference(journey: 0, step: 0))])
    #expect(twice.grams.isEmpty)
  }

  @Test func rowsThatStandForManyAreNobodys() {
    let rows = ["flight,seat,CSAT,4,a,1", "flight,,CSAT,5,a,2"]
    #expect(read(rows, header: "journey,step,measure,score,respondent,count").pairs == PairTally())
    #expect(read(["flight,seat,CSAT,4,", "flight,,CSAT,5,"]).pairs == PairTally())
  }

  /// A counter that answers for everybody who came by.
  @Test func whoAnswersForManyIsNoPerson() {
    let rows = ["flight,,CSAT,5,a"] + Array(repeating: "flight,seat,CSAT,4,a", count: 70)
    #expect(read(rows).pairs == PairTally())
  }

  @Test func ofManyPeopleASampleIsPaired() throws {
    var chance = Chance(5)
    let people = (0..<30_000).map { _ -> [Int?] in
      let seat = Int.random(in: 1...5, using: &chance)
      return [seat, nil, Bool.random(using: &chance) ? seat : Int.random(in: 1...5, using: &chance)]
    }
    let rows = long(people, using: &chance)
    let tally = read(rows)
    #expect(read(rows.reversed()).pairs == tally.pairs, "the order of rows does not matter")
    let joint = try #require(tally.pairs.joints.values.first)
    let n = joint.counts.reduce(0, +)
    #expect((RespondentAnswers.capacity / 2...RespondentAnswers.capacity).contains(n))
    // Half answer alike, and a fifth of the others by chance: six of ten.
    let alike = (0..<5).reduce(0) { $0 + joint[$1, $1] }
    #expect(abs(Double(alike) / Double(n) - 0.6) < 0.04)
  }
}
