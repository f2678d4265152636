extension Picture {
  /// The sign of a mark, so that series are told apart by more than their colour.
  enum Sign: CaseIterable {
    case circle, square, triangle, diamond, cross

    /// Its corners around the middle, in radii; a circle has none.
    private var corners: [Place] {
      switch self {
      case .circle: []
      case .square: [(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)]
      case .triangle: [(0, -1.2), (1.1, 0.8), (-1.1, 0.8)]
      case .diamond: [(0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)]
      case .cross:
        [
          (-1.2, -0.4), (-0.4, -0.4), (-0.4, -1.2), (0.4, -1.2), (0.4, -0.4), (1.2, -0.4), (1.2, 0.4),
          (0.4, 0.4), (0.4, 1.2), (-0.4, 1.2), (-0.4, 0.4), (-1.2, 0.4),
        ]
      }
    }

    /// The data of a path around it.
    func outline(at place: Place, radius: Double) -> String {
      PathData.line(
        through: corners.map { (place.x + $0.x * radius, place.y + $0.y * radius) }, isClosed: true)
    }
  }
}
