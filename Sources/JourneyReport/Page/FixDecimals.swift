import JourneyAnalysis
import JourneyStatistics
import JourneySyntax
import JourneyWords

/// How many decimals the numbers of "what to fix first" have: as many in every row, so that a column is read downwards.
struct FixDecimals {
  /// A weight by itself: of importance nobody knows more.
  static let weight = 1

  /// With a decimal where levels are counted, or where a row would else look like none.
  let priority: Int
  /// As far as anybody typed it.
  let reach: Int
  /// Of the importance that answers give.
  let derived: Int
  /// As few as it takes to multiply each row again, or as many rows as two decimals can.
  let factors: FixFactors

  /// - Parameter fixes: the rows that are shown.
  init(of fixes: [Fix], by importance: JourneyImportance, words: Words) {
    derived = words.decimals(of: importance)
    let fixes = fixes.filter { !$0.isMissing }
    let priority =
      fixes.map { $0.basis == .felt ? 1 : words.decimals(ofPoints: $0.priority.value) }.max() ?? 0
    let reach = fixes.compactMap { $0.reach?.decimals(atMost: FixFactors.most) }.max() ?? 0
    let gap = fixes.map { words.decimals(ofPoints: $0.gap) }.max() ?? 0
    (self.priority, self.reach) = (priority, reach)
    factors = FixFactors(gap: gap, weight: Self.weight, reach: reach).multiplying(fixes, to: priority)
  }
}

/// The decimals of what a priority is multiplied from.
struct FixFactors {
  var gap: Int
  var weight: Int
  var reach: Int

  /// More would be digits that nobody reads; a product that they do not bring to its priority is said to be about it.
  static let most = 2

  /// With as many more decimals as it takes for most of the rows to come out; of as good ones the fewest.
  /// - Parameter decimals: of the priority.
  fileprivate func multiplying(_ fixes: [Fix], to decimals: Int) -> FixFactors {
    let choices = choices.map { choice in
      (choice, missed: fixes.count { !choice.multiplies($0, to: decimals) })
    }
    return choices.min { $0.missed < $1.missed }?.0 ?? self
  }

  /// These and all with more, those with the fewest decimals first; among those the weight has more before the gap.
  private var choices: [FixFactors] {
    let all = (gap...Self.most).flatMap { gap in
      (weight...Self.most).flatMap { weight in
        (reach...Self.most).map { FixFactors(gap: gap, weight: weight, reach: $0) }
      }
    }
    return all.sorted { ($0.sum, $0.reach, $0.gap) < ($1.sum, $1.reach, $1.gap) }
  }

  private var sum: Int { gap + weight + reach }

  /// The factors as they are printed come to the priority as it is printed.
  func multiplies(_ fix: Fix, to decimals: Int) -> Bool {
    let product =
      fix.gap.rounded(decimals: gap) * fix.weight.rounded(decimals: weight)
      * (fix.reach ?? Fix.presumedReach).rounded(decimals: reach) / 100
    return product.lastDigits(decimals: decimals) == fix.priority.value.lastDigits(decimals: decimals)
  }
}
