import Foundation
import JourneyHistory
import JourneySyntax
import JourneyWords
import TestSupport
import Testing

/// A comment is nobody's fact, and still somebody's words.
@Suite struct MergedCommentsTests {
  private static let folder = Fixtures.repository.appending(path: "Tests/Fixtures/merge")

  private static func text(_ folder: String, _ version: String) throws -> String {
    try String(contentsOf: Self.folder.appending(path: "\(folder)/\(version).journey"), encoding: .utf8)
  }

  @Test(
    arguments: try FileManager.default.contentsOfDirectory(atPath: MergedCommentsTests.folder.path).sorted())
  func noneIsLost(folder: String) throws {
    let base = try Self.text(folder, "base")
    let (one, other) = (try Self.text(folder, "ours"), try Self.text(folder, "theirs"))
    for (ours, theirs) in [(one, other), (other, one)] {
      let (text, conflicts) = merged(ours, theirs, from: base)
      let found = Self.comments(text)
      #expect(Self.comments(ours).union(Self.comments(theirs)).subtracting(found) == [])
      #expect(text.contains("<<<<<<< ours") == (conflicts > 0))
    }
  }

  private static func comments(_ text: String) -> Set<String> {
    let bytes = Array(text.utf8)
    return Set(
      TextLine.lines(of: bytes, in: bytes.indices).filter(\.isComment)
        .map { String(decoding: bytes[$0.content], as: UTF8.self) })
  }

  private static let base = """
    // what the file is
    Journey: R [r]
    Step: A [a]
      Ideal
        Thought: goes on
          in a second line
        Feeling: 4 ok
    // about b
    Step: B [b]
      Importance: 3

    """

  @Test(arguments: [
    ("      in a second line", "// x\n      in a second line", "    Thought: goes", "    Thought: went"),
    ("    Feeling", "// x\n    Feeling", "    Feeling", "// y\n    Feeling"),
    ("// about b", "// x", "// about b", "// y"),
    ("  Ideal", "// x\n  Ideal", "// about b\n", ""),
    ("Importance: 3\n", "Importance: 3\n// x\n", "Importance: 3\n", "Importance: 3\n  Owner: desk\n// y\n"),
    ("// what", "// x\n// what", "// what the file is", "\u{FEFF}// what it is"),
  ])
  func bothSidesAreKept(old: String, new: String, otherOld: String, otherNew: String) {
    let ours = Self.base.replacing(old, with: new, maxReplacements: 1)
    let theirs = Self.base.replacing(otherOld, with: otherNew, maxReplacements: 1)
    for (one, other) in [(ours, theirs), (theirs, ours)] {
      let (text, conflicts) = merged(one, other, from: Self.base)
      #expect(conflicts == 0)
      let added = Self.comments(ours).union(Self.comments(theirs)).subtracting(Self.comments(Self.base))
      #expect(added.isSubset(of: Self.comments(text)))
    }
  }

  @Test func oneOnWhatTheOtherSideTookOutIsAConflict() {
    let ours = Self.base.replacing("// about b", with: "// ask the desk about b")
    let theirs = Self.base.replacing("// about b\nStep: B [b]\n  Importance: 3\n", with: "")
    for (one, other) in [(ours, theirs), (theirs, ours)] {
      let (text, conflicts) = merged(one, other, from: Self.base)
      #expect(conflicts == 1)
      #expect(text.contains("// ask the desk about b") && text.contains("<<<<<<< ours"))
    }
  }

  @Test func aChangeOfEveryLineEndLosesNothing() {
    let theirs = Self.base.replacing("4 ok", with: "5 glad").replacing("// about b", with: "// about b\n// x")
    let (text, conflicts) = merged(Self.base.replacing("\n", with: "\r\n"), theirs, from: Self.base)
    #expect(conflicts == 0)
    #expect(text.contains("5 glad") && text.contains("// x"))
  }
}
