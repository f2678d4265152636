package import JourneyModel

/// How many different respondents gave some answers, from a sample of them: the answers per sampled respondent are
/// counted exactly, so when nobody answers twice, no number of answers makes it say otherwise.
package struct DistinctSample: Sendable, Equatable {
  /// Enough to know the ratio of answers to respondents to some per cent, and to notice a few who answer twice.
  static let capacity = 256

  /// Answers of each sampled respondent by the first day of their wave; nil for those without a date.
  private var answers = HashSample<[Day?: Int]>(capacity: capacity)
  private let waves: WaveLength

  /// - Parameter waves: how long the waves are that answers are told apart by, so that a window that is made of some of
  ///   them has those of its own days.
  package init(waves: WaveLength = .month) { self.waves = waves }

  @inline(__always)
  mutating func add(_ hash: UInt64, times: Int, on day: Day? = nil) {
    if answers.holds(hash) { insert(hash, times: times, on: day) }
  }

  private mutating func insert(_ hash: UInt64, times: Int, on day: Day?) {
    let start = day.map { Period(of: $0, length: waves).start }
    answers.change(hash, from: [:]) { $0[start] = $0[start, default: 0].saturatingAdd(times) }
  }

  /// Who answered in the waves of these days, or without a date.
  package func within(_ days: ClosedRange<Day>) -> DistinctSample {
    let starts = Period(of: days.lowerBound, length: waves).start...days.upperBound
    var some = self
    some.answers.filter { answers in
      let counted = answers.filter { $0.key.map(starts.contains) ?? true }
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
