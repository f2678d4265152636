import JourneyAnalysis
import JourneyEvidence
import JourneyModel
import JourneySyntax

/// What the tables of a model's sources say, each read where it lies.
struct Answers {
  private(set) var evidence = Evidence()
  private(set) var problems: [Problem] = []

  /// As the tables were read.
  let settings: ReadingSettings

  /// - Parameters:
  ///   - frame: which time is asked about.
  ///   - beginning: told the name of each table before it is read.
  init(
    of model: Model, settings: ReadingSettings, in frame: TimeFrame, on shelf: inout Shelf,
    beginning: (String) -> Void
  ) {
    let totals = Totals(of: model, on: shelf, beginning: beginning)
    var reading = settings
    reading.totals = totals.byPath
    reading.waves = frame.reading(settings.waves, for: model)
    self.settings = reading
    problems = totals.problems
    var tallies: [Tally] = []
    for source in model.sources.ids {
      tallies.append(tally(ofSource: source, in: model, on: &shelf, beginning: beginning))
    }
    evidence = Evidence(measuring: tallies, of: model, in: frame, waves: settings.waves)
    problems += evidence.strays.map { $0.problem(in: model) }
  }

  private mutating func tally(
    ofSource id: ID<Source>, in model: Model, on shelf: inout Shelf,
    beginning: (String) -> Void
  ) -> Tally {
    let source = model.sources[id]
    guard let file = source.file else { return Tally() }
    beginning(file)
    do {
      let reading = try shelf.answers(ofSource: id, at: file, in: model, settings: settings)
      problems += reading.problems.map { problem in
        var told = problem
        told.story = Story(block: .source, label: source.name.label)
        // A reading may be older than the text: the source stands on another line by now.
        if told.place.file == source.name.place.file { told.place = source.name.place }
        return told
      }
      return reading.tally
    } catch {
      problems.append(
        Problem(
          FileProblem.unreadableFile(path: file, reason: error), at: source.name.place,
          story: Story(block: .source, label: source.name.label)))
      return Tally()
    }
  }
}
