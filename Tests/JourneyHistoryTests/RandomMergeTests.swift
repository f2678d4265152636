import Foundation
import JourneyHistory
import JourneySyntax
import JourneyWords
import TestSupport
import Testing

/// What two people wrote into different lines of one file, comments and half-typed lines included, is in the merged file,
/// and marks stand in it if and only if somebody has to decide. `MERGES=5000 swift test --filter RandomMergeTests` tries
/// more of them, and says how many there were of each kind.
@Suite struct RandomMergeTests {
  private static let count = ProcessInfo.processInfo.environment["MERGES"].flatMap(Int.init) ?? 400
  private static let batches = 8
  /// Of edits in different lines some are about one thing: a step that one takes out and the other comments on.
  private static let mostConflicts = 0.2

  private static let files = ExampleFile.all.filter { file in
    !SyntaxTree(parsing: SourceText(file: "", bytes: file.bytes)).problems.contains {
      $0.kind as? LineProblem == .openMerge
    }
  }

  @Test(arguments: 0..<batches)
  func nothingThatOneSideWroteIsLost(batch: Int) {
    var merges = 0
    var conflicts = 0
    for seed in stride(from: batch, to: Self.count, by: Self.batches) {
      var random = RandomNumbers(seed: UInt64(seed))
      guard let file = Self.files.randomElement(using: &random) else { return }
      let edits = RandomEdits(of: file, &random)
      let merge = Merge(of: edits.ours.bytes, and: edits.theirs.bytes, from: edits.base.bytes)
      let turned = Merge(of: edits.theirs.bytes, and: edits.ours.bytes, from: edits.base.bytes)
      merges += 1
      if merge.conflicts > 0 { conflicts += 1 }
      let faults =
        Faults(of: merge, edits.ours, edits.theirs, from: edits.base).all
        + Faults(of: turned, edits.theirs, edits.ours, from: edits.base).all
        + Faults.differences(merge, turned)
      #expect(faults == [], "\(file) with seed \(seed)")
    }
    #expect(Double(conflicts) <= Double(merges) * Self.mostConflicts)
    if Self.count > 400 { print("merges \(merges), of these with a conflict \(conflicts)") }
  }
}

/// What is wrong with a merge of edits in different lines.
private struct Faults {
  private(set) var all: [String] = []

  init(of merge: Merge, _ ours: EditedText, _ theirs: EditedText, from base: EditedText) {
    let text = String(decoding: merge.bytes, as: UTF8.self)
    let found = EditedText.contents(of: merge.bytes)
    let (old, mine, other) = (base.contents, ours.contents, theirs.contents)
    for side in [ours, theirs] {
      let kept = side.tokens.filter(side.text.contains)
      all += kept.filter { !text.contains($0) }.map { "lost: \($0)" }
    }
    let implied = Self.impliedParts(in: merge.bytes)
    all += old.filter { key, count in
      let (one, two) = (mine[key] ?? 0, other[key] ?? 0)
      return found[key] ?? 0 < min(one, two, one + two - count) && !implied.contains(key)
    }.map { "lost: \($0.key)" }
    if text.contains("<<<<<<<") != (merge.conflicts > 0) { all.append("marks without a conflict, or none") }
    guard merge.conflicts == 0 else { return }
    all += old.keys.filter { key in
      !key.hasPrefix("//") && found[key] != nil && (mine[key] == nil || other[key] == nil)
    }.map { "taken out, but there: \($0)" }
    all += Self.doubled(found, old, mine, other)
    all += Self.newProblems(merge.bytes, [base, ours, theirs].map(\.bytes))
  }

  /// The headings of parts that answers above them open already: below these they say nothing, and go with what they
  /// headed.
  private static func impliedParts(in bytes: [UInt8]) -> Set<String> {
    let nodes = SyntaxTree(parsing: SourceText(file: "", bytes: bytes)).nodes
    return Set(
      nodes.filter { $0.kind == .part && $0.isImplied }.compactMap(\.keyword).flatMap { keyword in
        Language.allCases.flatMap { KeywordTable.entry(keyword).spellings(in: $0) }
      })
  }

  /// Lines that stand more often than both sides together have them.
  private static func doubled(
    _ found: [String: Int], _ old: [String: Int], _ mine: [String: Int], _ other: [String: Int]
  ) -> [String] {
    found.filter { key, count in
      let counts = (old: old[key] ?? 0, mine: mine[key] ?? 0, other: other[key] ?? 0)
      let most = max(counts.mine, counts.other, counts.mine + counts.other - counts.old)
      return !key.hasPrefix("//") && most > 0 && count > most
    }.map { "doubled: \($0.key)" }
  }

  private static func newProblems(_ bytes: [UInt8], _ versions: [[UInt8]]) -> [String] {
    func problems(_ bytes: [UInt8]) -> [String: Int] {
      SyntaxTree(parsing: SourceText(file: "", bytes: bytes)).problems
        .filter { $0.level == .error || $0.code == "J114" }
        .reduce(into: [:]) { $0[$1.code, default: 0] += 1 }
    }
    let counts = versions.map(problems)
    return problems(bytes).filter { code, count in
      let (old, mine, other) = (counts[0][code] ?? 0, counts[1][code] ?? 0, counts[2][code] ?? 0)
      return count > max(mine, other, mine + other - old)
    }.map { "new problem: \($0.key)" }
  }

  /// Which side is called ours says nothing about the facts.
  static func differences(_ merge: Merge, _ turned: Merge) -> [String] {
    guard merge.conflicts == 0, turned.conflicts == 0 else { return [] }
    let (one, two) = (EditedText.contents(of: merge.bytes), EditedText.contents(of: turned.bytes))
    func isFact(_ key: String) -> Bool { !key.hasPrefix("//") }
    return Set(one.keys).symmetricDifference(two.keys).filter(isFact).map { "only one way: \($0)" }
  }
}
