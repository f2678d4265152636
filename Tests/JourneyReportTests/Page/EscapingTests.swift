import Testing

@testable import JourneyPictures
@testable import JourneyReport
@testable import JourneyWords
@testable import JourneyXML

@Suite("Text becomes part of markup")
struct EscapingTests {
  @Test("What means something there, and what no XML may hold, is written otherwise")
  func escaping() {
    for kind in [Escaping.element, .characters] {
      #expect(kind.escapeText("<a b='\"'>&") == "&lt;a b=&#39;&quot;&#39;&gt;&amp;")
      #expect(kind.escapeText("a\u{0}b\u{1F}c\td") == "a\u{FFFD}b\u{FFFD}c\td")
      #expect(kind.escapeText("a\u{FFFE}b\u{FFFF}") == "a\u{FFFD}b\u{FFFD}")
      #expect(kind.escapeText("\u{FFFD}\u{FF21}\u{FEFB}") == "\u{FFFD}\u{FF21}\u{FEFB}")
    }
  }

  @Test("Isolates become elements between tags, and stay characters elsewhere")
  func isolates() {
    let text = "a \u{2068}مرحبا\u{2069} \u{2066}CSAT 3\u{2069} \u{2066}−3"
    #expect(Escaping.characters.escapeText(text) == text)
    #expect(
      Escaping.element.escapeText(text)
        == "a <bdi lang=\"ar\">مرحبا</bdi> <bdi dir=\"ltr\" lang=\"en\">CSAT 3</bdi> <bdi>−3</bdi>")
  }
}
