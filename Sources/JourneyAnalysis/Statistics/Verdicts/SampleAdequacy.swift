/// What a number of answers allows one to show.
package enum SampleAdequacy: Sendable, Equatable, CaseIterable {
  case noData
  /// The number only: for privacy, and because a score would be noise.
  case countOnly
  case veryFew
  case few
  case enough
  /// So many that bias, and not their number, limits what the score says.
  case limitedByBias

  /// The limits are conventions; the interval is calibrated from 5 answers on.
  package init(answers n: Int) {
    switch n {
    case ..<1: self = .noData
    case ..<5: self = .countOnly
    case ..<10: self = .veryFew
    case ..<30: self = .few
    case ...100_000: self = .enough
    default: self = .limitedByBias
    }
  }

  /// Which cells of a table with a total must be hidden: those too small to show, and when that is a single one, the
  /// smallest of the others too, from which it could be found by subtraction.
  package static func hidden(_ counts: [Int]) -> [Bool] {
    var hidden = counts.map { $0 > 0 && SampleAdequacy(answers: $0) == .countOnly }
    if hidden.count(where: { $0 }) == 1,
      let next = counts.indices.filter({ !hidden[$0] && counts[$0] > 0 })
        .min(by: { (counts[$0], $0) < (counts[$1], $1) })
    {
      hidden[next] = true
    }
    return hidden
  }
}
