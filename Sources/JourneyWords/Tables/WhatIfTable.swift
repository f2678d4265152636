package import JourneyAnalysis
import JourneyHistory
package import JourneyModel
import JourneySyntax

/// What scores of steps would go along with in the whole, for a terminal or for another program.
package struct WhatIfTable: OutputTable {
  /// One change, and what was found of it.
  package struct Subject: Sendable {
    /// The model's root file, as the person knows it.
    var file: String
    /// The model the journey belongs to; its settings choose the language and the digits of the text.
    var model: Model
    /// The step, the measure and the score that is asked for.
    var change: WhatIf.Change
    /// Of each interval, between 0 and 1.
    var confidence: Double
    /// nil where no source asked the same people about the step and the whole.
    var found: WhatIf?

    /// - Parameter found: the answer to `change`; nil where no source asked the same people about the
    ///   step and the whole.
    package init(file: String, model: Model, change: WhatIf.Change, confidence: Double, found: WhatIf?) {
      self.file = file
      self.model = model
      self.change = change
      self.confidence = confidence
      self.found = found
    }
  }

  private static let columns = [
    "file", "journey", "step", "label", "measure", "score", "score_now", "source", "outcome", "outcome_now",
    "row", "lift", "lift_low", "lift_high", "n", "share_below", "other_steps", "explained", "confidence",
  ]

  private let subjects: [Subject]

  /// - Parameter subjects: in the order of the output.
  package init(of subjects: [Subject]) { self.subjects = subjects }

  /// One block a change, in its model's language, with what the figures rest on.
  package func text(on paper: Paper) -> String { paper.fitting(subjects.map(\.text).joined(separator: "\n")) }

  /// A row for each of the two figures; one without either where there is none.
  package var csv: String { CSVText.text(columns: Self.columns, rows: subjects.flatMap(\.rows)) }

  /// One object a change; `adjusted` and `crude` are null where there is no such figure.
  package var json: String { OutputSchema.text(journeys: subjects.map(\.json)) }
}

extension WhatIfTable.Subject {
  private var journey: Journey { model.journeys[change.step.journey] }
  private var step: Name { journey.steps[change.step.step].name }
  private var measure: Measure { model.measures[change.measure] }
  private var words: Words { Words(language: model.settings.language, digits: model.settings.digits) }

  // MARK: Claims

  private func adjusted(_ found: WhatIf, _ adjusted: WhatIf.Adjusted) -> Claim {
    let outcome = model.measures[found.outcome]
    let name = words.isolated(outcome.name.label)
    let isMean = outcome.scoring == .mean
    let lift = Claim.Lift(
      outcome: isMean ? words.wholeScore(name) : words.wholeMean(name), now: adjusted.outcomeNow,
      lift: adjusted.lift, confidence: confidence,
      scale: outcome.answers, decimals: 1)
    return Claim(.adjustedLift(lift, others: adjusted.others), n: adjusted.n)
  }

  private func crude(_ found: WhatIf, _ crude: WhatIf.Crude) -> Claim {
    let outcome = model.measures[found.outcome]
    let unit = ScoreUnit(measure: found.outcome, isShare: false)
    let lift = Claim.Lift(
      outcome: words.wholeScore(words.isolated(outcome.name.label)), now: found.outcomeNow, lift: crude.lift,
      confidence: confidence, scale: outcome.scores,
      decimals: model.decimals(of: unit))
    let threshold = words.score(change.score)
    return Claim(.crudeLift(lift, threshold: threshold, shareBelow: crude.shareBelow), n: crude.n)
  }

  private func claims(_ found: WhatIf) -> [Claim] {
    let lifts =
      (found.adjusted.map { [adjusted(found, $0)] } ?? []) + (found.crude.map { [crude(found, $0)] } ?? [])
    return lifts.isEmpty ? [] : lifts + [Claim(.overlappingLifts, n: lifts[0].n)]
  }

  // MARK: Text

