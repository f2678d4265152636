package import JourneyWords

/// The forms in which `rihla check` says what it found.
package enum DiagnosticFormat: String, Sendable, CaseIterable {
  /// For a person: the story, the message, the line and a mark under what is meant.
  case human
  /// One line each, for editors to jump from.
  case short
  /// One object, for programs.
  case json
  /// SARIF 2.1.0, for code hosts and editors.
  case sarif
  /// Commands that a GitHub workflow turns into annotations.
  case github

  /// The problems in this form; `words` and `colours` are for a person alone.
  package func text(of diagnostics: Diagnostics, in words: Words, _ colours: Colours) -> String {
    switch self {
    case .human: diagnostics.human(in: words, colours)
    case .short: diagnostics.short
    case .json: diagnostics.json
    case .sarif: diagnostics.sarif
    case .github: diagnostics.github
    }
  }
}
