/// Groups so small that a number about them would be a number about a person.
package enum SmallCells {
  /// Under this many answers only their number is shown: for privacy, and because an interval says nothing then.
  package static let fewestAnswers = 5

  /// Which parts of a breakdown must not be shown: those with 1 to 4 answers, and as many of the next smallest as it
  /// takes that none of them, and no whole that is hidden itself, can be worked out from what is shown.
  /// - Parameters:
  ///   - counts: answers of each part; no answer is in two.
  ///   - total: answers of the whole; what is in no part counts as hidden.
  ///   - known: parts that another breakdown hides already.
  ///   - isTotalHidden: another breakdown hides the whole.
  package static func hidden(
    _ counts: [Int], of total: Int? = nil, known: [Bool]? = nil, isTotalHidden: Bool = false
  ) -> [Bool] {
    var hidden = counts.map { $0 > 0 && $0 < fewestAnswers }
    if let known { hidden = zip(hidden, known).map { $0 || $1 } }
    let sum = counts.reduce(0) { $0.saturatingAdd($1) }
    let rest = max(0, (total ?? sum) - sum)
    func isSafe() -> Bool {
      let parts = counts.indices.filter { hidden[$0] }
      let unknown = parts.count + (rest > 0 ? 1 : 0)
      if isTotalHidden { return unknown > 0 }
      if parts.isEmpty { return rest == 0 || rest >= fewestAnswers }
      return unknown >= 2 && parts.reduce(rest) { $0.saturatingAdd(counts[$1]) } >= fewestAnswers
    }
    let shown = counts.indices.filter { counts[$0] > 0 && !hidden[$0] }.sorted {
      (counts[$0], $0) < (counts[$1], $1)
    }
    for part in shown {
      if isSafe() { break }
      hidden[part] = true
    }
    return hidden
  }
}
