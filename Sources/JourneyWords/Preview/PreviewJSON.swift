import JourneyEvidence
import JourneyModel
package import JourneySyntax

extension ScoreFilePreview {
  /// The preview for other programs.
  package var json: JSONValue {
    .object([
      ("schema", .count(1)),
      ("encoding", .string(encoding.rawValue)),
      ("format", .string(isTally ? "tally" : format?.rawValue)), ("separator", .string("\(separator)")),
      ("rows", .count(rows.all)), ("read", .count(rows.read)), ("unfinished", .count(rows.unfinished)),
      ("trials", .count(rows.trials)), ("ragged", .count(rows.ragged)), ("duplicates", .count(duplicates)),
      ("columns", .array(columns.map(\.json))),
      (
        "faults",
        .array(
          faults.map { fault in
            .object([
              ("row", .count(fault.row)), ("column", .string(fault.column)),
              ("written", .string(fault.written.text)), ("date", .string(fault.date.map { "\($0)" })),
              ("rows", .count(fault.rows)),
            ])
          })
      ),
      ("furtherFaults", .count(furtherFaults)),
    ])
  }
}

extension ScoreFilePreview.Column {
  fileprivate var json: JSONValue {
    .object([
      ("name", .string(name)), ("holds", .string(content.code)), ("measure", .string(content.measure)),
      ("scale", .array(content.scale.map { .count($0) })),
      ("answers", .count(answers.counted)), ("notApplicable", .count(answers.notApplicable)),
      ("empty", .count(answers.empty)), ("other", .count(answers.unreadable)),
    ])
  }
}

extension ScoreFilePreview.Content {
  fileprivate var code: String {
    switch self {
    case .role(let role): role.rawValue
    case .state: "state"
    case .question(.rating): "question"
    case .question(.other): "numbers"
    case .ratingsInWords: "ratingsInWords"
    case .dates: "dates"
    case .multipleChoice: "choices"
    case .segment: "groups"
    case .text: "text"
    case .personal: "personal"
    case .empty: "empty"
    }
  }

  /// The lowest and the highest answer of a question's scale; empty for all else.
  fileprivate var scale: [Int] {
    guard case .question(.rating(let scale, _)) = self else { return [] }
    return [scale.answers.lowerBound, scale.answers.upperBound]
  }

  fileprivate var measure: String? {
    guard case .question(.rating(let scale, _)) = self else { return nil }
    return scale.builtIn.flatMap { Measure.builtIn[$0].name.id }
  }
}
