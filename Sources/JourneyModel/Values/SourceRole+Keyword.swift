package import JourneySyntax

extension Source.Role {
  /// The field that names the column.
  package var keyword: Keyword {
    switch self {
    case .journey: .journeyColumn
    case .step: .stepColumn
    case .measure: .measureColumn
    case .score: .scoreColumn
    case .count: .countColumn
    case .weight: .weightColumn
    case .respondent: .respondentColumn
    case .date: .dateColumn
    case .persona: .personaColumn
    case .channel: .channelColumn
    case .comment: .commentColumn
    }
  }
}
