import JourneyAnalysis
import JourneyModel
import JourneyStatistics
import JourneySyntax

/// Stated importance beside what the answers give, for a terminal and for other programs.
extension GapTable.Subject {
  /// A table of the steps of which either is known; nil where there is only one of the two.
  func importances(_ words: Words) -> AlignedTable? {
    let importance = analysis.importance
    guard importance.hasBoth else { return nil }
    let decimals = words.decimals(of: importance)
    let rows = zip(journey.steps.ids, importance.steps).compactMap { step, weight -> [String]? in
      guard weight.stated != nil || weight.derived != nil else { return nil }
      return [
        words.isolated(journey.steps[step].name.label),
        words.statedImportance(journey.steps[step].importance, weight) ?? "",
        words.derivedImportance(weight, decimals: decimals) ?? "",
        words.label(weight.basis, from: importance.source),
      ]
    }
    return AlignedTable(
      header: words.heads(
        .importance, .stated, importance.source == .correlated ? .correlated : .derived, .orderedBy),
      rows: rows, isRightToLeft: words.isRightToLeft)
  }

  /// Where it is known from, with what it rests on; null of a group.
  var importance: JSONValue {
    guard analysis.hasPriorities else { return .null }
    return .object(
      [
        ("source", .string(analysis.importance.source.key)),
        ("explained", .number(analysis.importance.explained)),
        ("outcome", .string(analysis.importance.outcome.map { model.measures[$0].name.label })),
        ("by", .string(analysis.importance.isByStage ? "stage" : "step")),
        ("orderBy", .string(analysis.importance.order?.rawValue)),
        ("intervals", .string(analysis.importance.intervals)),
      ] + Claim(importanceOf: analysis).grounds)
  }

  /// What else is known of the importance that a fix counts with.
  func importances(of fix: Fix) -> [(key: String, value: JSONValue)] {
    let weight = analysis.importance[fix.step]
    return [
      ("orderedBy", .string(weight.basis.key)), ("statedWeight", .number(weight.stated)),
      ("derivedWeight", .number(weight.derived?.value)),
      ("derivedWeightInterval", .range(weight.derived?.interval)),
    ]
  }
}

extension JourneyImportance {
  /// What the intervals of what is derived come from, by the name that other programs know it by; nil where nothing is.
  var intervals: String? {
    switch source {
    case .derived: isJackknifed ? "jackknife" : "delta"
    case .correlated: "delta"
    case .stated, .equal: nil
    }
  }
}

extension StepWeight.Basis {
  /// The name that other programs know it by.
  var key: String {
    switch self {
    case .stated: "stated"
    case .derived: "derived"
    case .presumed: "presumed"
    }
  }
}
