import JourneyAnalysis
import JourneyEvidence
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
      ("among", among),
      ("settings", settings),
      ("importance", importance),
      ("path", path),
      ("steps", .array(journey.steps.indices.map(step))),
      ("overall", .array(analysis.overall.map(measured))),
      ("fixes", .array(analysis.fixes.map(fix))),
      ("observed", .array(analysis.observed.map(observed))),
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
      ("verdict", verdict(of: found)),
      (
        "voices",
        .string(analysis.agreements.indices.contains(index) ? analysis.agreements[index].verdict.key : nil)
      ),
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

  private var among: JSONValue {
    let group: [(key: String, value: JSONValue)] =
      switch analysis.settings.group {
      case .everybody: []
      case .persona(let persona): [("persona", .string(model.personas[persona].name.key))]
      case .segment(let column, let value): [("column", .string(column)), ("value", .string(value))]
      }
    let wave: [(key: String, value: JSONValue)] =
      analysis.settings.period.map { [("wave", .string($0.text))] } ?? []
    return group.isEmpty && wave.isEmpty ? .null : .object(group + wave)
  }

  private var settings: JSONValue {
    .object([
      ("margin", .number(analysis.settings.margin)), ("confidence", .number(analysis.settings.confidence)),
    ])
  }

  private var importance: JSONValue {
    .object([
      ("source", .string(analysis.importance.source.key)),
      ("explained", .number(analysis.importance.explained)),
      ("outcome", .string(analysis.importance.outcome.map { model.measures[$0].name.label })),
    ])
  }

  private func verdict(of found: StepAnalysis) -> JSONValue {
    guard let verdict = found.verdict, let gaps = found.drawnGaps,
      let claim = Claim(verdictOf: found, settings: analysis.settings)
    else { return .null }
    return .object(
      [
        ("verdict", .string(verdict.verdict.key)),
        ("measure", .string(model.measures[gaps.unit.measure].name.label)),
        ("unit", .string(gaps.unit.isShare ? "share" : "score")),
        ("margin", .number(verdict.margin)),
        ("adjustedP", .number(max(ShownPrecision.smallestP, verdict.adjustedP))),
        ("needed", needed(verdict.needed)),
        ("shrunken", size(verdict.size)),
        ("rank", rank(verdict.rank)),
      ] + basis(of: claim))
  }

  /// What stands behind a claim, for whoever wants to say it in other words.
  private func basis(of claim: Claim) -> [(key: String, value: JSONValue)] {
    [
      ("kind", .string(claim.kind.rawValue)), ("n", .count(claim.n)),
      ("effectiveN", .number(claim.effectiveN)),
      ("assumptions", .array(claim.assumptions.map { .string($0.rawValue) })),
      ("warnings", .array(claim.warnings.map { .string($0.rawValue) })),
    ]
  }

  private func needed(_ needed: NeededAnswers) -> JSONValue {
    .object([
      ("toShowNoGap", .number(needed.toShowNoGap.map(Double.init))),
      ("toDetectTwiceMargin", .number(needed.toDetectTwiceMargin.map(Double.init))),
    ])
  }

  private func size(_ size: GapSize) -> JSONValue {
    guard size.isShrunken else { return .null }
    return .object([("points", .number(size.points)), ("pointsInterval", .range(size.interval))])
  }

  private func rank(_ rank: UncertainRank?) -> JSONValue {
    guard let rank else { return .null }
    return .object([
      ("places", .array([.count(rank.places.lowerBound), .count(rank.places.upperBound)])),
      ("expected", .number(rank.expected)), ("chanceOfLargest", .number(rank.chanceOfLargest)),
    ])
  }

  private func fix(_ fix: Fix) -> JSONValue {
    .object([
      ("step", stepName(fix.step)), ("basis", .string(fix.basis.key)), ("gap", .number(fix.gap)),
      ("importance", .number(fix.weight)), ("statedImportance", .number(fix.importance)),
      ("reach", .number(fix.reach)), ("priority", .number(fix.priority.value)),
      ("priorityInterval", .range(fix.priority.limits)), ("rank", rank(fix.rank)),
    ])
  }

  /// What a log says where the model is open: reach of steps and shares of loops, in per cent.
  private func observed(_ log: ObservedPaths) -> JSONValue {
    let fillings = log.fillings.map { filling -> JSONValue in
      switch filling {
      case .reach(let step, let reach): .object([("step", stepName(step.step)), ("reach", .number(reach))])
      case .loopShare(let step, let loop, let share):
        .object([
          ("step", stepName(step.step)),
          ("backTo", journey.steps[step.step].actual().map { stepName($0.loops[loop].to) } ?? .null),
          ("share", .number(share)),
        ])
      }
    }
    return .object([
      ("source", .string(model.sources[log.source].name.label)), ("cases", .count(log.cases)),
      ("fillings", .array(fillings)),
    ])
  }
}
