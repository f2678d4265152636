import JourneyAnalysis
import JourneyStatistics
import JourneySyntax
import JourneyWords

/// How many decimals the numbers of "what to fix first" have: as many in every row, so that a column is read downwards.
struct FixDecimals {
  /// Of what a priority is multiplied from.
  struct Factors {
    var gap: Int
    var weight: Int
    var reach: Int
  }

  /// A weight by itself: of importance nobody knows more.
  static let weight = 1

  /// With a decimal where levels are counted, or where a row would else look like none.
  let priority: Int
  /// As far as anybody typed it.
  let reach: Int
  /// Of the importance that answers give.
  let derived: Int
  /// As few as it takes to multiply each row again.
  let factors: Factors

  /// - Parameter fixes: the rows that are shown.
  init(of fixes: [Fix], by importance: JourneyImportance, words: Words) {
    derived = words.decimals(of: importance)
    let fixes = fixes.filter { !$0.isMissing }
    let priority =
      fixes.map { $0.basis == .felt ? 1 : words.decimals(ofPoints: $0.priority.value) }.max() ?? 0
    let reach = fixes.compactMap { $0.reach?.decimals(atMost: 1) }.max() ?? 0
    let gap = fixes.map { words.decimals(ofPoints: $0.gap) }.max() ?? 0
    let weight = Self.weight
    let choices = [
      (gap, weight, reach), (gap, weight + 1, reach), (gap + 1, weight + 1, reach),
      (gap + 2, weight + 2, reach),
      (gap + 2, weight + 2, reach + 1), (gap + 3, weight + 3, reach + 2),
    ].map { Factors(gap: $0, weight: $1, reach: $2) }
    (self.priority, self.reach) = (priority, reach)
    factors =
      choices.first { factors in
        fixes.allSatisfy { fix in
          let product =
            fix.gap.rounded(decimals: factors.gap) * fix.weight.rounded(decimals: factors.weight)
            * (fix.reach ?? Fix.presumedReach).rounded(decimals: factors.reach) / 100
          return product.lastDigits(decimals: priority) == fix.priority.value.lastDigits(decimals: priority)
        }
      } ?? choices[choices.count - 1]
  }
}
