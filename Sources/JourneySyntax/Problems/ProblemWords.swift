/// How messages put what a person wrote into a sentence of one language.
package struct ProblemWords: Sendable {
  /// The language of the sentence, whatever that of the text.
  package let language: Language

  /// The words of a language.
  package init(_ language: Language) { self.language = language }

  /// The sentence of the language, given in both where it is written.
  package func say(en english: @autoclosure () -> String, ar arabic: @autoclosure () -> String) -> String {
    switch language {
    case .english: english()
    case .arabic: arabic()
    }
  }

  /// A text between quotation marks.
  package func quoted(_ text: String) -> String { text.quoted(language) }

  /// A keyword between quotation marks, with what is written after it.
  package func quoted(_ keyword: Keyword, _ rest: String = "") -> String { quoted(name(keyword) + rest) }

  /// A text of any direction, kept from changing the sentence around it.
  package func isolated(_ text: String) -> String { text.isolated(language) }

  /// A name as people refer by it: an id in its brackets, a label in quotation marks.
  package func reference(_ name: String) -> String { name.hasPrefix("[") ? isolated(name) : quoted(name) }

  /// A number of things, or of a line.
  package func number(_ number: Int) -> String { isolated(String(number)) }

  /// A number without decimals when it has none.
  package func number(_ number: Double) -> String { isolated(number.plain) }

  /// What a keyword is called.
  package func name(_ keyword: Keyword) -> String { keyword.name(in: language) }

  /// `a, b or c`.
  package func oneOf(_ parts: [String]) -> String {
    say(en: parts.listed(", ", last: " or "), ar: parts.listed("، ", last: " أو "))
  }

  /// `a, b and c`.
  package func all(_ parts: [String]) -> String {
    say(en: parts.listed(", ", last: " and "), ar: parts.listed("، ", last: " و"))
  }
}
