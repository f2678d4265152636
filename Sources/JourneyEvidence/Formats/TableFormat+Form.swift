extension TableFormat {
  /// A row is of one respondent, and a column of one question.
  package var hasAColumnForEachQuestion: Bool {
    switch self {
    case .wide, .qualtrics, .surveyMonkey, .googleForms, .questionPro: true
    case .long, .counts, .hubSpot, .tickets, .events: false
    }
  }
}
