import JourneySyntax

/// What a merged file has to hold, counted: nothing that only one side changed may be otherwise, however it was merged.
struct MergeAccount {
  let base: ReadVersion
  let ours: ReadVersion
  let theirs: ReadVersion
  let result: ReadVersion

  /// How often something stands in each version.
  private struct Counts {
    var base: Int
    var ours: Int
    var theirs: Int

    /// Fewer than this, and something is missing: both may have taken out the same one, or different ones.
    var fewest: Int { min(ours, theirs, ours + theirs - base) }
    /// More than this, and something was doubled.
    var most: Int { max(ours, theirs, ours + theirs - base) }

    /// As the side has it that changed it.
    var agreed: ClosedRange<Int> {
      ours == base ? theirs...theirs : theirs == base ? ours...ours : fewest...most
    }

    var isNew: Bool { max(base, ours, theirs) == 0 }
  }

  private func counts<Thing>(of thing: Thing, in counts: (ReadVersion) -> [Thing: Int]) -> Counts {
    Counts(
      base: counts(base)[thing] ?? 0, ours: counts(ours)[thing] ?? 0, theirs: counts(theirs)[thing] ?? 0)
  }

  /// No comment is missing that a side added, and none that neither took out.
  var keepsComments: Bool {
    Set(ours.comments.keys).union(theirs.comments.keys).allSatisfy { comment in
      let counts = counts(of: comment) { $0.comments }
      let isAdded = counts.ours > counts.base || counts.theirs > counts.base
      let isTakenOut = counts.ours < counts.base || counts.theirs < counts.base
      return result.comments[comment] ?? 0 >= (isAdded ? 1 : isTakenOut ? 0 : counts.base)
    }
  }

  /// No fact is missing, stands twice or came back, and nothing is wrong that is wrong in no version.
  ///
  /// - Parameter byLines: the file was merged line by line: what one side moved is a line taken out and one added.
  func keepsFacts(byLines: Bool) -> Bool {
    let facts = [base, ours, theirs, result].reduce(into: Set<ReadVersion.Fact>()) {
      $0.formUnion($1.facts.keys)
    }
    return facts.allSatisfy { fact in
      let (counts, count) = (counts(of: fact) { $0.facts }, result.facts[fact] ?? 0)
      if byLines { return count >= counts.fewest && count <= counts.most }
      return fact.isCombined || counts.agreed.contains(count)
    }
      && result.problems.allSatisfy { code, count in
        count <= counts(of: code) { $0.problems }.most
      }
  }

  /// No line stands there more often than the side has it that changed it; one made of those of both is new.
  var doublesNoLine: Bool {
    result.lines.allSatisfy { line, count in
      let counts = counts(of: line) { $0.lines }
      return counts.isNew || count <= counts.agreed.upperBound
    }
  }
}

/// A version of a file with what is counted in it.
struct ReadVersion {
  /// What a line says, wherever it stands.
  struct Fact: Hashable {
    var keyword: Keyword?
    var meaning: String
    /// Made of things that both sides may have changed.
    var isCombined: Bool
  }

  let sections: SectionTree
  /// How often each fact stands there; of a merge left open, in the first version.
  let facts: [Fact: Int]
  /// The same of comments, and of other lines as they are written; of a merge left open, in all versions.
  private(set) var comments: [[UInt8]: Int] = [:]
  private(set) var lines: [[UInt8]: Int] = [:]
  /// How often each code tells of what would not be read as it was meant.
  let problems: [String: Int]

  init(_ bytes: [UInt8]) {
    let tree = SyntaxTree(parsing: SourceText(file: "", bytes: bytes))
    let sections = SectionTree(of: tree)
    self.sections = sections
    facts = sections.sections.reduce(into: [:]) { counts, section in
      if section.own.isEmpty { return }
      let isCombined = section.kind == .heading || section.refersToThings || section.isSet
      let fact = Fact(keyword: section.keyword, meaning: section.meaning, isCombined: isCombined)
      counts[fact, default: 0] += 1
    }
    problems = tree.problems.filter {
      $0.level == .error || $0.kind.code as? KeywordProblem.Code == .repeatedField
    }
    .reduce(into: [:]) { $0[$1.code, default: 0] += 1 }
    for line in TextLine.lines(of: bytes, in: bytes.indices) where !line.content.isEmpty {
      let content = Array(bytes[line.content])
      if line.isComment { comments[content, default: 0] += 1 } else { lines[content, default: 0] += 1 }
    }
  }
}
