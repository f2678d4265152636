import JourneyStatistics

extension VectorsTests {
  static let durations: [String: VectorMethod] = [
    "kaplan_meier": { vector in
      let wentOn = try vector.numbers("wentOn").map { $0 == 1 }
      let curve = KaplanMeier(try vector.numbers("days"), wentOn: wentOn, confidence: vector.confidence)
      return [
        "times": curve?.points.map(\.time), "notYet": curve?.points.map(\.notYet),
        "greenwoodSE": curve?.points.map(\.standardError), "low": curve?.points.map(\.limits.lowerBound),
        "high": curve?.points.map(\.limits.upperBound),
        // A curve that stays above one half has its median beyond all that was seen.
        "median": curve.map { $0.median ?? .infinity },
        "naiveShareWentOn": Double(wentOn.count { $0 }) / Double(wentOn.count),
      ]
    },
    "aalen_johansen": { vector in
      let ends = try vector.numbers("outcome").compactMap { CumulativeIncidence.End(rawValue: Int($0)) }
      let shares = CumulativeIncidence(try vector.numbers("days"), ends: ends)
      return [
        "times": shares?.points.map(\.time), "completed": shares?.points.map(\.completed),
        "gaveUp": shares?.points.map(\.gaveUp),
      ]
    },
  ]
}
