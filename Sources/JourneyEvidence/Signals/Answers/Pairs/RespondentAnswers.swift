import JourneyModel

/// The answers of a sample of the respondents of a long table, which has them in many rows: what they make together
/// cannot be counted row by row.
struct RespondentAnswers: Sendable, Equatable {
  /// The standard error of a correlation is then at most 0.016 (1/√4096), in a few megabytes.
  static let capacity = 4096
  /// Somebody with more answers is a counter or a department, and says nothing about one person's journey.
  private static let mostAnswers = 64

  private struct Answer: Sendable, Equatable {
    /// Of `SubjectNumbers`.
    var subject: Int32
    var measure: Int32
    var level: Int32
    /// nil without a date.
    var day: Day?
    var weight: Double

    var order: (Int32, Int32, Int32, Day) { (subject, measure, level, day ?? .first) }
  }

  /// Rows may weigh other than 1.
  let isWeighted: Bool

  init(isWeighted: Bool = false) { self.isWeighted = isWeighted }

  private var sample = HashSample<[Answer]>(capacity: capacity)

  var isEmpty: Bool { sample.values.isEmpty }

  /// Takes in an answer. Rows that stand for several respondents say nothing about one.
  @inline(__always)
  mutating func add(subject: Int, measure: ID<Measure>, level: Int, row: borrowing Row) {
    guard row.respondent != 0, row.times == 1, sample.holds(row.respondent) else { return }
    insert(
      Answer(
        subject: Int32(subject), measure: Int32(measure.index), level: Int32(level), day: row.day,
        weight: row.weight),
      of: row.respondent)
  }

  private mutating func insert(_ answer: Answer, of respondent: UInt64) {
    sample.change(respondent, from: []) { answers in
      // One more than the most marks who is to be left out.
      if answers.count <= Self.mostAnswers { answers.append(answer) }
    }
  }

  /// Adds the answers in another part of the same table.
  mutating func merge(_ other: RespondentAnswers) {
    sample.merge(other.sample) { Array(($0 + $1).prefix(Self.mostAnswers + 1)) }
  }

  /// The same whatever the order in which they came: with so many answers that they say nothing, nobody has any.
  var settled: RespondentAnswers {
    var other = self
    other.sample.trim()
    other.sample.filter { $0.count > Self.mostAnswers ? [] : $0.sorted { $0.order < $1.order } }
    return other
  }

  /// The pairs of answers that the respondents gave. A question that somebody answered twice is left out of that
  /// respondent's: which of the answers goes with the others is unknown.
  /// - Parameter counts: whether answers of a day do; nil stands for those without a date.
  func pairs(
    of subjects: [Subject], in model: Model, counting counts: (Day?) -> Bool = { _ in true }
  ) -> PairTally {
    var trimmed = sample
    trimmed.trim()
    // In an order of their own, as sums of weights depend on it.
    let people = trimmed.values.sorted { $0.key < $1.key }.filter { $0.value.count <= Self.mostAnswers }
      .map { (hash: $0.key, answers: $0.value.filter { counts($0.day) }) }.filter { $0.answers.count > 1 }
    let asked = Set(people.flatMap(\.answers).map { [Int($0.subject), Int($0.measure)] })
    let questions = asked.sorted { $0.lexicographicallyPrecedes($1) }
    let numbers = Dictionary(uniqueKeysWithValues: questions.enumerated().map { ($1, $0) })
    var pairs = PairCounts(
      of: questions.map { Question(subject: subjects[$0[0]], measure: ID($0[1])) }, in: model,
      isWeighted: isWeighted)
    if pairs.isEmpty { return PairTally() }
    for (hash, answers) in people {
      var levels: [Int: Int?] = [:]
      for answer in answers {
        guard let question = numbers[[Int(answer.subject), Int(answer.measure)]] else { continue }
        levels[question] = levels.keys.contains(question) ? .some(nil) : Int(answer.level)
      }
      for question in questions.indices { pairs.note(levels[question] ?? nil, question: question) }
      // One person's answers have one weight; where they differ, their mean.
      let weight = answers.reduce(0) { $0 + $1.weight } / Double(answers.count)
      pairs.countRow(times: 1, weight: weight, group: PeopleGroup.number(of: hash))
    }
    return pairs.tally
  }
}
