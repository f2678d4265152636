/// Σ w x xᵀ with x = (1, answers about the steps, answer about the whole), over respondents who answered every question.
package struct Gram: Sendable, Equatable {
  /// The steps' questions, then the outcome's: x without its leading 1.
  package let questions: [Question]
  /// The upper triangle, row by row; whole numbers where the answers and the weights are.
  package private(set) var sums: [Double]
  /// Respondents counted, whatever they weigh.
  package private(set) var n = 0.0
  /// Σw² over them: with Σw, which is the first of the sums, it gives Kish's effective number.
  package private(set) var squaredWeights = 0.0
  /// `sums` by group of people (`PeopleGroup`); empty where nobody is known by name.
  private var named: [[Double]] = []
  /// Respondents of each group.
  private var casesOfGroups: [Double] = []
  /// Respondents whom nothing tells apart but what they answered; beyond `mostPatterns` only `ofPatterns` has them.
  private var patterns: [Pattern: Int] = [:]
  /// `sums` by group of patterns, where there are too many: then nearly each respondent has one of her own. Else empty.
  private var ofPatterns: [[Double]] = []

  /// What respondents without a name may have in common.
  private struct Pattern: Hashable {
    var answers: [Double]
    var weight: Double

    /// The same in every run, unlike `hashValue`.
    var number: UInt64 {
      (answers + [weight]).reduce(0) { ($0 ^ $1.bitPattern).mixed &* 0x9E37_79B9_7F4A_7C15 }
    }
  }

  /// As many as fit into a few megabytes.
  private static let mostPatterns = 1 << 14

  /// No respondents yet: all sums are 0.
  package init(of questions: [Question]) {
    self.questions = questions
    let size = questions.count + 1
    sums = Array(repeating: 0, count: size * (size + 1) / 2)
  }

  /// Numbers that it takes.
  static func size(of questions: Int) -> Int {
    (questions + 1) * (questions + 2) / 2 * (1 + PeopleGroup.count)
  }

  /// Each group has enough respondents to be told.
  var isEveryGroupLarge: Bool {
    !casesOfGroups.isEmpty && casesOfGroups.allSatisfy { $0 >= Double(SmallCells.fewestAnswers) }
  }

  /// `sums` by group of people, for the error that comes from who answered; empty where it is not known of all. Respondents
  /// without a name are parted by what they answered and which of all with the same answers they are, so that no order of
  /// rows matters.
  package var groups: [[Double]] {
    var groups = named.isEmpty ? noSums : named
    for (pattern, times) in patterns.sorted(by: { $0.key.number < $1.key.number }) {
      // Of very many alike each group has its part.
      let single = min(times, Self.mostPatterns)
      var counts = Array(repeating: (times - single) / PeopleGroup.count, count: PeopleGroup.count)
      for number in 0..<single {
        counts[PeopleGroup.number(of: (pattern.number &+ UInt64(number)).mixed)] += 1
      }
      for (group, count) in counts.enumerated() where count > 0 {
        Self.add(pattern.answers, times: Double(count) * pattern.weight, to: &groups[group])
      }
    }
    if !ofPatterns.isEmpty { groups = zip(groups, ofPatterns).map { zip($0, $1).map(+) } }
    // A part that a file tells without its groups is missing among them.
    let parted = groups.reduce(0) { $0 + $1[0] }
    return abs(parted - sums[0]) <= Self.rounding * sums[0] ? groups : []
  }

  private static let rounding = 1e-9
  private var noSums: [[Double]] {
    Array(repeating: Array(repeating: 0, count: sums.count), count: PeopleGroup.count)
  }

  /// Respondents without a name, those alike together, in an order that is always the same; empty where not all are such,
  /// and where there are too many kinds of them to be kept.
  package var cases: [(answers: [Double], weight: Double, times: Int)] {
    guard Double(patterns.values.reduce(0) { $0.saturatingAdd($1) }) == n else { return [] }
    return patterns.sorted { $0.key.number < $1.key.number }.map { ($0.key.answers, $0.key.weight, $0.value) }
  }

  /// - Parameters:
  ///   - sums: as `sums`; nil when there are more or fewer than the questions need.
  ///   - weights: respondents counted and Σw²; nil where all weigh 1.
  ///   - groups: as `groups`.
  init?(
    of questions: [Question], sums: [Double], weights: (n: Double, squares: Double)?, groups: [[Double]]
  ) {
    self.init(of: questions)
    guard sums.count == self.sums.count, let first = sums.first, groups.allSatisfy({ $0.count == sums.count })
    else { return nil }
    self.sums = sums
    (n, squaredWeights) = weights ?? (first, first)
    named = groups.count == PeopleGroup.count ? groups : []
    // Each was large enough to be written.
    casesOfGroups = named.map { _ in Double(SmallCells.fewestAnswers) }
  }

  /// Somebody weighs other than 1.
  var isWeighted: Bool { n != sums[0] || squaredWeights != sums[0] }

  /// Σ w xᵢxⱼ, where x₀ is 1 and x₁ the first question's answer.
  package subscript(i: Int, j: Int) -> Double { sums[place(i, j)] }

  /// Where `sums`, and those of a group, have Σ w xᵢxⱼ.
  package func place(_ i: Int, _ j: Int) -> Int {
    let (row, column) = (min(i, j), max(i, j))
    return row * (questions.count + 1) - row * (row - 1) / 2 + column - row
  }

  /// Adds respondents, by the answers in the order of `questions`.
  /// - Parameters:
  ///   - times: how many there are.
  ///   - weight: of each.
  ///   - group: the number of theirs; nil for respondents without a name.
  mutating func add(_ answers: [Double], times: Int, weight: Double, group: Int?) {
    let count = Double(times)
    Self.add(answers, times: count * weight, to: &sums)
    n += count
    squaredWeights += count * weight * weight
    if let group {
      if named.isEmpty {
        named = noSums
        casesOfGroups = Array(repeating: 0, count: PeopleGroup.count)
      }
      Self.add(answers, times: count * weight, to: &named[group])
      casesOfGroups[group] += count
    } else {
      let pattern = Pattern(answers: answers, weight: weight)
      if ofPatterns.isEmpty {
        patterns[pattern, default: 0] += times
        if patterns.count > Self.mostPatterns { gatherPatterns() }
      } else {
        add(pattern, times: times)
      }
    }
  }

  /// From now on patterns are only sums.
  private mutating func gatherPatterns() {
    if ofPatterns.isEmpty { ofPatterns = noSums }
    for (pattern, times) in patterns.sorted(by: { $0.key.number < $1.key.number }) {
      add(pattern, times: times)
    }
    patterns = [:]
  }

  private mutating func add(_ pattern: Pattern, times: Int) {
    Self.add(
      pattern.answers, times: Double(times) * pattern.weight,
      to: &ofPatterns[PeopleGroup.number(of: pattern.number.mixed)])
  }

  private static func add(_ answers: [Double], times: Double, to sums: inout [Double]) {
    var next = 0
    for row in 0...answers.count {
      let left = times * (row == 0 ? 1 : answers[row - 1])
      for column in row...answers.count {
        sums[next] += left * (column == 0 ? 1 : answers[column - 1])
        next += 1
      }
    }
  }

  /// Adds respondents of the same questions.
  mutating func merge(_ other: Gram) {
    guard questions == other.questions else { return }
    for index in sums.indices { sums[index] += other.sums[index] }
    n += other.n
    squaredWeights += other.squaredWeights
    mergeGroups(other)
  }

  private mutating func mergeGroups(_ other: Gram) {
    if named.isEmpty {
      (named, casesOfGroups) = (other.named, other.casesOfGroups)
    } else if !other.named.isEmpty {
      named = zip(named, other.named).map { zip($0, $1).map(+) }
      casesOfGroups = zip(casesOfGroups, other.casesOfGroups).map(+)
    }
    patterns.merge(other.patterns) { $0.saturatingAdd($1) }
    if !other.ofPatterns.isEmpty {
      ofPatterns =
        ofPatterns.isEmpty ? other.ofPatterns : zip(ofPatterns, other.ofPatterns).map { zip($0, $1).map(+) }
    }
    if patterns.count > Self.mostPatterns || !ofPatterns.isEmpty { gatherPatterns() }
  }
}
