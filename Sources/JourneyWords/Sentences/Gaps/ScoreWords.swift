package import JourneyAnalysis
package import JourneyModel
package import JourneyStatistics
import JourneySyntax

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
    unit.isShare ? stated(percent: score) : stated(score, most: model.decimals(of: unit) + 1)
  }

  /// Per cent as a team writes it: `12.5 %`, with as many decimals as it has, two at most; whole where it was counted,
  /// as in a log, and has more than anybody types.
  package func stated(percent: Double) -> String {
    self.percent(percent, decimals: percent.isTyped ? Self.decimals(of: percent, most: 2) : 0)
  }

  /// A number as a team writes it: with as many decimals as it has, `most` at most.
  package func stated(_ number: Double, most: Int = 2) -> String {
    self.number(number, decimals: Self.decimals(of: number, most: most))
  }

  /// The decimals that a number is shown with which somebody typed.
  private static func decimals(of typed: Double, most: Int) -> Int {
    typed.rounded(decimals: most).decimals(atMost: most) ?? most
  }

  /// A unit's name among others: `CSAT, mean` where shares of the same answers stand beside it.
  package func label(_ unit: ScoreUnit, among units: Set<ScoreUnit>, in model: Model) -> String {
    let name = label(unit, in: model)
    guard !unit.isShare, units.contains(ScoreUnit(measure: unit.measure, isShare: true)) else { return name }
    return say(en: "\(name), mean", ar: "\(name)، متوسط")
  }

  /// That rows of one measure are of two kinds; nil where none are.
  package func note(onMeansAndSharesAmong units: Set<ScoreUnit>, in model: Model) -> String? {
    let both = units.filter { $0.isShare && units.contains(ScoreUnit(measure: $0.measure, isShare: false)) }
    if both.isEmpty { return nil }
    let names = list(both.map(\.measure).sorted().map { isolated(model.measures[$0].name.label) })
    return say(
      en: "A mean and a share are two numbers, and are not compared with each other: \(names).",
      ar: "المتوسط والنسبة رقمان لا يُقارن أحدهما بالآخر: \(names).")
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
    let decimals = decimals(of: estimate, in: unit, of: model, beside: ideal)
    let value =
      unit.isShare
      ? percent(estimate.value, decimals: decimals) : number(estimate.value, decimals: decimals)
    return (value, interval(estimate.interval, decimals: decimals))
  }

  private func decimals(
    of estimate: Estimate, in unit: ScoreUnit, of model: Model, beside ideal: Double? = nil
  ) -> Int {
    let fewest = model.decimals(of: unit)
    return max(
      decimals(showing: estimate.interval, from: fewest),
      decimals(tellingApart: [estimate.value, ideal ?? estimate.value], from: fewest))
  }

  /// The numbers that a unit's scores lie between, and which end is good where that is the lower one: `1 to 5`.
  package func scale(of unit: ScoreUnit, in model: Model) -> String? {
    if unit.isShare { return nil }
    let measure = model.measures[unit.measure]
    let ends = (stated(measure.scores.lowerBound), stated(measure.scores.upperBound))
    let range = say(en: "\(ends.0) to \(ends.1)", ar: "من \(ends.0) إلى \(ends.1)")
    return measure.higherIsBetter ? range : list([range, say(en: "lower is better", ar: "والأقل أفضل")])
  }

  /// How far a score lies from the ideal, in its own unit and in words, as a sign would say the opposite where lower is
  /// better: `1.8 below the ideal`, `20 above the ideal`.
  func aboveOrBelow(_ gap: Gap, in unit: ScoreUnit, of model: Model) -> String {
    let number = self.number(abs(gap.raw), decimals: decimals(of: gap, in: unit, of: model))
    let text = unit.isShare ? percentagePoints(number) : number
    let isAbove = (gap.raw > 0) == (unit.isShare || model.measures[unit.measure].higherIsBetter)
    return isAbove
      ? say(en: "\(text) above the ideal", ar: "أعلى من المثالي بمقدار \(text)")
      : say(en: "\(text) below the ideal", ar: "أقل من المثالي بمقدار \(text)")
  }

  /// Decimals of a gap in its own unit: as many as its scale is short, more where its interval is narrow or where it would
  /// else look like none; where no sample is involved, those that the two scores were typed with.
  package func decimals(of gap: Gap, in unit: ScoreUnit, of model: Model) -> Int {
    let fewest = model.decimals(of: unit)
    return max(
      decimals(tellingApart: [gap.raw, 0], from: fewest),
      gap.rawInterval.map { decimals(showing: $0, from: fewest) }
        ?? Self.decimals(of: gap.raw, most: fewest + 1))
  }

  /// What two scores differ by as they are shown, so that whoever subtracts them gets the same.
  func shownDifference(from before: Estimate, to after: Estimate, in unit: ScoreUnit, of model: Model) -> (
    value: Double, decimals: Int
  ) {
    let (ours, theirs) = (decimals(of: after, in: unit, of: model), decimals(of: before, in: unit, of: model))
    let difference = after.value.rounded(decimals: ours).minus(before.value.rounded(decimals: theirs))
    return (difference, max(ours, theirs))
  }

  /// How a score changed, in its own unit, with the interval of that: `+2.7 [+2.6, +2.8]`.
  func change(_ found: ChangePoint, of model: Model) -> String {
    let (value, decimals) = shownDifference(from: found.before, to: found.after, in: found.unit, of: model)
    let size = signed(value, decimals: decimals)
    let interval = model.difference(found.difference.interval, in: found.unit)
    return (found.unit.isShare ? percentagePoints(size) : size) + " "
      + signedInterval(interval, decimals: decimals)
  }

  /// What two shares differ by.
  private func percentagePoints(_ number: String) -> String {
    number == self.number(1)
      ? say(en: "\(number) percentage point", ar: "نقطة مئوية واحدة")
      : say(en: "\(number) percentage points", ar: "\(number) نقطة مئوية")
  }
}

extension Words {
  /// A score that somebody typed, with the decimals that it has.
  package func score(_ typed: Double) -> String { stated(typed) }
}
