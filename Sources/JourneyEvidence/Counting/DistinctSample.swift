/// How many different respondents gave some answers, from a sample of them: the answers per sampled respondent are
/// counted exactly, so when nobody answers twice, no number of answers makes it say otherwise.
package struct DistinctSample: Sendable, Equatable {
  /// Enough to know the ratio of answers to respondents to some per cent, and to notice a few who answer twice.
  static let capacity = 256

  /// Answers of each sampled respondent.
  private var answers = HashSample<Int>(capacity: capacity)

  package init() {}

  @inline(__always)
  mutating func add(_ hash: UInt64, times: Int) {
    if answers.holds(hash) { answers.change(hash, from: 0) { $0 = $0.saturatingAdd(times) } }
  }

  /// Leaves at most `capacity`: samples are equal only after this.
  mutating func trim() { answers.trim() }

  mutating func merge(_ other: DistinctSample) { answers.merge(other.answers) { $0.saturatingAdd($1) } }

  /// Respondents in the sample.
  package var sampled: Int { answers.values.count }

  /// Their answers.
  package var sampledAnswers: Int { answers.values.values.reduce(0) { $0.saturatingAdd($1) } }

  /// All respondents are in the sample.
  package var isExact: Bool { answers.isExact }

  /// The number of respondents behind `n` answers, to the nearest.
  package func respondents(of n: Int) -> Int {
    let answers = sampledAnswers
    if isExact { return sampled }
    return answers == 0 ? 0 : Int((Double(n) * Double(sampled) / Double(answers)).rounded())
  }
}
