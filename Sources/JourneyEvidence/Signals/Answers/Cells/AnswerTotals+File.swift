import JourneyModel
import JourneySyntax

/// What a tally file says of answers that do not count; nothing where all do.
extension AnswerTotals {
  func members(_ names: TallyNames) -> [(key: String, value: JSONValue)] {
    var none = AnswerTotals()
    none.counted = counted
    guard self != none else { return [] }
    let measures = outsideScale.sorted { $0.key.index < $1.key.index }
    let leftOut: JSONValue = .object([
      ("empty", .count(empty)), ("notApplicable", .count(notApplicable)), ("unreadable", .count(unreadable)),
      (
        "outsideScale",
        .array(
          measures.map { .object([("measure", .string(names.measure($0.key))), ("n", .count($0.value))]) })
      ),
      ("unmatched", .count(unmatched)), ("repeated", .count(repeated)),
    ])
    return [("leftOut", leftOut)]
  }

  /// - Parameter file: nil for a tally of a version that did not say it.
  init(reading file: JSONValue?, counted: Int, by entries: inout TallyEntries) {
    self.counted = counted
    empty = file?["empty"]?.count ?? 0
    notApplicable = file?["notApplicable"]?.count ?? 0
    unreadable = file?["unreadable"]?.count ?? 0
    unmatched = file?["unmatched"]?.count ?? 0
    repeated = file?["repeated"]?.count ?? 0
    for (index, entry) in (file?["outsideScale"]?.elements ?? []).enumerated() {
      guard let measure = entries.measure(of: entry, at: index + 1) else { continue }
      outsideScale[measure, default: 0].add(entry["n"]?.count ?? 0)
    }
  }
}
