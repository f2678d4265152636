import JourneyModel

/// What one source says, of which all before the windows of its journeys no longer counts.
///
/// What is of no wave becomes what counts now; waves stay as they are, for the trend. What has no date always counts.
struct TallyWindow: Sendable {
  private(set) var tally: Tally
  /// When it was said.
  let spans: [DatedTopic: AnswerSpan]
  /// The last day with anything about a journey, where all of it is older than its window.
  let silences: [ID<Journey>: Day]
  /// All answers count.
  let isWhole: Bool

  /// - Parameters:
  ///   - model: the one that the source was read for.
  ///   - windows: parallel to `model.journeys`.
  ///   - shifts: the first days of what counts of some questions, within their windows.
  init(of whole: Tally, in windows: [JourneyWindow], of model: Model, shifts: [Question: Day] = [:]) {
    let days = whole.spannedDays
    let waves = whole.signals.reduce(into: [DatedTopic: Waves]()) { all, signal in
      all.merge(signal.waves(on: days) { windows[$0.index].last }) { first, _ in first }
    }
    let silences = Self.silences(of: waves, in: windows, until: whole.lastDay)
    var choices = waves.reduce(into: [DatedTopic: WaveChoice]()) { choices, entry in
      let journey = entry.key.journey
      choices[entry.key] = entry.value.chosen(of: windows[journey.index], mayWiden: silences[journey] == nil)
    }
    for (question, day) in shifts { choices[.question(question)]?.begin(on: day) }
    self.silences = silences
    spans = choices.mapValues(\.span)
    isWhole = choices.allSatisfy { $0.key.question == nil || $0.value.outside.isEmpty }
    tally = whole
    let cut = TallyCut(model: model, windows: windows, choices: choices)
    for signal in tally.signals.indices { tally.signals[signal].narrow(to: cut) }
  }

  private static func silences(
    of waves: [DatedTopic: Waves], in windows: [JourneyWindow], until end: Day?
  ) -> [ID<Journey>: Day] {
    var newest: [ID<Journey>: Day] = [:]
    var heard: Set<ID<Journey>> = []
    for (topic, waves) in waves {
      guard let last = waves.all.last else { continue }
      newest[topic.journey] = max(newest[topic.journey] ?? .first, last.days.upperBound)
      if windows[topic.journey.index].days.holds(last.days) { heard.insert(topic.journey) }
    }
    return newest.filter { !heard.contains($0.key) }.mapValues { min($0, end ?? $0) }
  }
}

/// Which waves of a source count.
struct TallyCut {
  /// The one that the source was read for.
  let model: Model
  /// Parallel to `model.journeys`.
  let windows: [JourneyWindow]
  let choices: [DatedTopic: WaveChoice]

  /// The last day of a journey that counts; nil where all do.
  func last(of journey: ID<Journey>) -> Day? { windows[journey.index].last }

  /// nil for a question that nobody answered.
  subscript(question: Question) -> WaveChoice? { choices[.question(question)] }

  /// nil where the signal says nothing about the journey.
  subscript(signal: Signal, about journey: ID<Journey>) -> WaveChoice? {
    choices[.journey(journey, heardBy: signal)]
  }
}
