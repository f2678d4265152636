package import JourneyModel

/// The ways in which customers are heard. Each has a folder here that holds all of it, and its lines in this list.
package enum Signal: Int, Sendable, Hashable, CaseIterable {
  /// To questions, on scales.
  case answers
  /// Of a help desk, by their tags.
  case tickets
  /// What customers did, in the order of time.
  case events

  /// What counts it.
  var tally: any SignalTally.Type {
    switch self {
    case .answers: AnswerTally.self
    case .tickets: TicketTally.self
    case .events: EventTally.self
    }
  }

  /// Whose voice it is where its source says this one.
  package func voice(stated: Source.Voice) -> Source.Voice { tally.voice(stated: stated) }
}

extension TableFormat {
  /// What such a table holds.
  var signal: Signal {
    switch self {
    case .tickets: .tickets
    case .events: .events
    case .long, .wide, .counts, .qualtrics, .surveyMonkey, .googleForms, .questionPro, .hubSpot: .answers
    }
  }
}

extension Source {
  /// What a table says. A source that binds columns to questions asks for answers, whatever else the table looks like.
  func signal(in opening: TableOpening) -> Signal {
    if !bindings.isEmpty { return .answers }
    return namesEvents(in: opening) ? .events : opening.format.signal
  }
}
