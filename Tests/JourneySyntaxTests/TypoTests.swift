import JourneySyntax
import Testing

@Suite("Typos")
struct TypoTests {
  static func keywords(_ text: String) -> [String] {
    let tree = SyntaxTreeTests.tree(Array(text.utf8))
    return tree.nodes.compactMap { node in
      node.kind == .text || node.keyword == nil ? nil : "\(node.keyword.map { "\($0)" } ?? "")"
    }
  }

  @Test(
    "of one swapped pair, or of one or two letters in longer words, are read as the keyword meant",
    arguments: [
      ("Thnik", "thought"), ("Tought", "thought"), ("Feling", "feeling"), ("Fele", "feeling"),
      ("Expecttion", "expectation"), ("Expecation", "expectation"), ("Touchpont", "touchpoint"),
      ("الشعرو", "feeling"), ("التوقعت", "expectation"), ("نقطة الاتصل", "touchpoint"),
      ("الافكارر", "thought"),
    ])
  func meant(written: String, keyword: String) {
    #expect(
      Self.keywords("Journey: J\nStep: S\nIdeal\n\(written): x\n") == ["journey", "step", "ideal", keyword])
  }

  @Test(
    "are never ordinary words",
    arguments: [
      "Fee", "Form", "User", "Page", "State", "Vote", "Idea", "Title page", "Store", "Price", "Steps",
      "Other", "Mote",
      "الموقع", "الفترة", "العمل", "الشعار", "بعض", "الفقرة", "الدورة", "الحاجة", "الرسوم", "البند",
    ])
  func ordinary(word: String) {
    #expect(
      Self.keywords("Journey: J\nStep: S\nIdeal\nThought: so\n\(word): text\n")
        == ["journey", "step", "ideal", "thought"])
  }
}
