import JourneyEditing
import JourneySyntax
import Testing

struct SpliceTests {
  @Test(arguments: [("", "a"), ("ab", "aXb"), ("خطوة", "خطوات"), ("a👍b", "a👎b"), ("aa", "a"), ("é", "è")])
  func leadsFromOneTextToTheOther(old: String, new: String) throws {
    let splice = try #require(Splice(from: Array(old.utf8), to: Array(new.utf8)))
    #expect(splice.applied(to: Array(old.utf8)) == Array(new.utf8))
  }

  @Test func isRefusedWhereItWouldCutALetterOrReachBeyondTheText() {
    let text = Array("a👍".utf8)
    #expect(Splice(at: 2, cut: 0, put: "x").applied(to: text) == nil)
    #expect(Splice(at: 1, cut: 1, put: "").applied(to: text) == nil)
    #expect(Splice(at: 4, cut: 0, put: "x").applied(to: text) == nil)
    #expect(Splice(at: -1, cut: 0, put: "x").applied(to: text) == nil)
  }

  @Test func changesThatDoNotTouchAreMerged() {
    let base = Array("a\nb\nc\nd\n".utf8)
    let merged = MergedText(of: base, mine: Array("A\nb\nc\nd\n".utf8), theirs: Array("a\nb\nc\nD\ne\n".utf8))
    #expect(merged.map { String(decoding: $0.bytes, as: UTF8.self) } == "A\nb\nc\nD\ne\n")
  }

  @Test func changesOfTheSameLinesAreNot() {
    let base = Array("a\nb\n".utf8)
    #expect(MergedText(of: base, mine: Array("x\nb\n".utf8), theirs: Array("y\nb\n".utf8)) == nil)
    #expect(MergedText(of: base, mine: Array("x\nb\n".utf8), theirs: Array("a\ny\n".utf8)) == nil)
  }

  @Test func coloursSayWhereAKeywordStands() {
    let tree = SyntaxTree(
      parsing: SourceText(file: "a", bytes: Array("خطوة: سداد [pay]\n  مثالي\n    الشعور: ٤ راضية\n".utf8)))
    let lines = LineColours.lines(of: tree)
    #expect(lines.map(\.kind) == [.step, .ideal, .question])
    #expect(lines.map(\.keyword) == [0..<4, 2..<7, 4..<10])
    #expect(lines[0].references == [11..<16])
  }
}
