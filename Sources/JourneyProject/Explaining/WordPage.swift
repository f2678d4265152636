import JourneySyntax
package import JourneyWords

/// What a word of tables and reports means, for a terminal.
package struct WordPage {
  private let word: ReportWord
  private let words: Words

  /// The page of a word, in the language of these words.
  package init(word: ReportWord, words: Words) {
    (self.word, self.words) = (word, words)
  }

  /// Its name, what it means, and what it is called in both languages.
  package var text: String {
    """
    \(word.names(in: words.language)[0])
      \(word.meaning(in: words.language))

      English  \(word.names(in: .english).joined(separator: ", "))
      العربية  \(word.names(in: .arabic).joined(separator: "، "))

    """
  }

  /// What is added to the page of a keyword that tables have as a word too.
  package var addition: String {
    let title = words.say(en: "In tables and reports", ar: "في الجداول والتقارير")
    return "\n\(title)\n  \(word.meaning(in: words.language))\n"
  }
}
