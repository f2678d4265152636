/// Groups so small that a number about them would be a number about a person.
package enum SmallCells {
  /// Under this many answers only their number is shown: for privacy, and because an interval says nothing then.
  package static let fewestAnswers = 5

  /// Which parts of a breakdown must not be shown: those with 1 to 4 answers, and as many of the next smallest as it
  /// takes that none of them can be worked out by subtracting the others from the total.
  /// - Parameters:
  ///   - counts: answers of each part; no answer is in two.
  ///   - total: answers of the whole, where it is shown: what is in no part counts as hidden.
  package static func hidden(_ counts: [Int], of total: Int? = nil) -> [Bool] {
    var hidden = counts.map { $0 > 0 && $0 < fewestAnswers }
    let sum = counts.reduce(0) { $0.saturatingAdd($1) }
    let rest = max(0, (total ?? sum) - sum)
    if !hidden.contains(true), rest == 0 || rest >= fewestAnswers { return hidden }
    func together() -> (parts: Int, answers: Int) {
      let parts = counts.indices.filter { hidden[$0] }
      return (parts.count + (rest > 0 ? 1 : 0), parts.reduce(rest) { $0.saturatingAdd(counts[$1]) })
    }
    let shown = counts.indices.filter { counts[$0] > 0 && !hidden[$0] }.sorted {
      (counts[$0], $0) < (counts[$1], $1)
    }
    for part in shown {
      let (parts, answers) = together()
      if parts >= 2, answers >= fewestAnswers { break }
      hidden[part] = true
    }
    return hidden
  }
}
