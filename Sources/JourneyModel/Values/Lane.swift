package import JourneySyntax

/// `backstage / a clerk checks the paper`: what happens at a step beside what the customer does, in a row of its own.
package struct Lane: Sendable, Equatable {
  /// As written, trimmed.
  package var name: String
  /// What happens in it, trimmed.
  package var text: String

  /// A lane as given.
  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  /// Which row it is in.
  package enum Row: Sendable, Hashable {
    /// Beyond what customers see.
    case hidden(Hidden)
    /// The team's own, by its folded name.
    case own(String)
  }

  /// The rows of a service blueprint below its line of visibility.
  package enum Hidden: Sendable, CaseIterable {
    /// Staff out of sight, what their machines do, what rules ask, and who else works on it.
    case backstage, system, policy, department
  }

  /// The same for all names of one row: capitals do not count, nor the language of the rows that every blueprint has.
  package var row: Row {
    let folded = name.folded
    return Self.hiddenNames[folded].map(Row.hidden) ?? .own(folded)
  }

  private static let hiddenNames: [String: Hidden] = Dictionary(
    Hidden.allCases.flatMap { hidden in
      Language.allCases.flatMap { hidden.names(in: $0) }.map { ($0.folded, hidden) }
    }, uniquingKeysWith: { first, _ in first })
}

extension Lane.Hidden {
  /// What it is called, the usual name first; never empty.
  package func names(in language: Language) -> [String] {
    switch (self, language) {
    case (.backstage, .english): ["backstage", "back stage", "back office"]
    case (.backstage, .arabic): ["خلف الكواليس", "وراء الكواليس", "المكتب الخلفي"]
    case (.system, .english): ["system", "systems"]
    case (.system, .arabic): ["النظام", "الأنظمة"]
    case (.policy, .english): ["policy", "policies"]
    case (.policy, .arabic): ["السياسة", "السياسات"]
    case (.department, .english): ["department", "departments"]
    case (.department, .arabic): ["الإدارة", "الإدارات"]
    }
  }
}
