import JourneyHistory
package import JourneyModel
package import JourneySyntax

/// When the things of a model were looked at last: by their reviews, and by git where it has them.
package struct Freshness {
  /// One thing that somebody can look at.
  package struct Thing {
    /// `persona`, `source`, `journey`, or `evidence` of a step.
    var kind: Keyword
    var label: String
    var place: Place
    /// When it was reviewed, and other days that say somebody has looked: those of evidence that names its own.
    var days: [Day]
    /// When it changed last, and the file of data behind it; none where no git repository holds them.
    var changes: [LastChanges.Change]
    /// The journey that evidence stands in.
    var journey: Place?

    /// The newest of all days; what is being written just now is of today. nil where nothing says one.
    func newest(today: Day) -> Day? {
      (days + changes.compactMap { $0.day(today: today) }).max()
    }
  }

  private let records: GitRecords?

  /// - Parameter records: nil where git is not to be asked.
  package init(records: GitRecords?) { self.records = records }

  /// Everything in a model that somebody should look at from time to time.
  /// - Parameters:
  ///   - file: the one that the model starts from, as a person knows it.
  ///   - dataFiles: parallel to the sources, absolute, links followed.
  package func things(of model: Model, from file: String, dataFiles: [String?]) -> [Thing] {
    personas(of: model) + sources(of: model, from: file, dataFiles: dataFiles)
      + model.journeys.flatMap { journey($0, from: file) }
  }

  private func personas(of model: Model) -> [Thing] {
    model.personas.map { persona in
      Thing(
        kind: .persona, label: persona.name.label, place: persona.name.place,
        days: [persona.reviewed].compactMap(\.self),
        changes: [change(ofPersonaAt: persona.name.place)].compactMap(\.self))
    }
  }

  /// A persona is followed by the file that she is written in, so that she is older than a journey that uses her since
  /// yesterday.
  package func change(ofPersonaAt place: Place) -> LastChanges.Change? {
    records?.change(at: place, inModelFrom: place.file)
  }

  private func sources(of model: Model, from file: String, dataFiles: [String?]) -> [Thing] {
    model.sources.enumerated().map { index, source in
      let data = index < dataFiles.count ? dataFiles[index] : nil
      return Thing(
        kind: .source, label: source.name.label, place: source.name.place,
        days: [source.reviewed].compactMap(\.self),
        changes: [
          records?.change(at: source.name.place, inModelFrom: file),
          data.flatMap { records?.change(ofFile: $0) },
        ].compactMap(\.self))
    }
  }

  /// A journey, then the evidence for its steps. A review of a journey speaks for what stands in it, and one of a part
  /// for the journey too.
  private func journey(_ journey: Journey, from file: String) -> [Thing] {
    let own = [journey.reviewed].compactMap(\.self)
    let parts = journey.steps.flatMap { step in step.parts.map { (step: step, part: $0) } }
    let whole = Thing(
      kind: .journey, label: journey.name.label, place: journey.name.place,
      days: own + parts.compactMap(\.part.reviewed),
      changes: [records?.change(at: journey.name.place, inModelFrom: file)].compactMap(\.self))
    let evidence = parts.filter { !$0.part.evidence.isEmpty }.map { step, part in
      Thing(
        kind: .evidence, label: step.name.label, place: part.place,
        days: own + [part.reviewed].compactMap(\.self) + part.evidence.compactMap { Day(atEndOf: $0) },
        changes: [records?.change(at: part.place, inModelFrom: file)].compactMap(\.self),
        journey: journey.name.place)
    }
    return [whole] + evidence
  }
}

extension LastChanges.Change {
  /// The day of the change, ISO 8601 in git.
  package func day(today: Day) -> Day? {
    switch self {
    case .uncommitted: today
    case .commit(let commit): Day(written: commit.note.day)
    }
  }
}
