extension LabelRoom {
  /// Keeps labels off such a curve: seen as points so close that no label slips between them.
  mutating func addCurve(through places: [Place]) {
    for (start, end) in zip(places, places.dropFirst()) {
      for grain in 0...Self.grains {
        // The cubic Bézier of `PathData.levelCurve`, whose control points stand half way across.
        let t = Double(grain) / Double(Self.grains)
        let across = 1.5 * t * (1 - t) + t * t * t
        let up = t * t * (3 - 2 * t)
        addCurve(at: (start.x + (end.x - start.x) * across, start.y + (end.y - start.y) * up))
      }
    }
  }

  private static let grains = 32
}
