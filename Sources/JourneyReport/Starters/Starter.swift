import CTemplates
package import JourneySyntax

/// A small model to start from, as it stands in the binary.
package enum Starter {
  /// Its files, by their path inside the folder they are put into.
  package static func files(in language: Language) -> [(path: String, text: String)] {
    switch language {
    case .english:
      [
        ("journey.journey", unsafe String(cString: rihla_starter_journey_en())),
        ("personas/sara.persona", unsafe String(cString: rihla_starter_persona_en())),
      ]
    case .arabic:
      [
        ("journey.journey", unsafe String(cString: rihla_starter_journey_ar())),
        ("personas/noura.persona", unsafe String(cString: rihla_starter_persona_ar())),
      ]
    }
  }
}
