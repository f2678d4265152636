extension Problem {
  /// What is known of all problems of a code, in every language.
  package struct Explanation: Sendable {
    /// How much is known of what was meant.
    package let level: Level
    /// The page for readers of English.
    package let english: Page
    /// The page for readers of Arabic.
    package let arabic: Page

    /// Both pages, side by side where they are written.
    package init(_ level: Level, en english: Page, ar arabic: Page) {
      self.level = level
      self.english = english
      self.arabic = arabic
    }
  }

  /// What there is to say about a code beyond its message.
  package struct Page: Sendable {
    /// What has happened, in a few words.
    package let title: String
    /// Why it matters, and what to do.
    package let advice: String
    /// A file that gives the code.
    package let example: String
    /// For problems of rows: the table that the example's source names.
    package let table: String?
    /// The known totals that the example's source names.
    package let totals: String?

    /// - Parameters:
    ///   - table: the answers in the file `visit.csv`, which the example's source names.
    ///   - totals: the same of its `totals.csv`.
    package init(
      _ title: String, _ advice: String, example: String, table: String? = nil, totals: String? = nil
    ) {
      self.title = title
      self.advice = advice
      self.example = example
      self.table = table
      self.totals = totals
    }
  }
}
