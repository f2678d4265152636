import ArgumentParser
import JourneyAnalysis
import JourneyEvidence
import JourneyModel
import JourneyProject
import JourneySyntax
import JourneyWords

/// What `--compare` names: a wave of the same answers, another window of them, another model, or another table of
/// answers.
enum ComparedSide {
  case wave(Period)
  case window(ClosedRange<Day>)
  case file(String)

  /// A wave is a wave even where a file has its name: `./2026-06` is the file.
  init(_ written: String, in world: any World) throws {
    if let wave = Period(written: written) {
      self = .wave(wave)
    } else if let days = Self.days(written) {
      self = .window(days)
    } else if written.contains(".."), !written.contains("/"), world.kind(of: written) == nil {
      throw ValidationError(
        "--compare takes two waves in their order, such as 2026-01..2026-03; this is '\(written)'.")
    } else if Window(written: written) != nil, world.kind(of: written) == nil {
      throw ValidationError(
        "--compare takes a wave (2026-06), two of them (2026-01..2026-03) or a file; this is '\(written)'.")
    } else {
      self = .file(written)
    }
  }

  /// `2026-01..2026-03`: from the first day of one wave to the last of another.
  private static func days(_ written: String) -> ClosedRange<Day>? {
    guard let dots = written.firstRange(of: ".."),
      let first = Period(written: String(written[..<dots.lowerBound]))?.days.lowerBound,
      let last = Period(written: String(written[dots.upperBound...]))?.days.upperBound, first <= last
    else { return nil }
    return first...last
  }

  /// How long the waves are that it needs; nil where it needs none.
  var waves: WaveLength? {
    switch self {
    case .wave(let wave): wave.length
    case .window(let days):
      days.lowerBound.day == 1 && days.upperBound == days.upperBound.endOfMonth ? .month : .day
    case .file: nil
    }
  }
}

/// Puts the answers of models beside those that `--compare` names.
struct Comparing {
  let side: ComparedSide
  let groups: GroupOptions
  let reading: ReadingSettings
  let base: AnalysisSettings
  let time: WindowOptions
  let common: CommonOptions
  let world: any World

  /// One subject for each journey and group.
  func subjects(of models: [LoadedModel]) throws -> [ComparisonTable.Subject] {
    switch side {
    case .wave(let wave): try models.flatMap { try subjects(of: $0, beside: wave, models) }
    case .window(let days): try models.flatMap { try subjects(of: $0, beside: days, models) }
    case .file(let path): try subjects(of: models, beside: path)
    }
  }

  /// The window of each journey beside other days of the same answers, each as it is: a step that had to be widened would
  /// have answers on both sides.
  private func subjects(
    of model: LoadedModel, beside days: ClosedRange<Day>, _ models: [LoadedModel]
  ) throws -> [ComparisonTable.Subject] {
    func evidence(of days: ClosedRange<Day>) -> Evidence {
      Evidence(
        tallies: model.evidence.whole, of: model.model, in: TimeFrame(days: days), waves: reading.waves)
    }
    let words = common.words(for: models, in: world)
    let then = evidence(of: days)
    let now = model.model.journeys.ids.map { journey -> (name: String, evidence: Evidence) in
      guard let window = model.evidence.window(of: journey) else {
        return (words.say(en: "all answers", ar: "كل الإجابات"), model.evidence)
      }
      return (words.days(window), evidence(of: window))
    }
    let names = now.map(\.name)
    let found = subjects(of: model, now: names, then: words.days(days), isOneFile: true) {
      settings, journey in
      (
        ComparedAnswers(model: model.model, evidence: now[journey.index].evidence, settings: settings),
        ComparedAnswers(model: model.model, evidence: then, settings: settings)
      )
    }
    guard found.contains(where: { !$0.comparisons.isEmpty }) else {
      throw world.end(noAnswers(in: days, of: model, words), .usage)
    }
    return found
  }

  private func noAnswers(in days: ClosedRange<Day>, of model: LoadedModel, _ words: Words) -> String {
    let nothing = words.say(
      en: "No answers are known both of \(words.days(days)) and of now.",
      ar: "لا إجابات معروفة من \(words.days(days)) ومن الآن معًا.")
    guard !model.evidence.waves.isEmpty else { return nothing }
    let waves = model.evidence.waves.map { words.wave($0) }.joined(separator: words.say(en: ", ", ar: "، "))
    return nothing + " "
      + words.say(en: "Waves with answers: \(waves).", ar: "الموجات التي فيها إجابات: \(waves).")
  }

