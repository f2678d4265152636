package import JourneyModel
package import JourneySyntax

/// A `Source` block for a file, to paste into a model: every column with its likeliest step.
package struct SourceProposal: Sendable {
  /// One line of the block, or a remark on it.
  package enum Line: Sendable, Equatable {
    /// A measure for a scale that none of the model has.
    case measure(RatingScale)
    /// The heading: what the source is called.
    case source(String)
    /// The file that a source would name.
    case file(String)
    /// A cell that is no answer, as written.
    case notApplicable(String)
    /// When the answers were given: which column was taken for it, or that there is none.
    case dates(ScoreFilePreview.Dates)
    /// The dates have Hijri years.
    case hijri
    /// A column of a role whose name is not the default one.
    case role(Source.Role, column: String)
    /// `step` is nil for the journey as a whole; the confidence is 0 to 1.
    case column(String, measure: String, step: String?, confidence: Double)
    /// A question that no step is likely to be meant by, or one that another column fits better: two columns at one
    /// step would be counted together.
    case unmatched(String, measure: String, step: String?, confidence: Double)
  }

  /// The heading and the file first; columns and remarks in the order of the table.
  package private(set) var lines: [Line]

  /// - Parameter file: the path as it is to be written in the model.
  package init(for preview: ScoreFilePreview, file: String, in model: Model) {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    lines = [.source(String(name.prefix { $0 != "." })), .file(file)]
    if preview.hasHeader, preview.format?.hasDates == true { lines.append(.dates(preview.dates)) }
    if preview.dates.hijri > 0 { lines.append(.hijri) }
    if preview.columns.contains(where: \.hasZeroForNoAnswer) { lines.append(.notApplicable("0")) }
    // A number is no name by which a source can call a column.
    for column in preview.columns where preview.hasHeader {
      switch column.content {
      case .role(let role) where role.defaultNames.allSatisfy({ $0.folded != column.name.folded }):
        lines.append(.role(role, column: column.name))
      case .question(.rating(let scale, let isOfWhole)):
        lines.append(Self.line(for: column, scale, isOfWhole: isOfWhole, in: model))
        if scale.measure(in: model) == nil, !lines.contains(.measure(scale)) {
          lines.insert(.measure(scale), at: 0)
        }
      default: break
      }
    }
    leaveOneColumnAStep()
  }

  /// Of several columns at one step in one measure the likeliest stays; the others become remarks.
  private mutating func leaveOneColumnAStep() {
    for (index, line) in lines.enumerated() {
      guard case .column(let column, let measure, let step?, let confidence) = line else { continue }
      let hasBetter = lines.enumerated().contains { other, line in
        guard case .column(_, let theirMeasure, let theirStep, let theirs) = line, theirMeasure == measure,
          theirStep == step
        else { return false }
        return theirs > confidence || theirs == confidence && other < index
      }
      if hasBetter {
        lines[index] = .unmatched(column, measure: measure, step: step, confidence: confidence)
      }
    }
  }

  private static func line(
    for column: ScoreFilePreview.Column, _ scale: RatingScale, isOfWhole: Bool, in model: Model
  ) -> Line {
    let name = scale.measure(in: model) ?? scale.reference
    let matches = [column.name, column.wording].compactMap { StepMatch(columnNamed: $0, in: model) }
    if let match = matches.max(by: { $0.confidence < $1.confidence }) {
      let step = model.journeys[match.step.journey].steps[match.step.step].name
      return .column(column.name, measure: name, step: step.id ?? step.label, confidence: match.confidence)
    }
    // "Would you recommend us" is about no step.
    if isOfWhole {
      return .column(column.name, measure: name, step: nil, confidence: StepMatch.leastConfidence)
    }
    return .unmatched(column.name, measure: name, step: nil, confidence: 0)
  }

  /// The block in the notation; what is not sure stands in a remark.
  package func text(in language: Language) -> String {
    lines.map { Self.text(of: $0, in: language) }.joined()
  }

  private static func text(of line: Line, in language: Language) -> String {
    let at = language == .english ? "at" : "عند"
    let words = ProblemWords(language)
    switch line {
    case .measure(let scale): return scale.block(in: words).map { $0 + "\n" } ?? ""
    case .source(let label): return "\(Keyword.source.spelling(in: language)): \(label)\n"
    case .file(let path): return "  \(Keyword.file.spelling(in: language)): \(path)\n"
    case .dates(let dates): return DateRemarks(dates, words).text
    case .hijri:
      let hijri = ValueWords.spelling(of: "hijri", .calendar, words)
      return "  \(Keyword.calendar.spelling(in: language)): \(hijri)\n"
    case .notApplicable(let value): return "  \(Keyword.notApplicable.spelling(in: language)): \(value)\n"
    case .role(let role, let column): return "  \(role.keyword.spelling(in: language)): \(column)\n"
    case .column(let column, let measure, nil, _):
      return "  \(Keyword.column.spelling(in: language)): \(column) = \(measure)\n"
    case .column(let column, let measure, let step?, let confidence):
      return
        "  // \(percent(confidence)) %\n  \(Keyword.column.spelling(in: language)): \(column) = \(measure) \(at) [\(step)]\n"
    case .unmatched(let column, let measure, let step, let confidence):
      let share = step == nil ? "?" : "\(percent(confidence))"
      return
        "  // \(share) %\n  // \(Keyword.column.spelling(in: language)): \(column) = \(measure) \(at) [\(step ?? "?")]\n"
    }
  }

  private static func percent(_ confidence: Double) -> Int { Int((100 * confidence).rounded(decimals: 0)) }
}

extension RatingScale {
  /// What the model's measure with these answers is called; nil where it has none.
  fileprivate func measure(in model: Model) -> String? {
    if let builtIn { return model.measures[builtIn].name.label }
    let scale = Double(answers.lowerBound)...Double(answers.upperBound)
    let own = model.measures.dropFirst(Measure.builtIn.count).first {
      $0.answers == scale && $0.scoring == .mean
    }
    return own.map { $0.name.id ?? $0.name.label }
  }
}

extension TableFormat {
  /// Whether each row of it has a day, so that it is worth a remark where none is found.
  fileprivate var hasDates: Bool { hasAColumnForEachQuestion }
}
