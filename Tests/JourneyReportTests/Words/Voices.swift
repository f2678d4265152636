import JourneyModel
import JourneyPictures
import JourneyReport
import JourneySyntax
import JourneyWords

/// All ways in which a report speaks.
let voices = [
  Words(language: .english), Words(language: .arabic), Words(language: .arabic, digits: .arabic),
]

/// Marks of direction made visible, as a golden that nobody can read is no golden.
func visible(_ text: String) -> String {
  text.replacing("\u{2066}", with: "⟦ltr ").replacing("\u{2067}", with: "⟦rtl ")
    .replacing("\u{2068}", with: "⟦").replacing("\u{2069}", with: "⟧").replacing("\u{A0}", with: "⍽")
}
