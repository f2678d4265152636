import JourneyModel

/// The answers of one source, of which those before the windows of their journeys no longer count.
///
/// What is of no wave becomes what counts now; waves stay as they are, for the trend. Answers without a date always
/// count.
struct TallyWindow: Sendable {
  private(set) var tally: Tally
  private(set) var spans: [Question: AnswerSpan] = [:]
  /// Of tickets, by journey.
  private(set) var ticketSpans: [Int: AnswerSpan] = [:]
  /// The last day with answers or tickets about a journey, where all of them are older than its window.
  private(set) var silences: [Int: Day] = [:]
  /// Answers about the whole whose pairs with those about the steps are of all days, as nobody told when they were given.
  private(set) var pairedOnAllDays: Set<Question> = []

  private let whole: Tally
  private let model: Model
  private let windows: [JourneyWindow]
  private var choices: [Question: WaveChoice] = [:]

  /// - Parameters:
  ///   - model: the one that the answers were read for.
  ///   - windows: parallel to `model.journeys`.
  ///   - shifts: the first days of what counts of some questions, within their windows.
  init(of whole: Tally, in windows: [JourneyWindow], of model: Model, shifts: [Question: Day] = [:]) {
    tally = whole
    (self.whole, self.windows, self.model) = (whole, windows, model)
    let (waves, tickets) = (waves, ticketWaves)
    silences = silences(waves.map { ($0.key.subject.journey, $0.value) } + tickets.map { ($0.key, $0.value) })
    choices = waves.mapValues(with: windows, silences)
    for (question, day) in shifts { choices[question]?.begin(on: day) }
    spans = choices.mapValues(\.span)
    narrowAnswers()
    narrowRespondents()
    narrowTickets(tickets)
    narrowPairs()
    tally.histograms = tally.histograms.filter { cell, _ in
      guard let start = cell.period?.start, let last = last(of: cell.subject) else { return true }
      return start <= last
    }
  }

  private func last(of subject: Subject) -> Day? { windows[subject.journey].last }

  /// All answers count.
  var isWhole: Bool { choices.values.allSatisfy(\.outside.isEmpty) }

  /// What counts of the tally, by itself and by the waves that are wholly of it: what they say together must not tell
  /// about a few people, whatever was answered before.
  func counted(in shown: Tally) -> Tally {
    var counted = shown
    counted.histograms = shown.histograms.filter { cell, _ in
      guard let days = cell.period?.days else { return true }
      guard let span = spans[cell.question]?.days else { return false }
      return span.contains(days.lowerBound) && span.contains(days.upperBound)
    }
    return counted
  }

  /// Of every question, by everybody's answers.
  private var waves: [Question: Waves] {
    let found = whole.waves
    let totals = whole.histograms.filter { $0.key.group == .everybody && $0.key.period == nil }
    return totals.reduce(into: [:]) { waves, total in
      let question = total.key.question
      waves[question] = Waves(found[question] ?? [], of: total.value.n, until: last(of: question.subject))
    }
  }

  /// Tickets about the steps of a journey are compared with each other: they have one window.
  private var ticketWaves: [Int: Waves] {
    var found: [Int: [Period: Int]] = [:]
    var totals: [Int: Int] = [:]
    for (signal, tickets) in whole.signals {
      let journey = signal.subject.journey
      if let period = signal.period {
        found[journey, default: [:]][period, default: 0].add(tickets)
      } else {
        totals[journey, default: 0].add(tickets)
      }
    }
    return totals.reduce(into: [:]) { waves, total in
      let (journey, tickets) = total
      waves[journey] = Waves(
        (found[journey] ?? [:]).map { Waves.Wave($0.key, n: $0.value) }, of: tickets,
        until: windows[journey].last)
    }
  }

  private func silences(_ waves: [(journey: Int, waves: Waves)]) -> [Int: Day] {
    var newest: [Int: Day] = [:]
    var heard: Set<Int> = []
    for (journey, waves) in waves {
      guard let last = waves.all.last else { continue }
      newest[journey] = max(newest[journey] ?? .first, last.days.upperBound)
      if windows[journey].days.holds(last.days) { heard.insert(journey) }
    }
    return newest.filter { !heard.contains($0.key) }.mapValues { min($0, whole.lastDay ?? $0) }
  }

