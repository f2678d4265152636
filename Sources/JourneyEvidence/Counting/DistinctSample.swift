package import JourneyModel

/// How many different respondents gave some answers, from a sample of them: the answers per sampled respondent are
/// counted exactly, so when nobody answers twice, no number of answers makes it say otherwise.
package struct DistinctSample: Sendable, Equatable {
  /// Enough to know the ratio of answers to respondents to some per cent, and to notice a few who answer twice.
  static let capacity = 256

  /// Answers of each sampled respondent by month, counted from the year 0; 0 for those without a date. By the day nobody
  /// who answers daily would fit.
  private var answers = HashSample<[Int: Int]>(capacity: capacity)

  package init() {}

  @inline(__always)
  mutating func add(_ hash: UInt64, times: Int, on day: Day? = nil) {
    if answers.holds(hash) { insert(hash, times: times, month: day.map(Self.month) ?? 0) }
  }

  private mutating func insert(_ hash: UInt64, times: Int, month: Int) {
    answers.change(hash, from: [:]) { $0[month] = $0[month, default: 0].saturatingAdd(times) }
  }

  private static func month(_ day: Day) -> Int { day.year * 12 + day.month }

  /// Who answered in the months of these days, or without a date.
  package func within(_ days: ClosedRange<Day>) -> DistinctSample {
    let months = Self.month(days.lowerBound)...Self.month(days.upperBound)
    var some = self
    some.answers.filter { answers in
      let counted = answers.filter { $0.key == 0 || months.contains($0.key) }
      return counted.isEmpty ? nil : counted
    }
    return some
  }

  /// Leaves at most `capacity`: samples are equal only after this.
  mutating func trim() { answers.trim() }

  mutating func merge(_ other: DistinctSample) {
    answers.merge(other.answers) { $0.merging($1) { $0.saturatingAdd($1) } }
  }

  /// Respondents in the sample.
  package var sampled: Int { answers.values.count }

  /// Their answers.
  package var sampledAnswers: Int {
    answers.values.values.reduce(0) { $1.values.reduce($0) { $0.saturatingAdd($1) } }
  }

  /// All respondents are in the sample.
  package var isExact: Bool { answers.isExact }

  /// The number of respondents behind `n` answers, to the nearest.
  package func respondents(of n: Int) -> Int {
    let answers = sampledAnswers
    if isExact { return sampled }
    return answers == 0 ? 0 : Int((Double(n) * Double(sampled) / Double(answers)).rounded())
  }
}
