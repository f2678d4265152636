import JourneyAnalysis
import JourneyEvidence
import JourneyModel
import JourneyStatistics
import JourneySyntax

extension GapTable {
  /// The table for other programs. Every gap, raw and in points, is turned so that negative is a shortfall, also where
  /// lower is better.
  package var json: String {
    OutputSchema.text(journeys: subjects.map(\.json))
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
      ("window", analysis.window.map { AnswerSpan(days: $0).json } ?? .null),
      ("silent", .array(analysis.silent.map(silent))),
      ("sources", sources),
      ("importance", importance),
      ("path", path),
      ("steps", .array(journey.steps.ids.map(step))),
      ("contradictions", .array(analysis.contradictions.map(contradiction))),
      ("changes", .array(analysis.changes.map(change))),
      ("overall", .array(analysis.overall.map(measured))),
      ("fixes", .array(analysis.fixes.map(fix))),
      ("observed", .array(analysis.observed.map(observed))),
      ("opportunities", .array(analysis.opportunities(in: model).map(opportunity))),
      ("remembered", remembered),
    ])
  }

  private func change(_ found: ChangePoint) -> JSONValue {
    .object([
      ("step", stepName(found.step)), ("source", .string(model.sources[found.source].name.label)),
      (found.isDated ? "since" : "by", .string(found.since.text)),
      ("before", .number(found.before.value)),
      ("after", .number(found.after.value)), ("points", .number(found.difference.value)),
      ("pointsInterval", .range(found.difference.interval)),
      ("adjustedP", .number(max(ShownPrecision.smallestP, found.adjustedP))), ("n", .count(found.n)),
      ("mixes", .array(found.mixes.map(\.json))),
    ])
  }

  private func contradiction(_ found: Contradiction) -> JSONValue {
    .object([
      ("step", stepName(found.step)), ("worse", measured(found.worse)), ("better", measured(found.better)),
      ("points", .number(found.difference.value)), ("pointsInterval", .range(found.difference.interval)),
    ])
  }

  private func silent(_ silence: SilentSource) -> JSONValue {
    .object([
      ("source", .string(model.sources[silence.source].name.label)),
      ("since", .string(silence.since.text)),
    ])
  }

  private var path: JSONValue {
    let path = analysis.path
    return .object([
      ("fit", .number(path.fit)),
      ("missing", .array(path.missing.map(stepName))),
      ("undescribed", .array(path.undescribed.map(stepName))),
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
  func stepName(_ step: ID<Step>) -> JSONValue {
    .string(journey.steps[step].name.id ?? journey.steps[step].name.label)
  }

  private func step(_ id: ID<Step>) -> JSONValue {
    let step = journey.steps[id]
    let found = analysis[id]
    return .object([
      ("id", .string(step.name.id)),
      ("label", .string(step.name.label)),
      ("stage", .string(step.stage.map { journey.stages[$0].name.label })),
      ("placement", .string(found.placement.key)),
      ("drawn", .string(found.drawn.basis.key)),
      ("felt", .number(found.felt.map(Double.init))),
      (
        "worst",
        .array(found.worst.map { .string(model.personas[$0].name.id ?? model.personas[$0].name.label) })
      ),
      ("measures", .array(found.gaps.map(gaps))),
      (
        "voices",
        .string(
          analysis.agreements.indices.contains(id.index) ? analysis.agreements[id.index].verdict.key : nil)
      ),
      ("verdict", verdict(of: found)), ("nonResponse", silentPeople(at: id)),
      ("quadrant", quadrant(analysis.quadrants[id.index])),
    ])
  }

  private func gaps(_ gaps: MeasureGaps) -> JSONValue {
    .object([
      ("measure", .string(model.measures[gaps.unit.measure].name.label)),
      ("unit", .string(gaps.unit.isShare ? "share" : "score")),
      ("ideal", .number(gaps.ideal)), ("idealIsGuessed", .bool(gaps.isIdealGuessed)),
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
      ("window", score.span?.json ?? .null),
      ("n", .count(score.n)),
      ("value", .number(score.estimate?.value)),
      ("interval", .range(score.estimate?.interval)),
      ("people", score.people?.json ?? .null),
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
    let group = analysis.settings.group.members(in: model)
    let wave: [(key: String, value: JSONValue)] =
      analysis.settings.period.map { [("wave", .string($0.text))] } ?? []
    return group.isEmpty && wave.isEmpty ? .null : .object(group + wave)
  }

  private var settings: JSONValue {
    .object([
      ("margin", .number(analysis.settings.margin)), ("confidence", .number(analysis.settings.confidence)),
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
      ] + claim.basis)
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
    .object(
      [
        ("step", stepName(fix.step)), ("basis", .string(fix.isMissing ? "missing" : fix.basis.key)),
        ("cause", .string(fix.burden?.cause.key)),
        ("gap", .number(fix.gap)),
        ("importance", .number(fix.weight)), ("statedImportance", .number(fix.importance)),
      ] + importances(of: fix) + [
        ("reach", .number(fix.reach)), ("priority", .number(fix.priority.value)),
        ("priorityInterval", .range(fix.priority.limits)), ("rank", rank(fix.rank)),
      ] + Claim(priorityOf: fix, in: analysis).grounds)
  }

  /// What a log says where the model is open: reach of steps and shares of loops, in per cent.
  private func observed(_ log: ObservedPaths) -> JSONValue {
    let fillings = log.fillings.map { filling -> JSONValue in
      switch filling {
      case .reach(let step, let reach): .object([("step", stepName(step.step)), ("reach", .number(reach))])
      case .loopShare(let step, let loop, let share):
        .object([
          ("step", stepName(step.step)),
          ("backTo", stepName(journey.steps[step.step].mainLoops[loop].to)),
          ("share", .number(share)),
        ])
      }
    }
    return .object([
      ("source", .string(model.sources[log.source].name.label)), ("cases", .count(log.cases)),
      ("fillings", .array(fillings)),
    ])
  }

  private func quadrant(_ found: StepQuadrant?) -> JSONValue {
    guard let found else { return .null }
    return .object([
      ("quadrant", .string(found.quadrant?.key)), ("atCeiling", .bool(found.quadrant == nil)),
      ("uncertain", .bool(found.isDoubtful)), ("chanceBelow", .number(found.chanceBelow)),
    ])
  }

  private func opportunity(_ found: OpportunityStanding) -> JSONValue {
    let standing = found.standing
    return .object([
      ("opportunity", .string(model.opportunities[found.opportunity].name.key)),
      ("basis", .string(analysis.opportunityBasis.rawValue)),
      ("quadrant", .string(standing.quadrant.key)), ("value", .number(standing.value)),
      ("valueInterval", .range(standing.valueLimits)), ("feasibility", .number(standing.feasibility)),
    ])
  }

  private var remembered: JSONValue {
    guard let found = RememberedFeeling(of: journey) else { return .null }
    return .object([
      ("mean", .number(found.mean)), ("peakEnd", .number(found.remembered)), ("peak", stepName(found.peak)),
      ("end", stepName(found.end)),
    ])
  }
}

extension ImportancePerformance.Quadrant {
  /// The name that other programs know it by.
  fileprivate var key: String {
    switch self {
    case .concentrateHere: "concentrateHere"
    case .keepUp: "keepUp"
    case .lowPriority: "lowPriority"
    case .possibleOverkill: "possibleOverkill"
    }
  }
}

extension ValueFeasibility.Quadrant {
  /// The name that other programs know it by.
  fileprivate var key: String {
    switch self {
    case .quickWin: "quickWin"
    case .strategicBet: "strategicBet"
    case .fillIn: "fillIn"
    case .leave: "leave"
    }
  }
}

extension Burden.Cause {
  /// The name that other programs know it by.
  fileprivate var key: String {
    switch self {
    case .extra: "extra"
    case .wayBack: "wayBack"
    }
  }
}
