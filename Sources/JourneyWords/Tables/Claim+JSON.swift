import JourneyAnalysis
import JourneyStatistics
import JourneySyntax

extension Claim {
  /// What stands behind a claim, for whoever wants to say it in other words.
  var basis: [(key: String, value: JSONValue)] {
    grounds + [("warnings", .array(warnings.map { .string($0.rawValue) }))]
  }

  /// The same of what may come from no sample, which then has nothing that weakens one.
  var grounds: [(key: String, value: JSONValue)] {
    [
      ("kind", .string(kind.rawValue)), ("n", .count(n)), ("effectiveN", .number(effectiveN)),
      ("assumptions", .array(assumptions.map { .string($0.rawValue) })),
    ]
  }
}

extension JSONValue {
  /// A number with its interval under `name` and `name` + `Interval`, and the claim that it belongs to.
  static func claimed(
    _ name: String, _ estimate: Estimate, _ further: [(key: String, value: JSONValue)] = [], as claim: Claim
  ) -> JSONValue {
    .object(
      [(name, .number(estimate.value)), (name + "Interval", .range(estimate.interval))] + further
        + claim.basis)
  }
}