  private func subjects(
    of model: LoadedModel, beside wave: Period, _ models: [LoadedModel]
  ) throws -> [ComparisonTable.Subject] {
    let waves = model.evidence.waves.filter { $0.length == wave.length }
    let words = common.words(for: models, in: world)
    guard waves.contains(wave), let last = waves.last, last != wave else {
      let names = waves.map { words.wave($0) }.joined(separator: words.say(en: ", ", ar: "، "))
      throw world.end(
        words.say(
          en: "--compare takes a wave before the last one. Waves with answers: \(names).",
          ar: "يأخذ \(words.isolated("--compare")) موجة قبل الأخيرة. الموجات التي فيها إجابات: \(names)."),
        .usage)
    }
    let now = model.model.journeys.map { _ in last.text }
    return subjects(of: model, now: now, then: wave.text, isOneFile: true) { settings, _ in
      var (now, then) = (settings, settings)
      now.period = last
      then.period = wave
      return (
        ComparedAnswers(model: model.model, evidence: model.evidence, settings: now),
        ComparedAnswers(model: model.model, evidence: model.evidence, settings: then)
      )
    }
  }

  private func subjects(of models: [LoadedModel], beside path: String) throws -> [ComparisonTable.Subject] {
    let isModel = path.hasSuffix(".journey") || world.kind(of: path) == .folder
    let frame = TimeFrame(window: time.window)
    let others = isModel ? try common.models(at: path, in: world, reading: reading, frame: frame) : []
    return try models.flatMap { model in
      let candidates =
        try isModel ? others.map { ($0.model, $0.evidence) } : [table(at: path, as: model, models)]
      return candidates.flatMap { other in
        let now = model.model.journeys.map { _ in model.file }
        return subjects(of: model, now: now, then: path, isOneFile: false) { settings, _ in
          (
            ComparedAnswers(model: model.model, evidence: model.evidence, settings: settings),
            ComparedAnswers(model: other.0, evidence: other.1, settings: settings)
          )
        }
      }
    }
  }

  /// - Parameters:
  ///   - now: what the side of now is called, parallel to the journeys.
  ///   - isOneFile: both sides are of the same tables.
  private func subjects(
    of model: LoadedModel, now: [String], then: String, isOneFile: Bool,
    _ sides: (AnalysisSettings, _ journey: ID<Journey>) -> (now: ComparedAnswers, then: ComparedAnswers)
  ) -> [ComparisonTable.Subject] {
    groups.settings(base, for: model).flatMap { settings in
      model.model.journeys.ids.map { journey in
        let (first, second) = sides(settings, journey)
        return ComparisonTable.Subject(
          file: model.file, model: model.model, journey: journey, settings: settings,
          now: now[journey.index], then: then,
          comparisons: ScoreComparison.all(
            of: journey, now: first, then: second, isOneFile: isOneFile))
      }
    }
  }

  /// A table of answers, read as that of the model's first source is.
  private func table(at path: String, as model: LoadedModel, _ models: [LoadedModel]) throws -> (
    Model, Evidence
  ) {
    let words = common.words(for: models, in: world)
    try world.expectAnswers(at: path, speaking: words)
    guard let source = model.model.sources.ids.first(where: { model.model.sources[$0].file != nil }) else {
      throw world.end(
        words.say(
          en: "\(path) can't be read: the model has no source that says how.",
          ar: "لا يمكن قراءة \(words.isolated(path)): لا مصدر في النموذج يبيّن كيف."), .usage)
    }
    var other = model.model
    other.sources[source].file = path
    // Another table has another newest answer, up to which its window reaches.
    let frame = TimeFrame(window: time.window)
    var reading = reading
    reading.totals = model.totals
    reading.waves = frame.reading(self.reading.waves, for: other)
    do throws(Problem.ReadFailure) {
      let table = try world.withBytes(of: world.realPath(of: path) ?? path, atMost: .max) { bytes in
        ScoreReading(of: source, in: other, bytes: bytes, settings: reading)
      }
      var tallies = other.sources.map { _ in Tally() }
      tallies[source.index] = table.tally
      for problem in table.problems {
        world.complain("rihla: \(problem.message(in: words.language).withoutControls)\n")
      }
      return (
        other, Evidence(measuring: tallies, of: other, in: frame, waves: self.reading.waves)
      )
    } catch {
      throw world.end(InputFailure.unreadable(path: path, error).message(in: words), .unreadableInput)
    }
  }
}
