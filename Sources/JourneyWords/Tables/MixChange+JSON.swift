import JourneyAnalysis
import JourneyStatistics
import JourneySyntax

extension MixChange {
  /// For a program: in points, with the answers behind it.
  var json: JSONValue {
    .object([
      ("column", .string(column)), ("within", .number(within.value)),
      ("withinInterval", .range(within.interval)),
      ("mix", .number(mix.value)), ("mixInterval", .range(mix.interval)), ("nThen", .count(nThen)),
      ("nNow", .count(nNow)), ("leftOut", .count(leftOut)),
    ])
  }
}
