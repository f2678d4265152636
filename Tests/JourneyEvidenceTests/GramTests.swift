import JourneyModel
import TestSupport
import Testing

@testable import JourneyEvidence

/// Sums of answers that go together, by groups of people.
@Suite struct GramTests {
  private static let questions = (0..<3).map {
    Question(subject: .step(StepReference(journey: 0, step: ID($0))), measure: 0)
  }

  private func gram(_ rows: [[Double]]) -> Gram {
    var gram = Gram(of: Self.questions)
    for row in rows { gram.add(row, times: 1, weight: 1, group: nil) }
    return gram
  }

  /// Also of more different rows than are kept apart.
  @Test(arguments: [200, 30_000])
  func groupsAddUpWhateverTheOrder(rows: Int) {
    var random = RandomNumbers(seed: 5)
    let answers = (0..<rows).map { row -> [Double] in [row % 5, row, row / 7 % 5].map { Double($0) } }
    let whole = gram(answers)
    let groups = whole.groups
    #expect(groups.count == PeopleGroup.count && groups.allSatisfy { $0[0] > 0 })
    let sums = whole.sums.indices.map { (place: Int) -> Double in groups.reduce(0) { $0 + $1[place] } }
    #expect(sums == whole.sums)
    #expect(gram(answers.shuffled(using: &random)).groups == groups)
    var parts = gram(Array(answers.prefix(rows / 2)))
    parts.merge(gram(Array(answers.dropFirst(rows / 2))))
    #expect(parts.groups == groups)
  }

  /// Groups that do not hold everybody say nothing of everybody's error.
  @Test func aPartWithoutGroupsLeavesNone() throws {
    var whole = gram([[1, 2, 3], [2, 3, 4]])
    let told = try #require(Gram(of: Self.questions, sums: whole.sums, weights: nil, groups: []))
    whole.merge(told)
    #expect(whole.groups.isEmpty)
  }
}
