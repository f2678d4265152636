import JourneyEvidence
import JourneyModel
import JourneySyntax

extension AnswerSpan {
  /// When answers were given, for other programs.
  var json: JSONValue {
    .object([
      ("from", .string(days?.lowerBound.text)), ("to", .string(days?.upperBound.text)),
      ("widened", .string(widening?.rawValue)), ("undated", .count(undated)),
      ("since", .string(earlier == nil ? nil : days?.lowerBound.text)), ("before", .number(scoreBefore)),
    ])
  }
}
