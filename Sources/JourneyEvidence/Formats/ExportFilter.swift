import JourneySyntax

/// Which rows of a survey tool's export are no answers: unfinished ones, and trials by the survey's makers.
struct ExportFilter: Sendable {
  enum Verdict { case counts, unfinished, trial }

  private var finished: (column: Int, values: CellLookup)?
  private var trial: (column: Int, values: CellLookup)?

  init(of opening: TableOpening) {
    func condition(_ column: String, _ values: [String]) -> (column: Int, values: CellLookup)? {
      opening.header.column(column).map { ($0, CellLookup(texts: values)) }
    }
    switch opening.format {
    case .qualtrics:
      finished = condition("Finished", ["True", "1", "صحيح"])
      // 1 is a preview and 2 a test; 8 and 9 are spam, and 17 is a preview without a network.
      trial = condition(
        "Status",
        [
          "Survey Preview", "Survey Test", "Spam", "Survey Preview Spam", "Offline Survey Preview", "1", "2",
          "8", "9", "17",
        ])
    case .questionPro:
      finished = condition("Response Status", ["Completed", "Complete", "مكتمل"])
    default: break
    }
  }

  /// Columns without which unfinished answers and trials would be counted as if they were none.
  static func neededColumns(in format: TableFormat) -> [String] {
    switch format {
    case .qualtrics: ["Finished", "Status"]
    case .questionPro: ["Response Status"]
    default: []
    }
  }

  var saysWhoFinished: Bool { finished != nil }

  /// The rightmost column it looks at; −1 when it looks at none.
  var lastColumn: Int { max(finished?.column ?? -1, trial?.column ?? -1) }

  @inline(__always)
  mutating func verdict(on record: borrowing Record, in bytes: Span<UInt8>) -> Verdict {
    if let column = trial?.column, case .known? = trial?.values.meaning(of: record[column], in: bytes) {
      return .trial
    }
    guard let column = finished?.column else { return .counts }
    if case .known? = finished?.values.meaning(of: record[column], in: bytes) { return .counts }
    return .unfinished
  }
}
