/// How many different respondents gave some answers, from a sample of limited size: those with the smallest hashes,
/// below a limit that is halved until no more than `capacity` are.
///
/// A respondent in the sample has been in it since the first answer, so the answers per sampled respondent are counted
/// exactly: when nobody answers twice, no number of answers makes it say otherwise. Up to `capacity` respondents it is
/// exact. Samples of parts merge to the sample of the whole. Hashes stay in memory; no output has them.
package struct DistinctSample: Sendable, Equatable {
  /// Enough to know the ratio of answers to respondents to some per cent, and to notice a few who answer twice.
  static let capacity = 256

  /// Answers of each sampled respondent, by the hash.
  private var answers: [UInt64: Int] = [:]
  /// Hashes from here on are in no sample.
  private var limit = UInt64.max

  package init() {}

  @inline(__always)
  mutating func add(_ hash: UInt64, times: Int) {
    if hash < limit { insert(hash, times: times) }
  }

  private mutating func insert(_ hash: UInt64, times: Int) {
    answers[hash, default: 0] = answers[hash, default: 0].saturatingAdd(times)
    if answers.count >= 2 * Self.capacity { trim() }
  }

  /// Leaves at most `capacity`: samples are equal only after this. The limit is halved only while more are below it, so
  /// that it is the same in whatever order they came.
  mutating func trim() {
    while answers.count > Self.capacity {
      limit /= 2
      answers = answers.filter { $0.key < limit }
    }
  }

  mutating func merge(_ other: DistinctSample) {
    limit = min(limit, other.limit)
    answers.merge(other.answers) { $0.saturatingAdd($1) }
    answers = answers.filter { $0.key < limit }
    trim()
  }

  /// Respondents in the sample.
  package var sampled: Int { answers.count }

  /// Their answers.
  package var sampledAnswers: Int { answers.values.reduce(0) { $0.saturatingAdd($1) } }

  /// All respondents are in the sample.
  package var isExact: Bool { limit == .max }

  /// The number of respondents behind `n` answers, to the nearest.
  package func respondents(of n: Int) -> Int {
    let answers = sampledAnswers
    if isExact { return sampled }
    return answers == 0 ? 0 : Int((Double(n) * Double(sampled) / Double(answers)).rounded())
  }
}
