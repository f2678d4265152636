package import JourneyModel

/// The answers of one source, counted: one histogram per subject, measure and persona. Tallies of parts of a file
/// merge to the tally of the whole, by addition.
package struct Tally: Sendable, Equatable {
  /// What a histogram is about.
  package struct Cell: Sendable, Hashable {
    package var subject: Subject
    /// Index into `Model.measures`.
    package var measure: Int
    /// Index into `Model.personas`; nil counts everybody, hers included.
    package var persona: Int?

    package init(subject: Subject, measure: Int, persona: Int?) {
      self.subject = subject
      self.measure = measure
      self.persona = persona
    }
  }

  /// Only cells that have answers.
  package var histograms: [Cell: Histogram] = [:]
  /// Rows after the header, blank ones aside.
  package var rows = 0
  /// Answers counted, over all cells for everybody.
  package var answers = 0
  /// The earliest and the latest day answered, ISO 8601, where the file has dates.
  package var days: ClosedRange<String>?

  package init() {}

  /// Adds the answers of another part of the same source.
  package mutating func merge(_ other: Tally) {
    histograms.merge(other.histograms) { mine, others in
      var sum = mine
      sum.merge(others)
      return sum
    }
    rows = rows.saturatingAdd(other.rows)
    answers = answers.saturatingAdd(other.answers)
    guard let mine = days, let others = other.days else {
      days = days ?? other.days
      return
    }
    days = min(mine.lowerBound, others.lowerBound)...max(mine.upperBound, others.upperBound)
  }
}
