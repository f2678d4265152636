import JourneyXML
import TestSupport
import Testing

/// XML as values, read by libxml2 and written by us.
@Suite struct XMLElementTests {
  /// What is written of an element is read as the same element.
  @Test(arguments: 0..<40) func whatIsWrittenIsReadAgain(seed: Int) throws {
    var chance = RandomNumbers(seed: UInt64(seed))
    let element = Self.element(depth: 3, &chance)
    var markup = Markup(.characters)
    markup.write(element)
    #expect(try XMLElement(parsing: markup.text) == element)
  }

  private static let texts = [
    "", "a<b", "“R&D”", "it's \"so\"", "]]>", "&amp;", "\u{2067}رحلة\u{2069}", "é\u{301}",
  ]

  private static func element(depth: Int, _ chance: inout RandomNumbers) -> XMLElement {
    var element = XMLElement("e\(depth)", text: texts.randomElement(using: &chance) ?? "")
    for name in ["id", "class", "stroke-dasharray"] where Bool.random(using: &chance) {
      element[name] = texts.randomElement(using: &chance)
    }
    guard depth > 0 else { return element }
    element.children = (0..<Int.random(in: 0..<4, using: &chance)).map { _ in
      Self.element(depth: depth - 1, &chance)
    }
    return element
  }

  @Test func commentsAndBlanksAreNoElements() throws {
    let root = try XMLElement(parsing: "<?xml version='1.0'?><!-- a --><g>\n <!-- b --><path d='M0'/>\n</g>")
    #expect(root == XMLElement("g", children: [XMLElement("path", ["d": "M0"])]))
  }

  @Test func anAttributeIsSetWhereItStandsAndTakenAway() {
    var element = XMLElement("rect", ["x": "1", "y": "2", "rx": nil])
    element["x"] = "3"
    element["width"] = "4"
    element["y"] = nil
    element["height"] = nil
    #expect(element == XMLElement("rect", ["x": "3", "width": "4"]))
    #expect(element["y"] == nil && element["x"] == "3")
  }

  @Test(arguments: ["", "<g", "<g></h>", "text"]) func whatIsNoXMLFails(text: String) {
    #expect(throws: XMLFailure.self) { try XMLElement(parsing: text) }
  }
}
