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

  package var histograms: [Cell: Histogram] = [:]
  /// Rows after the header.
  package var rows = 0
  /// Answers counted, over all cells for everybody.
  package var answers = 0
  /// The earliest and the latest day answered, ISO 8601, where the file has dates.
  package var days: ClosedRange<String>?

  package init() {}
}

/// Counts of answers on a measure's scale: level `k` stands for the answer `lowest + k × grain`.
package struct Histogram: Sendable, Equatable {
  package var lowest: Double
  package var grain: Double
  /// One count per level of the scale.
  package var counts: [Int]

  package init(measure: Measure) {
    lowest = measure.answers.lowerBound
    grain = measure.grain
    counts = Array(
      repeating: 0, count: Int(((measure.answers.upperBound - lowest) / grain).rounded()) + 1)
  }

  /// Number of answers.
  package var n: Int { counts.reduce(0, +) }

  /// The answer that level `k` stands for.
  package func answer(_ k: Int) -> Double { lowest + Double(k) * grain }
}
