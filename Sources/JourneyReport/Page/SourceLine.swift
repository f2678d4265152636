import JourneyEvidence
import JourneyModel
import JourneyWords

/// Where answers come from, and how many of them are about this journey.
struct SourceLine {
  /// Its place among the model's sources, counted from 1.
  let number: Int
  let answers: Int
  /// Those among them that have no date.
  let undated: Int
  /// First and last day of the answers that count, ISO 8601.
  let days: ClosedRange<String>?
  let text: String

  static func all(in model: Model, evidence: Evidence, journey: ID<Journey>, words: Words) -> [SourceLine] {
    // A source without a tally was not read, and is still named.
    model.sources.ids.map { source in
      let tally = source.index < evidence.tallies.count ? evidence.tallies[source.index] : Tally()
      return SourceLine(
        model.sources[source], tally, number: source.number, journey: journey,
        undated: evidence.undated(ofSource: source, about: journey),
        counted: evidence.days(ofSource: source, about: journey),
        silence: evidence.silence(ofSource: source, about: journey), words: words)
    }
  }

  private static func days(
    _ days: ClosedRange<String>, within counted: ClosedRange<Day>?
  ) -> ClosedRange<String> {
    guard let counted = counted.map({ $0.lowerBound.text...$0.upperBound.text }) else { return days }
    return days.overlaps(counted) ? days.clamped(to: counted) : days
  }

  private init(
    _ source: Source, _ tally: Tally, number: Int, journey: ID<Journey>, undated: Int,
    counted: ClosedRange<Day>?,
    silence: Day?,
    words: Words
  ) {
    (self.number, self.undated) = (number, undated)
    // A sum, so that the order of the dictionary cannot show.
    answers = tally.answers.histograms.reduce(0) { sum, entry in
      let cell = entry.key
      let isCounted = cell.group == .everybody && cell.period == nil && cell.subject.journey == journey
      return isCounted ? sum.saturatingAdd(entry.value.n) : sum
    }
    days = tally.days.map { Self.days($0, within: counted) }
    var parts = [words.isolated(source.name.label), words.count(answers, .answer)]
    let response = words.response(
      invited: source.invited, started: tally.started, finished: tally.finished)
    if let response { parts.append(response) }
    let lost = tally.answers.totals.lost
    if lost > 0 { parts.append(words.lost(lost)) }
    if let silence {
      parts.append(words.silent(since: silence))
    } else if let days {
      parts.append(words.days(days))
    } else if answers > 0 {
      parts.append(words.undated)
    }
    parts += [words.label(source.voice), words.label(source.kind)]
    if let note = source.note { parts.append(words.isolated(note)) }
    text = words.list(parts)
  }
}
