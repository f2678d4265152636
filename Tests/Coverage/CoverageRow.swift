/// One line of the table: over many true distributions, the mean and the least probability of holding the truth.
struct CoverageRow {
  var family: String
  var sample: String
  /// One for each true distribution.
  var coverages: [Double]
  var classic: (name: String, coverages: [Double])?

  static let heading =
    padded("family", 34) + padded("n", 12) + padded("truths", 8) + padded("mean", 7) + padded("least", 9)
    + "classic: mean, least"

  var text: String {
    let other = classic.map { "\($0.name): \(Self.mean($0.coverages)), \(Self.least($0.coverages))" } ?? ""
    return Self.padded(family, 34) + Self.padded(sample, 12) + Self.padded("\(coverages.count)", 8)
      + Self.padded(Self.mean(coverages), 7) + Self.padded(Self.least(coverages), 9) + other
  }

  private static func mean(_ values: [Double]) -> String {
    percent(values.reduce(0, +) / Double(values.count))
  }

  private static func least(_ values: [Double]) -> String { percent(values.min() ?? 0) }

  /// One decimal.
  private static func percent(_ share: Double) -> String { "\((share * 1000).rounded() / 10)" }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
