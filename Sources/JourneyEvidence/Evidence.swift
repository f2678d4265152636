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
  private var hidden: [Set<AnswerTally.Cell>]
  /// Parallel to `tallies`.
  private var spans: [[DatedTopic: AnswerSpan]] = []
  private var silences: [[ID<Journey>: Day]] = []
  /// Parallel to `Model.journeys`.
  private var windows: [JourneyWindow] = []
  /// By journey, then by source.
  package private(set) var strays: [StrayAnswers] = []

  /// All answers count, and nothing is said of when they were given.
  package init(tallies: [Tally] = []) {
    self.tallies = tallies
    whole = tallies
    hidden = tallies.map(\.answers.hiddenCells)
  }

  /// Whether a score of this cell, by itself or beside others, would tell about a few people.
  package func isHidden(_ cell: AnswerTally.Cell, ofSource source: ID<Source>) -> Bool {
    hidden.indices.contains(source.index) && hidden[source.index].contains(cell)
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
    let ends = Self.ends(of: tallies, model, in: frame)
    let windows = model.journeys.ids.map { journey in
      frame.days.map { JourneyWindow($0, until: frame.until) }
        ?? JourneyWindow(
          frame.window(of: model.journeys[journey]), ending: ends[journey.index], until: frame.until)
    }
    let found = tallies.enumerated().map { source, tally in
      TallyWindow(
        of: tally, in: windows, of: model, shifts: shifts.indices.contains(source) ? shifts[source] : [:])
    }
    let shown = found.map { $0.tally.inWaves(of: waves) }
    whole = tallies
    self.tallies = shown
    hidden = tallies.indices.map { index in
      let cells = tallies[index].inWaves(of: waves).answers.hiddenCells
      if found[index].isWhole { return cells }
      return cells.union(shown[index].answers.counted(in: found[index].spans).hiddenCells)
    }
    spans = found.map(\.spans)
    silences = found.map(\.silences)
    self.windows = windows
    guard frame.days == nil else { return }
    strays = windows.indices.flatMap { StrayAnswers.all(behind: ends[$0], of: windows[$0], in: ID($0)) }
  }

  /// Parallel to `model.journeys`.
  private static func ends(of tallies: [Tally], _ model: Model, in frame: TimeFrame) -> [WindowEnd] {
    let waves = tallies.map { tally in
      tally.answers.questionWaves(on: tally.spannedDays).mapValues { Waves($0, of: 0, until: frame.until) }
    }
    return model.journeys.ids.map { journey in
      WindowEnd(
        of: waves.map { $0.filter { $0.key.subject.journey == journey } },
        lastDays: tallies.map(\.lastDay), until: frame.until,
        mayStray: frame.window(of: model.journeys[journey]) != .all)
    }
  }

  /// When the answers to a question were given that count; nil where nothing is known of it.
  package func span(of question: Question, fromSource source: ID<Source>) -> AnswerSpan? {
    spans.indices.contains(source.index) ? spans[source.index][.question(question)] : nil
  }

  /// When those answered who answered this question about the whole and others about steps: those of whom that is not
  /// known count on all days. nil where nothing is known of it.
  package func span(ofPairsWith outcome: Question, fromSource source: ID<Source>) -> AnswerSpan? {
    guard tallies.indices.contains(source.index),
      tallies[source.index].answers.pairedOnAllDays.contains(outcome)
    else {
      return span(of: outcome, fromSource: source)
    }
    return whole[source.index].spannedDays.map { AnswerSpan(days: $0, isAll: true) }
  }

  /// By question of a source, when the answers were given that count.
  package func spans(ofSource source: ID<Source>) -> [Question: AnswerSpan] {
    guard spans.indices.contains(source.index) else { return [:] }
    return spans[source.index].reduce(into: [:]) { found, entry in
      if let question = entry.key.question { found[question] = entry.value }
    }
  }

  /// From the first to the last day of a source's answers about a journey that count; nil without dated ones.
  package func days(ofSource source: ID<Source>, about journey: ID<Journey>) -> ClosedRange<Day>? {
    let days = spans(ofSource: source).filter { $0.key.subject.journey == journey }.compactMap(\.value.days)
    guard let first = days.map(\.lowerBound).min(), let last = days.map(\.upperBound).max() else {
      return nil
    }
    return first...last
  }

  /// How many answers of a source about a journey count though they have no date.
  package func undated(ofSource source: ID<Source>, about journey: ID<Journey>) -> Int {
    // A sum, so that the order of the dictionary cannot show.
    spans(ofSource: source).reduce(0) {
      $1.key.subject.journey == journey ? $0.saturatingAdd($1.value.undated) : $0
    }
  }

  /// When what another signal says about a journey was said, as far as it counts.
  package func span(of signal: Signal, about journey: ID<Journey>, fromSource source: ID<Source>)
    -> AnswerSpan?
  {
    spans.indices.contains(source.index) ? spans[source.index][.journey(journey, heardBy: signal)] : nil
  }

  /// The last day with answers about a journey of a source that has none in its window; nil for one that has.
  package func silence(ofSource source: ID<Source>, about journey: ID<Journey>) -> Day? {
    silences.indices.contains(source.index) ? silences[source.index][journey] : nil
  }

  /// The days of a journey's window; nil where all answers count, or none has a date.
  package func window(of journey: ID<Journey>) -> ClosedRange<Day>? {
    windows.indices.contains(journey.index) ? windows[journey.index].days : nil
  }

  /// The first day answered, where nothing counts although somebody answered or wrote tickets; nil where something does.
  package var firstDayOfUncounted: Day? {
    guard !whole.isEmpty, tallies.allSatisfy(\.saysNothing) else { return nil }
    return whole.compactMap(\.firstWave).min()
  }

  /// How many days a whole window of a journey has, also where it was cut off within a month; nil where all answers count.
  package func lengthOfWindow(of journey: ID<Journey>) -> Int? {
    windows.indices.contains(journey.index) ? windows[journey.index].length : nil
  }
}
