package import JourneyAnalysis
import JourneyEvidence
package import JourneyModel
import JourneyStatistics
import JourneySyntax

/// How the scores of some journeys went from wave to wave, for a terminal or for another program.
package struct TrendTable: OutputTable {
  /// The trends of one journey, and the file its model was read from.
  package struct Subject: Sendable {
    /// The model's root file, as the person knows it.
    var file: String
    /// The model the journey belongs to; its settings choose the language and the digits of the text.
    var model: Model
    /// What was found of one journey of the model.
    var analysis: TrendAnalysis
    /// Whether a single step was asked about: then its waves are listed too.
    var isDetailed: Bool

    /// - Parameter analysis: of a journey of `model`.
    package init(file: String, model: Model, analysis: TrendAnalysis, isDetailed: Bool) {
      self.file = file
      self.model = model
      self.analysis = analysis
      self.isDetailed = isDetailed
    }
  }

  private static let columns = [
    "file", "journey", "step", "label", "measure", "source", "row", "wave", "n", "score", "score_low",
    "score_high", "points", "points_low", "points_high", "level", "level_low", "level_high", "limit_low",
    "limit_high", "alarm", "course", "slope", "slope_low", "slope_high", "p", "adjusted_p",
  ]

  private let subjects: [Subject]

  /// - Parameter subjects: in the order of the output.
  package init(of subjects: [Subject]) { self.subjects = subjects }

  /// One block a journey, in its model's language, with what the claims rest on.
  package func text(on paper: Paper) -> String {
    paper.fitting(subjects.map { $0.text(on: paper) }.joined(separator: "\n"))
  }

  /// A row a wave, and one for the forecast of the next.
  package var csv: String { CSVText.text(columns: Self.columns, rows: subjects.flatMap(\.rows)) }

  /// One object a journey, each trend with its waves, course, forecast, changes and alarms.
  package var json: String { OutputSchema.text(journeys: subjects.map(\.json)) }
}

extension TrendTable.Subject {
  /// The journey whose scores these are.
  var journey: Journey { model.journeys[analysis.journey] }

  /// nil for the journey as a whole.
  func step(_ trend: ScoreTrend) -> Name? {
    if case .step(let step) = trend.subject { journey.steps[step.step].name } else { nil }
  }
}

// MARK: CSV

extension TrendTable.Subject {
  fileprivate var rows: [[CSVCell]] {
    analysis.trends.flatMap { trend in
      trend.waves.ids.map { row(of: $0, in: trend) }
        + (trend.forecast.map { [row(of: $0, in: trend)] } ?? [])
    }
  }

  private func head(_ trend: ScoreTrend, _ kind: String, _ period: Period) -> [CSVCell] {
    let name = step(trend)
    return [
      .string(file), .string(journey.name.key), .string(name?.id), .string(name?.label),
      .string(model.measures[trend.unit.measure].name.label), .string(model.sources[trend.source].name.label),
      .string(kind), .string(period.text),
    ]
  }

  private func row(of id: ID<ScoreTrend.Wave>, in trend: ScoreTrend) -> [CSVCell] {
    let wave = trend.waves[id]
    let limits = trend.alarms?.limits[id.index]
    let isAlarm = trend.alarms?.all.contains(id) ?? false
    return head(trend, "measured", wave.period) + [.count(wave.n)] + cells(wave.score) + cells(wave.points)
      + cells(wave.level)
      + [.number(limits?.lowerBound), .number(limits?.upperBound), .count(isAlarm ? 1 : nil)]
      + course(trend)
  }

  private func row(of forecast: ScoreTrend.Forecast, in trend: ScoreTrend) -> [CSVCell] {
    let score = forecast.score.score(in: trend.unit, of: model.measures[trend.unit.measure])
    return head(trend, "forecast", forecast.period) + [.empty] + cells(score) + cells(forecast.score)
      + cells(forecast.level) + CSVText.empty(3) + course(trend)
  }

  private func course(_ trend: ScoreTrend) -> [CSVCell] {
    [.string(trend.course.key)]
      + cells(trend.slope.map { Estimate(value: $0.perWave, interval: $0.interval) })
      + [trend.slope?.p, trend.slope?.adjustedP].map { .number($0.map { max(ShownPrecision.smallestP, $0) }) }
  }

