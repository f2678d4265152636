package import JourneyAnalysis
import JourneyEvidence
package import JourneyModel
import JourneySyntax

/// How many answers the steps of some journeys need, for a terminal or for another program.
package struct SampleTable: OutputTable {
  /// The plans of one journey, and the file its model was read from.
  package struct Subject: Sendable {
    /// The model's root file, as the person knows it.
    var file: String
    /// The model the journey belongs to; its settings choose the language and the digits of the text.
    var model: Model
    /// Which journey it is about.
    var journey: ID<Journey>
    /// Points to either side.
    var halfWidth: Double
    /// Those of the steps that were asked about.
    var plans: [SamplePlan]

    /// - Parameter plans: made for intervals of ± `halfWidth` points.
    package init(file: String, model: Model, journey: ID<Journey>, halfWidth: Double, plans: [SamplePlan]) {
      self.file = file
      self.model = model
      self.journey = journey
      self.halfWidth = halfWidth
      self.plans = plans
    }
  }

  private static let columns = [
    "file", "journey", "step", "label", "measure", "n", "effective_n", "half_width", "wanted_half_width",
    "needed",
    "more", "days_low", "days_high", "window_from", "window_to", "window_widened", "per_window",
    "detect_points", "per_wave", "per_wave_of_same_people",
  ]

  private let subjects: [Subject]

  /// - Parameter subjects: in the order of the output.
  package init(of subjects: [Subject]) { self.subjects = subjects }

  /// For a person: one block a journey, in its model's language.
  package func text(on paper: Paper) -> String { paper.fitting(subjects.map(\.text).joined(separator: "\n")) }

  /// For a spreadsheet.
  package var csv: String {
    CSVText.text(columns: Self.columns, rows: subjects.flatMap(\.rows))
  }

  /// For other programs.
  package var json: String {
    OutputSchema.text(journeys: subjects.map(\.json))
  }
}

extension SampleTable.Subject {
  private var name: Name { model.journeys[journey].name }

  private func step(_ plan: SamplePlan) -> Name { model.journeys[journey].steps[plan.step].name }

  /// What a plan says: how many answers it takes, when they may be in, and how many two waves take.
  private func claims(_ plan: SamplePlan) -> [Claim] {
    var statements: [Claim.Statement] = []
    if let needed = plan.needed, let more = plan.more {
      statements.append(.sample(halfWidth: halfWidth, needed: needed, more: more))
    }
    if let days = plan.days { statements.append(.arrival(days: days)) }
    if let detection = plan.detection { statements.append(.detection(detection)) }
    return statements.map { Claim($0, n: plan.now, effectiveN: plan.effectiveN) }
  }

  fileprivate var text: String {
    let words = Words(language: model.settings.language, digits: model.settings.digits)
    let lines = plans.map { plan in
      let says = claims(plan).map(words.sentence)
      return
        ([words.isolated(step(plan).label) + ": " + answers(plan, words) + "."] + says + further(plan, words))
        .joined(separator: " ").withoutControls + "\n"
    }
    return words.isolated(name.label).withoutControls + "\n\n" + lines.joined()
  }

  private func answers(_ plan: SamplePlan, _ words: Words) -> String {
    words.list([words.time(plan.span), words.count(plan.now, .answer)].compactMap(\.self))
  }

  /// That waiting does not help, as older answers leave the window.
  private func further(_ plan: SamplePlan, _ words: Words) -> [String] {
    guard let needed = plan.needed, let most = plan.perWindow, most < needed else { return [] }
    let held = words.number(most)
    return [
      words.say(
        en: "At this pace a window holds \(held): ask more often, or make it longer.",
        ar: "بهذه الوتيرة تتسع النافذة لـ\(held): اسألوا أكثر، أو أطيلوها.")
    ]
  }

  fileprivate var rows: [[CSVCell]] {
    plans.map { plan in
      [
        .string(file), .string(name.id ?? name.label), .string(step(plan).id), .string(step(plan).label),
        .string(model.measures[plan.unit.measure].name.label), .count(plan.now), .number(plan.effectiveN),
        .number(plan.halfWidth), .number(halfWidth), .count(plan.needed), .count(plan.more),
        .number(plan.days?.lowerBound), .number(plan.days?.upperBound),
        .string(plan.span?.days?.lowerBound.text), .string(plan.span?.days?.upperBound.text),
        .string(plan.span?.widening?.rawValue), .count(plan.perWindow), .number(plan.detection?.difference),
        .count(plan.detection?.perWave), .count(plan.detection?.ofSamePeople),
      ]
    }
  }

  fileprivate var json: JSONValue {
    .object([
      ("file", .string(file)), ("id", .string(name.id)), ("label", .string(name.label)),
      ("wantedHalfWidth", .number(halfWidth)), ("steps", .array(plans.map(json))),
    ])
  }

  private func json(_ plan: SamplePlan) -> JSONValue {
    .object([
      ("id", .string(step(plan).id)), ("label", .string(step(plan).label)),
      ("measure", .string(model.measures[plan.unit.measure].name.label)),
      ("n", .count(plan.now)), ("effectiveN", .number(plan.effectiveN)),
      ("halfWidth", .number(plan.halfWidth)), ("needed", .number(plan.needed.map(Double.init))),
      ("more", .number(plan.more.map(Double.init))), ("days", .range(plan.days)),
      ("window", plan.span?.json ?? .null), ("perWindow", .number(plan.perWindow.map(Double.init))),
      ("detection", detection(plan.detection)),
      ("kinds", .array(claims(plan).map { .string($0.kind.rawValue) })),
      ("claims", .array(claims(plan).map { .object($0.basis) })),
    ])
  }

  private func detection(_ detection: SamplePlan.Detection?) -> JSONValue {
    guard let detection else { return .null }
    return .object([
      ("points", .number(detection.difference)), ("perWave", .count(detection.perWave)),
      ("perWaveOfSamePeople", .count(detection.ofSamePeople)),
    ])
  }
}
