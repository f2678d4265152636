package import JourneySyntax

/// Colours for a terminal, or none.
package struct Colours {
  /// When there are colours.
  package enum Choice: String, Sendable, CaseIterable {
    /// On a terminal alone, or as asked.
    case auto, always, never
  }

  let areOn: Bool

  /// By default only a terminal gets colours, and none one that knows none or where NO_COLOR is set
  /// (https://no-color.org).
  package init(_ choice: Choice, in machine: any Terminal & Programs) {
    switch choice {
    case .always: areOn = true
    case .never: areOn = false
    case .auto:
      areOn =
        machine.isTerminal(.output) && machine.obeysSigns
        && (machine.environment("NO_COLOR") ?? "").isEmpty
    }
  }

  func bold(_ text: String) -> String { paint(text, "1") }

  func faint(_ text: String) -> String { paint(text, "2") }

  /// In the colour of a level; the word beside it says the same.
  package func level(_ level: Problem.Level, _ text: String) -> String {
    switch level {
    case .error: paint(text, "1;31")
    case .warning: paint(text, "1;33")
    case .hint: paint(text, "1;36")
    }
  }

  private func paint(_ text: String, _ code: String) -> String {
    areOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
