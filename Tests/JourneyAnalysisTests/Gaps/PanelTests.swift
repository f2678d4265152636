import JourneyEvidence
import JourneyModel
import JourneyStatistics
import TestSupport
import Testing

@testable import JourneyAnalysis

/// What the same people say twice is compared person by person, wherever two sides are.
@Suite struct PanelTests {
  /// Who answers after a change.
  enum Who: CaseIterable { case theSame, others, nobodyKnows }

  private static let people = 200

  /// Two hundred people answer each month, 1 to 4 in turn; since a month so many of them one better.
  private static func rows(_ months: Int, since: Int, better: Int) -> [(
    day: String, city: String, answers: [Int]
  )] {
    Dated.months(months).enumerated().flatMap { month, day in
      (0..<people).map { person in
        (day: day, city: "x", answers: [level(of: person, isAfter: month >= since, better), 3])
      }
    }
  }

  private static func level(of person: Int, isAfter: Bool, _ better: Int) -> Int {
    1 + person % 4 + (isAfter && person * 37 % people < better ? 1 : 0)
  }

  private static func names(_ months: Int, since: Int, _ who: Who) -> [String] {
    who == .nobodyKnows
      ? []
      : (0..<months * people).map {
        "\(who == .others && $0 / people >= since ? "q" : "p")\($0 % people)"
      }
  }

  /// Among strangers a change of 12 points may be less than the margin; each by herself nearly all say the same.
  @Test(arguments: [Who.theSame, .others])
  func aChangeOfTheSamePeopleIsSurer(who: Who) {
    let (model, evidence) = Dated.read(
      ["a"], ideal: 4.5, rows: Self.rows(18, since: 15, better: 96), people: Self.names(18, since: 15, who),
      frame: TimeFrame())
    let changes = GapAnalysis(of: 0, in: model, given: evidence).changes
    #expect(changes.map(\.since.text) == (who == .theSame ? ["2026-04-01"] : []))
  }

  @Test(arguments: [Who.theSame, .others])
  func aShiftOfTheSamePeopleIsSurer(who: Who) {
    let (model, read) = Dated.read(
      ["a"], ideal: 4.5, rows: Self.rows(6, since: 5, better: 80), people: Self.names(6, since: 5, who))
    let evidence = Evidence(measuring: read.tallies, of: model, in: TimeFrame())
    let score = GapAnalysis(of: 0, in: model, given: evidence).steps[0].gaps.first?.measured
    #expect(score?.span?.days?.lowerBound.text == (who == .theSame ? "2025-06-01" : "2025-04-01"))
  }

  @Test(arguments: [Who.theSame, .others])
  func twoSourcesOfTheSamePeopleContradictSurely(who: Who) {
    func read(better: Int, since: Int) -> (model: Model, evidence: Evidence) {
      Dated.read(
        ["a"], ideal: 4.5, rows: Self.rows(1, since: 0, better: better),
        people: Self.names(1, since: since, who))
    }
    let (first, second) = (read(better: 0, since: 1), read(better: 72, since: 0))
    var model = first.model
    model.sources.append(model.sources[0])
    model.journeys[0].mainMeasure = Measure.csat
    let evidence = Evidence(tallies: first.evidence.tallies + second.evidence.tallies)
    let found = GapAnalysis(of: 0, in: model, given: evidence).contradictions
    #expect(found.count == (who == .theSame ? 1 : 0))
  }

  /// Of the groups that are asked for it is known who answered both times; else it is said where that matters.
  @Test(arguments: Who.allCases)
  func anEffectOnTheSamePeopleIsSurer(who: Who) throws {
    let rows = Dated.months(4).enumerated().flatMap { month, day in
      (0..<2 * Self.people).map { person in
        let isTreated = person < Self.people
        let level = Self.level(of: person % Self.people, isAfter: isTreated && month >= 2, 40)
        return (day: day, city: isTreated ? "new" : "old", answers: [level, 3])
      }
    }
    let count = 2 * Self.people
    let names = rows.indices.map { "\(who == .others && $0 / count >= 2 ? "q" : "p")\($0 % count)" }
    let (model, evidence) = Dated.read(
      ["a"], waves: .day, rows: rows, people: who == .nobodyKnows ? [] : names)
    let question = EffectQuestion(
      step: StepReference(journey: 0, step: 0), from: try #require(Day(iso: "2025-03-01")),
      control: EffectQuestion.Control(column: "city", value: "old"), waves: .month)
    let found = try #require(EffectAnalysis(question, in: model, given: evidence))
    guard case .differences(let group) = found.design else {
      Issue.record("no difference: \(found.design)")
      return
    }
    #expect(abs(group.effect.value - 5) < 1e-9)
    #expect(group.samplingInterval.contains(0) == (who != .theSame))
    #expect(group.mayBeOfSamePeople == (who == .nobodyKnows))
  }

  /// That nobody knows who answered twice is said where the same people would have told of a change, and only there.
  @Test(arguments: [
    (40, Who.nobodyKnows, true), (40, .theSame, false), (0, .nobodyKnows, false), (200, .nobodyKnows, false),
  ])
  func strangersAreOnlySpokenOfWhereItMatters(better: Int, who: Who, isSaid: Bool) throws {
    let (model, evidence) = Dated.read(
      ["a"], rows: Self.rows(2, since: 1, better: better), people: Self.names(2, since: 1, who))
    let trend = try #require(TrendAnalysis(of: 0, in: model, given: evidence, steps: [0]).trends.first)
    #expect(try #require(trend.changes.first).mayBeOfSamePeople == isSaid)
  }
}
