import ArgumentParser
import JourneyEvidence
import JourneyModel
import JourneyProject
import JourneySyntax
import JourneyWords

/// What every command that reads a model can be told.
struct CommonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder that paths in the files may not leave. Default: PATH, or for a file its repository.",
      valueName: "folder"))
  var root: String?

  @Option(help: "The language of messages and reports, instead of the file's own.")
  var language: Language?

  @Option(
    help: ArgumentHelp("Exit with 1 when there are messages of this level or worse.", valueName: "level"))
  var failOn: FailLevel = .error

  /// The levels by their names.
  enum FailLevel: String, ExpressibleByArgument, CaseIterable {
    case error, warning, hint

    var level: Problem.Level {
      switch self {
      case .error: .error
      case .warning: .warning
      case .hint: .hint
      }
    }
  }
}

extension Language: ExpressibleByArgument {}

extension CommonOptions {
  /// The models at a path, in the language asked for; without them the command ends here.
  /// - Parameters:
  ///   - reading: by what answers are told apart.
  ///   - frame: which time is asked about.
  func models(
    at path: String, in world: any World, reading: ReadingSettings = ReadingSettings(),
    frame: TimeFrame = TimeFrame()
  ) throws -> [LoadedModel] {
    try load(path, in: world, reading: reading, frame: frame) { loader throws(InputFailure) in
      try loader.models(at: path)
    }
  }

  /// The same with the personas of a folder that no journey uses.
  func library(at path: String, in world: any World, frame: TimeFrame = TimeFrame()) throws -> [LoadedModel] {
    try load(path, in: world, reading: ReadingSettings(), frame: frame) { loader throws(InputFailure) in
      try loader.library(at: path)
    }
  }

  private func load(
    _ path: String, in world: any World, reading: ReadingSettings, frame: TimeFrame = TimeFrame(),
    _ read: (Loader) throws(InputFailure) -> [LoadedModel]
  ) throws -> [LoadedModel] {
    if path.isEmpty { throw ValidationError("Name a file or a folder: the path is empty.") }
    do throws(InputFailure) {
      var models = try world.showingProgress { progress throws(InputFailure) in
        try read(
          Loader(storage: world, beginning: progress.begin, root: root, reading: reading, frame: frame))
      }
      if let language {
        for index in models.indices { models[index].model.settings.language = language }
      }
      if let until = frame.until { sayIfNothingCounts(in: models, until: until, world) }
      return models
    } catch {
      throw world.end(error.message(in: words(for: [], in: world)), .unreadableInput)
    }
  }

  /// Says on stderr that every answer is later than was asked about.
  private func sayIfNothingCounts(in models: [LoadedModel], until: Day, _ world: any World) {
    let first = models.compactMap(\.evidence.firstDayOfUncounted)
    guard let first = first.min(), first > until else { return }
    let words = words(for: models, in: world)
    let (last, begin) = (words.day(until.text), words.day(first.text))
    world.complain(
      words.say(
        en: "rihla: Nothing is measured: no answer was given until \(last). "
          + "The first is of \(begin) or later.\n",
        ar: "rihla: لا شيء مقيس: لا إجابة حتى \(last). أولها في \(begin) أو بعده.\n"))
  }

  /// What reads two versions of what is at a path.
  func snapshots(
    at path: String, in world: any World, frame: TimeFrame = TimeFrame(),
    beginning: @escaping @Sendable (String) -> Void = { _ in }
  ) -> SnapshotLoader {
    SnapshotLoader(
      in: world, at: path, frame: frame, root: root, language: language, beginning: beginning)
  }

  /// The models at a path, at least one of them with a journey; else the command ends here.
  func modelsWithJourneys(
    at path: String, in world: any World, reading: ReadingSettings = ReadingSettings(),
    frame: TimeFrame = TimeFrame()
  ) throws -> [LoadedModel] {
    let models = try models(at: path, in: world, reading: reading, frame: frame)
    if models.contains(where: { !$0.model.journeys.isEmpty }) { return models }
    sayProblems(of: models, in: world)
    let failure = InputFailure.noJourney(path: path)
    throw world.end(failure.message(in: words(for: models, in: world)), .unreadableInput)
  }

  /// Says on stderr what is wrong or was guessed in the models of a command that is about something else; advice is
  /// left to `rihla check`, unless it was asked for.
  func sayProblems(of models: [LoadedModel], in world: any World) {
    let diagnostics = Diagnostics(of: models, atLeast: min(.warning, failOn.level), in: language)
    world.complain(diagnostics.shortened(in: words(for: models, in: world)))
  }

  /// Ends the command with 1 when the models have messages at or above `--fail-on`.
  func endIfFindings(in models: [LoadedModel]) throws {
    if models.contains(where: { $0.problems.contains { $0.level >= failOn.level } }) {
      throw ExitStatus.findings.code
    }
  }

  /// How to speak about all models: as asked for, else as the first one does, else as the person's environment does.
  func words(for models: [LoadedModel], in world: any World) -> Words {
    if let language { return Words(language: language) }
    if let first = models.first { return first.words }
    return world.words
  }
}