  private func cells(_ estimate: Estimate?) -> [CSVCell] { CSVText.cells(estimate) }
}

// MARK: JSON

extension TrendTable.Subject {
  fileprivate var json: JSONValue {
    .object([
      ("file", .string(file)), ("id", .string(journey.name.id)), ("label", .string(journey.name.label)),
      ("confidence", .number(analysis.confidence)), ("trends", .array(analysis.trends.map(json))),
    ])
  }

  private func json(_ trend: ScoreTrend) -> JSONValue {
    let claims = TrendClaims(of: trend)
    return .object([
      ("id", .string(step(trend)?.id)), ("label", .string(step(trend)?.label)),
      ("measure", .string(model.measures[trend.unit.measure].name.label)),
      ("source", .string(model.sources[trend.source].name.label)),
      ("waves", .array(trend.waves.ids.map { wave($0, of: trend) })),
      ("course", course(of: trend, as: claims.course)),
      (
        "forecast",
        trend.forecast.map { forecast in
          .claimed(
            "points", forecast.score,
            [
              ("wave", .string(forecast.period.text)), ("level", .number(forecast.level.value)),
              ("levelInterval", .range(forecast.level.interval)),
            ], as: claims.forecast(forecast))
        } ?? .null
      ),
      ("changes", .array(trend.changes.map { change(as: claims.change($0), $0) })),
      ("alarms", alarms(trend.alarms, as: claims)),
    ])
  }

  private func wave(_ id: ID<ScoreTrend.Wave>, of trend: ScoreTrend) -> JSONValue {
    let wave = trend.waves[id]
    return .object([
      ("wave", .string(wave.period.text)), ("n", .count(wave.n)), ("effectiveN", .number(wave.effectiveN)),
      ("value", .number(wave.score?.value)), ("interval", .range(wave.score?.interval)),
      ("points", .number(wave.points?.value)), ("pointsInterval", .range(wave.points?.interval)),
      ("level", .number(wave.level?.value)), ("levelInterval", .range(wave.level?.interval)),
      ("limits", .range(trend.alarms?.limits[id.index])),
    ])
  }

  private func course(of trend: ScoreTrend, as claim: Claim) -> JSONValue {
    .object(
      [
        ("course", .string(trend.course.key)), ("pointsPerWave", .number(trend.slope?.perWave)),
        ("pointsPerWaveInterval", .range(trend.slope?.interval)),
        ("p", .number(trend.slope.map { max(ShownPrecision.smallestP, $0.p) })),
        ("adjustedP", .number(trend.slope.map { max(ShownPrecision.smallestP, $0.adjustedP) })),
        ("tested", .count(trend.slope?.tested)),
      ] + claim.basis)
  }

  private func change(as claim: Claim, _ change: WaveChange) -> JSONValue {
    .claimed(
      "points", Estimate(value: change.difference, interval: change.interval),
      [
        ("from", .string(change.from.text)), ("to", .string(change.to.text)),
        ("adjustedP", .number(max(ShownPrecision.smallestP, change.adjustedP))),
        ("mixes", .array(change.mixes.map(\.json))),
      ], as: claim)
  }

  private func alarms(_ alarms: WaveAlarms?, as claims: TrendClaims) -> JSONValue {
    guard let alarms else { return .null }
    func names(_ waves: [ID<ScoreTrend.Wave>]) -> JSONValue {
      .array(waves.map { .string(claims.trend.waves[$0].period.text) })
    }
    return .object([
      ("center", .number(alarms.center)), ("outside", names(alarms.outside)),
      ("drifts", names(alarms.drifts)), ("areTrial", .string(alarms.standing == .trial ? "yes" : "no")),
    ])
  }
}

extension ScoreTrend.Course {
  /// The name that other programs know it by.
  var key: String {
    switch self {
    case .tooFewWaves: "tooFewWaves"
    case .rises: "rises"
    case .falls: "falls"
    case .unclear: "unclear"
    }
  }
}
