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
    case .question: "question"
    case .multipleChoice: "choices"
    case .segment: "groups"
    case .text: "text"
    case .personal: "personal"
    case .empty: "empty"
    }
  }

  fileprivate var measure: String? {
    if case .question(let measure?) = self { Measure.builtIn[measure].name.id } else { nil }
  }
}
