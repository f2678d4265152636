import JourneyAnalysis
import JourneyEvidence
import JourneyHistory
import JourneyModel
import JourneySyntax
package import JourneyWords

/// The personas of some models, each once however many models and files have it: a persona is known by its id, without
/// one by its label.
package struct PersonaLibrary {
  /// In the order in which they were met.
  package private(set) var entries: [PersonaTable.Entry] = []
  private var places: [Set<Place>] = []
  private var numbers: [String: ID<PersonaTable.Entry>] = [:]
  /// Those that meet in a journey, the earlier entry first.
  private var distances: [[ID<PersonaTable.Entry>]: FeltDistance] = [:]
  /// Journeys that were looked at: a file that several models use has each once.
  private var seenJourneys: Set<Place> = []
  private let freshness: Freshness

  /// Collects the personas of these models, with when each changed last.
  package init(of models: [LoadedModel], freshness: Freshness) {
    self.freshness = freshness
    for model in models { add(model) }
    for index in entries.ids { entries[index].change = change(of: index) }
  }

  /// Each two that meet in a journey, in the order of the entries.
  package var pairs: [PersonaTable.Pair] {
    distances.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map {
      PersonaTable.Pair(first: $0.key[0], second: $0.key[1], distance: $0.value)
    }
  }

  private mutating func add(_ loaded: LoadedModel) {
    let model = loaded.model
    let known = model.personas.map { entry(for: $0) }
    for (persona, entry) in zip(model.personas.ids, known) {
      if !model.sources.isEmpty { entries[entry].hasSource = true }
      for data in Self.data(of: persona, in: loaded) { add(data, to: entry) }
    }
    for journey in model.journeys where seenJourneys.insert(journey.name.place).inserted {
      let people = model.personas.ids.filter { journey.isFor($0) }
      for persona in people {
        entries[known[persona.index]].uses.append(
          PersonaTable.Use(file: journey.name.place.file, journey: journey.name.label))
      }
      for (place, first) in people.enumerated() {
        for second in people[(place + 1)...] where known[first.index] != known[second.index] {
          let pair = [known[first.index], known[second.index]].sorted()
          let isSwapped = pair[0] != known[first.index]
          distances[pair, default: FeltDistance()].add(
            journey, isSwapped ? second : first, isSwapped ? first : second)
        }
      }
    }
  }

  /// The place of a persona among the entries; a new one where nobody like it has been met.
  private mutating func entry(for persona: Persona) -> ID<PersonaTable.Entry> {
    let place = persona.name.place
    let key = persona.name.id.map { "[\($0.lowercased())]" } ?? persona.name.label.folded
    guard let known = numbers[key] else {
      let new = ID<PersonaTable.Entry>(entries.count)
      numbers[key] = new
      entries.append(PersonaTable.Entry(persona))
      entries[new].files = [place.file]
      places.append([place])
      return new
    }
    if places[known.index].insert(place).inserted {
      if !entries[known].files.contains(place.file) { entries[known].files.append(place.file) }
      if !entries[known].persona.says(persona) { entries[known].isToldDifferently = true }
    }
    return known
  }

  /// Another model may read the same source by other columns: what tells most of it counts, and never twice.
  private mutating func add(_ data: PersonaTable.Data, to entry: ID<PersonaTable.Entry>) {
    if let known = entries[entry].data.firstIndex(where: { $0.source == data.source }) {
      if entries[entry].data[known].answers < data.answers { entries[entry].data[known] = data }
    } else {
      entries[entry].data.append(data)
    }
  }

  private static func data(of persona: ID<Persona>, in loaded: LoadedModel) -> [PersonaTable.Data] {
    zip(loaded.model.sources, loaded.evidence.whole).map { source, tally in
      PersonaTable.Data(
        source: source.name.label, answers: tally.answers.count(of: .persona(persona)),
        all: tally.answers.count(of: .everybody))
    }
  }

  /// The newest change in any of the files.
  private func change(of entry: ID<PersonaTable.Entry>) -> PersonaTable.Change? {
    let changes = places[entry.index].sorted { ($0.file, $0.line) < ($1.file, $1.line) }
      .compactMap(freshness.change(ofPersonaAt:))
    if changes.contains(.uncommitted) { return .uncommitted }
    let commits = changes.compactMap { change -> CommitNote? in
      if case .commit(let commit) = change { commit.note } else { nil }
    }
    return commits.max { $0.day < $1.day }.map {
      .commit(id: $0.shortID, day: $0.day, author: $0.author, subject: $0.subject)
    }
  }
}

extension Journey {
  /// Whether a persona makes this journey: it is named, or nobody is, or a step is told as it is for this one.
  fileprivate func isFor(_ persona: ID<Persona>) -> Bool {
    personas.isEmpty || personas.contains(persona)
      || steps.contains { $0.actuals.contains { $0.personas.contains(persona) } }
  }
}

extension Persona {
  /// Whether another one, written elsewhere, says the same.
  fileprivate func says(_ other: Persona) -> Bool {
    var other = other
    other.name = name
    return other == self
  }
}

extension AnswerTally {
  /// How many answers of any day a group gave.
  fileprivate func count(of group: Tally.Group) -> Int {
    // A sum, so that the order of the dictionary cannot show.
    histograms.reduce(0) { sum, entry in
      entry.key.group == group && entry.key.period == nil ? sum.saturatingAdd(entry.value.n) : sum
    }
  }
}
