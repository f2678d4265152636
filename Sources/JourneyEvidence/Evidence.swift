package import JourneyModel

/// All that customers said about one model: a tally for each of its sources.
package struct Evidence: Sendable, Equatable {
  /// Parallel to `Model.sources`: the answers that say how things are now, and all waves; a source that could not be
  /// read has an empty tally.
  package var tallies: [Tally] {
    didSet { self = Evidence(tallies: tallies) }
  }
  /// Parallel to `tallies`: all answers, of every day.
  package private(set) var whole: [Tally]
  /// Parallel to `tallies`: the cells of which only the number of answers may be shown.
  private var hidden: [Set<Tally.Cell>]
  /// Parallel to `tallies`.
  private var spans: [[Question: AnswerSpan]] = []
  private var ticketSpans: [[Int: AnswerSpan]] = []
  private var silences: [[Int: Day]] = []
  private var pairedOnAllDays: [Set<Question>] = []
  /// Parallel to `Model.journeys`: the days of the window of each; nil where all count.
  private var windows: [ClosedRange<Day>?] = []

  /// All answers count, and nothing is said of when they were given.
  package init(tallies: [Tally] = []) {
    self.tallies = tallies
    whole = tallies
    hidden = tallies.map(\.hiddenCells)
  }

  /// Whether a score of this cell, by itself or beside others, would tell about a few people.
  package func isHidden(_ cell: Tally.Cell, ofSource source: Int) -> Bool {
    hidden.indices.contains(source) && hidden[source].contains(cell)
  }
}

extension Evidence {
  /// The answers that say how the journeys of a model are now; waves before are kept for the trend alone.
  /// - Parameters:
  ///   - tallies: parallel to `model.sources`, by the waves that `frame.reading` says.
  ///   - waves: how long the waves are that are told apart.
  ///   - shifts: parallel to `tallies`; the first days of what counts of some questions, within their windows.
  package init(
    tallies: [Tally], of model: Model, in frame: TimeFrame, waves: WaveLength = .month,
    shifts: [[Question: Day]] = []
  ) {
    let newest = tallies.map { $0.newestDays(until: frame.until) }
    let windows = model.journeys.enumerated().map { index, journey in
      frame.days.map { JourneyWindow($0) }
        ?? JourneyWindow(frame.window(of: journey), newest: newest.compactMap { $0[index] }.max())
    }
    let found = tallies.enumerated().map { source, tally in
      TallyWindow(
        of: tally, in: windows, of: model, until: frame.until,
        shifts: shifts.indices.contains(source) ? shifts[source] : [:])
    }
    let shown = found.map { $0.tally.inWaves(of: waves) }
    whole = tallies
    self.tallies = shown
    hidden = tallies.indices.map { index in
      let cells = tallies[index].inWaves(of: waves).hiddenCells
      return found[index].isWhole ? cells : cells.union(found[index].counted(in: shown[index]).hiddenCells)
    }
    spans = found.map(\.spans)
    ticketSpans = found.map(\.ticketSpans)
    silences = found.map(\.silences)
    pairedOnAllDays = found.map(\.pairedOnAllDays)
    self.windows = windows.map(\.days)
  }

  /// When the answers to a question were given that count; nil where nothing is known of it.
  package func span(of question: Question, fromSource source: Int) -> AnswerSpan? {
    spans.indices.contains(source) ? spans[source][question] : nil
  }

  /// When those answered who answered this question about the whole and others about steps: those of whom that is not
  /// known count on all days. nil where nothing is known of it.
  package func span(ofPairsWith outcome: Question, fromSource source: Int) -> AnswerSpan? {
    guard pairedOnAllDays.indices.contains(source), pairedOnAllDays[source].contains(outcome) else {
      return span(of: outcome, fromSource: source)
    }
    let days = whole[source].days
    let (first, last) = (days.flatMap { Day(iso: $0.lowerBound) }, days.flatMap { Day(iso: $0.upperBound) })
    guard let first, let last else { return nil }
    return AnswerSpan(days: first...last, isAll: true)
  }

  /// By question of a source, when the answers were given that count.
  package func spans(ofSource source: Int) -> [Question: AnswerSpan] {
    spans.indices.contains(source) ? spans[source] : [:]
  }

  /// From the first to the last day of a source's answers about a journey that count; nil without dated ones.
  package func days(ofSource source: Int, about journey: Int) -> ClosedRange<Day>? {
    guard spans.indices.contains(source) else { return nil }
    let days = spans[source].filter { $0.key.subject.journey == journey }.compactMap(\.value.days)
    guard let first = days.map(\.lowerBound).min(), let last = days.map(\.upperBound).max() else {
      return nil
    }
    return first...last
  }

  /// How many answers of a source about a journey count though they have no date.
  package func undated(ofSource source: Int, about journey: Int) -> Int {
    // A sum, so that the order of the dictionary cannot show.
    spans(ofSource: source).reduce(0) {
      $1.key.subject.journey == journey ? $0.saturatingAdd($1.value.undated) : $0
    }
  }

  /// The same of the tickets about a journey.
  package func span(ofTicketsAbout journey: Int, fromSource source: Int) -> AnswerSpan? {
    ticketSpans.indices.contains(source) ? ticketSpans[source][journey] : nil
  }

  /// The last day with answers about a journey of a source that has none in its window; nil for one that has.
  package func silence(ofSource source: Int, about journey: Int) -> Day? {
    silences.indices.contains(source) ? silences[source][journey] : nil
  }

  /// The days of a journey's window; nil where all answers count, or none has a date.
  package func window(of journey: Int) -> ClosedRange<Day>? {
    windows.indices.contains(journey) ? windows[journey] : nil
  }
}
