package import JourneyAnalysis
import JourneyEvidence
package import JourneyModel
import JourneyStatistics
import JourneySyntax

/// What changed at a date, for a terminal or for another program.
package struct EffectTable: OutputTable {
  /// What was asked of one model, and what was found.
  package struct Subject: Sendable {
    /// The model's root file, as the person knows it.
    var file: String
    /// The model the journey belongs to; its settings choose the language and the digits of the text.
    var model: Model
    /// The step, the date, and those for whom nothing changed.
    var question: EffectQuestion
    /// Of each interval, between 0 and 1.
    var confidence: Double
    /// nil where no answer about the step has a date.
    var found: EffectAnalysis?

    /// - Parameter found: the answer to `question`; nil where no answer about the step has a date.
    package init(
      file: String, model: Model, question: EffectQuestion, confidence: Double, found: EffectAnalysis?
    ) {
      self.file = file
      self.model = model
      self.question = question
      self.confidence = confidence
      self.found = found
    }
  }

  private static let columns = [
    "file", "journey", "step", "label", "measure", "source", "from", "control_column", "control_value",
    "n_before", "points_before", "points_before_low", "points_before_high", "n_after", "points_after",
    "points_after_low", "points_after_high", "change", "expected_move", "design", "effect", "effect_low",
    "effect_high", "drift_shown", "drift_before", "drift_before_low", "drift_before_high", "lack",
    "sampling_low",
    "sampling_high",
  ]

  private let subjects: [Subject]

  /// - Parameter subjects: in the order of the output.
  package init(of subjects: [Subject]) { self.subjects = subjects }

  /// One block a question, in its model's language, with what was found and what it rests on.
  package func text(on paper: Paper) -> String { paper.fitting(subjects.map(\.text).joined(separator: "\n")) }

  /// One row a question; `lack` says why where there is no effect.
  package var csv: String { CSVText.text(columns: Self.columns, rows: subjects.map(\.row)) }

  /// One object a question, with the effect and all that stands behind it.
  package var json: String { OutputSchema.text(journeys: subjects.map(\.json)) }
}

extension EffectTable.Subject {
  /// The journey of the step that was asked about.
  var journey: Journey { model.journeys[question.step.journey] }
  /// The name of the step that was asked about.
  var step: Name { journey.steps[question.step.step].name }

  // MARK: CSV

  fileprivate var row: [CSVCell] {
    let head: [CSVCell] = [
      .string(file), .string(journey.name.key), .string(step.id), .string(step.label),
      .string(found.map { model.measures[$0.unit.measure].name.label }),
      .string(found.map { model.sources[$0.source].name.label }), .string(question.from.text),
      .string(question.control?.column), .string(question.control?.value),
    ]
    guard let found else { return head + CSVText.empty(18) + [.string("dates")] + CSVText.empty(2) }
    return head + side(found.treated.before) + side(found.treated.after)
      + [.number(found.treated.change), .number(found.expectedMove), .string(found.design.key)]
      + effect(found.design)
  }

  private func side(_ side: EffectAnalysis.Side) -> [CSVCell] {
    [.count(side.n)] + CSVText.cells(side.points)
  }

  private func effect(_ design: EffectAnalysis.Design) -> [CSVCell] {
    switch design {
    case .differences(let effect):
      CSVText.cells(effect.effect) + [.string(effect.drift.key)] + CSVText.cells(effect.driftBefore) + [
        .empty, .number(effect.samplingInterval.lowerBound), .number(effect.samplingInterval.upperBound),
      ]
    case .series(let effect): CSVText.cells(effect.level) + CSVText.empty(7)
    case .none(let lack): CSVText.empty(7) + [.string(lack.key)] + CSVText.empty(2)
    }
  }
}

// MARK: JSON

extension EffectTable.Subject {
  fileprivate var json: JSONValue { .object(asked + (found.map(answer) ?? [("lack", .string("dates"))])) }

