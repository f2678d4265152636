import JourneyStatistics

/// SplitMix64, so that every run throws alike.
struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private mutating func next() -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z &>> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z &>> 27) &* 0x94D0_49BB_1331_11EB
    return Double((z ^ z &>> 31) &>> 11) / Double(1 << 53)
  }

  /// So many answers of what all customers think.
  mutating func histogram(_ n: Int, _ shares: [Double] = Journeys.shares) -> ScoreHistogram {
    ScoreHistogram(scores: Journeys.points, counts: counts(n, shares).map(Double.init), on: 0...100)
  }

  /// The same by level.
  mutating func counts(_ n: Int, _ shares: [Double] = Journeys.shares) -> [Int] {
    var counts = Array(repeating: 0, count: shares.count)
    for _ in 0..<n {
      var place = 0
      var left = next() - shares[0]
      while left >= 0, place < shares.count - 1 {
        place += 1
        left -= shares[place]
      }
      counts[place] += 1
    }
    return counts
  }
}
