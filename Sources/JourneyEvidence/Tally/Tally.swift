package import JourneyModel

/// The answers of one source, counted: one histogram per subject, measure, group of respondents and wave. Tallies of
/// parts of a file merge to the tally of the whole, by addition.
package struct Tally: Sendable, Equatable {
  /// Whose answers a histogram counts.
  package enum Group: Sendable, Hashable {
    case everybody
    /// Index into `Model.personas`.
    case persona(Int)
    /// Rows with this value in a segment column.
    case segment(column: String, value: String)
  }

  /// What a histogram is about.
  package struct Cell: Sendable, Hashable {
    /// The step or the journey that the answers are about.
    package var subject: Subject
    /// Index into `Model.measures`.
    package var measure: Int
    /// Whose answers they are; everybody's hold those of every group too.
    package var group: Group
    /// nil counts answers of every day and of none.
    package var period: Period?

    /// All answers about the subject where neither a group nor a period is named.
    package init(subject: Subject, measure: Int, group: Group = .everybody, period: Period? = nil) {
      self.subject = subject
      self.measure = measure
      self.group = group
      self.period = period
    }

    /// - Parameter persona: index into `Model.personas`; nil counts everybody, hers included.
    package init(subject: Subject, measure: Int, persona: Int?) {
      self.init(subject: subject, measure: measure, group: persona.map { .persona($0) } ?? .everybody)
    }
  }

  /// Something that points at a step without being an answer: a ticket with a tag.
  package struct Signal: Sendable, Hashable {
    /// The step or the journey that the tickets point at.
    package var subject: Subject
    /// As written.
    package var tag: String
    /// nil counts tickets of every day and of none.
    package var period: Period?

    /// - Parameter tag: as written.
    package init(subject: Subject, tag: String, period: Period? = nil) {
      self.subject = subject
      self.tag = tag
      self.period = period
    }
  }

  /// Only cells that have answers.
  package var histograms: [Cell: Histogram] = [:]
  /// How many answers the cells have of which a tally file says no more, as so few were given.
  package var withheld: [Cell: Int] = [:]
  /// Who answered, for the cells of everybody, where the source names a respondent column.
  package var respondents: [Cell: DistinctSample] = [:]
  /// Answers to two questions by the same respondent: by all of a wide file, which has them in one row, and by a sample
  /// of those of a long file.
  package var pairs = PairTally()
  /// Those of `pairs` that one row has, by wave; nil for those of none.
  package var pairWaves: [Period?: PairTally] = [:]
  /// The sample that the other pairs are of, with the days that people answered. It is in no file.
  var people = RespondentAnswers()
  /// Tickets per step and tag.
  package var signals: [Signal: Int] = [:]
  /// What an event log says.
  package var paths: PathTally?
  /// Rows after the header, blank ones aside.
  package var rows = 0
  /// Respondents, those who did not finish too; nil where a respondent has several rows, or none.
  package var started: Int?
  /// Respondents who finished; nil where the file does not say it.
  package var finished: Int?
  /// Answers counted, over all cells for everybody.
  package var answers = 0
  /// The earliest and the latest day answered, ISO 8601, where the file has dates.
  package var days: ClosedRange<String>?

  /// Nothing counted yet.
  package init() {}

  /// Adds the answers of another part of the same source.
  package mutating func merge(_ other: Tally) {
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
    signals.merge(other.signals) { $0.saturatingAdd($1) }
    if let others = other.paths {
      paths?.merge(others)
      paths = paths ?? others
    }
    rows = rows.saturatingAdd(other.rows)
    if let others = other.started { started = (started ?? 0).saturatingAdd(others) }
    if let others = other.finished { finished = (finished ?? 0).saturatingAdd(others) }
    answers = answers.saturatingAdd(other.answers)
    guard let mine = days, let others = other.days else {
      days = days ?? other.days
      return
    }
    days = min(mine.lowerBound, others.lowerBound)...max(mine.upperBound, others.upperBound)
  }

  /// No answer and no ticket counts, whatever the waves are.
  var saysNothing: Bool {
    !histograms.keys.contains { $0.period == nil } && !signals.keys.contains { $0.period == nil }
  }

  /// Leaves all answers and tickets, but not when they were given.
  mutating func forgetWaves() {
    histograms = histograms.filter { $0.key.period == nil }
    signals = signals.filter { $0.key.period == nil }
    pairWaves = [:]
  }
}
