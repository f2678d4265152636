import Testing

@testable import JourneyPictures
@testable import JourneyReport
@testable import JourneyWords
@testable import JourneyXML

@Suite struct MarkdownTests {
  @Test(arguments: [
    ("<b>&amp;</b>", #"\<b\>\&amp;\</b\>"#), ("- a list", #"\- a list"#), ("12. a number", #"12\. a number"#),
    ("12 minutes", "12 minutes"), ("a|b", #"a\|b"#), ("[x](javascript:1)", #"\[x\](javascript:1)"#),
    ("# title\n> quote", ##"\# title \> quote"##), ("*bold* _it_ ~~no~~", #"\*bold\* \_it\_ \~\~no\~\~"#),
    (#"a\b`c`"#, #"a\\b\`c\`"#), ("a\u{0}b", "ab"), ("@everyone", #"\@everyone"#),
  ])
  func textStaysText(text: String, escaped: String) {
    #expect(MarkdownText.escaped(text) == escaped)
  }

  @Test func aTableHasAsManyCellsInEachLine() {
    var text = MarkdownText()
    text.table([.name("a"), .name("b")], [["1|2", "3\n4"], ["5", "6"]])
    #expect(text.text == "| a | b |\n| --- | --- |\n| 1\\|2 | 3 4 |\n| 5 | 6 |\n\n")
  }

  @Test(arguments: GapDiagramSample.all)
  func mermaidReadsEveryLine(sample: GapDiagramSample) {
    let text = MermaidJourney(of: sample.analysis, in: sample.model, words: sample.words).text
    for line in text.split(separator: "\n") {
      let isKnown =
        line == "journey" || line.hasPrefix("    title ") || line.hasPrefix("    section ")
        || line.hasPrefix("      %% ")
        || line.firstMatch(of: /^      [^:#;%<>{}]+: [1-5]: [^:#;%<>{}]+$/) != nil
      #expect(isKnown, "\(line)")
    }
  }

  @Test func aStepIsNeverALineOfMermaidsOwn() {
    let names = ["Title", "section two", "journey: home", "Entitled"]
    let sample = GapDiagramSample(
      "names", journey: "Names", steps: names.map { SampleStep($0, ideal: ("web", 4, "fine")) })
    let text = MermaidJourney(of: sample.analysis, in: sample.model, words: sample.words).text
    let tasks = text.split(separator: "\n").dropFirst(2).map { $0.split(separator: ":")[0] }
    #expect(tasks == ["      “Title”", "      “section two”", "      “journey– home”", "      Entitled"])
  }
}
