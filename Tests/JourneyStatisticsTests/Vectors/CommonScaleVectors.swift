import JourneyStatistics

extension VectorsTests {
  static let commonScale: [String: VectorMethod] = [
    "pomp_and_feeling": { vector in
      let histogram = try vector.histogram("counts")
      let isReversed = try vector.isTrue("higher_is_worse")
      let percent = PercentOfMaximum(of: histogram.scale, higherIsWorse: isReversed)
      let interval = ScoreInterval(histogram, confidence: vector.confidence)
      let value = interval.mean.flatMap { percent?.value($0) }
      let limits = percent?.limits(interval.limits)
      return [
        "pomp": value, "pomp_lower": limits?.lowerBound, "pomp_upper": limits?.upperBound,
        "feeling": value.map(PercentOfMaximum.feeling),
        "feeling_lower": limits.map { PercentOfMaximum.feeling($0.lowerBound) },
        "feeling_upper": limits.map { PercentOfMaximum.feeling($0.upperBound) },
      ]
    }
  ]
}