  fileprivate var text: String {
    let target = words.score(change.score)
    let name = words.list([words.isolated(measure.name.label), words.isolated(step.label)])
    let heading = words.isolated(journey.name.label).withoutControls
    guard let found else { return "\(heading)\n\n\(name.withoutControls)\n\(noPairs)\n" }
    let now = words.number(
      found.scoreNow, decimals: model.decimals(of: ScoreUnit(measure: change.measure, isShare: false)))
    let time = words.time(found.span).map { " (\($0))" } ?? ""
    let asked = words.say(
      en: "\(name): \(now) now\(time), asked for \(target).",
      ar: "\(name): الآن \(now)\(time)، والمطلوب \(target).")
    let claims = claims(found)
    let sentences = claims.isEmpty ? [nothing(found)] : claims.map(words.sentence)
    return ([heading, "", asked.withoutControls] + sentences + words.basis(of: claims)).map { $0 + "\n" }
      .joined()
  }

  private var noPairs: String {
    words.say(
      en:
        "No data: no source asked the same people about this step and about the whole. Bind both columns of "
        + "a file with "
        + "one column a question.",
      ar:
        "لا بيانات: لم يسأل أي مصدر الأشخاص أنفسهم عن هذه الخطوة وعن الرحلة كلها. اربط العمودين في ملف فيه "
        + "عمود لكل سؤال."
    )
  }

  private func nothing(_ found: WhatIf) -> String {
    words.say(
      en: "No data: nobody answered at or above the score, or the step does not vary by itself.",
      ar: "لا بيانات: لم يجب أحد بهذه الدرجة أو أعلى، أو لا تتغير الخطوة وحدها.")
  }

  // MARK: For programs

  fileprivate var rows: [[CSVCell]] {
    let head: [CSVCell] = [
      .string(file), .string(journey.name.key), .string(step.id), .string(step.label),
      .string(measure.name.label), .number(change.score), .number(found?.scoreNow),
      .string(found.map { model.sources[$0.source].name.label }),
      .string(found.map { model.measures[$0.outcome].name.label }),
    ]
    var rows: [[CSVCell]] = []
    if let adjusted = found?.adjusted {
      rows.append(
        head + [.number(adjusted.outcomeNow), .string("adjusted")] + CSVText.cells(adjusted.lift)
          + [
            .count(adjusted.n), .empty, .count(adjusted.others), .number(adjusted.explained),
            .number(confidence),
          ])
    }
    if let crude = found?.crude {
      rows.append(
        head + [.number(found?.outcomeNow), .string("crude")] + CSVText.cells(crude.lift)
          + [.count(crude.n), .number(crude.shareBelow), .empty, .empty, .number(confidence)])
    }
    return rows.isEmpty ? [head + CSVText.empty(9) + [.number(confidence)]] : rows
  }

  fileprivate var json: JSONValue {
    .object([
      ("file", .string(file)), ("id", .string(journey.name.id)), ("label", .string(journey.name.label)),
      ("confidence", .number(confidence)), ("step", .string(step.key)),
      ("measure", .string(measure.name.label)),
      ("score", .number(change.score)), ("scoreNow", .number(found?.scoreNow)),
      ("source", .string(found.map { model.sources[$0.source].name.label })),
      ("outcome", .string(found.map { model.measures[$0.outcome].name.label })),
      ("outcomeNow", .number(found?.outcomeNow)), ("window", found?.span?.json ?? .null),
      (
        "adjusted",
        found.flatMap { found in found.adjusted.map { json($0, as: adjusted(found, $0)) } } ?? .null
      ),
      ("crude", found.flatMap { found in found.crude.map { json($0, as: crude(found, $0)) } } ?? .null),
    ])
  }

  private func json(_ adjusted: WhatIf.Adjusted, as claim: Claim) -> JSONValue {
    .claimed(
      "lift", adjusted.lift,
      [
        ("confidence", .number(confidence)),
        ("outcomeNow", .number(adjusted.outcomeNow)), ("otherSteps", .count(adjusted.others)),
        ("explained", .number(adjusted.explained)),
      ], as: claim)
  }

  private func json(_ crude: WhatIf.Crude, as claim: Claim) -> JSONValue {
    .claimed(
      "lift", crude.lift,
      [("confidence", .number(confidence)), ("shareBelow", .number(crude.shareBelow))], as: claim)
  }
}

extension Words {
  /// The score of the whole journey in a measure.
  fileprivate func wholeScore(_ measure: String) -> String {
    say(en: "\(measure) of the whole", ar: "\(measure) للرحلة كلها")
  }

  /// The mean answer where the score is none.
  fileprivate func wholeMean(_ measure: String) -> String {
    say(en: "the mean \(measure) answer about the whole", ar: "متوسط إجابات \(measure) عن الرحلة كلها")
  }
}