  private mutating func narrowAnswers() {
    var cuts: [Tally.Cell: WaveCut] = [:]
    for (cell, histogram) in whole.histograms {
      guard let period = cell.period, let choice = choices[cell.question] else { continue }
      if choice.outside.contains(period) {
        cuts[cell.ofAllDays, default: WaveCut()].drop(histogram, of: period)
      } else if choice.inside.contains(period), !choice.outside.isEmpty {
        cuts[cell.ofAllDays, default: WaveCut()].keep(histogram, of: period)
      }
    }
    for (cell, n) in whole.withheld {
      guard let period = cell.period, let choice = choices[cell.question] else { continue }
      if choice.outside.contains(period) {
        cuts[cell.ofAllDays, default: WaveCut()].drop(withheld: n)
      } else if choice.inside.contains(period) {
        cuts[cell.ofAllDays, default: WaveCut()].keep(withheld: n)
      }
    }
    for (cell, cut) in cuts where cut.drops {
      if let total = whole.histograms[cell] { tally.histograms[cell] = cut.rest(of: total) }
    }
  }

  private mutating func narrowRespondents() {
    for (cell, sample) in whole.respondents {
      guard let choice = choices[cell.question], !choice.outside.isEmpty, let days = choice.span.days else {
        continue
      }
      tally.respondents[cell] = sample.within(days)
    }
  }

  private mutating func narrowTickets(_ waves: [Int: Waves]) {
    let choices = waves.reduce(into: [Int: WaveChoice]()) { choices, entry in
      let (journey, waves) = entry
      choices[journey] = waves.chosen(of: windows[journey], mayWiden: silences[journey] == nil)
    }
    ticketSpans = choices.mapValues(\.span)
    for (signal, tickets) in whole.signals {
      guard let period = signal.period, choices[signal.subject.journey]?.outside.contains(period) == true
      else { continue }
      var all = signal
      all.period = nil
      tally.signals[all] = max(0, (tally.signals[all] ?? 0) - tickets)
    }
    tally.signals = tally.signals.filter { $0.value > 0 }
  }

  /// What goes together is seen where the answers about the whole journey count.
  private mutating func narrowPairs() {
    for (outcome, choice) in choices where !choice.outside.isEmpty {
      guard case .journey = outcome.subject else { continue }
      if !whole.pairWaves.isEmpty {
        let inside = whole.pairWaves.filter { period, _ in period.map(choice.inside.contains) ?? true }
        let sum = inside.sorted { $0.key?.start ?? .first < $1.key?.start ?? .first }
          .reduce(into: PairTally()) { $0.merge($1.value.pairs(with: outcome)) }
        tally.pairs.replacePairs(with: outcome, by: sum)
      } else if !whole.people.isEmpty, let days = choice.span.days {
        let pairs = whole.people.pairs(of: SubjectNumbers(of: model).subjects, in: model) { day in
          day.map { days.contains($0) && $0 <= (last(of: outcome.subject) ?? $0) } ?? true
        }
        tally.pairs.replacePairs(with: outcome, by: pairs)
      } else if whole.pairs.pairs(with: outcome) != PairTally() {
        pairedOnAllDays.insert(outcome)
      }
    }
  }
}

extension [Question: Waves] {
  fileprivate func mapValues(with windows: [JourneyWindow], _ silences: [Int: Day]) -> [Question: WaveChoice]
  {
    reduce(into: [:]) { choices, entry in
      let journey = entry.key.subject.journey
      choices[entry.key] = entry.value.chosen(of: windows[journey], mayWiden: silences[journey] == nil)
    }
  }
}

extension Tally.Cell {
  /// What its answers are to.
  package var question: Question { Question(subject: subject, measure: measure) }

  /// The same of every day and of none.
  var ofAllDays: Tally.Cell { Tally.Cell(subject: subject, measure: measure, group: group) }
}
