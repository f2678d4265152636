package import JourneyModel

/// Tickets that point at a step by their tags: no answers, but signs that something went wrong there.
package struct TicketTally: SignalTally, Sendable, Equatable {
  /// What tickets are counted by.
  package struct Cell: Sendable, Hashable {
    /// The step or the journey that the tickets point at.
    package var subject: Subject
    /// As written.
    package var tag: String
    /// nil counts tickets of every day and of none.
    package var period: Period?

    /// - Parameter tag: as written.
    package init(subject: Subject, tag: String, period: Period? = nil) {
      self.subject = subject
      self.tag = tag
      self.period = period
    }
  }

  static let signal = Signal.tickets

  /// How many tickets.
  package var counts: [Cell: Int] = [:]

  /// No tickets yet.
  package init() {}

  mutating func merge(_ other: TicketTally) {
    counts.merge(other.counts) { $0.saturatingAdd($1) }
  }

  /// Tickets are never direct: nobody asked.
  static func voice(stated: Source.Voice) -> Source.Voice { stated == .direct ? .indirect : stated }
}

extension Tally {
  /// Its tickets by step and tag.
  package var tickets: TicketTally {
    get { self[TicketTally.self] }
    set { self[TicketTally.self] = newValue }
  }
}

extension TicketTally {
  /// Tickets about the steps of a journey are compared with each other: they have one window.
  func waves(on days: ClosedRange<Day>?, until last: (_ journey: ID<Journey>) -> Day?) -> [DatedTopic: Waves]
  {
    var found: [ID<Journey>: [Period: Int]] = [:]
    var totals: [ID<Journey>: Int] = [:]
    for (cell, tickets) in counts {
      let journey = cell.subject.journey
      if let period = cell.period {
        found[journey, default: [:]][period, default: 0].add(tickets)
      } else {
        totals[journey, default: 0].add(tickets)
      }
    }
    return totals.reduce(into: [:]) { waves, total in
      let (journey, tickets) = total
      waves[.journey(journey, heardBy: Self.signal)] = Waves(
        (found[journey] ?? [:]).map { Waves.Wave($0.key, n: $0.value) }, of: tickets, until: last(journey))
    }
  }

  mutating func narrow(to cut: TallyCut) {
    for (cell, tickets) in counts {
      guard let period = cell.period, let choice = cut[Self.signal, about: cell.subject.journey],
        choice.outside.contains(period)
      else { continue }
      var all = cell
      all.period = nil
      counts[all] = max(0, (counts[all] ?? 0) - tickets)
    }
    counts = counts.filter { $0.value > 0 }
  }

  mutating func forgetWaves() { counts = counts.filter { $0.key.period == nil } }

  var saysNothing: Bool { !counts.keys.contains { $0.period == nil } }

  var firstWave: Day? { counts.keys.compactMap(\.period?.start).min() }
}
