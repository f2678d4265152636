package import JourneyAnalysis
package import JourneyModel
package import JourneyStatistics

/// Scores in their measure's own numbers. One rule rounds all of them: a stated score keeps the decimals it was typed
/// with; a measured one has as many as its scale is short, and more where its interval is narrower than the last of them.
extension Words {
  /// `CSAT 4.6`, or `CSAT 85 %`.
  package func label(_ score: StatedScore, in model: Model) -> String {
    let name = isolated(model.measures[score.measure].name.label)
    let unit = ScoreUnit(measure: score.measure, isShare: score.isShare)
    return "\(name) \(stated(score.value, in: unit, of: model))"
  }

  /// A score as a team writes it: per cent, or with as many decimals as it has, as far as its scale can use them.
  package func stated(_ score: Double, in unit: ScoreUnit, of model: Model) -> String {
    unit.isShare ? percent(score) : stated(score, most: model.decimals(of: unit) + 1)
  }

  /// A number as a team writes it: with as many decimals as it has, `most` at most.
  package func stated(_ number: Double, most: Int = 2) -> String {
    let exact = self.number(number, decimals: most)
    let decimals = (0..<most).first { decimals in
      let unit = (0..<decimals).reduce(1.0) { unit, _ in unit / 10 }
      return self.number((number / unit).rounded() * unit, decimals: most) == exact
    }
    return self.number(number, decimals: decimals ?? most)
  }

  /// `2.9 (2.7 to 3.0)`: what answers say, with its interval.
  /// - Parameter ideal: a score beside it, which it must not look like unless it is the same.
  package func estimated(
    _ estimate: Estimate, in unit: ScoreUnit, of model: Model, beside ideal: Double? = nil
  )
    -> String
  {
    let (value, range) = parts(of: estimate, in: unit, of: model, beside: ideal)
    return "\(value) (\(range))"
  }

  /// The value and the interval of `estimated` by themselves.
  func parts(of estimate: Estimate, in unit: ScoreUnit, of model: Model, beside ideal: Double? = nil)
    -> (value: String, range: String)
  {
    let fewest = model.decimals(of: unit)
    let decimals = max(
      self.decimals(showing: estimate.interval, from: fewest),
      self.decimals(tellingApart: [estimate.value, ideal ?? estimate.value], from: fewest))
    let value =
      unit.isShare
      ? percent(estimate.value, decimals: decimals) : number(estimate.value, decimals: decimals)
    return (value, interval(estimate.interval, decimals: decimals))
  }

  /// The numbers that a unit's scores lie between, and which end is good where that is the lower one: `1 to 5`.
  package func scale(of unit: ScoreUnit, in model: Model) -> String? {
    if unit.isShare { return nil }
    let measure = model.measures[unit.measure]
    let ends = (stated(measure.scores.lowerBound), stated(measure.scores.upperBound))
    let range = say(en: "\(ends.0) to \(ends.1)", ar: "من \(ends.0) إلى \(ends.1)")
    return measure.higherIsBetter ? range : list([range, say(en: "lower is better", ar: "والأقل أفضل")])
  }

  /// How far a score lies from the ideal where lower is better, in words, as a sign would say the opposite of what the
  /// points say: `20 above the ideal`. nil where higher is better, and where there is no difference.
  func aboveOrBelow(_ gap: Gap, in unit: ScoreUnit, of model: Model) -> String? {
    guard !model.measures[unit.measure].higherIsBetter, !unit.isShare, gap.raw != 0 else { return nil }
    let size = abs(gap.raw)
    let text = number(size, decimals: decimals(tellingApart: [size, 0], from: model.decimals(of: unit)))
    return gap.raw < 0
      ? say(en: "\(text) above the ideal", ar: "أعلى من المثالي بمقدار \(text)")
      : say(en: "\(text) below the ideal", ar: "أقل من المثالي بمقدار \(text)")
  }
}

extension Words {
  /// A score that somebody typed, with the decimals that it has.
  package func score(_ typed: Double) -> String { stated(typed) }
}
