import JourneySyntax

/// Who is behind the answers to a question, as far as it is known.
package enum AnswerPeople: Sendable, Equatable {
  /// Read from answers: each person by herself.
  case known(PersonAnswers)
  /// Read from a tally file, which names nobody.
  case told(ToldPeople)

  /// How many they are.
  package var people: Int {
    switch self {
    case .known(let answers): answers.people
    case .told(let told): told.people
    }
  }

  /// The answers behind which they are known to be.
  package var answers: Int {
    switch self {
    case .known(let answers): answers.answers
    case .told(let told): told.answers
    }
  }

  /// The same where no more than so many can have told.
  func atMost(_ most: Int) -> AnswerPeople {
    guard case .told(var told) = self else { return self }
    told.people = min(told.people, most)
    return .told(told)
  }

  /// Adds those of another part.
  mutating func merge(_ other: AnswerPeople) {
    switch (self, other) {
    case (.known(var mine), .known(let others)):
      mine.merge(others)
      self = .known(mine)
    case (.told(var mine), .told(let others)):
      mine.merge(others)
      self = .told(mine)
    // Of a table and a tally only the number is left.
    case (.known, .told), (.told, .known):
      self = .told(
        ToldPeople(
          people: people.saturatingAdd(other.people), answers: answers.saturatingAdd(other.answers),
          groups: []))
    }
  }
}

/// What a tally file says of the people behind a cell.
package struct ToldPeople: Sendable, Equatable {
  /// How many they are; of several waves together no more than so many.
  package var people: Int
  /// Their answers.
  package var answers: Int
  /// What the answers of each group of people weigh, by level; empty where some group has too few to be told.
  package var groups: [[Double]]

  /// Those of both together, some of whom may be the same.
  mutating func merge(_ other: ToldPeople) {
    people = people.saturatingAdd(other.people)
    answers = answers.saturatingAdd(other.answers)
    groups =
      groups.count == other.groups.count
      ? zip(groups, other.groups).map { zip($0, $1).map(+) } : []
  }
}

extension ToldPeople {
  /// Groups of a longer scale are in no file.
  static let mostLevels = 101

  /// Their part of an entry of a tally file.
  var members: [(key: String, value: JSONValue)] {
    let people: [(key: String, value: JSONValue)] = [("respondents", .count(people))]
    return groups.isEmpty
      ? people : people + [("groups", .array(groups.map { .array($0.map { .number($0) }) }))]
  }

  /// nil where the entry says nothing of people, or more than can be.
  init?(reading entry: JSONValue, of histogram: Histogram) {
    guard let people = entry["respondents"]?.count, people > 0, people <= histogram.n else { return nil }
    let rows = (entry["groups"]?.elements ?? []).map { $0.elements?.compactMap(\.double) ?? [] }
    let isWhole =
      rows.count == PeopleGroup.count
      && rows.allSatisfy { $0.count == histogram.counts.count && $0.allSatisfy { $0 >= 0 && $0.isFinite } }
    self.init(people: people, answers: histogram.n, groups: isWhole ? rows : [])
  }
}
