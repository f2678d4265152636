import JourneyAnalysis
import JourneyModel
import JourneySyntax

extension GapTable {
  /// Grows when a key changes its meaning or goes; new keys leave it as it is.
  private static let schema = 1

  /// The table for other programs. Every gap, raw and in points, is turned so that negative is a shortfall, also where
  /// lower is better.
  package var json: String {
    JSONValue.object([
      ("schema", .count(Self.schema)),
      ("journeys", .array(subjects.map(\.json))),
    ]).text
  }
}

extension GapTable.Subject {
  fileprivate var json: JSONValue {
    .object([
      ("file", .string(file)),
      ("id", .string(journey.name.id)),
      ("label", .string(journey.name.label)),
      ("mainMeasure", .string(journey.mainMeasure.map { model.measures[$0].name.label })),
      ("path", path),
      ("steps", .array(journey.steps.indices.map(step))),
      ("overall", .array(analysis.overall.map(measured))),
    ])
  }

  private var path: JSONValue {
    let path = analysis.path
    return .object([
      ("fit", .number(path.fit)),
      ("missing", .array(path.missing.map(stepName))),
      ("extra", .array(path.extra.map(stepName))),
      ("moved", .array(path.moved.map(stepName))),
      ("loops", .array(path.loops.map(loop))),
    ])
  }

  private func loop(_ loop: PathComparison.LoopBack) -> JSONValue {
    .object([
      ("from", stepName(loop.from)),
      ("to", stepName(loop.to)),
      ("share", .number(loop.share)),
      ("reason", .string(loop.reason)),
    ])
  }

  /// How other keys refer to a step: its id, else its label.
  private func stepName(_ step: Int) -> JSONValue {
    .string(journey.steps[step].name.id ?? journey.steps[step].name.label)
  }

  private func step(_ index: Int) -> JSONValue {
    let step = journey.steps[index]
    let found = analysis.steps[index]
    return .object([
      ("id", .string(step.name.id)),
      ("label", .string(step.name.label)),
      ("stage", .string(step.stage.map { journey.stages[$0].name.label })),
      ("placement", .string(found.placement.key)),
      ("drawn", .string(found.drawn.key)),
      ("felt", .number(found.felt.map(Double.init))),
      ("measures", .array(found.gaps.map(gaps))),
    ])
  }

  private func gaps(_ gaps: MeasureGaps) -> JSONValue {
    .object([
      ("measure", .string(model.measures[gaps.unit.measure].name.label)),
      ("unit", .string(gaps.unit.isShare ? "share" : "score")),
      ("ideal", .number(gaps.ideal)),
      ("believed", .number(gaps.believed)),
      ("measured", gaps.measured.map(measured) ?? .null),
      ("others", .array(gaps.others.map(measured))),
      ("delivery", gap(gaps.delivery)),
      ("perception", gap(gaps.perception)),
      ("admitted", gap(gaps.admitted)),
    ])
  }

  private func measured(_ score: MeasuredScore) -> JSONValue {
    .object([
      ("source", .string(model.sources[score.source].name.label)),
      ("measure", .string(model.measures[score.unit.measure].name.label)),
      ("unit", .string(score.unit.isShare ? "share" : "score")),
      ("n", .count(score.n)),
      ("value", .number(score.estimate?.value)),
      ("interval", .range(score.estimate?.interval)),
    ])
  }

  private func gap(_ gap: Gap?) -> JSONValue {
    guard let gap else { return .null }
    return .object([
      ("raw", .number(gap.raw)),
      ("rawInterval", .range(gap.rawInterval)),
      ("points", .number(gap.points)),
      ("pointsInterval", .range(gap.pointsInterval)),
    ])
  }
}
