package import JourneyModel
package import JourneySyntax

/// How a report speaks: its language, its digits, and how numbers and mixed text are written in them.
package struct Words: Sendable, Equatable {
  /// The language of every sentence and label.
  package let language: Language
  /// The digits of every number, whatever the language.
  package let digits: Digits

  /// - Parameter digits: Latin ones where nothing else is asked for, also in Arabic.
  package init(language: Language, digits: Digits = .latin) {
    self.language = language
    self.digits = digits
  }

  /// The text runs from right to left: it is Arabic.
  package var isRightToLeft: Bool { language == .arabic }

  /// Some words after each other, with the comma of the report's language.
  package func list(_ parts: [String]) -> String { parts.joined(separator: say(en: ", ", ar: "، ")) }

  /// One sentence in the report's language. Every sentence is given in all languages where it is written, so that
  /// none can be forgotten.
  package func say(en english: @autoclosure () -> String, ar arabic: @autoclosure () -> String) -> String {
    switch language {
    case .english: english()
    case .arabic: arabic()
    }
  }
}
