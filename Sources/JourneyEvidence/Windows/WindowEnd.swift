import JourneyModel

/// Where the windows of one journey end: with its newest answer over all sources. A few answers that are dated long
/// after all others do not move them: one mistyped year would put every honest source into the past. Nor do they count.
struct WindowEnd: Sendable {
  /// So many answers to a question are no slip of somebody's finger. Convention.
  static let fewestAnswers = 5
  /// Months without any answer, after which a few stand alone. Convention.
  static let longestSilence = 12

  /// The day of the newest answer, at most to the end of its wave; nil without dated ones.
  private(set) var newest: Day?
  /// The last day before the stray answers; nil without any.
  private(set) var last: Day?
  /// By source, the waves of the stray answers.
  private(set) var strays: [ID<Source>: [Waves.Wave]] = [:]

  private typealias Dated = (source: ID<Source>, question: Question, wave: Waves.Wave)

  /// - Parameters:
  ///   - waves: by source, the waves of each question about the journey that may count.
  ///   - lastDays: by source, the last day answered, where it is known.
  ///   - until: later answers do not count.
  ///   - mayStray: false where all answers count, whenever they were given.
  init(of waves: [[Question: Waves]], lastDays: [Day?], until: Day?, mayStray: Bool) {
    let dated = waves.enumerated().flatMap { source, questions in
      questions.flatMap { question, waves in waves.all.map { Dated(ID(source), question, $0) } }
    }
    let parts = Self.parts(of: dated)
    let honest = mayStray ? parts.lastIndex { Self.answers(in: $0) >= Self.fewestAnswers } : nil
    let end = honest ?? parts.count - 1
    guard parts.indices.contains(end) else { return }
    newest = parts[end].compactMap { entry in
      [entry.wave.days.upperBound, until, lastDays[entry.source.index]].compactMap(\.self).min()
    }.max()
    guard end < parts.count - 1 else { return }
    last = parts[end].map(\.wave.days.upperBound).max()
    strays = Dictionary(grouping: parts[(end + 1)...].joined(), by: \.source).mapValues { $0.map(\.wave) }
  }

  /// Parted where nobody answered for long, in the order of time.
  private static func parts(of dated: [Dated]) -> [[Dated]] {
    var parts: [[Dated]] = []
    var reached = Day.first
    for entry in dated.sorted(by: { $0.wave.period < $1.wave.period }) {
      let isApart = reached.months(to: entry.wave.days.lowerBound) > longestSilence
      if isApart || parts.isEmpty { parts.append([]) }
      parts[parts.count - 1].append(entry)
      reached = max(reached, entry.wave.days.upperBound)
    }
    return parts
  }

  /// Those to the question that each source has most of: one row may answer many.
  private static func answers(in part: [Dated]) -> Int {
    var counts: [ID<Source>: [Question: Int]] = [:]
    for entry in part {
      counts[entry.source, default: [:]][entry.question, default: 0].add(entry.wave.n)
    }
    return counts.values.reduce(0) { $0.saturatingAdd($1.values.max() ?? 0) }
  }
}

extension Day {
  /// From the month of this day to that of another.
  func months(to other: Day) -> Int { (other.year - year) * 12 + other.month - month }
}
