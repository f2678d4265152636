package import JourneyModel

/// Answers to questions: one histogram per subject, measure, group of respondents and wave.
package struct AnswerTally: SignalTally, Sendable, Equatable {
  /// What a histogram is about.
  package struct Cell: Sendable, Hashable {
    /// The step or the journey that the answers are about.
    package var subject: Subject
    /// In which measure they are.
    package var measure: ID<Measure>
    /// Whose answers they are; everybody's hold those of every group too.
    package var group: Tally.Group
    /// nil counts answers of every day and of none.
    package var period: Period?

    /// All answers about the subject where neither a group nor a period is named.
    package init(
      subject: Subject, measure: ID<Measure>, group: Tally.Group = .everybody, period: Period? = nil
    ) {
      self.subject = subject
      self.measure = measure
      self.group = group
      self.period = period
    }

    /// - Parameter persona: nil counts everybody, hers included.
    package init(subject: Subject, measure: ID<Measure>, persona: ID<Persona>?) {
      self.init(subject: subject, measure: measure, group: persona.map { .persona($0) } ?? .everybody)
    }
  }

  static let signal = Signal.answers

  /// Only cells that have answers.
  package var histograms: [Cell: Histogram] = [:]
  /// How many answers the cells have of which a tally file says no more, as so few were given.
  package var withheld: [Cell: Int] = [:]
  /// Who answered, for the cells of everybody and of groups that somebody asked for, where the source names a respondent
  /// column; read from a tally file, of everybody alone, and for each wave too.
  package var respondents: [Cell: AnswerPeople] = [:]
  /// Answers to two questions by the same respondent: by all of a wide file, which has them in one row, and by a sample
  /// of those of a long file.
  package var pairs = PairTally()
  /// Those of `pairs` that one row has, by wave; nil for those of none.
  package var pairWaves: [Period?: PairTally] = [:]
  /// The sample that the other pairs are of, with the days that people answered. It is in no file.
  var people = RespondentAnswers()
  /// Answers counted, over all cells for everybody.
  package var count = 0
  /// What became of all answers of the file, of every day.
  package var totals = AnswerTotals()
  /// nil where answers are weighted to no known totals.
  package var weighting: Weighting?
  /// Of each person the latest answer to a question alone was counted.
  package var isOnceEach = false
  /// Answers about the whole whose pairs with those about the steps are of all days, as nobody told when they were given.
  var pairedOnAllDays: Set<Question> = []

  /// No answers yet.
  package init() {}

  /// Adds the answers of another part of the same source.
  package mutating func merge(_ other: AnswerTally) {
    histograms.merge(other.histograms) { mine, others in
      var sum = mine
      sum.merge(others)
      return sum
    }
    withheld.merge(other.withheld) { $0.saturatingAdd($1) }
    respondents.merge(other.respondents) { mine, others in
      var sum = mine
      sum.merge(others)
      return sum
    }
    pairs.merge(other.pairs)
    pairWaves.merge(other.pairWaves) { mine, others in
      var sum = mine
      sum.merge(others)
      return sum
    }
    people.merge(other.people)
    people = people.settled
    count = count.saturatingAdd(other.count)
    totals.merge(other.totals)
    weighting = weighting ?? other.weighting
    isOnceEach = isOnceEach || other.isOnceEach
    pairedOnAllDays.formUnion(other.pairedOnAllDays)
  }

  static func voice(stated: Source.Voice) -> Source.Voice { stated }

  /// Who gave the answers to a question on some days, or without a date; nil where nobody is known.
  package func people(behind question: Question, on days: ClosedRange<Day>) -> AnswerPeople? {
    let whole = Cell(subject: question.subject, measure: question.measure)
    switch respondents[whole] {
    case .known(let answers): return .known(answers.within(days))
    case .told(let told):
      // The tally says who answered in a wave; of days that no wave fills, no more than that all did.
      let waves = respondents.filter { entry in
        entry.key.ofAllDays == whole && entry.key.period.map { days.contains($0.start) } ?? false
      }.sorted { ($0.key.period?.start ?? .first) < ($1.key.period?.start ?? .first) }
      guard let first = waves.first?.value else { return .told(told) }
      return waves.dropFirst().reduce(into: first) { $0.merge($1.value) }.atMost(told.people)
    case nil: return nil
    }
  }
}

extension Tally {
  /// Its answers to questions.
  package var answers: AnswerTally {
    get { self[AnswerTally.self] }
    set { self[AnswerTally.self] = newValue }
  }
}

extension AnswerTally.Cell {
  /// What its answers are to.
  package var question: Question { Question(subject: subject, measure: measure) }

  /// The same of every day and of none.
  var ofAllDays: AnswerTally.Cell { AnswerTally.Cell(subject: subject, measure: measure, group: group) }
}
