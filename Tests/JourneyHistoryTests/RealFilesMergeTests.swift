import JourneyHistory
import JourneyModel
import JourneySyntax
import JourneyWords
import TestSupport
import Testing

/// Files as people write them, in both languages, changed by two people at once.
@Suite struct RealFilesMergeTests {
  @Test(arguments: ExampleFile.shown, 0..<2)
  func whatTwoPeopleWroteInDifferentPlacesGoesTogether(file: ExampleFile, seed: Int) {
    var random = RandomNumbers(seed: UInt64(seed))
    let base = EditedLines(file.bytes)
    var ours = base
    var theirs = base
    var both = base
    for (number, line) in base.editable.shuffled(using: &random).prefix(8).enumerated() {
      let edit = EditedLines.Edit.allCases[Int.random(in: 0..<3, using: &random)]
      if number % 2 == 0 { ours.apply(edit, to: line, number) } else { theirs.apply(edit, to: line, number) }
      both.apply(edit, to: line, number)
    }
    for (one, other) in [(ours, theirs), (theirs, ours)] {
      let merge = Merge(of: one.bytes, and: other.bytes, from: base.bytes)
      #expect(merge.conflicts == 0)
      let difference = OutlineDifference(from: Outline(of: both.bytes), to: Outline(of: merge.bytes))
      #expect(difference.changes == [], "\(String(decoding: merge.bytes, as: UTF8.self))")
    }
  }

  @Test(arguments: ExampleFile.shown, Language.allCases)
  func aTranslationOfTheKeywordsAndAnEditGoTogether(file: ExampleFile, language: Language) {
    let base = EditedLines(file.bytes)
    var edited = base
    for (number, line) in base.editable.prefix(2).enumerated() { edited.apply(.change, to: line, number) }
    let translated = Self.translated(base.bytes, language)
    for (one, other) in [(translated, edited.bytes), (edited.bytes, translated)] {
      let merge = Merge(of: one, and: other, from: base.bytes)
      #expect(merge.conflicts == 0)
      #expect(Outline(of: merge.bytes) == Outline(of: Self.translated(edited.bytes, language)))
    }
  }

  private static func translated(_ bytes: [UInt8], _ language: Language) -> [UInt8] {
    FormattedText(of: SyntaxTree(parsing: SourceText(file: "", bytes: bytes)), language: language).bytes
  }

  @Test(arguments: ExampleFile.shown, 0..<2)
  func nothingThatAnybodyWroteIsLost(file: ExampleFile, seed: Int) {
    var random = RandomNumbers(seed: UInt64(900 + seed))
    var base = EditedLines(file.bytes)
    // An ideal may expect what an actual does: numbered, each line is one fact.
    for line in base.editable { base.apply(.change, to: line, line) }
    var sides = [base, base]
    for side in sides.indices {
      for (number, line) in base.editable.shuffled(using: &random).prefix(12).enumerated() {
        let edit = EditedLines.Edit.allCases[Int.random(in: 0..<3, using: &random)]
        sides[side].apply(edit, to: line, 10_000 * (side + 1) + number)
      }
    }
    let merge = Merge(of: sides[0].bytes, and: sides[1].bytes, from: base.bytes)
    let (was, found) = (base.facts, EditedLines(merge.bytes).facts)
    #expect(sides[0].facts.subtracting(was).subtracting(found) == [])
    #expect(sides[1].facts.subtracting(was).subtracting(found) == [])
    #expect(was.intersection(sides[0].facts).intersection(sides[1].facts).subtracting(found) == [])
    let tree = SyntaxTree(parsing: SourceText(file: "", bytes: merge.bytes))
    #expect(tree.problems.contains { $0.kind as? LineProblem == .openMerge } == (merge.conflicts > 0))
  }
}

/// A file as lines that can be edited one by one.
private struct EditedLines {
  enum Edit: CaseIterable { case change, remove, add }

  /// Each with what follows it.
  private var lines: [[String]]

  init(_ bytes: [UInt8]) {
    lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .map { [String($0)] }
  }

  var bytes: [UInt8] { Array(lines.joined().joined(separator: "\n").utf8) }

  /// What its lines say, without the way they are laid out.
  var facts: Set<String> { Set(lines.joined().map(\.trimmed)) }

  /// Numbers of lines that hold a thought, an expectation or a pain: free text that may stand several times.
  var editable: [Int] {
    let words = [Keyword.thought, .expectation, .pain].flatMap { keyword in
      let entry = KeywordTable.entry(keyword)
      return entry.english + entry.arabic
    }
    return lines.indices.filter { line in
      words.contains { lines[line][0].trimmed.hasPrefix($0 + ":") }
    }
  }

  mutating func apply(_ edit: Edit, to line: Int, _ number: Int) {
    let text = lines[line].first ?? ""
    switch edit {
    case .change: lines[line] = [text + " \(number)"]
    case .remove: lines[line] = []
    case .add: lines[line].append(text.prefix { $0 != ":" } + ": nobody said number \(number) before")
    }
  }
}