  private var asked: [(key: String, value: JSONValue)] {
    let control: JSONValue =
      question.control.map { .object([("column", .string($0.column)), ("value", .string($0.value))]) }
      ?? .null
    return [
      ("file", .string(file)), ("id", .string(journey.name.id)), ("label", .string(journey.name.label)),
      ("confidence", .number(confidence)), ("step", .string(step.key)),
      ("from", .string(question.from.text)), ("control", control),
    ]
  }

  private func answer(_ found: EffectAnalysis) -> [(key: String, value: JSONValue)] {
    [
      ("measure", .string(model.measures[found.unit.measure].name.label)),
      ("source", .string(model.sources[found.source].name.label)),
      ("treated", json(found.treated)), ("controlGroup", found.control.map(json) ?? .null),
      ("expectedMove", expectedMove(found) ?? .null), ("design", .string(found.design.key)),
      ("effect", effect(found)), ("lack", .string(found.design.lack)), ("leftOut", .count(found.leftOut)),
    ]
  }

  private func json(_ sides: EffectAnalysis.BeforeAfter) -> JSONValue {
    func side(_ side: EffectAnalysis.Side) -> JSONValue {
      .object([
        ("n", .count(side.n)), ("effectiveN", .number(side.effectiveN)),
        ("points", .number(side.points?.value)),
        ("pointsInterval", .range(side.points?.interval)),
      ])
    }
    return .object(
      [
        ("before", side(sides.before)), ("after", side(sides.after)), ("change", .number(sides.change)),
      ] + EffectClaims.describing(sides).basis)
  }

  private func expectedMove(_ found: EffectAnalysis) -> JSONValue? {
    guard let move = found.expectedMove,
      let claim = EffectClaims(of: found, length: question.waves).expectedMove
    else { return nil }
    return .object([("points", .number(move))] + claim.basis)
  }

  private func effect(_ found: EffectAnalysis) -> JSONValue {
    let claims = EffectClaims(of: found, length: question.waves)
    switch found.design {
    case .differences(let effect):
      return .claimed(
        "points", effect.effect,
        [
          ("samplingInterval", .range(effect.samplingInterval)), ("driftShown", .string(effect.drift.key)),
          ("driftBefore", .number(effect.driftBefore?.value)),
          ("driftBeforeInterval", .range(effect.driftBefore?.interval)),
          ("wavesBefore", .count(effect.wavesBefore)),
        ], as: claims.design)
    case .series(let effect):
      return .claimed(
        "points", effect.level,
        [
          ("unweighted", .number(effect.unweighted.value)),
          ("unweightedInterval", .range(effect.unweighted.interval)), ("atLast", .number(effect.atLast)),
          ("slopeBefore", .number(effect.slopeBefore)),
          ("slopeChange", .number(effect.slopeChange)), ("durbinWatson", .number(effect.durbinWatson)),
          ("wavesBefore", .count(effect.wavesBefore)), ("wavesAfter", .count(effect.wavesAfter)),
        ], as: claims.design)
    case .none: return .null
    }
  }
}

extension EffectAnalysis.Design {
  /// The name that other programs know it by.
  fileprivate var key: String {
    switch self {
    case .differences: "differenceInDifferences"
    case .series: "interruptedTimeSeries"
    case .none: "none"
    }
  }

  fileprivate var lack: String? { if case .none(let lack) = self { lack.key } else { nil } }
}

extension EffectAnalysis.Lack {
  /// The name that other programs know it by.
  fileprivate var key: String {
    switch self {
    case .answers: "answers"
    case .controlColumn: "controlColumn"
    case .controlAnswers: "controlAnswers"
    case .waves: "waves"
    }
  }
}

extension GroupEffect.Drift {
  /// The name that other programs know it by.
  fileprivate var key: String {
    switch self {
    case .unknown: "unknown"
    case .notShown: "no"
    case .shown: "yes"
    }
  }
}
