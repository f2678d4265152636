extension Problem {
  /// What there is to say about a code beyond its message.
  package struct Page: Sendable {
    /// What has happened, in a few words.
    package let title: String
    /// Why it matters, and what to do.
    package let advice: String
    /// A file that gives the code.
    package let example: String
    /// For problems of rows: the table that the example's source names.
    package var table: String?

    init(_ title: String, _ advice: String, example: String, table: String? = nil) {
      self.title = title
      self.advice = advice
      self.example = example
      self.table = table
    }
  }
}

extension Problem.Code {
  /// The page of this code.
  package func page(in language: Language) -> Problem.Page {
    switch language {
    case .english: englishPage
    case .arabic: arabicPage
    }
  }
}
