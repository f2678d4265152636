import JourneyAnalysis
import JourneySyntax

extension PeopleBehind {
  /// For other programs, as part of a score.
  var json: JSONValue {
    .object([
      ("count", .count(people)), ("mean", .number(mean)), ("largestShare", .number(largestShare)),
      ("dominated", .bool(isDominated)), ("effectiveN", .number(effectiveN)),
    ])
  }
}
