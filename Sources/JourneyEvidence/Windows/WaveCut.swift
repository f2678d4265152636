/// The waves of one cell, parted into those that count and those that do not.
struct WaveCut {
  private var inside: [(period: Period, histogram: Histogram)] = []
  private var outside: [(period: Period, histogram: Histogram)] = []
  private var withheldInside = 0
  private var withheldOutside = 0

  mutating func keep(_ histogram: Histogram, of period: Period) { inside.append((period, histogram)) }

  mutating func drop(_ histogram: Histogram, of period: Period) { outside.append((period, histogram)) }

  /// So many answers of a wave of which no more is known.
  mutating func keep(withheld n: Int) { withheldInside = withheldInside.saturatingAdd(n) }

  mutating func drop(withheld n: Int) { withheldOutside = withheldOutside.saturatingAdd(n) }

  /// Some answers no longer count.
  var drops: Bool { !outside.isEmpty || withheldOutside > 0 }

  /// The answers that count; nil where there are none, and where it cannot be known which.
  ///
  /// Sums are made in the order of time, as those of weights depend on it.
  func rest(of total: Histogram) -> Histogram? {
    guard withheldOutside > 0 else {
      return outside.sorted { $0.period < $1.period }.reduce(total) { $0.without($1.histogram) }.ifAny
    }
    let dated = (inside + outside).reduce(withheldInside.saturatingAdd(withheldOutside)) {
      $0.saturatingAdd($1.histogram.n)
    }
    guard withheldInside == 0, dated >= total.n else { return nil }
    let waves = inside.sorted { $0.period < $1.period }.map(\.histogram)
    return waves.dropFirst().reduce(into: waves.first) { sum, wave in sum?.merge(wave) }
  }
}

extension Histogram {
  /// These answers without some of them.
  fileprivate func without(_ part: Histogram) -> Histogram {
    var rest = self
    for level in rest.counts.indices { rest.counts[level] = max(0, rest.counts[level] - part.counts[level]) }
    guard let weights, let parts = part.weights else { return rest }
    // A level without answers weighs nothing, whatever rounding left of it.
    let sums = weights.sums.indices.map {
      rest.counts[$0] > 0 ? max(0, weights.sums[$0] - parts.sums[$0]) : 0
    }
    rest.weights = Weights(sums: sums, sumOfSquares: max(0, weights.sumOfSquares - parts.sumOfSquares))
    return rest
  }

  fileprivate var ifAny: Histogram? { n > 0 ? self : nil }
}
