/// The fixed grid of drifts √q, over which forecasts are averaged.
enum DriftGrid {
  /// Cells of the grid; each stands for one √q.
  package static let points = 160
  /// In sampling errors: a level that drifts faster shows nothing of the past anyway.
  package static let reach = 12.0
  /// The scale of the half-Cauchy prior of √q, in sampling errors: a choice of ours, weak at both ends.
  static let priorScale = 2.0

  /// s̄, the root of the mean sampling variance.
  static func samplingError(_ waves: [LocalLevel.Wave]) -> Double {
    (waves.reduce(0) { $0 + $1.variance } / Double(max(1, waves.count))).squareRoot()
  }

  static func largestRoot(_ waves: [LocalLevel.Wave]) -> Double { reach * samplingError(waves) }

  /// u at the middle of each cell of the grid.
  package static let places = (0..<points).map { (Double($0) + 0.5) / Double(points) }

  /// Cubed, so that they lie dense near 0, where the smoothing changes most.
  package static func roots(to largest: Double) -> [Double] { places.map { largest * $0 * $0 * $0 } }
}
