import JourneyHistory
package import JourneyWords

/// What merges did by themselves: nothing where they only brought together what their branches had done.
extension Timeline {
  /// In all models below a path.
  package func ownStatements(of merge: Commit, below path: String, words: Words) -> [HistoryReport.Part] {
    roots(at: merge.id, below: path).compactMap { root in
      let statements = ownStatements(of: merge, in: root, words: words)
      return statements.isEmpty ? nil : HistoryReport.Part(file: root, statements: statements)
    }
  }

  /// In the model that starts at one file.
  package func ownStatements(of merge: Commit, in root: String, words: Words) -> [Statement] {
    let files = files(of: root, at: merge.id)
    let isTouched = merge.parents.contains { parent in
      files.contains { blob(of: $0, at: parent) != blob(of: $0, at: merge.id) }
    }
    guard isTouched, let merged = version(of: root, at: merge.id) else { return [] }
    let base = parting(of: merge.parents).flatMap { version(of: root, at: $0) } ?? merged.nothing
    let sides = merge.parents.map { parent in
      let side = version(of: root, at: parent) ?? merged.nothing
      return MergeStatements.Side(
        toMerge: ModelComparison(from: side, to: merged),
        sinceParting: ModelComparison(from: base, to: side))
    }
    return MergeStatements(sides, words: words).own
  }

  /// The newest commit that all of these come from.
  private func parting(of parents: [String]) -> String? {
    var common: [Bool]?
    for parent in parents {
      guard let number = numbers[parent] else { return nil }
      let reached = ancestors(of: number)
      common = common.map { zip($0, reached).map { $0 && $1 } } ?? reached
    }
    return common?.lastIndex(of: true).map { commits[$0].id }
  }

  /// By number, whether a commit is this one or comes before it.
  private func ancestors(of number: Int) -> [Bool] {
    var reached = [Bool](repeating: false, count: commits.count)
    var next = [number]
    while let one = next.popLast() {
      if reached[one] { continue }
      reached[one] = true
      next += commits[one].parents.compactMap { numbers[$0] }
    }
    return reached
  }
}
