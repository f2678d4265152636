extension Picture {
  /// A curve that is level at every place, so that it never overshoots one.
  static func curve(through places: [Place]) -> String {
    var path = ""
    var last: Place?
    for place in places {
      let end = "\(place.x.coordinate) \(place.y.coordinate)"
      if let last {
        let middle = ((last.x + place.x) / 2).coordinate
        path += " C\(middle) \(last.y.coordinate) \(middle) \(place.y.coordinate) \(end)"
      } else {
        path += "M\(end)"
      }
      last = place
    }
    return path
  }
}

extension LabelRoom {
  /// Keeps labels off such a curve: seen as points so close that no label slips between them.
  mutating func addCurve(through places: [Place]) {
    for (start, end) in zip(places, places.dropFirst()) {
      for grain in 0...Self.grains {
        // The cubic Bézier of `Picture.curve`, whose control points stand half way across.
        let t = Double(grain) / Double(Self.grains)
        let across = 1.5 * t * (1 - t) + t * t * t
        let up = t * t * (3 - 2 * t)
        addCurve(at: (start.x + (end.x - start.x) * across, start.y + (end.y - start.y) * up))
      }
    }
  }

  private static let grains = 32
}
