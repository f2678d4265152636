import JourneyModel
import Testing

@testable import JourneyEvidence

/// People counted one by one, and by a part of them where they are very many.
@Suite struct PersonAnswersTests {
  private func answers(of people: Int, each times: Int = 1) -> PersonAnswers {
    var answers = PersonAnswers()
    for person in 0..<people {
      for answer in 0..<times { answers.add(UInt64(person).mixed | 1, level: (person + answer) % 5) }
    }
    answers.settle()
    return answers
  }

  @Test func aHundredThousandAreExact() {
    #expect(answers(of: 100_000).people == 100_000)
  }

  @Test func moreAreCountedToAPerCent() {
    let many = answers(of: 400_000)
    #expect(!many.isExact && abs(Double(many.people) / 400_000 - 1) < 0.01)
    #expect(many.kept <= PersonAnswers.mostPeople)
  }

  @Test func partsMergeToTheWhole() {
    var (first, second, whole) = (PersonAnswers(), PersonAnswers(), PersonAnswers())
    for answer in 0..<900 {
      let (person, level) = (UInt64(answer % 70).mixed | 1, answer % 5)
      whole.add(person, level: level)
      if answer % 3 == 0 { first.add(person, level: level) } else { second.add(person, level: level) }
    }
    first.merge(second)
    whole.settle()
    #expect(first == whole && whole.people == 70 && whole.answers == 900)
  }

  @Test func groupsHoldAllAnswers() {
    let found = answers(of: 400, each: 2)
    let groups = found.groups(levels: 5)
    #expect(groups.count == PeopleGroup.count && groups.joined().reduce(0, +) == 800)
    #expect(found.isEveryGroupLarge && !answers(of: 30).isEveryGroupLarge)
  }
}
