package import JourneyModel
package import JourneySyntax

/// How a report speaks: its language, its digits, and how numbers and mixed text are written in them.
package struct Words: Sendable, Equatable {
  package let language: Language
  package let digits: Digits

  package init(language: Language, digits: Digits = .latin) {
    self.language = language
    self.digits = digits
  }

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
