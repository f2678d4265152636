import JourneyModel

/// How many answers to a question were given when.
struct Waves: Sendable {
  struct Wave: Sendable {
    var period: Period
    var days: ClosedRange<Day>
    var n: Int
    /// A tally has their number alone.
    var isWithheld: Bool

    init(_ period: Period, n: Int, isWithheld: Bool = false) {
      (self.period, self.n, self.isWithheld) = (period, n, isWithheld)
      days = period.days
    }

    /// Answers of all these days that no shorter wave tells apart.
    init(of days: ClosedRange<Day>, n: Int) {
      (period, self.days, self.n) = (Period(of: days.lowerBound, length: .day), days, n)
      isWithheld = false
    }
  }

  /// In the order of time; no answer is in two.
  private(set) var all: [Wave] = []
  /// Those after the last day that counts.
  private(set) var later: [Wave] = []
  /// Answers of no wave.
  private(set) var undated: Int

  /// - Parameters:
  ///   - waves: as a source has them, in any order; perhaps by the month and once more by the quarter.
  ///   - total: all answers to the question.
  ///   - until: waves that begin after it do not count.
  init(_ waves: [Wave], of total: Int, until: Day? = nil) {
    if Set(waves.map(\.period.length)).count > 1 {
      for wave in waves.sorted(by: { ($0.width, $0.period) < ($1.width, $1.period) })
      where !all.contains(where: { $0.days.overlaps(wave.days) }) {
        all.append(wave)
      }
    } else {
      all = waves
    }
    all.sort { $0.period < $1.period }
    undated = max(0, total - all.reduce(0) { $0.saturatingAdd($1.n) })
    guard let until, let end = all.firstIndex(where: { $0.period.start > until }) else { return }
    later = Array(all[end...])
    all.removeSubrange(end...)
  }

  /// Answers that count when `span` does.
  func answers(in span: ClosedRange<Day>?) -> Int {
    all.reduce(undated) { span.holds($1.days) ? $0.saturatingAdd($1.n) : $0 }
  }

  /// Whether it is known what was answered in `span`: what a tally withholds either lies all in it, so that the rest
  /// can be taken from the whole, or all outside.
  func isKnown(_ span: ClosedRange<Day>?) -> Bool {
    let withheld = all.filter(\.isWithheld)
    if !later.contains(where: \.isWithheld), withheld.allSatisfy({ span.holds($0.days) }) { return true }
    return undated == 0 && !withheld.contains { span.holds($0.days) }
  }

  /// The span that speaks: the first with enough answers; where all together are too few, the first that has them all.
  func chosen(of window: JourneyWindow, mayWiden: Bool) -> WaveChoice {
    let wanted = min(AnswerSpan.fewestAnswers, answers(in: nil))
    let spans = mayWiden ? window.spans[...] : window.spans.prefix(1)
    let index = spans.firstIndex { answers(in: $0) >= wanted && isKnown($0) } ?? spans.endIndex - 1
    let isShort = answers(in: spans[0]) < wanted
    let span = AnswerSpan(
      days: days(of: spans[index]), widening: index == 0 ? nil : isShort ? .fewAnswers : .withheldWaves,
      isAll: spans[index] == nil, undated: undated)
    let inside = all.filter { spans[index].holds($0.days) }
    let outside = all.filter { !spans[index].holds($0.days) } + later
    return WaveChoice(
      span: span, inside: Set(inside.map(\.period)), outside: Set(outside.map(\.period)))
  }

  /// Whole waves; nil without any.
  private func days(of span: ClosedRange<Day>?) -> ClosedRange<Day>? {
    guard let first = all.isEmpty ? nil : span ?? all.first?.days else { return nil }
    return all.filter { span.holds($0.days) }.reduce(first) {
      min($0.lowerBound, $1.days.lowerBound)...max($0.upperBound, $1.days.upperBound)
    }
  }
}

extension Waves.Wave {
  fileprivate var width: Int { days.upperBound.daysSince1970 - days.lowerBound.daysSince1970 }
}

/// The days that speak for a question, and which of its waves lie in them.
struct WaveChoice: Sendable {
  var span: AnswerSpan
  var inside: Set<Period>
  var outside: Set<Period>

  /// Leaves what was answered from a day on.
  mutating func begin(on day: Day) {
    guard let days = span.days, days.contains(day), let before = Day(daysSince1970: day.daysSince1970 - 1),
      before >= days.lowerBound
    else { return }
    let older = inside.filter { $0.start < day }
    inside.subtract(older)
    outside.formUnion(older)
    span.days = day...days.upperBound
    span.earlier = days.lowerBound...before
  }
}
