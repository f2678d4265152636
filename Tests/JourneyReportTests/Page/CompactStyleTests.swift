import Testing

@testable import JourneyReport

@Suite struct CompactStyleTests {
  @Test(arguments: [
    ("/* why */\na { color: red; }\n", "a{color:red;}"),
    ("a :has(b) , c > d {\n  margin: 0 auto;\n}", "a :has(b),c > d{margin:0 auto;}"),
    ("p::before { content: \"a /* b */ , c\"; }", "p::before{content:\"a /* b */ , c\";}"),
    ("@media (min-width: 700px) and (print) { a { b: c } }", "@media (min-width:700px) and (print){a{b:c}}"),
    ("a { b: c } /* never closed", "a{b:c}"),
    ("", ""),
  ])
  func dropsWhatSeparatesNothing(style: String, compact: String) {
    #expect(CompactStyle.text(of: style).trimmingCharacters == compact)
  }
}

extension String {
  fileprivate var trimmingCharacters: String { String(reversed().drop { $0 == " " }.reversed()) }
}
