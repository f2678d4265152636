import JourneyAnalysis
import JourneyModel
import JourneyStatistics

extension GapAnalysis {
  /// Everything in it as text, in stable order, for golden files.
  func described(in model: Model) -> String {
    let journey = model.journeys[journey]
    func name(_ step: ID<Step>) -> String { journey.steps[step].name.label }
    func names(_ steps: [ID<Step>]) -> String { steps.map(name).joined(separator: ", ") }
    var lines = ["path"]
    for column in path.columns {
      lines.append(
        "  \(column.isInIdeal ? "ideal" : "-----") \(column.isInActual ? "actual" : "------") \(name(column.step))"
      )
    }
    lines.append("  fit \(path.fit.map(number) ?? "unknown")")
    lines.append(
      "  missing: \(names(path.missing)); extra: \(names(path.extra)); moved: \(names(path.moved))")
    for loop in path.loops {
      lines.append(
        "  back from \(name(loop.from)) to \(name(loop.to)), \(loop.share.map(number) ?? "?") %: \(loop.reason)"
      )
    }
    for (id, step) in zip(journey.steps.ids, steps) {
      lines.append("step \(name(id)): \(step.placement), drawn \(text(step.drawn))")
      lines += step.gaps.map { "  " + text($0, model) }
      if let felt = step.felt { lines.append("  felt \(felt)") }
      if let verdict = step.verdict { lines.append("  " + text(verdict)) }
    }
    lines.append("importance \(importance.source)")
    lines += overall.map { "overall \(text($0.unit, model)): \(text($0))" }
    lines += findings.map { finding in
      if case .gap(let step) = finding { "finding: \(name(step))" } else { "finding: \(finding)" }
    }
    lines += fixes.map { fix in
      "fix: \(name(fix.step)), \(fix.isMissing ? "missing" : fix.basis.key), gap \(number(fix.gap)), weight \(number(fix.weight)), "
        + "priority \(number(fix.priority.value))\(fix.rank.map { ", places \($0.places)" } ?? ""), "
        + "by \(fix.opportunities.map { model.opportunities[$0].name.label })"
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func text(_ gaps: MeasureGaps, _ model: Model) -> String {
    var parts = [text(gaps.unit, model) + ":"]
    if let ideal = gaps.ideal { parts.append("ideal \(number(ideal))") }
    if let believed = gaps.believed { parts.append("believed \(number(believed))") }
    if let measured = gaps.measured { parts.append("measured " + text(measured)) }
    parts += gaps.others.map { "beside " + text($0) }
    for (label, gap) in [
      ("delivery", gaps.delivery), ("perception", gaps.perception), ("admitted", gaps.admitted),
    ] {
      if let gap { parts.append("\(label) \(number(gap.raw)) = \(text(gap))") }
    }
    return parts.joined(separator: " | ")
  }

  private func text(_ unit: ScoreUnit, _ model: Model) -> String {
    model.measures[unit.measure].name.label + (unit.isShare ? " %" : "")
  }

  private func text(_ score: MeasuredScore) -> String {
    let estimate = score.estimate.map { "\(number($0.value)) \(text($0.interval)) " } ?? ""
    return "\(estimate)n \(score.n) from \(score.source)"
  }

  private func text(_ verdict: GapVerdict) -> String {
    let more = verdict.needed.more(of: verdict.needed.toShowNoGap).map { String($0) } ?? "?"
    let rank = verdict.rank.map { "places \($0.places), expected \(number($0.expected))" } ?? "no rank"
    return "\(verdict.verdict), margin \(number(verdict.margin)), p \(number(verdict.adjustedP)), worth "
      + "\(number(verdict.effectiveN)), need \(more) more; \(verdict.size.isShrunken ? "shrunken" : "size") "
      + "\(number(verdict.size.points)) \(text(verdict.size.interval)), \(rank)"
  }

  private func text(_ drawn: DrawnGap) -> String {
    switch drawn {
    case .measured(let gap, let n): "measured \(text(gap)), n \(n)"
    case .believed(let gap): "believed \(text(gap))"
    case .felt(let levels): "felt \(levels) levels"
    case .unknown: "unknown"
    }
  }

  private func text(_ gap: Gap) -> String {
    let interval = gap.pointsInterval.map { " " + text($0) } ?? ""
    return "\(number(gap.points)) points\(interval)\(gap.isWithinNoise ? " within noise" : "")"
  }

  private func text(_ interval: ClosedRange<Double>) -> String {
    "[\(number(interval.lowerBound)), \(number(interval.upperBound))]"
  }

  /// Three decimals; adding 0 takes the sign from a zero.
  private func number(_ value: Double) -> String { "\((value * 1000).rounded() / 1000 + 0)" }
}
